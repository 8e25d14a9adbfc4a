import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../engine/decider.js';
import { Changed, Forbidden, Invalid, NeverThere, NotThere, UnknownEvent } from '../engine/errors.js';
import { CommandReused, Conflict, StorageFailed } from '../engine/event-store/event-store.js';
import { ClockAstray, OutcomeUnknown, Unreachable } from '../engine/event-store/failures.js';
import { OperationRefused } from '../engine/projections/operations.js';
import { NotBuilt } from '../engine/projections/pointers.js';
import { forbiddenWords } from './forbidden-words.js';
import { languageOf, type Language } from './language.js';
import { problem, problemOf, ProblemError, statuses, type Problem, type ProblemCode } from './problem.js';
import { refusalText } from './refusal-text.js';
import type { RoomWords } from './room-words.js';

/** Fastify's own errors, by their code. */
const ofFastify: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'body.malformed',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body.malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body.malformed',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'body.content-type',
};
const ofStatus: Readonly<Record<number, ProblemCode>> = {
  403: 'request.cross-site',
  404: 'not-found',
  405: 'method.not-allowed',
  413: 'body.too-large',
  415: 'body.content-type',
};

/** Every error that leaves by HTTP passes here: one shape, one status table, no word of the machine's insides. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  constructor(private readonly words: RoomWords) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const answer = this.problemFor(error, languageOf(request.headers['accept-language']));
    if (answer.status >= 500)
      this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (error instanceof ProblemError) void reply.headers(error.headers);
    if (answer.status === 503) void reply.header('retry-after', '30');
    void reply
      .status(answer.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('vary', 'accept-language')
      .send(JSON.stringify(answer));
  }

  private problemFor(error: unknown, language: Language): Problem {
    if (error instanceof ProblemError) return problem(error.code, language, error.extra);
    if (error instanceof Invalid) return problem(soleCode(error), language, { errors: error.errors });
    if (error instanceof Forbidden) return this.forbidden(error, language);
    if (error instanceof NotThere) return problem(error.what === 'command' ? 'command.unknown' : 'not-found', language);
    if (error instanceof CommandReused) return problem('command.reused', language);
    if (error instanceof Changed) return this.changed(error, language);
    if (error instanceof NeverThere)
      return problem('if-match.unknown', language, { revision: error.revision, changes: [] });
    if (error instanceof UnknownEvent) return problem('case.unknown-event', language);
    if (error instanceof StorageFailed) return problem(codeOfStorage(error), language);
    if (error instanceof OutcomeUnknown) return problem('outcome.unknown', language);
    if (error instanceof Unreachable) return problem('storage.unreachable', language);
    if (error instanceof ClockAstray) return problem('clock.astray', language);
    if (error instanceof Conflict) return problem('case.busy', language);
    if (error instanceof OperationRefused) return problem(error.code, language);
    if (error instanceof NotBuilt) return problem('not-ready', language);
    if (error instanceof Refusal) return this.refused(error, language);
    return problem(codeOfForeign(error), language);
  }

  private forbidden(error: Forbidden, language: Language): Problem {
    const { code, allowed, law } = error;
    const told = law === null ? { allowed } : { allowed, law };
    return problemOf(code, statuses[code], forbiddenWords(error), language, told);
  }

  /** Where no file tells the words' values (a calendar): cases and subjects are told by Meanwhile. */
  private changed({ revision, changes }: Changed, language: Language): Problem {
    const labelled = changes.map((change) => ({ ...change, label: this.words.event(change.type) }));
    return problem('case.changed', language, { revision, changes: labelled });
  }

  private refused(refusal: Refusal, language: Language): Problem {
    const words = refusalText(refusal, this.words);
    const { field, ...details } = refusal.details;
    const errors = typeof field === 'string' ? [{ field, code: refusal.code, ...words }] : [];
    const told = { details, errors, ...this.changesOf(details.changes) };
    return problemOf(refusal.code, 422, words, language, told);
  }

  /** What happened since a proposal was written, by the names of the acts. */
  private changesOf(changes: unknown) {
    if (!Array.isArray(changes)) return {};
    const named = (changes as { readonly type: string; readonly on: string }[]).map(({ type, on }) => ({
      type,
      occurredOn: on,
      label: this.words.eventName(type),
    }));
    return { changes: named };
  }
}

/** Names of a full disk: of the system, of its quotas, and PostgreSQL's own. */
const full = new Set<unknown>(['ENOSPC', 'EDQUOT', '53100']);

function codeOfStorage({ cause }: StorageFailed): ProblemCode {
  return full.has((cause as { code?: unknown } | undefined)?.code) ? 'store.disk-full' : 'storage.failed';
}

function soleCode(error: Invalid): ProblemCode {
  return error.errors.length === 1 && error.errors[0]?.field === '' ? 'body.not-object' : 'body.invalid';
}

function codeOfForeign(error: unknown): ProblemCode {
  // Nest wraps what Fastify threw.
  const origin: unknown = error instanceof HttpException && error.cause ? error.cause : error;
  const { code, statusCode } = origin as { code?: unknown; statusCode?: unknown };
  if (typeof code === 'string' && ofFastify[code]) return ofFastify[code];
  if (origin instanceof SyntaxError && statusCode === 400) return 'body.malformed';
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (typeof status !== 'number' || status >= 500) return 'internal';
  return ofStatus[status] ?? 'request.invalid';
}
