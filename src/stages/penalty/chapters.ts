import type { Facts } from '../../case/file.js';
import type { Happened, Named } from '../../engine/decider.js';
import { correctionActs, correctionFolds } from './correction.js';
import type * as correction from './correction.commands.js';
import { endingActs, endingFolds } from './ending.js';
import type * as ending from './ending.commands.js';
import { enforcementActs, enforcementFolds } from './enforcement.js';
import type * as enforcement from './enforcement.commands.js';
import type { ChapterEvent } from './chapter-events.js';
import type { PenaltyEvent } from './events.js';
import { evidenceActs, evidenceFolds } from './evidence.js';
import type * as evidence from './evidence.commands.js';
import { hearingActs, hearingFolds } from './hearing.js';
import type * as hearing from './hearing.commands.js';
import { officersActs, officersFolds } from './officers.js';
import type * as officers from './officers.commands.js';
import { onTheSpotActs, onTheSpotFolds } from './on-the-spot.js';
import type * as onTheSpot from './on-the-spot.commands.js';
import { paymentActs, paymentFolds } from './payment.js';
import type * as payment from './payment.commands.js';
import { publicationActs, publicationFolds } from './publication.js';
import type * as publication from './publication.commands.js';
import { publicityActs, publicityFolds } from './publicity.js';
import type * as publicity from './publicity.commands.js';
import type { PenaltyState } from './state.js';

/** Commands of the chapters; the request for a hearing is decided among the answers to the notice. */
export type ChapterCommand =
  | Named<typeof officers>
  | Named<typeof evidence>
  | Named<typeof correction>
  | Exclude<Named<typeof hearing>, { readonly type: 'RequestHearing' }>
  | Named<typeof ending>
  | Named<typeof payment>
  | Named<typeof publicity>
  | Named<typeof publication>
  | Named<typeof enforcement>
  | Named<typeof onTheSpot>;

type Acts = {
  readonly [T in ChapterCommand['type']]: (
    command: Extract<ChapterCommand, { readonly type: T }>,
    state: PenaltyState,
    facts: Facts,
  ) => readonly PenaltyEvent[];
};
const acts: Acts = {
  ...officersActs,
  ...evidenceActs,
  ...correctionActs,
  ...hearingActs,
  ...endingActs,
  ...paymentActs,
  ...publicityActs,
  ...publicationActs,
  ...enforcementActs,
  ...onTheSpotActs,
};

/** Each command has its decision in the table of its chapter. */
export function chapterAct(command: ChapterCommand, state: PenaltyState, facts: Facts): readonly PenaltyEvent[] {
  const act = acts[command.type] as (
    command: ChapterCommand,
    state: PenaltyState,
    facts: Facts,
  ) => readonly PenaltyEvent[];
  return act(command, state, facts);
}

type Folds = {
  readonly [T in ChapterEvent['type']]: (
    state: PenaltyState,
    event: Happened<Extract<ChapterEvent, { readonly type: T }>>,
  ) => PenaltyState;
};
const folds: Folds = {
  ...officersFolds,
  ...evidenceFolds,
  ...correctionFolds,
  ...hearingFolds,
  ...endingFolds,
  ...paymentFolds,
  ...publicityFolds,
  ...publicationFolds,
  ...enforcementFolds,
  ...onTheSpotFolds,
};

/** Total: what no chapter knows changes nothing. */
export function evolveChapter(state: PenaltyState, event: Happened<ChapterEvent>): PenaltyState {
  if (!Object.hasOwn(folds, event.type)) return state;
  const fold = folds[event.type] as (state: PenaltyState, event: Happened<ChapterEvent>) => PenaltyState;
  return fold(state, event);
}
