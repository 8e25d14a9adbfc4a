import { addDays, daysBetween } from '../../engine/time/day.js';

/** A span of days in which the charge does not grow: from the acceptance of a remedy to its outcome. */
export interface Pause {
  readonly from: string;
  /** Null while it is pending. */
  readonly to: string | null;
}

export interface Payment {
  readonly on: string;
  /** Fen counted towards the fine. */
  readonly fineFen: number;
}

/** 计算过程: one line for each stretch of days on which the same part of the fine was owed. */
export interface LateChargeLine {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly owedFen: number;
  readonly chargeFen: number;
}

export interface LateCharge {
  readonly lines: readonly LateChargeLine[];
  /** Days within remedies, not counted. */
  readonly pausedDays: number;
  /** Before the cap, fen. */
  readonly uncappedFen: number;
  /** 加处罚款, fen: never more than the fine. */
  readonly chargeFen: number;
}

const PERCENT_A_DAY = 3;

/**
 * 加处罚款 (行政处罚法 art. 72(1)(1), 73(3)): three per cent of the fine a day from the day after the last day for payment
 * up to and including `on`, no more than the fine itself, and none for days on which reconsideration or a suit was
 * pending. Confiscated gains bear none. What is paid counts from the day after it is paid; whether the rate then applies
 * to what is left or to the whole fine is not said: what is left is taken, the reading lighter for the party. Fen below
 * one are dropped.
 */
export function lateCharge(
  fineFen: number,
  dueOn: string,
  on: string,
  payments: readonly Payment[],
  pauses: readonly Pause[],
): LateCharge {
  const lines: LateChargeLine[] = [];
  let pausedDays = 0;
  for (let day = addDays(dueOn, 1); day <= on; day = addDays(day, 1)) {
    if (pauses.some(({ from, to }) => from <= day && (to === null || day <= to))) {
      pausedDays += 1;
      continue;
    }
    const paid = payments.filter((payment) => payment.on < day).reduce((sum, payment) => sum + payment.fineFen, 0);
    const owedFen = Math.max(0, fineFen - paid);
    if (owedFen === 0) break;
    const last = lines.at(-1);
    if (last?.owedFen === owedFen && daysBetween(last.to, day) === 1) lines[lines.length - 1] = longer(last, day);
    else lines.push(longer({ from: day, to: day, days: 0, owedFen, chargeFen: 0 }, day));
  }
  const uncappedFen = lines.reduce((sum, line) => sum + line.chargeFen, 0);
  return { lines, pausedDays, uncappedFen, chargeFen: Math.min(fineFen, uncappedFen) };
}

function longer(line: LateChargeLine, to: string): LateChargeLine {
  const days = line.days + 1;
  return { ...line, to, days, chargeFen: Math.floor((line.owedFen * PERCENT_A_DAY * days) / 100) };
}
