import type { Facts } from '../../case/file.js';
import { divisionLevel, isDivisionCode } from '../../case/values/division-code.js';
import { isResidentId } from '../../case/values/resident-id.js';
import { refuse, type Named } from '../../engine/decider.js';
import { addDays, addMonths } from '../../engine/time/day.js';
import type * as commands from './listing.commands.js';
import type { CreditEvent, CreditState, Origin } from './record.js';
import { managementMeasures } from './shapes.js';

type ListingCommand = Named<typeof commands>;
type Of<T extends ListingCommand['type']> = Extract<ListingCommand, { readonly type: T }>;

export const originOf = (state: CreditState): Origin => ({ case: state.case, party: state.party });

export function takeUp(command: Of<'OpenListing'>): readonly CreditEvent[] {
  if (command.kind === 'natural' && command.listedName !== undefined)
    refuse('credit.name-of-a-person', { field: '/listedName' });
  const { kind, unit, division, grounds, penaltyDecision, decidedOn, party, road, origin, tier = null } = command;
  const subject = { listedName: command.listedName ?? null, creditCode: command.creditCode ?? null };
  const elsewhere = isElsewhere(subject.creditCode, division);
  const from = { case: command.case, party, road, origin };
  const on = { grounds, penaltyDecision, decidedOn, tier };
  return [{ type: 'ListingTakenUp', data: { ...from, kind, ...subject, unit, division, elsewhere, ...on } }];
}

/** Characters 3 and 4 of a credit code are the province of registration. */
const isElsewhere = (creditCode: string | null, division: string): boolean =>
  creditCode !== null && creditCode.slice(2, 4) !== division.slice(0, 2);

/** On the penalty's road its own notice has said it: one procedure, one hearing (LIST-44 art. 13). */
export function serveNotice({ method }: Of<'ServeListingNotice'>, state: CreditState): readonly CreditEvent[] {
  if (state.road !== 'refusal') refuse('credit.notice-with-the-penalty');
  return [{ type: 'ListingNoticeServed', data: { method } }];
}

/** Five working days; one made in time and entered late undoes the silence. */
export function recordStatement(
  { statement, review, occurredOn }: Of<'RecordListingStatement'>,
  state: CreditState,
  facts: Facts,
): readonly CreditEvent[] {
  const term = facts.terms.findLast((one) => one.limit === 'T-LIST-STATEMENT');
  if (!term) refuse('credit.notice-not-served');
  if (occurredOn < term.startedOn) refuse('act.before-precondition', { field: '/occurredOn', since: term.startedOn });
  if (term.dueOn && occurredOn > term.dueOn)
    refuse('credit.statement-late', { field: '/occurredOn', dueOn: term.dueOn });
  const made = { type: 'ListingStatementMade', data: { statement, review } } as const;
  return state.statement === 'waived' ? [{ type: 'ListingStatementWaiverSetAside', data: {} }, made] : [made];
}

const REMEDIES = 'reconsideration-or-suit';

/** County and prefecture bureaus list with the consent of the next higher one, unless the city's version dropped it. */
export function list(command: Of<'DecideListing'>, state: CreditState, facts: Facts): readonly CreditEvent[] {
  const { reasons, measures = [...managementMeasures], restrictedUntil = null, occurredOn } = command;
  if (state.road === 'refusal' && state.statement === 'none') refuse('credit.notice-not-served');
  if (state.statement === 'open') refuse('credit.statement-term-running');
  if (needsConsent(facts) && state.superiorConsent === null) refuse('credit.superior-consent-missing');
  if (restrictedUntil !== null && restrictedUntil <= occurredOn)
    refuse('credit.restriction-over', { field: '/restrictedUntil' });
  const kept = { ...state, measures: [...new Set(measures)], restrictedUntil };
  return [listed(kept, { number: facts.number, reasons, again: false, on: occurredOn })];
}

/** 省级 bureaus need nobody's consent. */
function needsConsent({ options, file }: Facts): boolean {
  const { division } = file;
  const provincial = isDivisionCode(division) && divisionLevel(division) === 'province';
  return options['superior-consent'] !== false && !provincial;
}

/** From the decision, or from the day on which a removal was revoked: the period runs (again). */
export function listed(
  state: CreditState,
  { number, reasons, again, on }: { number: string | null; reasons: string; again: boolean; on: string },
): CreditEvent {
  const { restrictedUntil, measures, elsewhere } = state;
  const longer = restrictedUntil !== null && restrictedUntil > addMonths(on, 36);
  return {
    type: 'SubjectListed',
    data: {
      ...originOf(state),
      number,
      reasons,
      again,
      elsewhere,
      measures,
      restrictedUntil,
      longer,
      restrictedEve: longer && restrictedUntil !== null ? addDays(restrictedUntil, -1) : null,
      remedies: REMEDIES,
    },
  };
}

/** A subject of another province is published by its home bureau, to which it was pushed. */
export function publish({ text }: Of<'PublishListing'>, state: CreditState): readonly CreditEvent[] {
  if (state.elsewhere && !state.pushed) refuse('credit.not-pushed');
  if (holdsIdentityNumber(text)) refuse('credit.identity-number-in-text', { field: '/text' });
  return [{ type: 'ListingPublished', data: { text } }];
}

export function push({ bureau }: Of<'PushListing'>, state: CreditState): readonly CreditEvent[] {
  if (!state.elsewhere) refuse('credit.not-elsewhere');
  if (state.pushed) refuse('credit.already-pushed');
  return [{ type: 'ListingPushed', data: { bureau } }];
}

const holdsIdentityNumber = (text: string): boolean =>
  [...text.matchAll(/(?=(\d{17}[\dXx]))/g)].some(([, found = '']) => isResidentId(found.toUpperCase()));
