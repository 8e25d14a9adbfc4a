// Terms that end in the same minute: how long the server's clock takes to tell every case of its own, once.
import { startWork } from '../../dist/src/work.js';
import { actor } from '../../dist/src/play/replay.js';
import { withDatabase } from './database.mjs';
import { openHouse } from './office.mjs';
import { profiled } from './profile.mjs';
import { until } from './measure.mjs';

const wanted = 10_000;
const asked = 30;
const clients = 32;

export async function benchLapses() {
  return withDatabase(async (databaseUrl) => {
    const { storage, office } = await openHouse({ databaseUrl });
    const silent = { debug() {}, info() {}, error: (_, text) => console.error(text) };
    const count = async (type) => {
      const { rows } = await storage.database.query('SELECT count(*)::int AS n FROM events WHERE type = $1', [type]);
      return rows[0].n;
    };
    try {
      let opened = 0;
      await Promise.all(
        Array.from({ length: clients }, async () => {
          while (opened < wanted) await office.handler.execute(late(++opened));
        }),
      );
      const started = await count('TermStarted');
      const work = startWork('all', storage, office, silent);
      work.project();
      await work.caughtUp();
      const began = performance.now();
      let seconds;
      const fire = async () => {
        work.act(1000);
        await until('the terms', 600_000, async () => (await count('TermLapsed')) >= started);
        seconds = (performance.now() - began) / 1000;
      };
      const costs = await profiled(fire);
      await work.caughtUp();
      await work.stop();
      const { rows } = await storage.database.query(
        `SELECT count(*)::int AS n, count(DISTINCT stream)::int AS streams FROM events WHERE type = 'TermLapsed'`,
      );
      const once = rows[0].n === started;
      const met = once && seconds <= asked;
      return [
        {
          name: `${started} terms that end in the same minute`,
          figure: `${seconds.toFixed(1)} s`,
          asked: `≤ ${asked} s, each once`,
          met,
          beside: `${rows[0].n} lapses in ${rows[0].streams} cases; the read models are kept meanwhile`,
          costs: met ? null : costs,
        },
      ];
    } finally {
      await storage.close();
    }
  });
}

/** A clue that came in last winter, entered today: its time to be verified ended long ago. */
const late = (n) => ({
  kind: 'case',
  id: crypto.randomUUID(),
  room: 'case',
  name: 'OpenCase',
  body: {
    occurredOn: '2026-01-05',
    receivedOn: '2026-01-05',
    source: 'inspection',
    title: `第${n}件`,
    parties: [
      { id: 'r1', kind: 'legal', roles: ['respondent'], name: `第${n}公司` },
      { id: 'h1', kind: 'legal', roles: ['right-holder'], name: '某公司' },
    ],
    rights: [{ id: 't1', type: 'trademark', title: '某牌', holder: 'h1' }],
  },
  commandId: crypto.randomUUID(),
  account: actor('intake-clerk', 'amr'),
  seen: null,
});
