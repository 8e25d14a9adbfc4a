import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../engine/decider.js';
import { Changed, Forbidden, Invalid, NeverThere, NotThere, UnknownEvent } from '../engine/errors.js';
import { CommandReused, Conflict, StorageFailed } from '../engine/event-store/event-store.js';
import { ClockAstray, OutcomeUnknown, Unreachable } from '../engine/event-store/failures.js';
import { OperationRefused } from '../engine/projections/operations.js';
import { NotBuilt } from '../engine/projections/pointers.js';
import { roleNamed } from '../law/roles.js';
import type { Words } from '../engine/command.js';
import { languageOf, type Language } from './language.js';
import { problem, problemOf, ProblemError, problemWords, statuses, type Problem, type ProblemCode } from './problem.js';
import { filled, refusalWords } from './refusal-words.js';
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

  private forbidden({ allowed }: Forbidden, language: Language): Problem {
    const held = (of: keyof Words) => allowed.map((id) => roleNamed(id)?.[of] ?? id);
    const { zh, en } = problemWords['role.not-allowed'];
    const words = { zh: filled(zh, { allowed: held('zh') }), en: filled(en, { allowed: held('en').join(', ') }) };
    return problemOf('role.not-allowed', statuses['role.not-allowed'], words, language, { allowed });
  }

  /** Where no file tells the words' values (a calendar): cases and subjects are told by Meanwhile. */
  private changed({ revision, changes }: Changed, language: Language): Problem {
    const labelled = changes.map((change) => ({ ...change, label: this.words.event(change.type) }));
    return problem('case.changed', language, { revision, changes: labelled });
  }

  private refused(refusal: Refusal, language: Language): Problem {
    const words = refusalWords(refusal.code, refusal.details, this.words.refusals);
    const { field, ...details } = refusal.details;
    const errors = typeof field === 'string' ? [{ field, code: refusal.code, ...words }] : [];
    return problemOf(refusal.code, 422, words, language, { details, errors });
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
