import type { Words } from '../engine/command.js';

/** Rooms, and what lies across them: remedies against an act, goods, and the file as a whole. */
export const stepStages = [
  'complaint',
  'mediation',
  'ruling',
  'penalty',
  'remedy',
  'goods',
  'transfer',
  'credit',
  'case',
] as const;

export type StepStage = (typeof stepStages)[number];

/** A step that the law asks for (法定步骤): what must be done, whether or not the engine can do it yet. */
export interface Step extends Words {
  /** Stable; commands cite it in `step`. */
  readonly id: string;
  readonly stage: StepStage;
  /** Section of the procedure reference; `L3` is a correction, which prevails. */
  readonly section: string;
  /** `ACT-ID:article`, `ACT-ID:?` where the article was not seen; empty where no article is known. */
  readonly law: readonly string[];
  /** How sure the rule is, not how well it is built. */
  readonly confidence: 'verified' | 'high' | 'medium' | 'low';
  /** Ids of the timers that run for it. */
  readonly timers?: readonly string[];
}

/** A time that the law sets (法定期限). The term that counts it is a `Limit` row with the same id in a room. */
export interface Timer extends Words {
  readonly id: string;
  readonly stage: StepStage;
  /** In words, with who may lengthen it. */
  readonly amount: string;
  readonly law: readonly string[];
  readonly confidence: Step['confidence'];
  /** Counted only as an internal target: no law binds by it, or a general rule is followed instead (reference, 14 C2, L8). */
  readonly reminder?: true;
}
