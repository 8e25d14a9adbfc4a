import type { Personal, Secrecy } from '../case/file.js';
import type { Read, ReadModel, Row } from '../engine/projections/read-model.js';
import { onlyInforms, readersOfSecrets } from '../law/secrets.js';
import { daysBetween, localDateOf } from '../engine/time/day.js';
import { caseIdOf } from './stream.js';

/** A party as lists show it. */
export interface ListedParty {
  readonly id: string;
  readonly kind: string;
  readonly roles: readonly string[];
  readonly name: Personal;
  readonly creditCode: string | null;
  /** Blind index of the identity number: tells that two are one person, and nothing else. */
  readonly identityIndex?: string;
}

export interface ListedRight {
  readonly id: string;
  readonly type: string;
  readonly number: string | null;
  readonly title: string;
}

export interface ListedProceeding {
  readonly stage: string;
  readonly is: string | null;
  readonly ended: boolean;
  readonly openedOn: string;
  /** State of each track, by `kind/key`. */
  readonly tracks: Readonly<Record<string, string>>;
}

type Proceedings = Readonly<Record<string, ListedProceeding>>;

/** One row for each case: what lists show of it, what it is searched by, and what the policy weighs. The key is the case's id. */
export const cases: ReadModel = {
  name: 'cases',
  columns: {
    number: { type: 'text', indexed: true, searched: true },
    title: { type: 'text', searched: true },
    unit: { type: 'text', indexed: true },
    division: { type: 'text', indexed: true },
    source: { type: 'text' },
    received_on: { type: 'date', indexed: true },
    /** One proceeding at least has not ended. */
    open: { type: 'boolean' },
    parties: { type: 'json', personal: true },
    /** Names and credit codes, one to a line. */
    party_words: { type: 'text', personal: true, searched: true },
    rights: { type: 'json' },
    /** Numbers and titles of the rights, one to a line. */
    right_words: { type: 'text', searched: true },
    proceedings: { type: 'json' },
    /** `stage.state` of each proceeding. */
    states: { type: 'text[]', indexed: true },
    /** `stage/kind.state` of each track. */
    track_states: { type: 'text[]', indexed: true },
    handed_to: { type: 'text[]', indexed: true },
    /** 补录: nobody has moved anything in it yet that was recorded near its day; an old file that was taken over. */
    entered_late: { type: 'boolean' },
    /** 知悉范围 of a state secret; null: none is in it. */
    secret_readers: { type: 'text[]' },
    secrets: { type: 'json' },
  },
  keys: (event) => [caseIdOf(event.stream)].filter((id) => id !== null),
  on: {
    CaseOpened: (_row, event) => caseOpened(event),
    PartyAdded: (row, { data }) => {
      if (!row) return null;
      const { party: id, kind, roles, name, creditCode, identityIndex } = data;
      const index = identityIndex === undefined ? {} : { identityIndex };
      const added = { id, kind, roles, name, creditCode: creditCode ?? null, ...index } as ListedParty;
      return { ...row, ...partiesOf([...(row.parties as ListedParty[]).filter((party) => party.id !== id), added]) };
    },
    RightAdded: (row, { data }) => {
      if (!row) return null;
      const { right: id, type, number, title } = data;
      const added = { id, type, number: number ?? null, title } as ListedRight;
      return { ...row, ...rightsOf([...(row.rights as ListedRight[]).filter((right) => right.id !== id), added]) };
    },
    PersonErased: (row, { data }) => {
      if (!row || !(data.fields as string[]).includes('name')) return row;
      const parties = (row.parties as ListedParty[]).map((party) =>
        party.id === data.party ? { ...party, name: { erased: true as const } } : party,
      );
      return { ...row, ...partiesOf(parties) };
    },
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
    ...partiesOf([]),
    ...rightsOf([]),
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

function partiesOf(parties: readonly ListedParty[]) {
  // Who only informed is not found by name: a search would tell what the file withholds.
  const words = parties
    .filter((party) => !onlyInforms(party))
    .flatMap(({ name, creditCode }) => [typeof name === 'string' ? name : '', creditCode ?? '']);
  return { parties, party_words: lines(words) };
}

function rightsOf(rights: readonly ListedRight[]) {
  return { rights, right_words: lines(rights.flatMap(({ number, title }) => [number ?? '', title])) };
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

function lines(words: readonly string[]): string {
  return words
    .map((word) => word.replaceAll('\n', ' '))
    .filter((word) => word !== '')
    .join('\n');
}
