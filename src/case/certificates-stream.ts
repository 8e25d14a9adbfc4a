import { IsString, MaxLength, MinLength } from 'class-validator';
import { Command, type CommandClass } from '../engine/command.js';
import { refuse, type Event, type Happened } from '../engine/decider.js';
import type { Kind } from '../engine/handling.js';
import { localDateOf } from '../engine/time/day.js';
import { Act } from './act.js';
import { evolveCertificates, noCertificates, type Certificates } from './certificates.js';
import { cityOf } from './city.js';
import type { World } from './kinds.js';
import { IsLocalDate } from './values/dates.js';
import { isDivisionCode, isWithinDivision } from './values/division-code.js';

/** Who keeps the register: 法制机构 and the administrator. */
export const keepers = ['legal-reviewer', 'administrator'] as const;

/** 登记行政执法证: from its first entry on, whoever holds none handles no case of the city. */
@Command({
  by: keepers,
  label: { zh: '登记行政执法证', en: 'Enter an enforcement certificate' },
  law: ['APL-2021:42'],
  step: ['CASE-CERTIFICATES'],
})
export class EnterCertificate extends Act {
  /** Staff id of the holder. */
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  officer: string;

  /** 执法证号 */
  @IsString()
  @MinLength(2)
  @MaxLength(60)
  number: string;

  /** First day on which it is good. */
  @IsLocalDate()
  from: string;

  /** 有效期至, the last day included. */
  @IsLocalDate()
  validUntil: string;
}

/** 收回、注销行政执法证 */
@Command({
  by: keepers,
  label: { zh: '收回、注销行政执法证', en: 'Withdraw an enforcement certificate' },
  law: ['APL-2021:42'],
  step: ['CASE-CERTIFICATES'],
})
export class WithdrawCertificate extends Act {
  @IsString()
  @MaxLength(60)
  number: string;

  /** First day on which it is good no more. */
  @IsLocalDate()
  from: string;

  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  reason: string;
}

export const certificateCommands: Readonly<Record<string, CommandClass>> = { EnterCertificate, WithdrawCertificate };

/** The city whose register it is, the division of who enters, and the day. */
interface Desk {
  readonly city: string;
  readonly division: string;
  readonly today: string;
}

/** `officers-<city>`: the enforcement certificates of its officers. */
export function officersKind(world: World): Kind {
  return {
    initial: noCertificates,
    evolve: (register: Certificates, event: Happened) => evolveCertificates(register, event),
    decide: ({ name, command }, register: Certificates, desk: Desk) => {
      requireOwnCity(desk);
      const { occurredOn } = command as unknown as Act;
      if (occurredOn > desk.today) refuse('act.in-future', { field: '/occurredOn', today: desk.today });
      return name === 'EnterCertificate'
        ? enter(command as unknown as EnterCertificate, register)
        : withdraw(command as unknown as WithdrawCertificate, register);
    },
    commandClass: (room, name) => (room === 'officers' ? certificateCommands[name] : undefined),
    gather: (order) => {
      const { division } = order.account;
      const desk: Desk = { city: order.id, division, today: localDateOf(world.now()) };
      return Promise.resolve(() => desk);
    },
    // A certificate is shown to everybody: who may not enter one is told so.
    mayAct: () => true,
    touches: (event, ask) => (event.data as { number?: unknown }).number === ask.command.number,
    register: () => {
      throw new Error('the certificates of a city draw no numbers');
    },
    sealKeys: () => ({}),
    blindIndexed: {},
    lawOf: (_event, definition) => definition.law.map((row) => ({ row })),
  };
}

function requireOwnCity({ city, division }: Desk): void {
  const isCity = isDivisionCode(city) && cityOf(city) === city;
  if (!isCity || !isWithinDivision(cityOf(division), city)) refuse('certificate.other-city', { city });
}

function enter({ officer, number, from, validUntil }: EnterCertificate, { entries }: Certificates): readonly Event[] {
  if (validUntil < from) refuse('certificate.ends-before-it-begins', { field: '/validUntil', from });
  if (entries.some((one) => one.number === number)) refuse('certificate.number-taken', { field: '/number', number });
  return [{ type: 'CertificateEntered', data: { officer, number, from, validUntil } }];
}

function withdraw({ number, from, reason }: WithdrawCertificate, { entries }: Certificates): readonly Event[] {
  const known = entries.find((one) => one.number === number);
  if (!known) return refuse('certificate.unknown', { field: '/number', number });
  const { officer, validUntil, withdrawnOn } = known;
  if (withdrawnOn !== null) refuse('certificate.withdrawn-already', { field: '/number', number, on: withdrawnOn });
  if (from < known.from || from > validUntil)
    refuse('certificate.not-good-then', { field: '/from', from: known.from, until: validUntil });
  return [{ type: 'CertificateWithdrawn', data: { officer, number, from, reason } }];
}
