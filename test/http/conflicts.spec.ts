import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clockAccount } from '../../src/background.js';
import type { CaseFile } from '../../src/case/file.js';
import { Conflict } from '../../src/engine/event-store/event-store.js';
import { OutcomeUnknown } from '../../src/engine/event-store/failures.js';
import { addDays } from '../../src/engine/time/day.js';
import { day, key, registration, TestServer, type Answer } from './server.js';

let server: TestServer;
const first = 'handling-officer';
const second = 'assisting-officer';
const rounds = 20;

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.stop());

const respondents = (count: number) => Array.from({ length: count }, (_, n) => `r${n + 1}`);

/** A mediation against several, each on a track of its own, all to be asked. */
async function mediation(count: number, occurredOn = day()): Promise<{ id: string; revision: number }> {
  const parties = [
    { id: 'i1', kind: 'legal', roles: ['informant', 'right-holder'], name: '某酒业有限公司' },
    ...respondents(count).map((id) => ({ id, kind: 'legal', roles: ['respondent'], name: `${id}商行` })),
  ];
  const { body } = await server.post(
    '/api/v1/cases',
    registration({ parties, occurredOn, receivedOn: occurredOn }),
    'intake-clerk',
  );
  const request = {
    occurredOn,
    kind: 'patent',
    requester: 'i1',
    respondents: respondents(count),
    dispute: '专利侵权纠纷',
  };
  const asked = await server.post(`/api/v1/cases/${body.id}/mediation/RequestMediation`, request, first, {
    'if-match': `"${body.revision}"`,
  });
  expect(asked.status).toBe(200);
  return { id: body.id, revision: asked.body.revision };
}

const notify = (
  id: string,
  party: string,
  seen: number,
  as: string,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  server.post(`/api/v1/cases/${id}/mediation/SendOpinionNotice`, { occurredOn: day(), party, manner: 'direct' }, as, {
    'if-match': `"${seen}"`,
    ...headers,
  });

const sentTo = async (id: string): Promise<readonly string[]> =>
  (await server.running.storage.store.read(`case-${id}`))
    .filter(({ type }) => type === 'OpinionNoticeSent')
    .map(({ data }) => String(data.party));

/** What the clock does once a term has ended; it may have been there before. */
async function lapse(id: string, limit: string): Promise<void> {
  const { handler } = server.running.office;
  const { terms } = (await handler.load('case', id)).state as CaseFile;
  const term = Object.values(terms).find((one) => one.limit === limit);
  const body = { term: term!.id, revision: term!.revision, occurredOn: addDays(term!.dueOn!, 1) };
  const order = { kind: 'case', id, room: 'case', name: 'LapseTerm', body, commandId: key(), account: clockAccount };
  await handler.execute({ ...order, seen: null });
}

describe('two officers on one track', () => {
  it('one wins, the other is told what changed', async () => {
    const { id, revision } = await mediation(2);
    expect((await notify(id, 'r1', revision, first)).status).toBe(200);
    const loser = await notify(id, 'r1', revision, second);
    expect([loser.status, loser.body.code]).toEqual([412, 'case.changed']);
    expect(loser.body.changes).toEqual([
      expect.objectContaining({
        type: 'OpinionNoticeSent',
        actor: { id: first, name: '办案人员（主办、协办）' },
        occurredOn: day(),
        label: { zh: '向r1商行发出陈述意见通知书', en: 'The notice to give an opinion was sent to r1商行' },
      }),
    ]);
    expect(loser.body.revision).toBeGreaterThan(revision);
    expect(await sentTo(id)).toEqual(['r1']);
  });

  it('who comes after the clock reads what lapsed, with the party’s name and the clock’s', async () => {
    const { id, revision } = await mediation(1, day(40));
    const notice = { occurredOn: day(39), receivedOn: day(38), party: 'r1', manner: 'direct' };
    const path = `/api/v1/cases/${id}/mediation`;
    const sent = await server.post(`${path}/SendOpinionNotice`, notice, first, { 'if-match': `"${revision}"` });
    expect(sent.status).toBe(200);
    await lapse(id, 'T-PMED-OPINION');
    const opinion = { occurredOn: day(30), party: 'r1', willing: true };
    const late = await server.post(`${path}/RecordOpinion`, opinion, first, { 'if-match': `"${sent.body.revision}"` });
    expect([late.status, late.body.code]).toEqual([412, 'case.changed']);
    expect(late.body.changes).toContainEqual({
      revision: expect.any(Number),
      type: 'OpinionNotGiven',
      occurredOn: expect.any(String),
      actor: { id: 'clock', name: { zh: '系统时钟', en: 'System clock' } },
      label: { zh: 'r1商行逾期未提交意见陈述书', en: 'r1商行 gave no opinion in time' },
    });
    const { entries } = (await server.get(`/api/v1/cases/${id}/history`, first)).body;
    expect(entries.find(({ type }: { type: string }) => type === 'OpinionNotGiven')).toMatchObject({
      actor: { id: 'clock', name: { zh: '系统时钟' } },
      text: { zh: 'r1商行逾期未提交意见陈述书' },
    });
  });

  it(`one wins when both come at the same instant, ${rounds} times`, async () => {
    const { id, revision } = await mediation(rounds);
    for (const party of respondents(rounds)) {
      const answers = await Promise.all([first, second].map((as) => notify(id, party, revision, as)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect(answers.find(({ status }) => status === 412)?.body.changes[0].type).toBe('OpinionNoticeSent');
    }
    expect(await sentTo(id)).toEqual(respondents(rounds));
  });
});

describe('two officers on different tracks of one proceeding', () => {
  it(`both succeed on what they saw, also at the same instant, ${rounds} times`, async () => {
    const { id, revision } = await mediation(2 * rounds);
    for (let round = 0; round < rounds; round++) {
      const [one, other] = respondents(2 * rounds).slice(2 * round);
      const answers = await Promise.all([notify(id, one!, revision, first), notify(id, other!, revision, second)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(new Set(answers.map(({ body }) => body.revision)).size).toBe(2);
    }
    expect([...(await sentTo(id))].sort()).toEqual([...respondents(2 * rounds)].sort());
  });
});

/** The next append of a person (not the clock's, which comes when it will) is followed by what a broken connection brings. */
function next(after: (append: () => Promise<unknown>) => Promise<never>): () => void {
  const { store } = server.running.storage;
  const append = store.append.bind(store);
  store.append = async (writes, mark) => {
    if (mark.account === clockAccount.id) return append(writes, mark);
    store.append = append;
    return after(() => append(writes, mark));
  };
  return () => (store.append = append);
}

describe('an outcome that is not known', () => {
  const cut = () =>
    next(async (append) => {
      await append();
      throw new OutcomeUnknown(new Error('the connection was cut after the commit'));
    });

  it('is said, and answered by the first outcome when the same key comes again', async () => {
    const { id, revision } = await mediation(1);
    const headers = { 'idempotency-key': key() };
    cut();
    const lost = await notify(id, 'r1', revision, first, headers);
    expect([lost.status, lost.body.code]).toEqual([503, 'outcome.unknown']);
    expect(lost.headers.get('retry-after')).not.toBeNull();
    const last = async () => (await server.running.storage.store.read(`case-${id}`)).at(-1)?.position;
    const [head, sent] = [await last(), await sentTo(id)];
    expect(sent).toEqual(['r1']);
    const again = await notify(id, 'r1', revision, first, headers);
    expect([again.status, again.body.repeated, again.body.position]).toEqual([200, true, head]);
    expect([await last(), await sentTo(id)]).toEqual([head, ['r1']]);
  });

  it('of a registration leads to the case that was opened', async () => {
    const headers = { 'idempotency-key': key() };
    cut();
    expect((await server.post('/api/v1/cases', registration(), 'intake-clerk', headers)).body.code).toBe(
      'outcome.unknown',
    );
    const again = await server.post('/api/v1/cases', registration(), 'intake-clerk', headers);
    expect([again.status, again.body.repeated]).toEqual([201, true]);
    expect(await server.running.storage.store.read(`case-${again.body.id}`)).not.toEqual([]);
  });

  it('that was no commit is written by the same key', async () => {
    const { id, revision } = await mediation(1);
    const headers = { 'idempotency-key': key() };
    next(() => Promise.reject(new OutcomeUnknown(new Error('the connection was cut before the commit'))));
    expect((await notify(id, 'r1', revision, first, headers)).status).toBe(503);
    expect(await sentTo(id)).toEqual([]);
    const again = await notify(id, 'r1', revision, first, headers);
    expect([again.status, again.body.repeated]).toEqual([200, false]);
  });
});

describe('a stream on which too many act at once', () => {
  it('is said to be busy, and nothing is recorded', async () => {
    const { id, revision } = await mediation(1);
    const { store } = server.running.storage;
    const append = store.append.bind(store);
    store.append = ([write]) => Promise.reject(new Conflict(write!.stream, write!.expected, write!.expected + 1));
    try {
      const answer = await notify(id, 'r1', revision, first);
      expect([answer.status, answer.body.code]).toEqual([503, 'case.busy']);
    } finally {
      store.append = append;
    }
    expect(await sentTo(id)).toEqual([]);
  });
});
