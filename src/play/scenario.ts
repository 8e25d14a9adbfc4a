/** One step of a published case, replayed through the real command path. */
export interface Step {
  /** Instant with offset at which it is done; the hand-wound clock stands there. */
  readonly at: string;
  /** Role, or staff id of the scenario. */
  readonly by: string;
  /** Command name; `room.Command` where two rooms have one of that name. */
  readonly do: string;
  /** Label of the case; the first step of a label registers it. */
  readonly case?: string;
  /** `<case label>/<party>`: the credit stream of that party. */
  readonly subject?: string;
  readonly with: Readonly<Record<string, unknown>>;
  /** Fields of `with` (top level; `at` for the time of day) that the source does not give. */
  readonly assumed?: readonly string[];
  /** The step must be refused with this code. */
  readonly refused?: string;
  readonly note?: string;
}

/** A due date worked out by hand. */
export interface ExpectedDue {
  readonly case?: string;
  readonly subject?: string;
  /** `limit/proceeding/key`, as the ledger names its terms, without the running number (or with it, from the second on). */
  readonly term: string;
  /** Local date, or instant for terms in hours. */
  readonly due: string;
  /** Start, rule, calendar: how a person reckons it. */
  readonly because: string;
}

export interface ExpectedState {
  readonly case?: string;
  readonly subject?: string;
  readonly open?: boolean;
  /** By proceeding: its state, and the state of each track. */
  readonly proceedings: Readonly<
    Record<string, { readonly is: string; readonly tracks?: Readonly<Record<string, string>> }>
  >;
  readonly listings?: Readonly<Record<string, string>>;
}

export interface Scenario {
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly source: { readonly url: string; readonly publisher: string; readonly quality: string };
  /** Handling unit in the demo city (see case/units). */
  readonly unit: string;
  /** Posts of those who are named in the steps by an id that is no role, by staff id; whoever is not here holds none. */
  readonly staff?: Readonly<Record<string, readonly string[]>>;
  /** Facts of the source that the steps rest on, quoted. */
  readonly published: readonly string[];
  readonly steps: readonly Step[];
  readonly expect: { readonly states: readonly ExpectedState[]; readonly due: readonly ExpectedDue[] };
}

/** @throws Error naming what is missing: a scenario file is written by people */
export function readScenario(text: string, file: string): Scenario {
  const scenario = JSON.parse(text) as Partial<Scenario>;
  for (const key of ['name', 'title', 'source', 'unit', 'published', 'steps', 'expect'] as const)
    if (scenario[key] === undefined) throw new Error(`${file}: "${key}" is missing`);
  const { steps = [], expect } = scenario;
  for (const [n, step] of steps.entries()) {
    for (const key of ['at', 'by', 'do', 'with'] as const)
      if (step[key] === undefined) throw new Error(`${file}: step ${n + 1} lacks "${key}"`);
    if ((step.case === undefined) === (step.subject === undefined))
      throw new Error(`${file}: step ${n + 1} names a case or a subject`);
    const previous = steps[n - 1];
    if (previous && Date.parse(previous.at) > Date.parse(step.at))
      throw new Error(`${file}: step ${n + 1} goes back in time`);
    for (const field of step.assumed ?? [])
      if (field !== 'at' && !(field in step.with))
        throw new Error(`${file}: step ${n + 1} assumes "${field}", which it does not say`);
  }
  if (!expect?.states || !expect.due) throw new Error(`${file}: "expect" needs "states" and "due"`);
  if (!steps.some((step) => step.refused)) throw new Error(`${file}: no step is refused`);
  return scenario as Scenario;
}

/** Facts that a step states: its fields and its time of day, told apart by whether the source gives them. */
export function shares(scenario: Scenario): { readonly published: number; readonly assumed: number } {
  return scenario.steps.reduce(
    (sum, step) => {
      const stated = Object.keys(step.with).length + 1;
      const assumed = new Set(step.assumed).size;
      return { published: sum.published + stated - assumed, assumed: sum.assumed + assumed };
    },
    { published: 0, assumed: 0 },
  );
}
