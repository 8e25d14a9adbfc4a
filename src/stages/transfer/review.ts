import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { Term } from '../../engine/time/limit.js';
import type { OutcomeEvent, PoliceEvent, SupervisionEvent } from './events.js';
import type * as police from './police.commands.js';
import type { TransferState } from './state.js';
import type * as supervision from './supervision.commands.js';

type ReviewCommand = Named<typeof police> | Named<typeof supervision>;
type Of<T extends ReviewCommand['type']> = Extract<ReviewCommand, { readonly type: T }>;

const latest = (facts: Facts, ...limits: readonly string[]): Term | undefined =>
  facts.terms.findLast((term) => limits.includes(term.limit));

/** To thirty days by the county's police head, then by thirty more by the next higher one (JJ art. 16). */
export function extendReview(
  { ground, level, approvedBy }: Of<'ExtendPoliceReview'>,
  state: TransferState,
): readonly PoliceEvent[] {
  if (state.reviewExtended > 1) refuse('transfer.review-extended');
  const wanted = ground === 'major' ? 'county' : 'superior';
  if (level !== wanted) refuse('transfer.wrong-approver', { field: '/level', wanted });
  if (ground === 'major') {
    if (state.reviewExtended > 0) refuse('transfer.review-extended', { field: '/ground' });
    return [{ type: 'PoliceReviewExtended', data: { limit: 'T-TR-REVIEW', length: '20 calendar days', approvedBy } }];
  }
  if (state.reviewExtended === 0) refuse('transfer.extension-out-of-order', { field: '/ground' });
  return [
    { type: 'PoliceReviewExtendedAgain', data: { limit: 'T-TR-REVIEW', length: '30 calendar days', approvedBy } },
  ];
}

/** Incomplete material is asked for, never a ground to decline (GA art. 180). */
export function decline({ reference, ground, reasons }: Of<'DeclineCase'>): readonly PoliceEvent[] {
  if (ground === 'material-missing') refuse('transfer.not-for-missing-material', { field: '/ground' });
  return [{ type: 'PoliceDeclined', data: { reference, ground, reasons } }];
}

/** Once, within three days of the refusal; supervision by the procuratorate stays open. */
export function requestReconsideration(
  command: Of<'RequestReconsideration'>,
  state: TransferState,
  facts: Facts,
): readonly SupervisionEvent[] {
  if (state.reconsidered || state.supervised) refuse('transfer.already-reconsidered');
  const dueOn = latest(facts, 'T-TR-RECON', 'T-TR-RECON-WD')?.dueOn;
  if (dueOn && command.occurredOn > dueOn) refuse('transfer.reconsideration-late', { field: '/occurredOn', dueOn });
  return [{ type: 'PoliceReconsiderationRequested', data: { reasons: command.reasons } }];
}

export function decideReconsideration({
  outcome,
  reference,
  reasons,
}: Of<'DecideReconsideration'>): readonly (SupervisionEvent | PoliceEvent)[] {
  return outcome === 'upheld'
    ? [{ type: 'PoliceRefusalUpheld', data: { reference, reasons } }]
    : [
        { type: 'PoliceRefusalReversed', data: { reference, reasons } },
        { type: 'PoliceFiled', data: { reference } },
      ];
}

/** 控告人's own way (GA art. 179): seven days from the notice, beside whatever the agency does. */
export function recordHolderReconsideration(
  { holder, occurredOn }: Of<'RecordHolderReconsideration'>,
  state: TransferState,
  facts: Facts,
): readonly SupervisionEvent[] {
  const term = latest(facts, 'T-TR-HOLDER-RECON');
  if (!term) refuse('transfer.not-declined');
  if (state.holderAsked || term.is === 'met') refuse('transfer.holder-already-asked');
  if (!facts.file.parties[holder]) refuse('transfer.no-such-holder', { field: '/holder', holder });
  if (occurredOn < term.startedOn) refuse('act.before-precondition', { field: '/occurredOn', since: term.startedOn });
  if (term.dueOn && occurredOn > term.dueOn)
    refuse('transfer.holder-late', { field: '/occurredOn', dueOn: term.dueOn });
  return [{ type: 'HolderReconsiderationRequested', data: { holder } }];
}

/** The police may have filed meanwhile on another's word: then nothing is left to file. */
export function decideHolderReconsideration(
  { outcome, reference, reasons }: Of<'DecideHolderReconsideration'>,
  state: TransferState,
): readonly (SupervisionEvent | PoliceEvent)[] {
  if (!state.holderAsked) refuse('transfer.holder-has-not-asked');
  const decided = { type: 'HolderReconsiderationDecided', data: { outcome, reference, reasons } } as const;
  const filed = state.is === 'Filed' || state.is === 'HandedOver';
  return outcome === 'upheld' || filed ? [decided] : [decided, { type: 'PoliceFiled', data: { reference } }];
}

/** The police's refusal stands: the agency has the case again (M310 art. 10). */
export function takeBack(
  { remarks, occurredOn }: Of<'TakeBack'>,
  state: TransferState,
): readonly (SupervisionEvent | OutcomeEvent)[] {
  const respondents = Object.keys(state.tracks);
  return [
    { type: 'RefusalAccepted', data: { remarks } },
    {
      type: 'ReturnedToAgency',
      data: {
        respondents,
        parties: respondents,
        source: 'transfer-from-police',
        receivedOn: occurredOn,
        opinion: null,
        withOpinion: false,
        inDays: false,
        replyWithin: null,
      },
    },
  ];
}
