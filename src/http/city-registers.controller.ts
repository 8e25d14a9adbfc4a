import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Accounts, type Account } from '../access/accounts.js';
import { SignedIn } from '../access/signed-in.js';
import type { Certificates } from '../case/certificates.js';
import { EnterCertificate } from '../case/certificates-stream.js';
import { cityOf, type City } from '../case/city.js';
import { DelegateSigning, SetOption } from '../case/procedure-stream.js';
import { isGoodOn } from '../case/values/certificate.js';
import { isDivisionCode, isWithinDivision } from '../case/values/division-code.js';
import { definitionOf, type CommandClass } from '../engine/command.js';
import { Handler } from '../engine/handle.js';
import { divisionName } from '../law/divisions.js';
import { actorOf } from './actor.js';
import { optionsView } from './options-view.js';
import { etag } from './precondition.js';
import { ProblemError } from './problem.js';
import { RoomWords } from './room-words.js';
import { signingView } from './signing-view.js';
import { Today } from './today.js';

/** A register that a city keeps: the kind of its stream, and a command by which it is changed. */
interface Register {
  readonly kind: 'officers' | 'procedure';
  readonly changedBy: CommandClass;
}
const certificates: Register = { kind: 'officers', changedBy: EnterCertificate };
const options: Register = { kind: 'procedure', changedBy: SetOption };

/**
 * The registers of a city are read by everybody who works in the house: a certificate (行政执法证) is shown to everybody, and
 * what the city follows on unsettled points is no secret.
 */
@Controller('api/v1')
export class CityRegistersController {
  constructor(
    @Inject(Handler) private readonly handler: Handler,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Today) private readonly today: Today,
    @Inject(RoomWords) private readonly words: RoomWords,
  ) {}

  /** 行政执法证登记 */
  @Get('officers/:id')
  async officers(
    @Param('id') id: string,
    @SignedIn() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { state, ...head } = await this.open<Certificates>(certificates, id, account, reply);
    const names = await this.accounts.names(state.entries.map(({ officer }) => officer));
    const today = this.today.date();
    return {
      ...head,
      today,
      certificates: state.entries.map((one) => ({
        ...one,
        officer: actorOf(one.officer, names),
        good: isGoodOn(one, today),
      })),
    };
  }

  /** 存疑事项与城市选项 */
  @Get('procedures/:id')
  async procedures(
    @Param('id') id: string,
    @SignedIn() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { state, ...head } = await this.open<City>(options, id, account, reply);
    const events = await this.handler.history('procedure', id);
    const names = await this.accounts.names(events.map(({ actor }) => actor));
    const today = this.today.date();
    return {
      ...head,
      mayDelegate: mayGive(DelegateSigning, account, id),
      ...optionsView(state, events, names, today),
      signing: signingView(state, this.words, today),
    };
  }

  /** @throws ProblemError `not-found` for what is no city */
  private async open<State>({ kind, changedBy }: Register, id: string, account: Account, reply: FastifyReply) {
    if (!isDivisionCode(id) || cityOf(id) !== id) throw new ProblemError('not-found');
    const { state, revision } = await this.handler.load(kind, id);
    const mayChange = mayGive(changedBy, account, id);
    // Whoever enters the first has seen an empty register.
    const seen = Math.max(revision, 0);
    reply.header('etag', etag(seen));
    return { id, name: divisionName(id), revision: seen, mayChange, state: state as State };
  }
}

/** Does one of her posts give the command, and is the city her own? */
const mayGive = (command: CommandClass, { roles, division }: Account, id: string): boolean =>
  definitionOf(command).by.some((role) => roles.includes(role)) && isWithinDivision(cityOf(division), id);
