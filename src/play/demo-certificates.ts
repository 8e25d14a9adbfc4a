import { v5 as uuidv5 } from 'uuid';
import { demoAccountsOf } from '../access/demo-accounts.js';
import { cityOf } from '../case/city.js';
import type { Handler } from '../engine/handle.js';
import { addDays } from '../engine/time/day.js';
import { actor } from './replay.js';

/** Namespace of the commands' ids: entered twice is entered once. */
const ENTERED = '3c1a7f0e-52de-5b0a-8a6d-7d2f5f0b9e41';
/** Five years from the day on which it was given, two of which are over. */
const given = 730;
const left = 1095;
const enforcing: readonly string[] = ['handling-officer', 'unit-head'];

/** 行政执法证 of the demo officers who may be named for an enforcement act. After the cases: those name people who have no account. */
export async function enterDemoCertificates(handler: Handler, today: string): Promise<void> {
  const officers = demoAccountsOf().filter(({ roles }) => roles.some((role) => enforcing.includes(role)));
  for (const [at, { id, unit, division }] of officers.entries()) {
    const body = {
      occurredOn: today,
      officer: id,
      number: `宁E${String(at + 1).padStart(5, '0')}`,
      from: addDays(today, -given),
      validUntil: addDays(today, left),
    };
    await handler.execute({
      kind: 'officers',
      id: cityOf(division),
      room: 'officers',
      name: 'EnterCertificate',
      body,
      commandId: uuidv5(id, ENTERED),
      account: actor('administrator', unit),
    });
  }
}
