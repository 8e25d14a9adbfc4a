import { partyRoles } from '../../../src/case/shapes.js';
import { creditCodeCheck } from '../../../src/case/values/credit-code.js';
import { residentIdCheck } from '../../../src/case/values/resident-id.js';
import { rightTypeIds } from '../../../src/law/right-types.js';
import { sources } from '../../../src/law/sources.js';
import type { Chance } from './chance.js';
import type { Body } from './situation.js';

/** Of this province or of another. Numbers with their check characters, few enough that subjects meet again across cases. */
export function creditCode(chance: Chance): string {
  const first = `91${chance.of(['33', '64'])}0100${String(chance.whole(1, 6)).padStart(9, '7')}`;
  return `${first}${creditCodeCheck(first)}`;
}

export function identityNumber(chance: Chance): string {
  const first = `64050119${chance.whole(60, 99)}0${chance.whole(1, 9)}1${chance.whole(0, 9)}${chance.digits(3)}`;
  return `${first}${residentIdCheck(first)}`;
}

/** A party as it is typed in. */
export function party(chance: Chance, id: string, roles: readonly string[]): Body {
  const kind = chance.weighed(['legal', 'natural', 'unknown'] as const, (one) => (one === 'unknown' ? 1 : 5));
  return {
    id,
    kind,
    roles,
    name: kind === 'legal' ? `某${chance.digits(3)}公司` : `赵${chance.digits(3)}`,
    ...(kind === 'legal' && chance.is(0.7) ? { creditCode: creditCode(chance) } : {}),
    ...(kind === 'natural' && chance.is(0.7) ? { identityNumber: identityNumber(chance) } : {}),
    ...(chance.is(0.5) ? { address: `某县第${chance.digits(2)}号`, phone: `138${chance.digits(8)}` } : {}),
    ...(chance.is(0.2) ? { domiciled: chance.is(0.4) } : {}),
  };
}

export function anyParty(chance: Chance, id: string): Body {
  return party(chance, id, chance.some(partyRoles, 1, 2));
}

/** What a right must be for the letter to take the road. */
const needed: Readonly<Record<string, string>> = {
  'ruling-request': 'patent',
  'advice-request': 'patent',
  'copyright-acceptance': 'copyright',
};

export function right(chance: Chance, id: string, holder: string | undefined, road = ''): Body {
  const fits = rightTypeIds.filter((type) => chance.is(0.03) || type.startsWith(needed[road] ?? ''));
  const type = chance.of(fits.length > 0 ? fits : rightTypeIds);
  return {
    id,
    type,
    title: `第${chance.digits(4)}号权利`,
    ...(holder ? { holder } : {}),
    ...(chance.is(0.5) && !type.startsWith('patent') ? { number: chance.digits(7) } : {}),
  };
}

/** A registration from any source, against one to three respondents, with one to three rights. */
export function registration(chance: Chance, today: string): Body {
  const road = chance.of([
    'acceptance',
    'verification',
    'verification',
    'ruling-request',
    'advice-request',
    'copyright-acceptance',
    'customs',
  ]);
  const source = chance.of(sources.filter((one) => one.road === road)).id;
  const asks =
    road === 'ruling-request' || road === 'advice-request'
      ? 'requester'
      : road === 'acceptance'
        ? 'complainant'
        : 'informant';
  const respondents = Array.from({ length: chance.whole(1, 3) }, (_, n) => party(chance, `r${n + 1}`, ['respondent']));
  const others = [
    // A right holder is no consumer.
    ...(chance.is(0.85)
      ? [party(chance, 'q1', asks === 'complainant' && chance.is(0.9) ? [asks] : [asks, 'right-holder'])]
      : []),
    ...(chance.is(0.35) ? [party(chance, 'q2', [asks])] : []),
  ];
  const rights = Array.from({ length: chance.whole(1, 3) }, (_, n) =>
    right(chance, `t${n + 1}`, road === 'acceptance' ? undefined : (others[0]?.id as string | undefined), road),
  );
  return {
    occurredOn: today,
    receivedOn: today,
    source,
    title: `第${chance.digits(4)}号案`,
    parties: [...others, ...respondents],
    rights,
    ...(chance.is(0.3) ? { summary: '主要内容' } : {}),
  };
}
