import type { Happened } from '../../engine/decider.js';
import type { ProceedingOpened } from '../../case/file.js';
import { evolveChapter } from './chapters.js';
import type { RulingEvent } from './events.js';
import { over, pending, type Ruling, type RulingTrack } from './record.js';
import { cancelled, named, otherSidesTo, released, standing, withTrack, withTracks } from './tracks.js';

export function evolve(state: Ruling, event: Happened<RulingEvent | ProceedingOpened>): Ruling {
  switch (event.type) {
    case 'ProceedingOpened':
      return opened(state, event.data);
    case 'RequestFiled': {
      const { parties, requesters, handlers, presiding, rights } = event.data;
      const respondents = parties.map((party): [string, RulingTrack] => [party, { ...named, is: 'ToBeServed' }]);
      const askers = requesters.map((party): [string, RulingTrack] => [party, { kind: 'requester', is: 'Requesting' }]);
      // Whoever was named in the request and not in the filing is out of it, as if the whole had not been filed.
      const left = Object.entries(cancelled(state, 'Named'));
      const tracks = Object.fromEntries([...askers, ...left, ...respondents]);
      const filed = { filedOn: event.occurredOn, panel: handlers, presiding, rights: rights ?? state.rights };
      return { ...state, ...filed, is: 'Filed', tracks };
    }
    case 'RequestNotFiled':
      return { ...state, is: 'NotFiled', tracks: cancelled(state, 'Named') };
    case 'CorrectionRequested':
      return { ...state, is: 'CorrectionAsked', corrected: true };
    case 'RequestCorrected':
      return { ...state, is: 'Requested', toFileFrom: event.occurredOn };
    case 'RequestFilingExtended':
    case 'AnswerTimeExtended':
    case 'RulingExtendedBySuperior':
      return state;
    case 'RequestServed':
      return withTrack(state, event.data.party, { is: 'Answering' });
    case 'AnswerReceived':
      return withTrack(state, event.data.party, {
        is: 'Answered',
        ...(event.data.pleadsLimitation ? { pleadsLimitation: true } : {}),
      });
    case 'AnswerNotGiven':
    case 'AnswerForwarded':
      return withTrack(state, event.data.party, { is: 'UnderReview' });
    case 'OralHearingNotified':
      return { ...state, hearingOn: event.data.hearingOn, written: false };
    case 'OralHearingHeld':
      return { ...state, heardOn: event.occurredOn };
    case 'RulingSuspended':
      return { ...state, is: 'Suspended' };
    case 'RulingResumed':
      return { ...state, is: 'Filed' };
    case 'RulingSuspensionChecked':
      return state;
    case 'RulingExtended':
      return { ...state, extended: true };
    case 'RequestSettled':
      return withTrack(state, event.data.party, { is: 'Settled' });
    case 'RequestWithdrawn':
      return withTracks(state, event.data.parties, { is: 'Withdrawn' });
    case 'RulingCaseSettled':
      return released({ ...state, is: 'Settled' });
    case 'RulingCaseCancelled':
      return ended({ ...state, tracks: cancelled(state, 'Named', ...pending) }, 'Cancelled');
    case 'RulingCaseTransferred':
      return ended(state, 'Transferred');
    case 'RulingIssued': {
      const issued: Ruling = { ...state, publishedOn: null, tracks: otherSidesTo(state, 'Ruled') };
      return event.data.outcomes.reduce<Ruling>(
        (s, { party, found, performWithin }) =>
          withTrack(s, party, { is: 'Ruled', found, performWithin, agencySilent: false }),
        issued,
      );
    }
    case 'RulingServed':
      return withTrack(state, event.data.party, { is: 'Served' });
    case 'RulingPublished':
      return standing({ ...state, publishedOn: event.occurredOn });
    case 'RulingChangePublished':
      return standing({ ...state, changeToPublish: false });
    case 'RulingSued': {
      const { party, respondents } = event.data;
      return withTracks(state, [party, ...respondents], { is: 'Sued' });
    }
    case 'RulingEffectSetAside':
      return withTracks(state, event.data.parties, { is: 'Sued' });
    case 'RulingSuitTimePassed':
      return withTrack(state, event.data.party, { is: 'SuitPassed' });
    case 'RulingJudged': {
      const { parties, outcome, changed } = event.data;
      const after = { ...state, changeToPublish: state.changeToPublish || changed };
      if (outcome === 'revoked') return withTracks(after, parties, { is: 'Revoked' });
      if (outcome !== 'redo') return after;
      // What is done anew may be heard anew.
      const anew: Ruling = { ...after, hearingOn: null, heardOn: null, written: false };
      return withTracks(anew, parties, { is: 'UnderReview' });
    }
    case 'RulingTookEffect':
      return withTrack(state, event.data.party, { is: event.data.found ? 'Effective' : 'NotInfringing' });
    case 'RulingPerformanceOver':
      return withTrack(state, event.data.party, { is: 'PerformanceOver' });
    case 'RulingPerformed':
      return withTrack(state, event.data.party, { is: 'Performed' });
    case 'RulingDemandServed':
      return withTrack(state, event.data.party, { is: 'Demanded' });
    case 'AgencyLetEnforcementPass':
      return withTrack(state, event.data.party, { agencySilent: true });
    case 'AgencySilenceSetAside':
      return withTrack(state, event.data.party, { agencySilent: false });
    case 'RulingEnforcementApplied':
      return withTrack(state, event.data.party, { is: 'EnforcementSought' });
    case 'RulingEnforcementAccepted':
      return withTrack(state, event.data.party, { is: 'EnforcementAccepted' });
    case 'RulingEnforcementRefused':
      return withTrack(state, event.data.party, { is: 'NotEnforced' });
    case 'RulingEnforcementEnded':
      return withTrack(state, event.data.party, { is: event.data.outcome === 'enforced' ? 'Enforced' : 'NotEnforced' });
    default:
      return evolveChapter(state, event);
  }
}

/** A request for a ruling, or for an opinion after a warning of infringement, which names no respondent. */
function opened(state: Ruling, { respondents, with: handed }: ProceedingOpened['data']): Ruling {
  const { road, receivedOn, rights } = handed ?? {};
  const advice = road === 'advice-request';
  const came = typeof receivedOn === 'string' ? receivedOn : null;
  return {
    ...state,
    is: advice ? 'AdviceAsked' : 'Requested',
    receivedOn: came,
    toFileFrom: came,
    rights: Array.isArray(rights) ? (rights as readonly string[]) : null,
    tracks: advice ? {} : Object.fromEntries((respondents ?? []).map((party) => [party, named])),
  };
}

/** The request ends, unless what was ruled on others before a remand is not yet done with. */
function ended(state: Ruling, is: 'Cancelled' | 'Transferred'): Ruling {
  const open = Object.values(state.tracks).some((one) => one.kind === 'respondent' && !over.includes(one.is));
  return open ? standing(state) : released({ ...state, is });
}
