import assert from 'node:assert/strict';
import { isAtHand } from '../../../src/case/at-hand.js';
import type { CaseFile, Proceeding } from '../../../src/case/file.js';
import { isArchived } from '../../../src/case/guard.js';
import type { NextAct } from '../../../src/case/next.js';
import { allRooms } from '../../../src/case/stages.js';
import { rests } from '../resting.js';

/**
 * 无死案: an open proceeding, and each track in it that has not come to its end, has an act of this moment that somebody
 * may do now, or a term that runs.
 * @param offers whatever somebody in the city may do on the file
 */
export function expectNeverStuck(stream: string, file: CaseFile, offers: readonly NextAct[]): void {
  // 涉密案件: whoever is to act is first let in by the head.
  if (isArchived(file) || offers.some(({ command }) => command === 'LiftSecrecy')) return;
  for (const proceeding of Object.values(file.proceedings)) {
    if (proceeding.endedOn !== null) continue;
    const acts = offers.filter(
      (act) => act.proceeding === proceeding.id && isAtHand(act.definition, roomOf(proceeding)),
    );
    const open = openBeside(file, proceeding);
    const place = `${stream}: ${proceeding.id} in ${proceeding.state.is}, with ${open.join(', ') || 'none'} open beside it`;
    const waits = waitsForOthers.has(proceeding.stage) && open.length > 0;
    assert(
      waits || acts.length > 0 || runs(file, proceeding, null),
      `${place} has no act for anybody, and no term runs`,
    );
    for (const [key, { kind, is }] of Object.entries(proceeding.state.tracks)) {
      if (rests(proceeding.stage, kind, is)) continue;
      const own = offers.some((act) => act.proceeding === proceeding.id && concerns(act, key));
      const whole = acts.some(({ definition }) => !definition.track);
      assert(own || whole || runs(file, proceeding, key), `${place}: ${kind} ${key} in ${is} has no act and no term`);
    }
  }
}

const roomOf = ({ stage }: Proceeding) => allRooms[stage]!;

/** 归档、督办: no procedure against anybody; they wait for those of the case. */
const waitsForOthers: ReadonlySet<string> = new Set(['archive', 'oversight']);

const openBeside = ({ proceedings }: CaseFile, { id }: Proceeding): readonly string[] =>
  Object.values(proceedings).flatMap((other) => (other.id !== id && other.endedOn === null ? [other.id] : []));

const concerns = ({ party, measure, among }: NextAct, key: string): boolean =>
  party === key || measure === key || (among?.includes(key) ?? false);

const runs = ({ terms }: CaseFile, { id }: Proceeding, key: string | null): boolean =>
  Object.values(terms).some(
    (term) =>
      term.proceeding === id && term.is === 'running' && (key === null || term.key === key || term.key === null),
  );
