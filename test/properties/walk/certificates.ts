import { addDays, localDateOf } from '../../../src/engine/time/day.js';
import type { Certificates } from '../../../src/case/certificates.js';
import { actor } from '../../../src/play/replay.js';
import type { Chance } from './chance.js';
import { staff } from './known.js';
import type { WalkOffice } from './office.js';
import { told } from './told.js';

const CITY = '640500';

/** The register of certificates: begun with everybody who enforces, then one of them is withdrawn and given anew, or not. */
export async function keepCertificates(office: WalkOffice, chance: Chance): Promise<string> {
  const today = localDateOf(office.now);
  const { entries } = (await office.handler.load('officers', CITY)).state as Certificates;
  const keeper = actor(chance.is(0.9) ? 'legal-reviewer' : 'handling-officer', 'amr');
  const give = async (name: string, body: object): Promise<string> => {
    const order = office.order(`officers-${CITY}`, 'officers', name, { occurredOn: today, ...body }, keeper, null);
    return told(order, await office.give(order));
  };
  const enter = (officer: string, n: number) =>
    give('EnterCertificate', {
      officer,
      number: `宁E${n}`,
      // Acts are entered late: a certificate is older than what it is asked for.
      from: addDays(today, -chance.whole(400, 900)),
      validUntil: addDays(today, chance.whole(200, 2000)),
    });
  const done: string[] = [];
  if (entries.length === 0) {
    for (const [n, officer] of staff.entries()) done.push(await enter(officer, n));
    // A number is entered once, and what was never entered is not withdrawn.
    done.push(await enter(staff[0], 0));
    done.push(await give('WithdrawCertificate', { number: '宁E-0', from: today, reason: '遗失' }));
  } else {
    const { officer, number } = chance.of(entries);
    done.push(await give('WithdrawCertificate', { number, from: today, reason: '调离执法岗位' }));
    done.push(await enter(officer, entries.length));
  }
  return done.join('; ');
}
