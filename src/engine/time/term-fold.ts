import type { Term } from './limit.js';
import type { TermEvent } from './term-events.js';

/**
 * Folds one entry into its term. Entries carry their results, so that nothing is looked up and nothing can throw; an
 * entry for a term that is not there changes nothing.
 */
export function evolveTerm(before: Term | undefined, event: TermEvent): Term | undefined {
  if (event.type === 'TermStarted' || event.type === 'TermRestarted') {
    return begun(event.data, (before?.revision ?? -1) + 1);
  }
  return before && { ...changed(before, event), revision: before.revision + 1 };
}

function begun(data: Extract<TermEvent, { type: 'TermStarted' }>['data'], revision: number): Term {
  return {
    id: data.term,
    revision,
    limit: data.limit,
    version: data.version,
    proceeding: data.proceeding,
    key: data.key,
    startedOn: data.startedOn,
    startedAt: data.startedAt,
    startedBy: data.startedBy,
    length: data.length,
    ...reckonedOf(data),
    suspendedOn: null,
    suspendedBy: [],
    excluded: [],
    excludedDays: 0,
    extensions: [],
    recalculations: [],
    is: 'running',
    endedOn: null,
  };
}

function reckonedOf(data: Pick<Term, 'dueOn' | 'dueAt' | 'provisional' | 'calendar'>) {
  return { dueOn: data.dueOn, dueAt: data.dueAt, provisional: data.provisional, calendar: data.calendar };
}

function changed(term: Term, event: Exclude<TermEvent, { type: 'TermStarted' | 'TermRestarted' }>): Term {
  switch (event.type) {
    case 'TermSuspended': {
      const suspendedOn = term.suspendedOn ?? event.data.suspendedOn;
      return { ...term, is: 'suspended', suspendedOn, suspendedBy: event.data.suspendedBy, dueOn: null, dueAt: null };
    }
    case 'TermResumed': {
      const { suspendedBy, resumedOn, notCounted, excludedDays } = event.data;
      const excluded = notCounted ? [...term.excluded, notCounted] : term.excluded;
      const counted = { ...term, ...reckonedOf(event.data), suspendedBy, excluded, excludedDays };
      return suspendedBy.length > 0
        ? { ...counted, is: 'suspended', suspendedOn: resumedOn }
        : { ...counted, is: 'running', suspendedOn: null };
    }
    case 'TermExtended': {
      const { extendedOn, by, length } = event.data;
      return { ...term, ...reckonedOf(event.data), extensions: [...term.extensions, { on: extendedOn, by, length }] };
    }
    case 'TermRecalculated': {
      const { recalculatedOn, formerDueOn, dueOn, calendar, excludedDays, because, reason, began, stops } = event.data;
      const why = because === undefined ? {} : { because, reason: reason ?? null };
      const entry = { on: recalculatedOn, from: formerDueOn, to: dueOn, calendar, ...why };
      const anew = { ...reckonedOf(event.data), ...began, ...stops, excludedDays };
      return { ...term, ...anew, recalculations: [...term.recalculations, entry] };
    }
    case 'TermMet':
      return { ...term, is: 'met', endedOn: event.data.endedOn, suspendedOn: null, suspendedBy: [] };
    case 'TermDropped':
      return { ...term, is: 'dropped', endedOn: event.data.endedOn, suspendedOn: null, suspendedBy: [] };
    case 'TermLapsed':
      return { ...term, is: 'lapsed', endedOn: term.dueOn };
    case 'TermLapseSetAside':
      return { ...term, is: 'running', endedOn: null };
  }
}
