import { Tag } from 'antd';
import type { Words } from '../api/words';
import { dateOf, daysUntil, hoursUntil, wallClock } from '../language/dates';
import { useLanguage } from '../language/language';
import { colours } from '../theme';
import { dueWords as words } from './words';

export interface DueDateProps {
  dueOn: string | null | undefined;
  dueAt?: string | null | undefined;
  internal?: boolean | undefined;
  overdue: boolean;
  provisional?: boolean | undefined;
  /** The term is over: its date is told without what is left of it. */
  ended?: boolean;
}

/** A due date: legal and internal differ in colour and in words; what is overdue says so. */
export function DueDate({ dueOn, dueAt, internal = false, overdue, provisional = false, ended = false }: DueDateProps) {
  const { say } = useLanguage();
  const date = dueAt ? wallClock(dueAt) : dueOn;
  if (!date) return <span className="quiet">{say(words.noDue)}</span>;
  const colour = internal ? colours.internal : colours.legal;
  const [left, values] = whatIsLeft(dueAt ? dateOf(dueAt) : date, dueAt ?? null, overdue);
  return (
    <span className="row" style={{ gap: 4, flexWrap: 'nowrap', whiteSpace: 'nowrap' }}>
      <Tag
        title={say(internal ? words.internalWhat : words.legalWhat)}
        style={{ color: colour.text, background: colour.back, borderColor: colour.border, margin: 0 }}
      >
        {say(internal ? words.internal : words.legal)} <span className="number">{date}</span>
      </Tag>
      {!ended && (
        <span style={overdue ? { color: colours.overdue, fontWeight: 600 } : { color: colours.quiet }}>
          {say(left, values)}
        </span>
      )}
      {provisional && (
        <span className="quiet" title={say(words.provisionalWhy)}>
          {say(words.provisional)}
        </span>
      )}
    </span>
  );
}

function whatIsLeft(dueOn: string, dueAt: string | null, overdue: boolean): [Words, Record<string, number>] {
  const days = daysUntil(dueOn);
  if (dueAt && Math.abs(days) < 3) {
    const hours = hoursUntil(dueAt);
    return overdue ? [words.overdueHours, { n: Math.max(1, -hours) }] : [words.leftHours, { n: Math.max(0, hours) }];
  }
  if (overdue) return days < 0 ? [words.overdue, { n: -days }] : [words.overduePlain, {}];
  if (days === 0) return [words.today, {}];
  // The day has ended, but the clock has not yet acted on it.
  return days < 0 ? [words.overdue, { n: -days }] : [words.left, { n: days }];
}
