import type { Secrecy } from '../case/file.js';
import type { Read, ReadModel, Row } from '../engine/projections/read-model.js';
import { readersOfSecrets } from '../law/secrets.js';
import { daysBetween, localDateOf } from '../engine/time/day.js';
import { withoutName, withParty, withRight } from './parties.js';
import { caseIdOf } from './stream.js';

export interface ListedProceeding {
  readonly stage: string;
  readonly is: string | null;
  readonly ended: boolean;
  readonly openedOn: string;
  /** State of each track, by `kind/key`. */
  readonly tracks: Readonly<Record<string, string>>;
}

type Proceedings = Readonly<Record<string, ListedProceeding>>;

/** One row for each case: what lists show of it and what the policy weighs; by what it is found is in `case-words`. The key is the case's id. */
export const cases: ReadModel = {
  name: 'cases',
  columns: {
    number: { type: 'text' },
    title: { type: 'text' },
    unit: { type: 'text', indexed: true },
    division: { type: 'text' },
    source: { type: 'text' },
    received_on: { type: 'date', indexed: true },
    /** One proceeding at least has not ended. */
    open: { type: 'boolean' },
    parties: { type: 'json', personal: true },
    rights: { type: 'json' },
    proceedings: { type: 'json' },
    /** `stage.state` of each proceeding. */
    states: { type: 'text[]', indexed: true },
    /** `stage/kind.state` of each track. */
    track_states: { type: 'text[]', indexed: true },
    handed_to: { type: 'text[]' },
    /** 补录: nobody has moved anything in it yet that was recorded near its day; an old file that was taken over. */
    entered_late: { type: 'boolean' },
    /** 知悉范围 of a state secret; null: none is in it. */
    secret_readers: { type: 'text[]' },
    secrets: { type: 'json' },
  },
  keys: (event) => [caseIdOf(event.stream)].filter((id) => id !== null),
  on: {
    CaseOpened: (_row, event) => caseOpened(event),
    PartyAdded: (row, event) => row && { ...row, parties: withParty(row.parties, event) },
    RightAdded: (row, event) => row && { ...row, rights: withRight(row.rights, event) },
    PersonErased: (row, event) => row && { ...row, parties: withoutName(row.parties, event) },
    ProceedingOpened: (row, event) => change(row, event, (p) => ({ ...p, openedOn: event.occurredOn })),
    ProceedingMoved: (row, event) =>
      change(row, event, (p) => ({ ...p, is: String(event.data.to), ended: event.data.ended === true })),
    TrackMoved: (row, event) =>
      change(row, event, (p) => ({
        ...p,
        tracks: { ...p.tracks, [`${String(event.data.kind)}/${String(event.data.key)}`]: String(event.data.to) },
      })),
    SecrecyMarked: (row, { data }) =>
      row && { ...row, ...secretsOf({ ...(row.secrets as Secrets), [String(data.mark)]: data as unknown as Secrecy }) },
    SecrecyLifted: (row, { data }) => {
      if (!row) return null;
      const left = Object.entries(row.secrets as Secrets).filter(([mark]) => mark !== data.mark);
      return { ...row, ...secretsOf(Object.fromEntries(left)) };
    },
    HandedOver: (row, { data }) =>
      row && { ...row, handed_to: [...new Set([...(row.handed_to as string[]), String(data.to)])].sort() },
  },
};

function caseOpened(event: Read): Row {
  const { data } = event;
  return {
    number: data.number ?? null,
    title: data.title,
    unit: data.unit,
    division: data.division ?? null,
    source: data.source,
    received_on: data.receivedOn,
    parties: [],
    rights: [],
    ...proceedingsOf({}),
    handed_to: [],
    entered_late: isLate(event),
    ...secretsOf({}),
  };
}

/** What is entered more than so many days after it happened is taken over from elsewhere, not told of late. */
const daysToTell = 90;
const isLate = ({ occurredOn, recordedAt }: Read): boolean =>
  daysBetween(occurredOn, localDateOf(recordedAt)) > daysToTell;
const byPerson = ({ actor }: Read): boolean => actor !== 'clock' && !actor.startsWith('process:');

function change(row: Row | null, event: Read, to: (before: ListedProceeding) => ListedProceeding): Row | null {
  if (!row) return null;
  const { data } = event;
  const all = row.proceedings as Proceedings;
  const id = String(data.proceeding);
  const { occurredOn: openedOn } = event;
  const before = all[id] ?? { stage: String(data.stage), is: null, ended: false, openedOn, tracks: {} };
  const late = row.entered_late === true && !(byPerson(event) && !isLate(event));
  return { ...row, ...proceedingsOf({ ...all, [id]: to(before) }), entered_late: late };
}

type Secrets = Readonly<Record<string, Pick<Secrecy, 'kind' | 'readers'>>>;

function secretsOf(marks: Secrets) {
  const secrets = Object.fromEntries(Object.entries(marks).map(([id, { kind, readers }]) => [id, { kind, readers }]));
  return { secrets, secret_readers: readersOfSecrets(Object.values(secrets)) };
}

function proceedingsOf(proceedings: Proceedings) {
  const all = Object.values(proceedings);
  const states = all.flatMap(({ stage, is }) => (is === null ? [] : [`${stage}.${is}`]));
  const trackStates = all.flatMap(({ stage, tracks }) =>
    Object.entries(tracks).map(([track, is]) => `${stage}/${track.split('/')[0] ?? ''}.${is}`),
  );
  return {
    proceedings,
    open: all.some(({ ended }) => !ended),
    states: [...new Set(states)].sort(),
    track_states: [...new Set(trackStates)].sort(),
  };
}
