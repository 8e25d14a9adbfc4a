/** What a step of a proposal does: write it, sign beside others (会签), or sign it so that it takes effect (签批). */
export type StepKind = 'propose' | 'countersign' | 'sign';

/** 顶岗代签: who signs in a step's place while the officer it names is away, by days that are legal local dates. */
export interface Substitute {
  readonly officer: string;
  readonly from: string;
  readonly until: string;
}

/** One hand that a proposal goes through. */
export interface Step {
  /** Staff id. */
  readonly officer: string;
  readonly does: StepKind;
  readonly signedOn: string | null;
  readonly substitute: Substitute | null;
}

/** What happened on the act's proceeding since it was proposed. */
export interface Overtaking {
  readonly type: string;
  readonly on: string;
}

/** 送审事项: an act of a room that somebody wrote and somebody else is to sign. */
export interface Proposal {
  /** `a1`, `a2` … in the order of the case. */
  readonly id: string;
  /** The act, `room.Command`. */
  readonly act: string;
  readonly proceeding: string | null;
  readonly party: string | null;
  readonly measure: string | null;
  readonly is: 'waiting' | 'signed' | 'withdrawn';
  /** The first is the proposer's, the last signs. */
  readonly steps: readonly Step[];
  /** The step that it waits for; 0: it is back with its proposer. */
  readonly at: number;
  /** Body of the act as it would be given, without the day. Empty once it is signed or withdrawn. */
  readonly form: Readonly<Record<string, unknown>>;
  /** Those of its fields that lie under a person's key; null: that person's data were erased. */
  readonly personal: Readonly<Record<string, unknown>> | null;
  readonly proposedOn: string;
  /** Since when it lies with the step that it waits for. */
  readonly since: string;
  /** Last day on which it was urged since it lies there. */
  readonly urgedOn: string | null;
  /** Why it lies with its proposer again; null: it was not sent back. */
  readonly returned: { readonly by: string; readonly reason: string } | null;
  /** Not empty: it is out of date. */
  readonly overtaken: readonly Overtaking[];
}

export type Proposals = Readonly<Record<string, Proposal>>;

/** Who acts for a step on a day: the officer whom it names, and her substitute within the days of the leave. */
export function actsFor(step: Step, officer: string, on: string): boolean {
  if (step.officer === officer) return true;
  const { substitute } = step;
  return substitute !== null && substitute.officer === officer && substitute.from <= on && on <= substitute.until;
}

/** The form as it was filled in. */
export const formOf = ({ form, personal }: Proposal): Readonly<Record<string, unknown>> => ({ ...form, ...personal });

/** What a fact about it concerns, to be said on each. */
export function concernOf({ id, act, proceeding, party, measure }: Proposal): Readonly<Record<string, string>> {
  const concern = { proposal: id, act, proceeding, party, measure };
  return Object.fromEntries(Object.entries(concern).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Does the same act on the same proceeding and track wait already? One that lists its tracks may be proposed for others. */
export const waitsAlready = (
  proposals: Proposals,
  { act, proceeding, party, measure }: Pick<Proposal, 'act' | 'proceeding' | 'party' | 'measure'>,
): boolean =>
  Object.values(proposals).some(
    (one) =>
      one.is === 'waiting' &&
      one.act === act &&
      one.proceeding === proceeding &&
      one.party === party &&
      one.measure === measure,
  );
