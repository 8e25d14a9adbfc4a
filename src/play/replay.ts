import { v5 as uuidv5 } from 'uuid';
import { caseRooms, subjectRooms } from '../case/stages.js';
import type { CaseFile } from '../case/file.js';
import { unitNamed } from '../case/units.js';
import { Refusal } from '../engine/decider.js';
import { Forbidden, Invalid, NotThere } from '../engine/errors.js';
import type { Handler } from '../engine/handle.js';
import type { Accepted, Account, Order } from '../engine/handling.js';
import { addDays, compareInstants, localDateOf } from '../engine/time/day.js';
import { lapsesAt } from '../engine/time/lapse.js';
import type { Calendar } from '../engine/time/calendar.js';
import type { Term } from '../engine/time/limit.js';
import { rowOf } from '../engine/time/rows.js';
import { roomOfCommand } from './commands.js';
import type { Scenario, Step } from './scenario.js';

/** Namespace of the ids that replaying makes: the same scenario gives the same cases and commands. */
const PLAY = '6f0c53a4-8a1e-5d0f-9f5b-0d6a51e7c1aa';

/** What one step came to. */
export interface Outcome {
  readonly step: Step | null;
  readonly stream: string;
  readonly accepted: Accepted | null;
  /** Code of the refusal, when it was refused. */
  readonly refused: string | null;
  readonly detail: string;
}

/** What replaying needs of whoever replays: a throwaway office, or the server that is being filled. */
export interface Stage {
  readonly handler: Handler;
  readonly calendar: () => Promise<Calendar>;
  /** Winds the clock, where it is hand-wound. */
  readonly wind: (instant: string) => void;
  /** Lets the process managers carry what the last step left for them on its stream. */
  readonly carry: (accepted: Accepted | null) => Promise<void>;
  /** A refusal shows a rule and records nothing: who only wants the cases leaves it out. */
  readonly withoutRefusals?: true;
  /** The subject stream of a case's party, once there is one. */
  readonly subjectOf: (caseId: string, party: string) => Promise<string>;
}

const departmentOf: Readonly<Record<string, string>> = {
  'police-liaison': 'police',
  'procuratorate-liaison': 'procuratorate',
  'court-liaison': 'court',
};

/** A member of staff of the scenario's unit who holds the role. */
export function actor(role: string, unitId: string): Account {
  const unit = unitNamed(unitId);
  return {
    id: role,
    name: role,
    roles: [role],
    unit: unitId,
    department: departmentOf[role] ?? unit.department,
    division: unit.division,
  };
}

export const idOf = (scenario: Scenario, label: string): string => uuidv5(`${scenario.name}/${label}`, PLAY);

/** Replays a scenario through the real command path; before each step the clock acts on every term that ended by then. */
export async function* replay(scenario: Scenario, stage: Stage): AsyncGenerator<Outcome> {
  const streams: { kind: string; id: string }[] = [];
  for (const [n, step] of scenario.steps.entries()) {
    if (stage.withoutRefusals && step.refused !== undefined) continue;
    yield* lapses(streams, step.at, stage);
    stage.wind(step.at);
    const { kind, id } = await targetOf(scenario, step, stage);
    if (!streams.some((s) => s.kind === kind && s.id === id)) streams.push({ kind, id });
    const { room, name } = roomOfCommand(step.do);
    const other = typeof step.with.other === 'string' ? { other: idOf(scenario, step.with.other) } : {};
    const order: Order = {
      kind,
      id,
      room,
      name,
      body: { occurredOn: localDateOf(step.at), ...step.with, ...other },
      commandId: uuidv5(`${scenario.name}#${n}`, PLAY),
      account: actor(step.by, scenario.unit),
      seen: await revisionSeen(stage.handler, kind, id),
    };
    const outcome = await attempt(stage.handler, order, step);
    const begun = outcome.accepted?.beside?.stream.split(/-(.*)/s);
    if (begun?.[0] && begun[1] && !streams.some((s) => s.id === begun[1]))
      streams.push({ kind: begun[0], id: begun[1] });
    await stage.carry(outcome.accepted);
    yield outcome;
  }
}

/** Every actor of a scenario looks at the file as it stands; null while there is none. */
async function revisionSeen(handler: Handler, kind: string, id: string): Promise<number | null> {
  const { revision } = await handler.load(kind, id);
  return revision < 0 ? null : revision;
}

async function targetOf(scenario: Scenario, step: Step, stage: Stage): Promise<{ kind: string; id: string }> {
  if (step.case !== undefined) return { kind: 'case', id: idOf(scenario, step.case) };
  const [label = '', party = ''] = (step.subject ?? '').split('/');
  return { kind: 'subject', id: await stage.subjectOf(idOf(scenario, label), party) };
}

async function attempt(handler: Handler, order: Order, step: Step): Promise<Outcome> {
  const stream = `${order.kind}-${order.id}`;
  try {
    return { step, stream, accepted: await handler.execute(order), refused: null, detail: '' };
  } catch (error) {
    if (error instanceof Refusal)
      return { step, stream, accepted: null, refused: error.code, detail: JSON.stringify(error.details) };
    if (error instanceof Forbidden)
      return { step, stream, accepted: null, refused: error.code, detail: error.allowed.join(', ') };
    if (error instanceof NotThere) return { step, stream, accepted: null, refused: 'not-found', detail: error.what };
    if (error instanceof Invalid)
      return { step, stream, accepted: null, refused: error.errors[0]?.code ?? 'invalid', detail: error.message };
    throw error;
  }
}

/** The clock: every term that ended by the instant, in the order in which they ended. */
async function* lapses(
  streams: readonly { kind: string; id: string }[],
  until: string,
  stage: Stage,
): AsyncGenerator<Outcome> {
  for (;;) {
    const due = await earliest(streams, stage);
    if (!due || compareInstants(due.at, until) > 0) return;
    stage.wind(due.at);
    const { term, kind, id } = due;
    const order: Order = {
      kind,
      id,
      room: kind === 'case' ? 'case' : 'credit',
      name: 'LapseTerm',
      body: { ...endOf(term), term: term.id, revision: term.revision },
      commandId: uuidv5(`${kind}-${id}/${term.id}/${term.revision}`, PLAY),
      account: { ...actor('clock', ''), roles: ['clock'] },
    };
    const accepted = await stage.handler.execute(order);
    if (accepted.events.length === 0 && !accepted.repeated) throw new Error(`the clock got no answer for ${term.id}`);
    await stage.carry(accepted);
    yield { step: null, stream: `${kind}-${id}`, accepted, refused: null, detail: '' };
  }
}

/** What follows from silence happens on the day after the last one, or at the end of the last hour, whenever the clock looks. */
function endOf({ dueOn, dueAt }: Term): { occurredOn: string; occurredAt?: string } {
  if (dueAt !== null) return { occurredOn: localDateOf(dueAt), occurredAt: dueAt };
  return { occurredOn: addDays(dueOn ?? '', 1) };
}

async function earliest(streams: readonly { kind: string; id: string }[], stage: Stage) {
  const calendar = await stage.calendar();
  let first: { kind: string; id: string; term: Term; at: string } | null = null;
  for (const { kind, id } of streams) {
    const file = (await stage.handler.load(kind, id)).state as CaseFile;
    for (const term of Object.values(file.terms)) {
      const stageName = file.proceedings[term.proceeding]?.stage ?? '';
      const row = rowOf((caseRooms[stageName] ?? subjectRooms[stageName])?.limits ?? [], term);
      const at = row ? lapsesAt(term, row.grace, calendar) : null;
      if (at !== null && (first === null || compareInstants(at, first.at) < 0)) first = { kind, id, term, at };
    }
  }
  return first;
}
