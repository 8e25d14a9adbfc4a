import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import { requireStepLeft } from '../../engine/time/extension.js';
import type { Term } from '../../engine/time/limit.js';
import type * as commands from './measure.commands.js';
import type { MeasureEvent } from './events.js';
import { requirePrincipalHead } from './evidence.js';
import { seizureRow } from './limits.js';
import { requireNotRecused, requireOfficers } from './officers.js';
import { respondentOf, respondentsOf, withPreservation, withSeizure, type PenaltyState } from './state.js';
import { latest, preservationLimits } from './terms.js';

export type MeasureCommand = Named<typeof commands>;
type Of<T extends MeasureCommand['type']> = Extract<MeasureCommand, { readonly type: T }>;

/** Approved beforehand by a head who is not among the officers; an urgent one is approved afterwards. */
function takeInto(command: Of<'PreserveEvidence'> | Of<'SeizeGoods'>, state: PenaltyState, facts: Facts) {
  const { measure, goods, officers, holder = null, keptAt, urgent, approvedBy = null } = command;
  if (state.tracks[measure]) refuse('penalty.measure-exists', { field: '/measure', measure });
  requireOfficers(officers, '/officers', command, state, facts);
  if (!urgent && approvedBy === null) refuse('penalty.measure-not-approved', { field: '/approvedBy' });
  if (approvedBy !== null && officers.includes(approvedBy)) refuse('penalty.own-proposal', { field: '/approvedBy' });
  if (approvedBy !== null) requireNotRecused(approvedBy, state, '/approvedBy');
  return { measure, goods, officers, holder, keptAt, urgent, approvedBy };
}

export function preserveEvidence(
  command: Of<'PreserveEvidence'>,
  state: PenaltyState,
  facts: Facts,
): readonly MeasureEvent[] {
  return [{ type: 'EvidencePreserved', data: takeInto(command, state, facts) }];
}

/** In a matter of trade secrets the seizure itself needs the higher approval, which nothing replaces afterwards. */
export function seizeGoods(command: Of<'SeizeGoods'>, state: PenaltyState, facts: Facts): readonly MeasureEvent[] {
  const { manner, officers, principalHead, principalAgency } = command;
  const secret = Object.values(facts.file.rights).some(({ type }) => type === 'trade-secret');
  if (secret) requirePrincipalHead(principalHead, principalAgency, officers, facts);
  const approval = { principalHead: principalHead ?? null, principalAgency: principalAgency ?? null };
  return [{ type: 'GoodsSeized', data: { manner, ...takeInto(command, state, facts), ...approval } }];
}

export function approveUrgentMeasure(
  command: Of<'ApproveUrgentMeasure'>,
  state: PenaltyState,
): readonly MeasureEvent[] {
  const { measure, approved, reasons } = command;
  const track = state.tracks[measure];
  if (!track || track.kind === 'respondent') refuse('penalty.no-such-measure', { field: '/measure', measure });
  if (track.urgent !== 'to-approve') refuse('penalty.nothing-to-approve', { field: '/measure', measure });
  return [{ type: approved ? 'UrgentMeasureApproved' : 'UrgentMeasureRefused', data: { measure, reasons } }];
}

interface Dated {
  readonly measure: string;
  readonly occurredOn: string;
}

/** Was it done within the measure's term, though entered after it? A day before the measure is refused. */
function enteredLate(limits: readonly string[], { measure, occurredOn }: Dated, facts: Facts): boolean {
  const term = latest(facts.terms, limits, measure);
  if (term && occurredOn < term.startedOn)
    refuse('act.before-precondition', { field: '/occurredOn', since: term.startedOn });
  return term?.is === 'lapsed' && term.dueOn !== null && occurredOn <= term.dueOn;
}

/** The disposal undoes the release by lapse of time; after any other release there is nothing left to dispose of. */
export function disposePreservation(
  command: Of<'DisposePreservation'>,
  state: PenaltyState,
  facts: Facts,
): readonly MeasureEvent[] {
  const { measure, disposal, approvedBy } = command;
  const late = enteredLate(preservationLimits, command, facts);
  const released = state.tracks[measure]?.is === 'Released';
  if (released && !late) refuse('penalty.preservation-over', { field: '/occurredOn', measure });
  return [
    ...(released ? [{ type: 'PreservationReleaseSetAside', data: { measure } } as const] : []),
    { type: 'PreservationDisposed', data: { measure, disposal, approvedBy } },
  ];
}

/** What was done with seized goods before their term ended, though entered later: the seizure had not expired. */
function notExpired(command: Dated, state: PenaltyState, facts: Facts): readonly MeasureEvent[] {
  const { measure } = command;
  const late = enteredLate(['T-SEIZE'], command, facts);
  if (state.tracks[measure]?.is !== 'Expired') return [];
  if (!late) refuse('penalty.seizure-over', { field: '/occurredOn', measure });
  return [{ type: 'SeizureExpirySetAside', data: { measure } }];
}

export function extendSeizure(
  command: Of<'ExtendSeizure'>,
  state: PenaltyState,
  facts: Facts,
): readonly MeasureEvent[] {
  const { measure, reasons } = command;
  requireStepLeft(seizureRow, latest(facts.terms, ['T-SEIZE'], measure), 'SeizureExtended');
  return [
    ...notExpired(command, state, facts),
    { type: 'SeizureExtended', data: { measure, limit: 'T-SEIZE', length: '30 calendar days', reasons } },
  ];
}

/** Also after the seizure has expired: the goods go back at once. */
export function releaseGoods(command: Of<'ReleaseGoods'>, state: PenaltyState, facts: Facts): readonly MeasureEvent[] {
  const { measure, reasons, approvedBy } = command;
  return [
    ...(enteredLate(['T-SEIZE'], command, facts) ? notExpired(command, state, facts) : []),
    { type: 'GoodsReleased', data: { measure, reasons, approvedBy } },
  ];
}

export function sendForExamination(
  command: Of<'SendForExamination'>,
  state: PenaltyState,
  facts: Facts,
): readonly MeasureEvent[] {
  const { measure, institution, within } = command;
  const seizing = facts.terms.find((term) => term.limit === 'T-SEIZE' && term.key === measure);
  if (seizing?.is === 'suspended') refuse('penalty.examination-pending', { measure });
  return [...notExpired(command, state, facts), { type: 'ExaminationBegun', data: { measure, institution, within } }];
}

/** Goods stay while the case needs them: they are confiscated only under a decision that says so. */
export function confiscateGoods(
  command: Of<'ConfiscateGoods'>,
  state: PenaltyState,
  facts: Facts,
): readonly MeasureEvent[] {
  const { measure, party, occurredOn } = command;
  const decision = respondentOf(state, party)?.decision;
  if (!decision?.confiscatesGoods) refuse('penalty.no-confiscation-decided', { field: '/party', party });
  if (occurredOn < decision.decidedOn)
    refuse('act.before-precondition', { field: '/occurredOn', since: decision.decidedOn });
  return [
    ...notExpired(command, state, facts),
    { type: 'GoodsConfiscated', data: { measure, party, decision: decision.number } },
  ];
}

export function handOverSeizedGoods(
  command: Of<'HandOverSeizedGoods'>,
  state: PenaltyState,
  facts: Facts,
): readonly MeasureEvent[] {
  const filed = facts.others.some(
    (other) => other.stage === 'transfer' && ['Filed', 'HandedOver', 'Ended'].includes(other.is),
  );
  const elsewhere = respondentsOf(state).some(([, track]) => track.is === 'TransferredOut');
  if (!filed && !elsewhere) refuse('penalty.police-have-not-filed');
  const { measure, receivedBy } = command;
  return [...notExpired(command, state, facts), { type: 'SeizedGoodsHandedOver', data: { measure, receivedBy } }];
}

/** The act on the measure alone: which lot has gone where is kept with the goods. */
export function disposeGoodsEarly(
  command: Of<'DisposeGoodsEarly'>,
  state: PenaltyState,
  facts: Facts,
): readonly MeasureEvent[] {
  const { measure, goods, consent, manner, proceedsFen, approvedBy } = command;
  if (facts.proceeding?.handlers.includes(approvedBy)) refuse('penalty.own-proposal', { field: '/approvedBy' });
  if (manner === 'rendered-harmless' && proceedsFen > 0)
    refuse('penalty.no-proceeds', { field: '/proceedsFen', measure });
  return [
    ...notExpired(command, state, facts),
    { type: 'GoodsDisposedEarly', data: { measure, goods, consent, manner, proceedsFen, approvedBy } },
  ];
}

/** 自动解除 (preservation), and the end of a seizure, after which the goods must go back at once. */
export function measureLapsed(term: Term, state: PenaltyState): readonly MeasureEvent[] {
  const track = term.key === null ? undefined : state.tracks[term.key];
  if (term.key === null || track?.is !== 'InForce') return [];
  if (term.limit === 'T-PRESERVE' && track.kind === 'preservation') {
    return [
      {
        type: 'PreservationReleased',
        data: { measure: term.key, automatically: true, reason: 'not-disposed-in-time' },
      },
    ];
  }
  if (term.limit === 'T-SEIZE' && track.kind === 'seizure') {
    return [{ type: 'SeizureExpired', data: { measure: term.key, expiredOn: term.dueOn } }];
  }
  return [];
}

export function evolveMeasure(state: PenaltyState, event: MeasureEvent): PenaltyState {
  const { measure } = event.data;
  switch (event.type) {
    case 'EvidencePreserved':
      return {
        ...state,
        tracks: {
          ...state.tracks,
          [measure]: { kind: 'preservation', is: 'InForce', urgent: event.data.urgent ? 'to-approve' : null },
        },
      };
    case 'GoodsSeized':
      return {
        ...state,
        tracks: {
          ...state.tracks,
          [measure]: {
            kind: 'seizure',
            is: 'InForce',
            urgent: event.data.urgent ? 'to-approve' : null,
            party: event.data.holder,
          },
        },
      };
    case 'UrgentMeasureApproved':
      return withSeizure(withPreservation(state, measure, { urgent: 'approved' }), measure, { urgent: 'approved' });
    case 'UrgentMeasureRefused':
      // Lifted at once: the preservation falls, the goods of a seizure still have to be given back.
      return withSeizure(withPreservation(state, measure, { urgent: 'refused', is: 'Released' }), measure, {
        urgent: 'refused',
        is: 'Expired',
      });
    case 'PreservationDisposed':
      return withPreservation(state, measure, { is: event.data.disposal === 'released' ? 'Released' : 'Disposed' });
    case 'PreservationReleased':
      return withPreservation(state, measure, { is: 'Released' });
    case 'PreservationReleaseSetAside':
      return withPreservation(state, measure, { is: 'InForce' });
    case 'SeizureExpirySetAside':
      return withSeizure(state, measure, { is: 'InForce' });
    case 'SeizureExpired':
      return withSeizure(state, measure, { is: 'Expired' });
    case 'GoodsReleased':
      return withSeizure(state, measure, { is: 'Released' });
    case 'GoodsConfiscated':
      return withSeizure(state, measure, { is: 'Confiscated' });
    case 'SeizedGoodsHandedOver':
      return withSeizure(state, measure, { is: 'HandedOver' });
    case 'SeizureExtended':
    case 'GoodsDisposedEarly':
    case 'ExaminationBegun':
    case 'ExaminationResultTold':
      return state;
  }
}
