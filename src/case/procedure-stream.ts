import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { Command, type CommandClass } from '../engine/command.js';
import { refuse, type Event, type Happened } from '../engine/decider.js';
import type { Kind } from '../engine/handling.js';
import { localDateOf } from '../engine/time/day.js';
import { optionIds, optionNamed, valueAsked } from '../law/options.js';
import { signingOn, signingRoles } from '../law/signing.js';
import { Act } from './act.js';
import { proposableNamed } from './approvals/proposable.js';
import { delegationOn } from './delegations.js';
import { allRooms } from './stages.js';
import { cityOf, entryOn, evolveCity, noChoices, type City } from './city.js';
import type { World } from './kinds.js';
import { IsLocalDate } from './values/dates.js';
import { isDivisionCode, isWithinDivision } from './values/division-code.js';

/** 设定城市选项: which reading of an unsettled point the city follows, and from when. Acts of earlier days stay as decided. */
@Command({
  by: ['supervisor', 'administrator'],
  label: { zh: '设定存疑事项的办理口径', en: 'Choose on an unsettled point' },
  law: [],
})
export class SetOption extends Act {
  @IsIn(optionIds)
  option: string;

  /** One of the option's choices, by its text; left out where an amount is set. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  choice?: string;

  /** Fen. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000_000_000)
  amountFen?: number;

  /** Acts of this day and later are decided on it; never before today. */
  @IsLocalDate()
  from: string;

  @IsString()
  @MinLength(4)
  @MaxLength(2000)
  reason: string;

  /** The paper it rests on: a reply of the region's office, minutes, a local rule. */
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  authority: string;
}

/** The city whose stream it is, and the division of who chooses. */
interface Place {
  readonly city: string;
  readonly division: string;
}

/** 签批授权: by a paper of the bureau, these posts sign an act from a day on; another such paper takes its place. */
@Command({
  by: ['head', 'administrator'],
  label: { zh: '登记签批授权', en: 'Enter who signs' },
  law: ['SAMRPROC-2022:19'],
})
export class DelegateSigning extends Act {
  /** `room.Command` */
  @Matches(/^[a-z]+\.[A-Z]\w{1,60}$/)
  act: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  @ArrayUnique()
  @IsIn(signingRoles, { each: true })
  posts: string[];

  /** Signatures of this day and later; never before today. */
  @IsLocalDate()
  from: string;

  /** Last day; left out, until another paper. */
  @IsOptional()
  @IsLocalDate()
  until?: string;

  /** The paper of the delegation. */
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  authority: string;
}

export const procedureCommands: Readonly<Record<string, CommandClass>> = { SetOption, DelegateSigning };

/** `procedure-<city>`: what a city may choose, with effective dates. */
export function procedureKind(world: World): Kind {
  return {
    initial: noChoices,
    evolve: (city: City, event: Happened) => evolveCity(city, event),
    decide: (ask, city: City, place: Place) =>
      ask.name === 'DelegateSigning'
        ? delegate(ask.command as unknown as DelegateSigning, city, place, localDateOf(world.now()))
        : choose(ask.command as unknown as SetOption, city, place, localDateOf(world.now())),
    commandClass: (room, name) => (room === 'procedure' ? procedureCommands[name] : undefined),
    gather: (order) => {
      const place: Place = { city: order.id, division: order.account.division };
      return Promise.resolve(() => place);
    },
    // Everybody in the house reads it: who may not choose is told so.
    mayAct: () => true,
    touches: (event, ask) =>
      ask.name === 'DelegateSigning'
        ? (event.data as { act?: unknown }).act === ask.command.act
        : (event.data as { option?: unknown }).option === ask.command.option,
    register: () => {
      throw new Error('the options of a city draw no numbers');
    },
    sealKeys: () => ({}),
    blindIndexed: {},
    lawOf: (_event, definition) => definition.law.map((row) => ({ row })),
  };
}

function choose(command: SetOption, city: City, { city: id, division }: Place, today: string): readonly Event[] {
  requireOwnCity(id, division);
  const { occurredOn, option, choice, amountFen, from, reason, authority } = command;
  if (occurredOn > today) refuse('act.in-future', { field: '/occurredOn', today });
  if (from < today) refuse('option.in-the-past', { field: '/from', today });
  const named = optionNamed(option);
  if (!named) return refuse('option.unknown', { field: '/option', option });
  if (from < named.from) refuse('option.not-yet-a-question', { field: '/from', since: named.from });
  const field = named.amount ? '/amountFen' : '/choice';
  const value = valueAsked(named, { choice, amountFen });
  if (value === undefined) return refuse('option.no-such-choice', { field, option });
  const present = entryOn(city, option, from)?.value ?? named.suggested;
  if (value === present) refuse('option.no-change', { field, from });
  return [{ type: 'OptionSet', data: { option, value, former: present, from, reason, authority } }];
}

function delegate(
  command: DelegateSigning,
  city: City,
  { city: id, division }: Place,
  today: string,
): readonly Event[] {
  requireOwnCity(id, division);
  const { occurredOn, act, posts: roles, from, until, authority } = command;
  if (occurredOn > today) refuse('act.in-future', { field: '/occurredOn', today });
  if (from < today) refuse('option.in-the-past', { field: '/from', today });
  const found = proposableNamed(allRooms, act);
  if (!found) return refuse('delegation.no-such-act', { field: '/act' });
  const { by } = found.definition;
  const row = signingOn(by, from);
  const law = found.definition.reserved ?? row?.law ?? found.definition.law[0];
  if (row?.inPerson) refuse('delegation.in-person', { field: '/act', law });
  if (!roles.every((role) => by.includes(role))) refuse('delegation.beyond-act', { field: '/posts', allowed: by, law });
  if (until !== undefined && until < from) refuse('delegation.ends-before', { field: '/until' });
  const present = delegationOn(city.delegations, act, from);
  const same = [...(present?.roles ?? by)].sort().join() === [...roles].sort().join();
  if (same && (present?.until ?? null) === (until ?? null)) refuse('delegation.no-change', { field: '/posts' });
  const end = until === undefined ? {} : { until };
  return [{ type: 'SigningDelegated', data: { act, roles, from, ...end, authority } }];
}

function requireOwnCity(id: string, division: string): void {
  const isCity = isDivisionCode(id) && cityOf(id) === id;
  if (!isCity || !isWithinDivision(cityOf(division), id)) refuse('option.other-city', { city: id });
}
