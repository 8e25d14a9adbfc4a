import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { day, key, TestServer } from './server.js';

let server: TestServer;
const clerk = 'intake-clerk';

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.stop());

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly party: string | null;
}

const historyOf = async (id: string, who = clerk) =>
  (await server.get(`/api/v1/cases/${id}/history`, who)).body.entries;
const entryOf = async (id: string, type: string, party: string | null = null) =>
  (await historyOf(id)).findLast((one: Entry) => one.type === type && (party === null || one.party === party));
const give = (id: string, command: string, body: object, who = clerk, revision = 0) =>
  server.post(`/api/v1/cases/${id}/case/${command}`, { occurredOn: day(), ...body }, who, {
    'if-match': `"${revision}"`,
  });
const revisionOf = async (id: string) => (await server.get(`/api/v1/cases/${id}`, clerk)).body.revision;

describe('a mistaken entry over HTTP', () => {
  it('opens as the form by which it was entered, and reads otherwise on every screen once corrected', async () => {
    const { body: opened } = await server.openCase();
    const { id } = opened;
    const entry = await entryOf(id, 'PartyAdded', 'r1');
    expect(entry).toMatchObject({ correctable: true, corrections: [], withdrawn: null });
    const form = (await server.get(`/api/v1/cases/${id}/entries/${entry.id}`, clerk)).body;
    expect(form).toMatchObject({ values: { entry: { name: '张某' } }, refused: null });
    expect(form.schema.properties.entry.properties).not.toHaveProperty('id');

    const values = { entry: { name: '章某' } };
    const done = await give(
      id,
      'CorrectEntry',
      { entry: entry.id, values, reason: '证件上为“章”' },
      clerk,
      opened.revision,
    );
    expect(done.status).toBe(200);

    const file = (await server.get(`/api/v1/cases/${id}`, clerk)).body;
    expect(file.parties[0]).toMatchObject({ name: '章某', corrected: day() });
    const read = await entryOf(id, 'PartyAdded', 'r1');
    expect(read.text.zh).toContain('章某');
    expect(read.corrections).toMatchObject([
      {
        reason: '证件上为“章”',
        changes: [{ label: { zh: '名称（姓名）' }, was: { zh: '张某' }, now: { zh: '章某' } }],
      },
    ]);
    expect((await entryOf(id, 'EntryCorrected')).text.zh).toContain('登记当事人：章某');
    const found = await server.get(
      `/api/v1/search?q=${encodeURIComponent('章某')}&by=party&atLeast=${done.body.position}`,
      clerk,
    );
    expect(JSON.stringify(found.body)).toContain(id);
    // What was known before is still told as it was known.
    const before = await server.get(`/api/v1/cases/${id}?knownAt=${encodeURIComponent(entry.recordedAt)}`, clerk);
    expect(before.body.parties[0]).toMatchObject({ name: '张某' });
  });

  it('says at the field what is wrong with the correction, and records nothing', async () => {
    const { body: opened } = await server.openCase();
    const { id } = opened;
    const entry = await entryOf(id, 'PartyAdded', 'r1');
    const asked = { entry: entry.id, values: { entry: { phone: 'x' } }, reason: '更正电话' };
    const wrong = await give(id, 'CorrectEntry', asked, clerk, opened.revision);
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: '/values/entry/phone' }] } });
    const role = await give(id, 'CorrectEntry', asked, 'archivist', opened.revision);
    expect(role).toMatchObject({ status: 422, body: { code: 'correction.not-your-entry' } });
    expect(role.body.detail.zh).toContain('案源登记');
    expect(await revisionOf(id)).toBe(opened.revision);
  });
});

describe('taking back over HTTP', () => {
  it('is offered with the time that is left, and the entry is struck out', async () => {
    const { body: opened } = await server.openCase();
    const { id } = opened;
    const party = { id: 'x1', kind: 'legal', roles: ['platform'], name: '某平台公司' };
    const added = await give(id, 'AddParty', { entry: party }, clerk, opened.revision);
    const { last, acts } = (await server.get(`/api/v1/cases/${id}/next`, clerk)).body;
    expect(last).toMatchObject({ text: { zh: expect.stringContaining('某平台公司') }, refused: null });
    const left = Date.parse(last.until) - Date.parse(last.now);
    expect(left).toBeGreaterThan(9 * 60_000);
    expect(left).toBeLessThanOrEqual(10 * 60_000);
    expect(acts.map(({ command }: { command: string }) => command)).toContain('WithdrawEntry');

    const other = (await server.get(`/api/v1/cases/${id}/next`, 'handling-officer')).body;
    expect(other.last).toBeNull();
    expect(other.acts.map(({ command }: { command: string }) => command)).not.toContain('WithdrawEntry');

    const back = await give(id, 'WithdrawEntry', { entry: last.entry }, clerk, added.body.revision);
    expect(back.status).toBe(200);
    expect((await server.get(`/api/v1/cases/${id}`, clerk)).body.parties).toHaveLength(2);
    expect(await entryOf(id, 'PartyAdded', 'x1')).toMatchObject({
      withdrawn: { revision: back.body.revision },
      correctable: false,
    });
    // What she entered before that bears a number, and says so.
    expect((await server.get(`/api/v1/cases/${id}/next`, clerk)).body.last).toMatchObject({
      refused: { code: 'withdrawal.numbered', zh: expect.stringContaining('登记案源') },
    });
  });
});

describe('a wrong day of service over HTTP', () => {
  const requester = { id: 'q1', kind: 'legal', roles: ['requester', 'right-holder'], name: '某科技公司' };
  const respondent = { id: 'r1', kind: 'legal', roles: ['respondent'], name: '某设备公司' };
  const patent = { id: 'p1', type: 'patent-invention', number: 'ZL201510299950.3', title: '某方法', holder: 'q1' };
  const members = ['panel-member', 'unit-head', 'legal-reviewer'];

  it('opens with what was done since, which the correction keeps', async () => {
    const { body: opened } = await server.openCase({
      occurredOn: day(3),
      receivedOn: day(3),
      source: 'patent-request',
      parties: [requester, respondent],
      rights: [patent],
    });
    const { id } = opened;
    let { revision } = opened;
    const ruling = async (command: string, who: string, body: object) => {
      const path = `/api/v1/cases/${id}/ruling/${command}`;
      const done = await server.post(path, body, who, { 'if-match': `"${revision}"` });
      expect([command, done.status]).toEqual([command, 200]);
      ({ revision } = done.body);
    };
    const filing = { respondents: ['r1'], handlers: members, presiding: 'panel-member' };
    await ruling('FileRequest', 'deputy-head', { occurredOn: day(3), ...filing });
    await ruling('ServeRequest', 'panel-clerk', { occurredOn: day(2), party: 'r1', manner: 'direct' });
    await ruling('RecordAnswer', 'panel-clerk', { occurredOn: day(1), party: 'r1', answer: '技术特征不同' });

    const clerks = 'panel-clerk';
    const served = (await historyOf(id, clerks)).find(({ type }: Entry) => type === 'RequestServed');
    expect(served.correctable).toBe(true);
    const form = (await server.get(`/api/v1/cases/${id}/entries/${served.id}`, clerks)).body;
    expect(form.doneSince).toMatchObject([{ on: day(1), zh: expect.stringContaining('答辩') }]);

    const correction = { entry: served.id, values: { occurredOn: day(3) }, reason: '送达回证日期抄错' };
    const done = await give(id, 'CorrectEntry', correction, clerks, revision);
    expect(done.status).toBe(200);
    const read = (await historyOf(id, clerks)).find(({ type }: Entry) => type === 'RequestServed');
    expect(read).toMatchObject({
      occurredOn: day(3),
      corrections: [{ reason: '送达回证日期抄错', doneSince: [{ on: day(1), zh: expect.stringContaining('答辩') }] }],
    });
    const { terms } = (await server.get(`/api/v1/cases/${id}/due`, clerks)).body;
    expect(JSON.stringify(terms.find(({ limit }: { limit: string }) => limit === 'T-RUL-ANSWER'))).toContain(day(3));
  });
});

describe('an entry on a subject of credit over HTTP', () => {
  it('is corrected by the credit office, on the subject’s own page', async () => {
    const account = {
      ...{ id: 'process:credit', name: '流程', roles: ['process'], unit: 'amr' },
      ...{ department: 'market-regulation', division: '640500' },
    };
    const body = {
      occurredOn: day(3),
      ...{ case: 'x', party: 'r1', kind: 'legal', road: 'refusal', listedName: '某商行', unit: 'amr' },
      ...{ division: '640500', grounds: 'LIST-44:11', penaltyDecision: '1号', decidedOn: day(30), origin: 'penalty-1' },
    };
    const opening = { kind: 'subject', id: 's1', room: 'credit', name: 'OpenListing', body, commandId: key(), account };
    await server.running.office.handler.execute(opening);
    const subject = async (path: string) => (await server.get(`/api/v1/subjects/s1${path}`, 'credit-officer')).body;
    const post = (path: string, sent: object, revision: number, who = 'credit-officer') =>
      server.post(`/api/v1/subjects/s1/${path}`, { occurredOn: day(), ...sent }, who, { 'if-match': `"${revision}"` });
    const { revision } = await subject('');
    const served = await post('credit/ServeListingNotice', { occurredOn: day(1), method: 'direct' }, revision);
    expect(served.status).toBe(200);
    // Its paper was signed for: it is not taken back.
    expect((await subject('/next')).last).toMatchObject({ refused: { code: 'withdrawal.signed' } });

    const entry = (await subject('/history')).entries.find(({ type }: Entry) => type === 'ListingNoticeServed');
    expect(entry.correctable).toBe(true);
    const correction = { entry: entry.id, values: { occurredOn: day(2) }, reason: '回证日期抄错' };
    const done = await post('case/CorrectEntry', correction, served.body.revision);
    expect(done.status).toBe(200);
    const read = (await subject('/history')).entries.find(({ type }: Entry) => type === 'ListingNoticeServed');
    expect(read).toMatchObject({ occurredOn: day(2), corrections: [{ reason: '回证日期抄错' }] });
  });
});
