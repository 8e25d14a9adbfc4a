import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Accounts, type Account } from '../access/accounts.js';
import { SignedIn } from '../access/signed-in.js';
import { cityOf, type City } from '../case/city.js';
import { SetOption } from '../case/procedure-stream.js';
import { isDivisionCode, isWithinDivision } from '../case/values/division-code.js';
import { definitionOf } from '../engine/command.js';
import { Handler } from '../engine/handle.js';
import { Today } from './today.js';
import { optionsView } from './options-view.js';
import { etag } from './precondition.js';
import { ProblemError } from './problem.js';

/** 存疑事项与城市选项: read by everybody who works in the house, since what it follows is no secret. */
@Controller('api/v1/procedures/:id')
export class ProceduresController {
  constructor(
    @Inject(Handler) private readonly handler: Handler,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Today) private readonly today: Today,
  ) {}

  @Get()
  async read(@Param('id') id: string, @SignedIn() account: Account, @Res({ passthrough: true }) reply: FastifyReply) {
    if (!isDivisionCode(id) || cityOf(id) !== id) throw new ProblemError('not-found');
    const { state, revision } = await this.handler.load('procedure', id);
    const events = await this.handler.history('procedure', id);
    const names = await this.accounts.names(events.map(({ actor }) => actor));
    const mayChange =
      definitionOf(SetOption).by.some((role) => account.roles.includes(role)) &&
      isWithinDivision(cityOf(account.division), id);
    // Whoever chooses first has seen an empty record.
    const seen = Math.max(revision, 0);
    reply.header('etag', etag(seen));
    return {
      id,
      revision: seen,
      mayChange,
      ...optionsView(state as City, events, names, this.today.date()),
    };
  }
}
