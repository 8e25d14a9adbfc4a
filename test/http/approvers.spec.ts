import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refused as refusedBy } from './refused.js';
import { day, TestServer, type Answer } from './server.js';

let server: TestServer;
let id: string;
let revision: number;
const team = ['handling-officer', 'assisting-officer'];

const act = async (command: string, by: string, body: object): Promise<Answer> =>
  server.post(`/api/v1/cases/${id}/${command}`, { occurredOn: day(), ...body }, by, { 'if-match': `"${revision}"` });

async function done(command: string, by: string, body: object): Promise<Answer> {
  const answer = await act(command, by, body);
  if (answer.status !== 200) throw new Error(`${command}: ${answer.text}`);
  revision = answer.body.revision;
  return answer;
}

const preservation = (approvedBy: string) => ({
  measure: 'm1',
  officers: team,
  urgent: false,
  keptAt: '罚没物品仓库',
  goods: [{ name: '涉案商品', quantity: 12, unit: '件' }],
  approvedBy,
});
const preserving = (approvedBy: string) => () =>
  act('penalty/PreserveEvidence', 'handling-officer', preservation(approvedBy));

beforeAll(async () => {
  server = await TestServer.start();
  ({ id, revision } = (await server.openCase()).body);
  const findings = { findings: '现场有货', officers: team, suspicionHolds: true };
  await done('complaint/RecordVerification', 'handling-officer', findings);
  const limitation = { lastActOn: day(2), continuing: true, harm: false };
  const filing = { grounds: '涉嫌侵犯注册商标专用权', respondents: ['r1'], handlers: team, limitation };
  await done('complaint/ApproveFiling', 'deputy-head', filing);
});

afterAll(() => server.stop());

describe('who is named as having approved a measure', () => {
  it('must hold the post: another account is refused by name, with the level and the article', async () => {
    const answer = await refusedBy(server, preserving('unit-head'), 422, 'approval.not-of-level', '/approvedBy');
    expect(answer.body.detail.zh).toBe(
      '此项依法须由行政机关负责人（主要负责人或者分管负责人）批准（《行政处罚法》第56条）；办案机构负责人不担任该职务。',
    );
    expect(answer.body.detail.en).toContain('the head of the agency, or the deputy head in charge');
  });

  it('must work here: an unknown id, and the head of another unit, are refused', async () => {
    for (const stranger of ['nobody-by-this-name', 'culture-head']) {
      const answer = await refusedBy(server, preserving(stranger), 422, 'approval.unknown-person', '/approvedBy');
      expect(answer.body.detail.zh).toContain(stranger);
    }
  });

  it('is recorded with the post that she holds', async () => {
    const answer = await done('penalty/PreserveEvidence', 'handling-officer', preservation('deputy-head'));
    expect(answer.body.events[0]).toMatchObject({
      type: 'EvidencePreserved',
      data: { approvedBy: 'deputy-head', posts: { approvedBy: ['deputy-head'] } },
    });
  });
});
