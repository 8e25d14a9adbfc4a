import type { Happened } from '../../engine/decider.js';
import type { ProceedingOpened } from '../../case/file.js';
import {
  over,
  partiesIn,
  pending,
  type RequesterTrack,
  type RespondentTrack,
  type Ruling,
  type RulingEvent,
  type RulingTrack,
} from './record.js';

const named: RespondentTrack = {
  kind: 'respondent',
  is: 'Named',
  found: null,
  performWithin: null,
  agencySilent: false,
};

export function evolve(state: Ruling, event: Happened<RulingEvent | ProceedingOpened>): Ruling {
  switch (event.type) {
    case 'ProceedingOpened':
      return {
        ...state,
        is: 'Requested',
        tracks: Object.fromEntries(event.data.respondents.map((party) => [party, named])),
      };
    case 'RequestFiled': {
      const { parties, requesters, handlers } = event.data;
      const respondents = parties.map((party): [string, RulingTrack] => [party, { ...named, is: 'ToBeServed' }]);
      const askers = requesters.map((party): [string, RulingTrack] => [party, { kind: 'requester', is: 'Requesting' }]);
      // Whoever was named in the request and not in the filing is out of it, as if the whole had not been filed.
      const left = Object.entries(cancelled(state, 'Named'));
      const tracks = Object.fromEntries([...askers, ...left, ...respondents]);
      return { ...state, is: 'Filed', panel: handlers, tracks };
    }
    case 'RequestNotFiled':
      return { ...state, is: 'NotFiled', tracks: cancelled(state, 'Named') };
    case 'CorrectionRequested':
      return { ...state, is: 'CorrectionAsked', corrected: true };
    case 'RequestCorrected':
      return { ...state, is: 'Requested' };
    case 'RequestFilingExtended':
    case 'AnswerTimeExtended':
    case 'RulingExtendedBySuperior':
      return state;
    case 'RequestServed':
      return track(state, event.data.party, { is: 'Answering' });
    case 'AnswerReceived':
      return track(state, event.data.party, { is: 'Answered' });
    case 'AnswerNotGiven':
    case 'AnswerForwarded':
      return track(state, event.data.party, { is: 'UnderReview' });
    case 'OralHearingNotified':
      return { ...state, hearingOn: event.data.hearingOn };
    case 'OralHearingHeld':
      return { ...state, heardOn: event.occurredOn };
    case 'RulingSuspended':
      return { ...state, is: 'Suspended' };
    case 'RulingResumed':
      return { ...state, is: 'Filed' };
    case 'RulingExtended':
      return { ...state, extended: true };
    case 'RequestSettled':
      return track(state, event.data.party, { is: 'Settled' });
    case 'RequestWithdrawn':
      return event.data.parties.reduce((s, party) => track(s, party, { is: 'Withdrawn' }), state);
    case 'RulingCaseSettled':
      return { ...state, is: 'Settled' };
    case 'RulingCaseCancelled':
      return { ...state, is: 'Cancelled', tracks: cancelled(state, 'Named', ...pending) };
    case 'RulingIssued': {
      const issued: Ruling = { ...state, publishedOn: null, tracks: requestersTo(state, 'Ruled') };
      return event.data.outcomes.reduce<Ruling>(
        (s, { party, found, performWithin }) =>
          track(s, party, { is: 'Ruled', found, performWithin, agencySilent: false }),
        issued,
      );
    }
    case 'RulingServed':
      return track(state, event.data.party, { is: 'Served' });
    case 'RulingPublished':
      return standing({ ...state, publishedOn: event.occurredOn });
    case 'RulingChangePublished':
      return standing({ ...state, changeToPublish: false });
    case 'RulingSued': {
      const { party, respondents } = event.data;
      return [party, ...respondents].reduce((s, one) => track(s, one, { is: 'Sued' }), state);
    }
    case 'RulingEffectSetAside':
      return event.data.parties.reduce((s, party) => track(s, party, { is: 'Sued' }), state);
    case 'RulingSuitTimePassed':
      return track(state, event.data.party, { is: 'SuitPassed' });
    case 'RulingJudged': {
      const { parties, outcome, changed } = event.data;
      const after = { ...state, changeToPublish: state.changeToPublish || changed };
      if (outcome === 'revoked') return parties.reduce((s, party) => track(s, party, { is: 'Revoked' }), after);
      return outcome === 'redo' ? parties.reduce((s, party) => track(s, party, { is: 'UnderReview' }), after) : after;
    }
    case 'RulingTookEffect':
      return track(state, event.data.party, { is: event.data.found ? 'Effective' : 'NotInfringing' });
    case 'RulingPerformanceOver':
      return track(state, event.data.party, { is: 'PerformanceOver' });
    case 'RulingPerformed':
      return track(state, event.data.party, { is: 'Performed' });
    case 'RulingDemandServed':
      return track(state, event.data.party, { is: 'Demanded' });
    case 'AgencyLetEnforcementPass':
      return track(state, event.data.party, { agencySilent: true });
    case 'AgencySilenceSetAside':
      return track(state, event.data.party, { agencySilent: false });
    case 'RulingEnforcementApplied':
      return track(state, event.data.party, { is: 'EnforcementSought' });
    case 'RulingEnforcementAccepted':
      return track(state, event.data.party, { is: 'EnforcementAccepted' });
    case 'RulingEnforcementRefused':
      return track(state, event.data.party, { is: 'NotEnforced' });
    case 'RulingEnforcementEnded':
      return track(state, event.data.party, { is: event.data.outcome === 'enforced' ? 'Enforced' : 'NotEnforced' });
  }
  return state;
}

/** A requester's track knows only the states that the two kinds share. */
function track(state: Ruling, party: string, change: Partial<Omit<RespondentTrack, 'kind'>>): Ruling {
  const before = state.tracks[party];
  if (!before) return state;
  const after: RulingTrack =
    before.kind === 'respondent' ? { ...before, ...change } : { ...before, is: requesterState(change.is) ?? before.is };
  return standing({ ...state, tracks: { ...state.tracks, [party]: after } });
}

function requesterState(is: RulingTrack['is'] | undefined) {
  return is === 'Ruled' || is === 'Served' || is === 'SuitPassed' || is === 'Sued' ? is : undefined;
}

function cancelled(state: Ruling, ...from: readonly RulingTrack['is'][]): Ruling['tracks'] {
  return mapped(state, (one) =>
    one.kind === 'respondent' && from.includes(one.is) ? { ...one, is: 'Cancelled' } : one,
  );
}

function requestersTo(state: Ruling, is: RequesterTrack['is']): Ruling['tracks'] {
  return mapped(state, (one) => (one.kind === 'requester' ? { ...one, is } : one));
}

function mapped(state: Ruling, change: (one: RulingTrack) => RulingTrack): Ruling['tracks'] {
  return Object.fromEntries(Object.entries(state.tracks).map(([party, one]) => [party, change(one)]));
}

/** Ruled as long as one respondent's track, or a publication, is open; filed again while one is ruled on anew. */
function standing(state: Ruling): Ruling {
  if (!['Filed', 'Ruled', 'Concluded'].includes(state.is)) return state;
  if (partiesIn(state, 'respondent', ...pending).length > 0) return { ...state, is: 'Filed' };
  const respondents = Object.values(state.tracks).filter((one) => one.kind === 'respondent');
  if (!respondents.some((one) => one.found !== null)) return state;
  const done =
    respondents.every((one) => over.includes(one.is)) && state.publishedOn !== null && !state.changeToPublish;
  return { ...state, is: done ? 'Concluded' : 'Ruled' };
}
