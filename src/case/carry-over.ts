import type { Event } from '../engine/decider.js';
import type { Rooms } from './evolve.js';
import type { CaseFile, Party, Proceeding, Track } from './file.js';
import type { Leaving, Passage } from './stage.js';
import {
  dropped,
  freshKeys,
  leavingTerms,
  readdressed,
  readdressedWhole,
  sameParties,
  sameRights,
  takenUp,
  type Keys,
} from './passing.js';

/** What goes over from one file to another, and under which names it is said on both. */
export interface Passing {
  readonly from: CaseFile;
  readonly to: CaseFile;
  readonly leaves: Proceeding;
  readonly into: Proceeding;
  readonly asked: Leaving;
  /** As said in the file that is left, and in the one that takes up. */
  readonly out: Passage;
  readonly in: Passage;
  readonly on: string;
  readonly cause: string;
}

/**
 * 并案、分案 (reference, section 10A): respondents and measures go over with their tracks, and with their terms to the day;
 * goods with the measures of a penalty. Parties and rights that the other file has already are the same there. What was recorded stays
 * where it was: documents and evidence are cited through the link.
 * @throws Refusal of the rooms, when something may not leave or cannot be taken up
 */
export function carryOver(
  rooms: Rooms,
  p: Passing,
): { readonly left: readonly Event[]; readonly taken: readonly Event[] } {
  const tracks = carrying(rooms, p.leaves.stage).leaving(p.leaves.state, p.asked);
  const measures = Object.keys(tracks).filter((key) => measureKinds.includes(tracks[key]?.kind ?? ''));
  const respondents = Object.keys(tracks).filter((key) => !measures.includes(key));
  // Goods lie with a penalty and its measures.
  const goods = p.leaves.stage === 'penalty' ? ledgerOf(p.from) : undefined;
  const held = measures.map((measure) => `${p.leaves.id}/${measure}`);
  const lots = goods
    ? carrying(rooms, 'goods').leaving(goods.state, { all: p.asked.all, parties: respondents, measures: held })
    : {};
  const keys = keysOf(p, respondents, measures, lots);
  return {
    left: [linked(p.out), ...leftEvents(rooms, p, tracks, goods, lots)],
    taken: [...filed(p, keys), linked(p.in), ...takenEvents(rooms, p, keys, tracks, goods, lots)],
  };
}

type Tracks = Readonly<Record<string, Track>>;

const measureKinds: readonly string[] = ['preservation', 'seizure'];

interface AllKeys {
  readonly parties: Keys;
  readonly rights: Keys;
  /** Parties and measures of the proceeding. */
  readonly tracks: Keys;
  readonly lots: Keys;
  /** `proceeding/measure` of before to that of after. */
  readonly paths: Keys;
}

const ledgerOf = (file: CaseFile): Proceeding | undefined =>
  Object.values(file.proceedings).find(({ stage }) => stage === 'goods');

function carrying(rooms: Rooms, stage: string) {
  const carry = rooms[stage]?.carry;
  if (!carry) throw new Error(`nothing of the room ${stage} goes over to another file`);
  return carry;
}

function linked({ case: to, number, relation, reasons }: Passage): Event {
  return { type: 'CaseLinked', data: { case: to, number, relation, reasons } };
}

/** Who only informed stays named in the first file; respondents that stay behind are none of the other file's. */
function goesAlong({ id, roles }: Party, respondents: readonly string[], lots: Tracks): boolean {
  const owns = Object.values(lots).some((lot) => (lot as { readonly owner?: unknown }).owner === id);
  return respondents.includes(id) || owns || roles.some((role) => role !== 'respondent' && role !== 'informant');
}

function keysOf(p: Passing, respondents: readonly string[], measures: readonly string[], lots: Tracks): AllKeys {
  const going = Object.values(p.from.parties).filter((party) => goesAlong(party, respondents, lots));
  const parties = freshKeys(
    going.map(({ id }) => id),
    Object.keys(p.to.parties),
    sameParties(p.from, p.to),
  );
  const taken = [...Object.keys(p.into.state.tracks), ...Object.values(parties)];
  const named = freshKeys(measures, taken);
  const paths = measures.map((one) => [`${p.leaves.id}/${one}`, `${p.into.id}/${named[one] ?? one}`]);
  return {
    parties,
    rights: freshKeys(Object.keys(p.from.rights), Object.keys(p.to.rights), sameRights(p.from, p.to)),
    tracks: { ...Object.fromEntries(respondents.map((id) => [id, parties[id] ?? id])), ...named },
    lots: freshKeys(Object.keys(lots), Object.keys(ledgerOf(p.to)?.state.tracks ?? {})),
    paths: Object.fromEntries(paths) as Keys,
  };
}

function leftEvents(
  rooms: Rooms,
  p: Passing,
  tracks: Tracks,
  goods: Proceeding | undefined,
  lots: Tracks,
): readonly Event[] {
  const { leaves, out, asked, from, on, cause } = p;
  const said = carrying(rooms, leaves.stage).left(tracks, out, asked.all);
  const ofGoods = carrying(rooms, 'goods').left(lots, out, asked.all);
  const terms = leavingTerms(from, leaves.id, Object.keys(tracks), asked.all);
  const lotTerms = goods ? leavingTerms(from, goods.id, Object.keys(lots), false) : [];
  return [
    ...within(leaves.id, said),
    ...(goods ? within(goods.id, ofGoods) : []),
    ...dropped(rooms, leaves.stage, terms, on, cause),
    ...dropped(rooms, 'goods', lotTerms, on, cause),
  ];
}

const within = (proceeding: string, events: readonly Event[]): readonly Event[] =>
  events.map(({ type, data }) => ({ type, data: { proceeding, ...data } }));

/** Parties and rights that the other file has not. */
function filed({ from, to }: Passing, keys: AllKeys): readonly Event[] {
  const parties = Object.entries(keys.parties).flatMap(([id, fresh]) => {
    const party = from.parties[id];
    if (!party || fresh in to.parties) return [];
    const { id: _id, ...about } = party;
    return [{ type: 'PartyAdded', data: { ...about, party: fresh } }];
  });
  const rights = Object.entries(keys.rights).flatMap(([id, fresh]) => {
    const right = from.rights[id];
    if (!right || fresh in to.rights) return [];
    const { type, number, title, holder } = right;
    const heldBy = holder === null ? null : (keys.parties[holder] ?? null);
    return [{ type: 'RightAdded', data: { right: fresh, type, number, title, holder: heldBy } }];
  });
  return [...parties, ...rights];
}

function takenEvents(
  rooms: Rooms,
  p: Passing,
  keys: AllKeys,
  tracks: Tracks,
  goods: Proceeding | undefined,
  lots: Tracks,
): readonly Event[] {
  const { leaves, into, from, to } = p;
  const room = carrying(rooms, leaves.stage);
  const there = (names: Keys, all: Tracks, measures: Keys): Tracks =>
    Object.fromEntries(
      Object.entries(all).map(([key, track]) => [names[key] ?? key, readdressed(track, keys.parties, measures)]),
    );
  const about = readdressedWhole(room.about(leaves.state, from), keys.parties, keys.rights);
  const joined = room.taken(into.state, there(keys.tracks, tracks, keys.tracks), p.in, about, to);
  // Who stands in both files keeps the terms of the file that takes the other up.
  const fresh = Object.keys(tracks).filter((key) => !((keys.tracks[key] ?? key) in into.state.tracks));
  const ofTracks = leavingTerms(from, leaves.id, fresh, false);
  const whole = p.asked.all ? [] : leavingTerms(from, leaves.id, [], true).filter(({ key }) => key === null);
  const ledger = ledgerOf(to)?.id ?? 'goods-1';
  const begun = {
    type: 'ProceedingOpened',
    data: { proceeding: ledger, stage: 'goods', from: null, respondents: [], handlers: [], cause: p.cause, with: {} },
  };
  const entered = carrying(rooms, 'goods').taken(
    ledgerOf(to)?.state ?? (rooms.goods?.initial as Proceeding['state']),
    there(keys.lots, lots, keys.paths),
    p.in,
    {},
    to,
  );
  const lotTerms = goods ? leavingTerms(from, goods.id, Object.keys(lots), false) : [];
  return [
    ...within(into.id, joined),
    ...(entered.length > 0 && !ledgerOf(to) ? [begun] : []),
    ...within(ledger, entered),
    ...takenUp(rooms, leaves.stage, [...whole, ...ofTracks], { proceeding: into.id, keys: keys.tracks, file: to }),
    ...takenUp(rooms, 'goods', lotTerms, { proceeding: ledger, keys: keys.lots, file: to }),
  ];
}
