import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refused } from './refused.js';
import { day, key, TestServer, type Answer } from './server.js';

const subject = '91330100799655058B';
let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start();
  const account = { id: 'process:credit', name: '', unit: '', department: '', division: '640500' };
  await server.running.office.handler.execute({
    kind: 'subject',
    id: subject,
    room: 'credit',
    name: 'OpenListing',
    body: {
      occurredOn: day(3),
      case: 'c1',
      party: 'r1',
      kind: 'legal',
      road: 'penalty',
      listedName: '某商行',
      creditCode: subject,
      unit: 'amr',
      division: '640500',
      grounds: 'trademark',
      penaltyDecision: '卫市监罚〔2026〕1号',
      decidedOn: day(5),
      origin: 'penalty-1',
      tier: 'severe',
    },
    commandId: key(),
    account: { ...account, roles: ['process'] },
  });
});

afterAll(() => server.stop());

const acting = (by: string, id = subject): Promise<Answer> =>
  server.post(`/api/v1/subjects/${id}/credit/DecideListing`, { occurredOn: day() }, by, { 'if-match': '"0"' });

describe('an act on a subject of credit', () => {
  it('by whoever may see it, but is not of the level that decides', async () => {
    expect((await server.get(`/api/v1/subjects/${subject}`, 'handling-officer')).status).toBe(200);
    const answer = await refused(server, () => acting('handling-officer'), 403, 'approval.wrong-level');
    expect(answer.body.allowed).toEqual(['head', 'deputy-head']);
  });

  it('by whoever may not see it: the same bytes as for one that is not there', async () => {
    const hidden = await refused(server, () => acting('police-liaison'), 404, 'not-found');
    expect((await server.get(`/api/v1/subjects/${subject}`, 'police-liaison')).text).toBe(hidden.text);
    for (const by of ['police-liaison', 'handling-officer', 'head'])
      expect((await refused(server, () => acting(by, 'nobody'), 404, 'not-found')).text).toBe(hidden.text);
  });

  it('that only the process may give, whether or not the subject is there', async () => {
    for (const id of [subject, 'nobody'])
      await refused(
        server,
        () =>
          server.post(`/api/v1/subjects/${id}/credit/OpenListing`, { occurredOn: day() }, 'head', {
            'if-match': '"0"',
          }),
        404,
        'command.unknown',
      );
  });
});

it('an act on a subject of credit is proposed and signed like one on a case', async () => {
  const path = `/api/v1/subjects/${subject}`;
  const next = async (by: string) => (await server.get(`${path}/next`, by)).body;
  const give = async (command: string, body: object, by: string) =>
    server.post(`${path}/approvals/${command}`, { occurredOn: day(), ...body }, by, {
      'if-match': `"${(await next(by)).revision}"`,
    });
  const names = (await next('credit-officer')).proposable.map(({ command }: { command: string }) => command);
  expect(names).toContain('RefuseListing');
  const act = { act: 'credit.RefuseListing', form: { reasons: '情节显著轻微' }, signer: 'deputy-head' };
  const proposed = await give('ProposeAct', act, 'credit-officer');
  expect(proposed.status).toBe(200);
  const desk = await server.get(`/api/v1/desks/approvals?atLeast=${proposed.body.position}`, 'deputy-head');
  expect(desk.body.rows).toMatchObject([{ subjectId: subject, caseId: null, waitsFor: { zh: '签批' } }]);
  const signed = await give('SignProposal', { proposal: 'a1' }, 'deputy-head');
  expect(signed.body.events.map(({ type }: { type: string }) => type)).toEqual(
    expect.arrayContaining(['ProposalSigned', 'ListingRefused']),
  );
});

it('a calendar is no secret: who may not publish it is told so', async () => {
  const body = { occurredOn: day(), year: 2027, off: ['2027-01-01'], worked: [], source: '国办发明电〔2026〕7号' };
  const publish = (by: string, over = {}) =>
    server.post('/api/v1/calendars/CN/calendar/PublishCalendar', { ...body, ...over }, by, { 'if-match': '"0"' });
  await refused(server, () => publish('head'), 403, 'role.not-allowed');
  const twice = { worked: ['2027-01-02', '2027-01-01'] };
  await refused(server, () => publish('administrator', twice), 422, 'calendar.off-and-worked', '/worked/1');
  const elsewhere = { off: ['2027-01-01', '2026-12-31'] };
  await refused(server, () => publish('administrator', elsewhere), 422, 'calendar.date-of-another-year', '/off/1');
  expect((await publish('administrator')).status).toBe(200);
});
