import { memoryOffice, registration } from './office.js';

/** The day on which everything here happens. */
export const DAY = '2026-03-02';
export const officers = ['li', 'wang'];

/** An office with the case `a`, whose clue was verified; `act` gives a command on it, as of that day where none is named. */
export async function verified() {
  const office = await memoryOffice();
  const act = (name: string, role: string, body: object, room = 'penalty') =>
    office.act('a', room, name, role, { occurredOn: DAY, ...body });
  await act('OpenCase', 'intake-clerk', registration, 'case');
  await act(
    'RecordVerification',
    'handling-officer',
    { findings: '查见', officers, suspicionHolds: true },
    'complaint',
  );
  return { office, act };
}

/** The same, with a penalty filed against the respondent. */
export async function filed() {
  const { office, act } = await verified();
  const limitation = { lastActOn: DAY, continuing: true, harm: false };
  const filing = { grounds: '涉嫌侵犯注册商标专用权', respondents: ['r1'], handlers: officers, limitation };
  await act('ApproveFiling', 'deputy-head', filing, 'complaint');
  return { office, act };
}
