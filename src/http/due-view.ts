import type { CaseFile } from '../case/file.js';
import type { Words } from '../engine/command.js';
import type { Calendar } from '../engine/time/calendar.js';
import type { Limit, Term } from '../engine/time/limit.js';
import { why, type Step } from '../engine/time/why.js';
import { doubtsOfTerm } from './doubts.js';
import { articleOf } from './law-words.js';
import { itself, type RoomWords } from './room-words.js';

/**
 * Every term of the case with the steps by which its date was reached.
 * @param today legal local date
 * @param now UTC instant
 * @param startOf the starting event in words, and where it stands in the history
 * @param chosenFor `chosen` of the entry that started the term
 */
export function dueView(
  file: CaseFile,
  words: RoomWords,
  calendar: Calendar,
  today: string,
  now: string,
  startOf: (term: Term) => Words & { readonly revision?: number },
  chosenFor: (term: Term) => unknown,
) {
  return Object.values(file.terms).map((term) => {
    const row = words.limit(term.limit, term.version);
    const overdue = term.dueAt !== null ? term.dueAt < now : term.dueOn !== null && term.dueOn < today;
    return {
      id: term.id,
      limit: term.limit,
      what: row?.what ?? itself(term.limit),
      who: row?.who ?? null,
      proceeding: term.proceeding,
      key: term.key,
      is: term.is,
      startedOn: term.startedOn,
      /** Revision of the event that started it; null where the record does not tell. */
      startedBy: startOf(term).revision ?? null,
      /** Since when the article reads as it was applied, and the calendar that the date was reckoned with. */
      version: term.version,
      calendar: term.calendar,
      dueOn: term.dueOn,
      dueAt: term.dueAt,
      provisional: term.provisional,
      internal: row?.internal ?? false,
      // A duty that was not done in time is still owed; a right that was not used in time is gone.
      overdue: overdue && (term.is === 'running' || (term.is === 'lapsed' && row?.onLapse === 'overdue')),
      law: row ? articleOf(row.law.act, row.law.article) : null,
      confidence: row?.confidence ?? null,
      doubts: doubtsOfTerm(term.limit, term.startedOn, chosenFor(term)),
      why: whyView(
        term,
        row,
        calendar,
        () => startOf(term),
        (type) => words.eventName(type),
      ),
    };
  });
}

/** An event type as people call it. */
type Named = (type: string) => Words;

/** The steps by which a term came to its date, in words. */
export function whyView(
  term: Term,
  row: Limit | undefined,
  calendar: Calendar,
  start: () => Words,
  named: Named = itself,
) {
  return why(term, row ? [row] : [], calendar).map((step) => ({
    kind: step.is,
    on: onOf(step),
    ...sentence(step, row, start, named),
  }));
}

function onOf(step: Step): string | undefined {
  switch (step.is) {
    case 'not-counted':
      return step.from;
    case 'suspended':
      return step.since;
    case 'moved':
      return step.to;
    default:
      return step.on;
  }
}

const units: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'working days': ['个工作日', 'working days'],
  'calendar days': ['日', 'days'],
  months: ['个月', 'months'],
  years: ['年', 'years'],
  hours: ['小时', 'hours'],
};

function length(text: string): Words {
  const [n = '', ...unit] = text.split(' ');
  const [zh, en] = units[unit.join(' ')] ?? [unit.join(' '), unit.join(' ')];
  return { zh: `${n}${zh}`, en: `${n} ${en}` };
}

/** One step in words. The engine says what happened; here it is put as an officer would say it. */
function sentence(step: Step, row: Limit | undefined, start: () => Words, named: Named): Words {
  switch (step.is) {
    case 'started': {
      const [long, by] = [length(step.length), start()];
      const law = row ? articleOf(row.law.act, row.law.article) : { zh: '', en: '' };
      return {
        zh: `${by.zh}，自${step.on}起算，期限${long.zh}${law.zh ? `（${law.zh}，自${step.version}起适用）` : ''}`,
        en: `${by.en}; from ${step.on} a term of ${long.en}${law.en ? ` (${law.en}, applied since ${step.version})` : ''}`,
      };
    }
    case 'start-not-counted':
      return { zh: `开始之日（${step.on}）不计算在内`, en: `The first day (${step.on}) is not counted` };
    case 'day-off':
      return {
        zh: `${step.on}${step.name?.zh ?? '休息日'}，不计`,
        en: `${step.on} is free (${step.name?.en ?? 'weekend'})`,
      };
    case 'make-up-day':
      return {
        zh: `${step.on}调休上班（${step.name.zh}），计算`,
        en: `${step.on} is a make-up working day (${step.name.en})`,
      };
    case 'not-counted': {
      const because = all(step.because, named);
      return {
        zh: `${step.from}之后至${step.to}不计算，共${step.days}日（${because.zh}）`,
        en: `Not counted: after ${step.from} until ${step.to}, ${step.days} days (${because.en})`,
      };
    }
    case 'suspended': {
      const because = all(step.because, named);
      return {
        zh: `自${step.since}起停止计算（${because.zh}）`,
        en: `Not running since ${step.since} (${because.en})`,
      };
    }
    case 'extended': {
      const by = named(step.by);
      return {
        zh: `${step.on}延长${length(step.length).zh}（${by.zh}）`,
        en: `Extended by ${length(step.length).en} on ${step.on} (${by.en})`,
      };
    }
    case 'moved':
      return {
        zh: `最后一日${step.from}为休息日，顺延至${step.to}`,
        en: `The last day ${step.from} is free and moves to ${step.to}`,
      };
    case 'recalculated':
      return recalculated(step);
    case 'due':
      return {
        zh: `${step.at ?? step.on}届满（${calendarName(step.calendar).zh}${step.provisional ? '，日历尚未公布，暂定' : ''}）`,
        en: `Ends on ${step.at ?? step.on} (${calendarName(step.calendar).en}${step.provisional ? ', provisional: the calendar is not announced yet' : ''})`,
      };
  }
}

const all = (types: readonly string[], named: Named): Words => ({
  zh: types.map((type) => named(type).zh).join('、'),
  en: types.map((type) => named(type).en).join(', '),
});

/** `CN-2027`: the national calendar with the holidays announced up to that year. */
function calendarName(version: string): Words {
  const [, year] = /^CN-(\d{4})/.exec(version) ?? [];
  if (year === undefined) return { zh: `日历${version}`, en: `calendar ${version}` };
  return { zh: `按截至${year}年的放假安排`, en: `calendar of holidays announced up to ${year}` };
}

/** By a calendar that was published, or because a day on which the term hangs had been entered wrongly. */
function recalculated(step: Extract<Step, { readonly is: 'recalculated' }>): Words {
  const { on, from, to, calendar, because, reason } = step;
  const moved = { zh: `由${from ?? '未定'}改为${to ?? '未定'}`, en: `from ${from ?? 'open'} to ${to ?? 'open'}` };
  if (because === undefined)
    return {
      zh: `${on}按新公布的放假安排（${calendarName(calendar).zh}）${moved.zh}`,
      en: `Recalculated on ${on} by the newly published ${calendarName(calendar).en}: ${moved.en}`,
    };
  const why = typeof reason === 'string' ? reason : null;
  return {
    zh: `${on}更正录入${why === null ? '' : `（${why}）`}，${moved.zh}`,
    en: `Recalculated on ${on}, an entry was corrected${why === null ? '' : ` (${why})`}: ${moved.en}`,
  };
}
