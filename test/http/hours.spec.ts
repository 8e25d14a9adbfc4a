import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refused as refusedBy } from './refused.js';
import { day, TestServer, type Answer } from './server.js';

let server: TestServer;
let id: string;
let revision: number;
const team = ['handling-officer', 'assisting-officer'];

const act = async (command: string, by: string, body: object): Promise<Answer> =>
  server.post(`/api/v1/cases/${id}/${command}`, { occurredOn: day(), ...body }, by, { 'if-match': `"${revision}"` });

async function done(command: string, by: string, body: object): Promise<void> {
  const answer = await act(command, by, body);
  if (answer.status !== 200) throw new Error(`${command}: ${answer.text}`);
  revision = answer.body.revision;
}

const refused = (work: () => Promise<Answer>, code: string): Promise<Answer> =>
  refusedBy(server, work, 422, code, '/occurredAt');

const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const seizure = (over: object = {}) => ({
  measure: 'm1',
  officers: team,
  urgent: true,
  manner: 'taken',
  keptAt: '罚没物品仓库',
  goods: [{ name: '涉案商品', quantity: 12, unit: '件' }],
  ...over,
});

beforeAll(async () => {
  server = await TestServer.start();
  const yesterday = { occurredOn: day(1), receivedOn: day(1) };
  ({ id, revision } = (await server.openCase(yesterday)).body);
  const findings = { findings: '现场有货', officers: team, suspicionHolds: true };
  await done('complaint/RecordVerification', 'handling-officer', { ...findings, occurredOn: day(1) });
  const limitation = { lastActOn: day(2), continuing: true, harm: false };
  const filing = { grounds: '涉嫌侵犯注册商标专用权', respondents: ['r1'], handlers: team, limitation };
  await done('complaint/ApproveFiling', 'deputy-head', { ...filing, occurredOn: day(1) });
});

afterAll(() => server.stop());

describe('an act on which a term in hours hangs', () => {
  it('is refused without its instant where the term starts', async () => {
    const answer = await refused(
      () => act('penalty/SeizeGoods', 'handling-officer', seizure()),
      'act.instant-required',
    );
    expect(answer.body.detail).toEqual({
      zh: '以小时计的期限自此行为起算或者由此行为完成，须填写准确时刻。',
      en: 'A term in hours starts with this act or is met by it: its exact time is required.',
    });
  });

  it('is refused with an instant of another day, in the words of Beijing time', async () => {
    const at = `${day(1)}T10:00:00+08:00`;
    const answer = await refused(
      () => act('penalty/SeizeGoods', 'handling-officer', seizure({ occurredAt: at })),
      'act.instant-of-another-day',
    );
    expect(answer.body.detail.zh).toContain(day(1));
    expect(answer.body.detail.zh).toContain(day());
  });

  it('is refused with an instant still to come', async () => {
    // A minute ahead lies on the next day for one minute of the day; the day given goes with it.
    const at = minutesAgo(-1);
    const work = () => act('penalty/SeizeGoods', 'handling-officer', seizure({ occurredAt: at }));
    if (day() === localDay(at)) await refused(work, 'act.instant-in-future');
  });

  it('is refused without its instant where the term is met, and taken with it', async () => {
    // In the first minutes of a day that was yesterday.
    const [taken, signed] = [10, 0].map(minutesAgo).map((at) => ({ occurredOn: localDay(at), occurredAt: at }));
    await done('penalty/SeizeGoods', 'handling-officer', seizure(taken));
    const approval = { measure: 'm1', approved: true, reasons: '情况紧急，同意补办' };
    await refused(() => act('penalty/ApproveUrgentMeasure', 'head', approval), 'act.instant-required');
    await done('penalty/ApproveUrgentMeasure', 'head', { ...approval, ...signed });
    const { terms } = (await server.get(`/api/v1/cases/${id}/due`, 'head')).body;
    expect(terms).toContainEqual(expect.objectContaining({ limit: 'T-URGENT-APPROVE', is: 'met' }));
  });
});

const localDay = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
