import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '../../src/access/accounts.js';
import { demoPassword } from '../../src/access/demo-accounts.js';
import { Passwords } from '../../src/access/passwords.js';
import { units } from '../../src/case/units.js';
import { Conflict } from '../../src/engine/event-store/event-store.js';
import { OutcomeUnknown } from '../../src/engine/event-store/failures.js';
import { systemRandom } from '../../src/engine/random.js';
import { systemClock } from '../../src/engine/time/clock.js';
import { day, key, registration, TestServer, type Answer } from './server.js';

let server: TestServer;
const first = 'handling-officer';
const second = 'second-officer';
const rounds = 20;

beforeAll(async () => {
  server = await TestServer.start();
  const [unit] = units;
  const { source } = server.running.storage;
  await new Accounts(source, new Passwords(), systemClock, systemRandom, true).add({
    id: second,
    name: '另一办案人员',
    roles: ['handling-officer'],
    unit: unit!.id,
    department: unit!.department,
    division: unit!.division,
    password: demoPassword,
  });
}, 60_000);

afterAll(() => server.stop());

const respondents = (count: number) => Array.from({ length: count }, (_, n) => `r${n + 1}`);

/** A mediation against several, each on a track of its own, all to be asked. */
async function mediation(count: number): Promise<{ id: string; revision: number }> {
  const parties = [
    { id: 'i1', kind: 'legal', roles: ['informant', 'right-holder'], name: '某酒业有限公司' },
    ...respondents(count).map((id) => ({ id, kind: 'legal', roles: ['respondent'], name: `${id}商行` })),
  ];
  const { body } = await server.post('/api/v1/cases', registration({ parties }), 'intake-clerk');
  const request = {
    occurredOn: day(),
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

describe('two officers on one track', () => {
  it('one wins, the other is told what changed', async () => {
    const { id, revision } = await mediation(2);
    expect((await notify(id, 'r1', revision, first)).status).toBe(200);
    const loser = await notify(id, 'r1', revision, second);
    expect([loser.status, loser.body.code]).toEqual([412, 'case.changed']);
    expect(loser.body.changes).toEqual([
      expect.objectContaining({
        type: 'OpinionNoticeSent',
        actor: first,
        occurredOn: day(),
        label: { zh: expect.any(String), en: expect.any(String) },
      }),
    ]);
    expect(loser.body.revision).toBeGreaterThan(revision);
    expect(await sentTo(id)).toEqual(['r1']);
  });

  it(`one wins when both come at the same instant, ${rounds} times`, async () => {
    const { id, revision } = await mediation(rounds);
    for (const party of respondents(rounds)) {
      const answers = await Promise.all([first, second].map((as) => notify(id, party, revision, as)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect(answers.find(({ status }) => status === 412)?.body.changes[0].type).toBe('OpinionNoticeSent');
    }
    expect(await sentTo(id)).toEqual(respondents(rounds));
  }, 60_000);
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
  }, 60_000);
});

/** The next append that is taken is followed by what a broken connection, or a busy place, brings. */
function next(after: (append: () => Promise<unknown>) => Promise<never>): () => void {
  const { store } = server.running.storage;
  const append = store.append.bind(store);
  store.append = async (writes, mark) => {
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
    const [head, sent] = [await server.head(), await sentTo(id)];
    expect(sent).toEqual(['r1']);
    const again = await notify(id, 'r1', revision, first, headers);
    expect([again.status, again.body.repeated, again.body.position]).toEqual([200, true, head]);
    expect([await server.head(), await sentTo(id)]).toEqual([head, ['r1']]);
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
