// An officer's own act on her desk: 500 commands a second over HTTP, and after one in five she reads with `atLeast`.
import { withServer } from './http.mjs';
import { percentile, perSecond, span } from './measure.mjs';

const rate = 500;
const asked = 50;
const paced = (ms) => ({ ms: span(ms), rate, reads: 5, desk: 'enforcement' });

export async function benchFresh() {
  const measured = await withServer(async (load, floor) => {
    await load.ask('work', { ms: span(4000) }); // warms up
    const low = perSecond(await floor.run(1500));
    await load.ask('pace', paced(3000));
    return { ...(await load.ask('pace', paced(10_000))), low };
  });
  const { seen, given, late, stale, seconds, low } = measured;
  const p99 = percentile(seen, 0.99);
  const kept = given / seconds >= 0.98 * rate && late === 0 && stale === 0;
  const met = kept && p99 <= asked;
  const watched = met ? null : await withServer(async (load) => ({ ...(await load.ask('pace', paced(6000))) }), true);
  return [
    {
      name: `own act on the desk under ${rate} commands/s`,
      figure: `p99 ${p99.toFixed(0)} ms`,
      asked: `≤ ${asked} ms`,
      met,
      beside: `p50 ${percentile(seen, 0.5).toFixed(1)} ms, ${seen.length} looks, ${stale} of them too old; ${Math.round(given / seconds)} commands/s given, ${late} found no free officer; floor ${Math.round(low)}/s before`,
      costs: watched?.costs() ?? null,
    },
  ];
}
