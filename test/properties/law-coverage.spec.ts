import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { citing, coveredSteps, coveredTimers, limitsByRoom } from '../../src/pages/law-coverage.js';
import { exercisedIn } from '../../src/pages/exercised.js';
import { lawPage } from '../../src/pages/law-page.js';
import { actNamed, citation } from '../../src/law/acts.js';
import { leftOut } from '../../src/law/left-out.js';
import type { StepStage } from '../../src/law/step.js';
import { stepNamed, steps } from '../../src/law/steps.js';
import { timers } from '../../src/law/timers.js';
import { readScenario } from '../../src/play/scenario.js';
import { seenMoves } from '../../src/pages/seen-moves.js';
import { stageDiagrams } from '../../src/pages/stage-diagram.js';
import { allRooms } from '../../src/case/stages.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const doubles = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
const rows = [...steps, ...timers];
const timerIds = new Set(timers.map(({ id }) => id));

describe('the catalogue of what the law asks for', () => {
  it('has ids of its own, and words in both languages', () => {
    expect(doubles(rows.map(({ id }) => id))).toEqual([]);
    const unworded = rows.filter(({ zh, en }) => !/[一-龥]/.test(zh) || !/^[\x20-\x7e]+$/.test(en));
    expect(unworded.map(({ id }) => id)).toEqual([]);
    expect(steps.filter(({ id }) => !/^[A-Z]+(-[A-Z0-9]+)+$/.test(id)).map(({ id }) => id)).toEqual([]);
  });

  it('cites acts of the registry, and is never sure of a row without an article', () => {
    const unknown = rows.flatMap(({ id, law }) => law.filter((cited) => citation(cited) === null).map((c) => [id, c]));
    expect(unknown).toEqual([]);
    const tooSure = rows.filter(({ law, confidence }) => law.length === 0 && confidence === 'verified');
    expect(tooSure.map(({ id }) => id)).toEqual([]);
  });

  it('names timers that there are', () => {
    const unknown = steps.flatMap(({ id, timers: named = [] }) =>
      named.filter((timer) => !timerIds.has(timer)).map((timer) => [id, timer]),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the join with commands and terms', () => {
  it('every step that a command cites is in the catalogue', () => {
    const unknown = citing.flatMap(({ room, name, steps: cited }) =>
      cited.filter((id) => !stepNamed(id)).map((id) => `${room}.${name}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('every command carries out a step, save the protection of personal data and a look at a case that waits', () => {
    const idle = citing.filter(({ steps: cited }) => cited.length === 0).map(({ room, name }) => `${room}.${name}`);
    expect(idle).toEqual(['case.ErasePerson', 'transfer.FollowUp']);
  });

  it('every legal term is a timer of the catalogue; what is not is an internal target', () => {
    const unlisted = limitsByRoom.filter(({ limit }) => !timerIds.has(limit.id) && !limit.internal);
    expect(unlisted.map(({ limit }) => limit.id)).toEqual([]);
  });

  it('a timer that is an internal target alone is said to be a reminder, and no other is', () => {
    const targets = timers.filter(({ id }) => {
      const counted = limitsByRoom.filter(({ limit }) => limit.id === id);
      return counted.length > 0 && counted.every(({ limit }) => limit.internal);
    });
    expect(targets.map(({ id }) => id)).toEqual(timers.filter(({ reminder }) => reminder).map(({ id }) => id));
    expect(targets.filter(({ confidence }) => confidence === 'verified').map(({ id }) => id)).toEqual([]);
  });

  it('every legal term rests on an act that its timer names, in one version or another', () => {
    const family = (cited: string) => actNamed(cited.split(':')[0] ?? '')?.family;
    const astray = limitsByRoom.filter(({ limit }) => {
      const timer = timers.find(({ id }) => id === limit.id);
      return timer && !timer.law.map(family).includes(family(limit.law.act));
    });
    expect(astray.map(({ limit }) => `${limit.id} ${limit.law.act}`)).toEqual([]);
  });

  it('nothing that counts or acts names an article of a text that nobody has seen', () => {
    const unseen = ['TSJB-121', 'AGRI-2021', 'REWARD-2021', 'SAMRHEAR-2021', 'XF-2021', 'XF-2025'];
    const rowsWith = limitsByRoom.filter(({ limit }) => unseen.includes(limit.law.act) && limit.law.article !== '?');
    expect(rowsWith.map(({ limit }) => `${limit.id} ${limit.law.act}:${limit.law.article}`)).toEqual([]);
    const sure = limitsByRoom.filter(({ limit }) => limit.law.article === '?' && limit.confidence === 'verified');
    expect(sure.map(({ limit }) => limit.id)).toEqual([]);
  });
});

/** Of the stages of the first part of the work at most ten steps may be left out, each with what an officer does instead. */
const partOne: readonly StepStage[] = ['complaint', 'penalty', 'remedy', 'goods', 'transfer', 'credit', 'case'];

describe('what the law asks for', () => {
  it('is there: every step has a command or a reason to have none, every timer a term', () => {
    expect(coveredSteps.filter(({ open }) => open).map(({ step }) => step.id)).toEqual([]);
    expect(coveredTimers.filter(({ open }) => open).map(({ timer }) => timer.id)).toEqual([]);
  });

  it('nothing is left out without a row, beside a command, or more than ten times in part one', () => {
    expect(doubles(leftOut.map(({ step }) => step))).toEqual([]);
    expect(leftOut.filter(({ step }) => !stepNamed(step))).toEqual([]);
    expect(coveredSteps.filter((row) => row.leftOut && row.commands.length > 0).map(({ step }) => step.id)).toEqual([]);
    const inPartOne = coveredSteps.filter((row) => row.leftOut && partOne.includes(row.step.stage));
    expect(inPartOne.length).toBeLessThanOrEqual(10);
  });
});

describe('the pages', () => {
  it('the coverage page has every row, and says of an open one that it is not built', () => {
    const lines = lawPage(exercisedIn(root)).split('\n');
    const lineOf = (id: string) => lines.find((line) => line.includes(`(\`${id}\`)`)) ?? '';
    expect(rows.filter(({ id }) => lineOf(id) === '').map(({ id }) => id)).toEqual([]);
    const said = coveredSteps.filter(({ step }) => lineOf(step.id).endsWith('尚未实现 not built yet |'));
    expect(said.map(({ step }) => step.id)).toEqual(coveredSteps.filter((r) => r.open).map(({ step }) => step.id));
  });

  it('a command is found in the specifications that give it and in the published cases', () => {
    const exercised = exercisedIn(root);
    expect(exercised('ApproveFiling').specs).toContain('src/stages/complaint/complaint.spec.ts');
    expect(exercised('ApproveFiling').scenarios).toBeGreaterThan(10);
    // By a helper of the room's steps, whose name is all that the journey knows.
    expect(exercised('InspectSite').specs).toContain('test/journeys/transfer-and-back.spec.ts');
    expect(exercised('NoSuchCommand')).toEqual({ specs: [], scenarios: 0 });
  });

  it('a diagram shows the moves of a replayed case with the acts that made them', async () => {
    const file = `${root}scenarios/ningxiang-jiannanchun.json`;
    const moves = await seenMoves([readScenario(readFileSync(file, 'utf8'), file)]);
    expect(moves).toContainEqual({
      stage: 'penalty',
      track: null,
      from: null,
      to: 'Investigating',
      acts: ['ApproveFiling'],
    });
    const [, , diagram] = stageDiagrams(allRooms.penalty!, moves);
    expect(diagram).toContain('  [*] --> Investigating: 批准立案');
    expect(stageDiagrams(allRooms.ruling!, moves)[2]).toBe('（重放中未出现 not seen）');
  });
});
