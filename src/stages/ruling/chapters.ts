import type { Facts } from '../../case/file.js';
import type { Happened, Named } from '../../engine/decider.js';
import { adviceActs, adviceFolds } from './advice.js';
import type * as advice from './advice.commands.js';
import { afterwardsActs, afterwardsFolds } from './afterwards.js';
import type * as afterwards from './afterwards.commands.js';
import type { ChapterEvent } from './chapter-events.js';
import { carryingFolds } from './carrying.js';
import { courseActs, courseFolds } from './course.js';
import type * as course from './course.commands.js';
import type { RulingEvent } from './events.js';
import { evidenceActs, evidenceFolds } from './evidence.js';
import type * as evidence from './evidence.commands.js';
import { expertsActs, expertsFolds } from './experts.js';
import type * as experts from './experts.commands.js';
import { forumActs, forumFolds } from './forum.js';
import type * as forum from './forum.commands.js';
import { panelActs, panelFolds } from './panel.js';
import type * as panel from './panel.commands.js';
import { partiesActs, partiesFolds } from './parties.js';
import type * as parties from './parties.commands.js';
import type { Ruling } from './record.js';

export type ChapterCommand =
  | Named<typeof forum>
  | Named<typeof parties>
  | Named<typeof panel>
  | Named<typeof evidence>
  | Named<typeof experts>
  | Named<typeof course>
  | Named<typeof advice>
  | Named<typeof afterwards>;

type Acts = {
  readonly [T in ChapterCommand['type']]: (
    command: Extract<ChapterCommand, { readonly type: T }>,
    state: Ruling,
    facts: Facts,
  ) => readonly RulingEvent[];
};
const acts: Acts = {
  ...forumActs,
  ...partiesActs,
  ...panelActs,
  ...evidenceActs,
  ...expertsActs,
  ...courseActs,
  ...adviceActs,
  ...afterwardsActs,
};

/** Each command has its decision in the table of its chapter. */
export function chapterAct(command: ChapterCommand, state: Ruling, facts: Facts): readonly RulingEvent[] {
  const act = acts[command.type] as (command: ChapterCommand, state: Ruling, facts: Facts) => readonly RulingEvent[];
  return act(command, state, facts);
}

type Folds = {
  readonly [T in Exclude<ChapterEvent['type'], 'RulingCaseTransferred'>]: (
    state: Ruling,
    event: Happened<Extract<ChapterEvent, { readonly type: T }>>,
  ) => Ruling;
};
const folds: Folds = {
  ...forumFolds,
  ...partiesFolds,
  ...panelFolds,
  ...evidenceFolds,
  ...expertsFolds,
  ...courseFolds,
  ...adviceFolds,
  ...afterwardsFolds,
  ...carryingFolds,
};

/** Total: what no chapter knows changes nothing. */
export function evolveChapter(state: Ruling, event: Happened<ChapterEvent>): Ruling {
  if (!Object.hasOwn(folds, event.type)) return state;
  const fold = folds[event.type as keyof Folds] as (state: Ruling, event: Happened<ChapterEvent>) => Ruling;
  return fold(state, event);
}
