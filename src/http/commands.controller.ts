import { Body, Controller, Headers, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v5 as uuidv5 } from 'uuid';
import type { Account } from '../access/accounts.js';
import { SignedIn } from '../access/signed-in.js';
import type { CaseFile } from '../case/file.js';
import { Changed } from '../engine/errors.js';
import { Handler } from '../engine/handle.js';
import type { Accepted } from '../engine/handling.js';
import { requireObject } from './body.js';
import { Meanwhile } from './meanwhile.js';
import { Orders } from './orders.js';
import { ProblemError } from './problem.js';
import { commandIdOf, etag, requireId, seenRevisionOf } from './precondition.js';
import { RoomWords } from './room-words.js';
import { servedAt } from './served.js';

type GivenHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Streams that take commands, by their place in the path. */
const kinds: Readonly<Record<string, string>> = {
  cases: 'case',
  subjects: 'subject',
  calendars: 'calendar',
  procedures: 'procedure',
  officers: 'officers',
};

/** Every command of every room through one controller: the rooms' definitions say what there is. */
@Controller('api/v1')
export class CommandsController {
  constructor(
    @Inject(Orders) private readonly orders: Orders,
    @Inject(Handler) private readonly handler: Handler,
    @Inject(RoomWords) private readonly words: RoomWords,
    @Inject(Meanwhile) private readonly meanwhile: Meanwhile,
  ) {}

  @Post('cases')
  @HttpCode(201)
  async open(
    @Body() body: unknown,
    @Headers() headers: GivenHeaders,
    @SignedIn() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const commandId = commandIdOf(headers);
    // The same key from the same account names the same case, so that a repeated request finds its first outcome.
    const id = uuidv5(account.id, commandId);
    const order = {
      kind: 'case',
      id,
      room: 'case',
      name: 'OpenCase',
      body: requireObject(body),
      commandId,
      account,
      seen: null,
      begins: true,
    };
    const accepted = await this.orders.give(order);
    const file = (await this.handler.load('case', id)).state as CaseFile;
    reply.headers({ etag: etag(accepted.revision), location: `/api/v1/cases/${id}` });
    const { revision, position, repeated } = accepted;
    return { id, revision, position, repeated, number: file.number, proceedings: Object.keys(file.proceedings) };
  }

  @Post(':streams(cases|subjects|calendars|procedures|officers)/:id/:room/:command')
  @HttpCode(200)
  async give(
    @Param() path: { streams: string; id: string; room: string; command: string },
    @Body() body: unknown,
    @Headers() headers: GivenHeaders,
    @SignedIn() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const kind = kinds[path.streams] ?? '';
    const command = servedAt(path.streams, path.room, path.command);
    if (!command || command.begins || command.internal) throw new ProblemError('command.unknown');
    const order = {
      kind,
      id: requireId(path.id),
      room: path.room,
      name: path.command,
      body: requireObject(body),
      commandId: commandIdOf(headers),
      account,
      seen: seenRevisionOf(headers),
    };
    const accepted = await this.orders.give(order).catch(async (error: unknown) => {
      if (!(error instanceof Changed) || (kind !== 'case' && kind !== 'subject')) throw error;
      throw await this.meanwhile.told(account, kind, order.id, error);
    });
    reply.header('etag', etag(accepted.revision));
    return this.answer(path.id, accepted);
  }

  private answer(id: string, { revision, position, repeated, events }: Accepted) {
    return {
      id,
      revision,
      position,
      repeated,
      events: events.map(({ type, data }) => ({ type, ...this.words.event(type), data })),
    };
  }
}
