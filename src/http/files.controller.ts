import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { Account } from '../access/accounts.js';
import { SignedIn } from '../access/signed-in.js';
import { Invalid } from '../engine/errors.js';
import { isDate, isInstant, utc } from '../engine/time/day.js';
import { ReadDue, ReadEntry, ReadFile, ReadHistory, ReadNext, ReadVolumes, type FileKind } from './file-queries.js';
import { etag, requireId } from './precondition.js';

/** Reads of one file; `kind` comes from the place in the path. */
abstract class FilesController {
  protected abstract readonly kind: FileKind;

  constructor(@Inject(QueryBus) protected readonly queries: QueryBus) {}

  @Get()
  async read(
    @Param('id') id: string,
    @Query('at') at: string | undefined,
    @Query('knownAt') knownAt: string | undefined,
    @SignedIn() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    requireTimes(at, knownAt);
    const query = new ReadFile(
      account,
      this.kind,
      requireId(id),
      at ?? null,
      knownAt === undefined ? null : utc(knownAt),
    );
    const view = (await this.queries.execute(query)) as { readonly revision: number };
    reply.header('etag', etag(view.revision));
    return view;
  }

  @Get('history')
  history(@Param('id') id: string, @SignedIn() account: Account) {
    return this.queries.execute(new ReadHistory(account, this.kind, requireId(id)));
  }

  @Get('next')
  next(@Param('id') id: string, @SignedIn() account: Account) {
    return this.queries.execute(new ReadNext(account, this.kind, requireId(id)));
  }

  @Get('due')
  due(@Param('id') id: string, @SignedIn() account: Account) {
    return this.queries.execute(new ReadDue(account, this.kind, requireId(id)));
  }
}

@Controller('api/v1/cases/:id')
export class CasesController extends FilesController {
  protected readonly kind = 'case';

  @Get('entries/:entry')
  entry(@Param('id') id: string, @Param('entry') entry: string, @SignedIn() account: Account) {
    return this.queries.execute(new ReadEntry(account, requireId(id), requireId(entry)));
  }

  @Get('volumes')
  volumes(@Param('id') id: string, @SignedIn() account: Account) {
    return this.queries.execute(new ReadVolumes(account, this.kind, requireId(id)));
  }
}

@Controller('api/v1/subjects/:id')
export class SubjectsController extends FilesController {
  protected readonly kind = 'subject';
}

function requireTimes(at: unknown, knownAt: unknown): void {
  const errors = [
    ...(at === undefined || isDate(at)
      ? []
      : [
          {
            field: 'at',
            code: 'value.not-a-date',
            zh: '须为日期，如 2026-03-02。',
            en: 'Must be a date such as 2026-03-02.',
          },
        ]),
    ...(knownAt === undefined || isInstant(knownAt)
      ? []
      : [
          {
            field: 'knownAt',
            code: 'value.not-an-instant',
            zh: '须为带时区的时刻。',
            en: 'Must be an instant with its offset.',
          },
        ]),
  ];
  if (errors.length > 0) throw new Invalid(errors);
}
