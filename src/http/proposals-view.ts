import { proposableNamed } from '../case/approvals/proposable.js';
import { formOf, type Proposal, type Step } from '../case/approvals/proposal.js';
import { stepWords } from '../case/approvals/words.js';
import type { CaseFile } from '../case/file.js';
import type { Words } from '../engine/command.js';
import { daysBetween } from '../engine/time/day.js';
import { citedOn } from '../law/in-force.js';
import { actorOf } from './actor.js';
import type { Forms } from './forms.js';
import { articleOf } from './law-words.js';
import { itself, type RoomWords } from './room-words.js';
import type { LabelOf } from './schema.js';

type Names = ReadonlyMap<string, string>;

/** 送审事项 that wait, each with its steps, its age, and the form as it would be given. @param today legal local date */
export function proposalsView(file: CaseFile, words: RoomWords, forms: Forms, officers: Names, today: string) {
  return Object.values(file.proposals)
    .filter(({ is }) => is === 'waiting')
    .map((proposal) => ({
      ...proposalView(proposal, file, words, officers, today),
      // Whom it came back to writes it anew.
      schema: proposal.at === 0 ? forms.of(...(proposal.act.split('.') as [string, string])) : null,
    }));
}

function proposalView(proposal: Proposal, file: CaseFile, words: RoomWords, officers: Names, today: string) {
  const { id, act, proceeding, party, measure, at, steps, since, urgedOn, returned, overtaken } = proposal;
  const [room = '', command = ''] = act.split('.');
  const definition = proposableNamed(words.rooms, act)?.definition;
  const person = (officer: string) => actorOf(officer, officers);
  const step = ({ officer, does, signedOn, substitute }: Step, n: number) => ({
    n,
    officer: person(officer),
    does,
    label: stepWords[does] ?? itself(does),
    signedOn,
    substitute: substitute && { ...substitute, officer: person(substitute.officer) },
  });
  const form = formOf(proposal);
  const label = words.fieldsOf(room);
  return {
    id,
    stage: room,
    stageLabel: words.stage(room),
    command,
    label: definition?.label ?? itself(command),
    document: definition?.document ?? null,
    law: citedOn(definition?.law ?? [], today).map((cited) =>
      articleOf(...(cited.split(/:(.*)/s) as [string, string?])),
    ),
    proceeding,
    party,
    measure,
    at,
    steps: steps.map(step),
    proposedOn: proposal.proposedOn,
    since,
    /** How many days it lies there. */
    days: daysBetween(since, today),
    urgedOn,
    returned: returned && { by: person(returned.by), reason: returned.reason },
    overtaken: overtaken.map(({ type, on }) => ({ type, on, label: words.eventName(type) })),
    erased: proposal.personal === null,
    form,
    fields: fieldsOf(form, file, label),
  };
}

/** A field of the form as it is read: its value, or the fields within it. */
interface Filled {
  readonly field: string;
  readonly label: Words;
  readonly value: Words | null;
  readonly fields: readonly Filled[];
}

/** What the proposal says beside its form. */
const saidBefore = new Set(['proceeding', 'party', 'measure']);

function fieldsOf(form: Readonly<Record<string, unknown>>, file: CaseFile, label: LabelOf): readonly Filled[] {
  return Object.entries(form)
    .filter(([field]) => !saidBefore.has(field))
    .flatMap(([field, value]) => filledIn(field, value, file, label));
}

function filledIn(field: string, value: unknown, file: CaseFile, label: LabelOf): readonly Filled[] {
  const named = label(field) ?? itself(field);
  if (Array.isArray(value) && value.some((each) => typeof each === 'object'))
    return value.flatMap((each) => filledIn(field, each, file, label));
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const within = Object.entries(value as Record<string, unknown>);
    return [{ field, label: named, value: null, fields: within.flatMap(([f, v]) => filledIn(f, v, file, label)) }];
  }
  return [{ field, label: named, value: spoken(field, value, file, label), fields: [] }];
}

const said = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } } as const;

/** Codes become words, money becomes yuan, parties their names. */
function spoken(field: string, value: unknown, file: CaseFile, label: LabelOf): Words {
  if (Array.isArray(value)) {
    const each = value.map((one) => spoken(field, one, file, label));
    return { zh: each.map(({ zh }) => zh).join('、'), en: each.map(({ en }) => en).join(', ') };
  }
  if (typeof value === 'boolean') return said[`${value}`];
  if (typeof value === 'number') return itself(field.endsWith('Fen') ? (value / 100).toFixed(2) : String(value));
  const text = String(value);
  const party = file.parties[text]?.name;
  return label(`${field}.${text}`) ?? itself(typeof party === 'string' ? party : text);
}
