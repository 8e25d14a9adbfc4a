import { isWithin, mayReadDocument, type Scope } from '../access/policy.js';
import type { CaseFile, Document, Party, Personal, Proceeding } from '../case/file.js';
import { pointersOf } from '../case/pointers.js';
import { isSecretDocument } from '../case/secrecy.js';
import { mitigatingFor } from '../case/values/mitigating.js';
import { pointersView } from './pointers-view.js';
import { itself, type RoomWords } from './room-words.js';
import type { LabelOf } from './schema.js';
import { divisionName } from '../law/divisions.js';
import { inOrder, type Volume } from '../law/volumes.js';

/**
 * A file as its page shows it, from the folded stream, so that it is always current.
 * @param scope whom the file was handed over sees the proceedings handed to her, and nothing that stays inside the office
 * @param today legal local date
 */
export function fileView(
  file: CaseFile,
  words: RoomWords,
  officers: ReadonlyMap<string, string>,
  scope: Scope,
  today: string,
) {
  const proceedings = Object.values(file.proceedings).filter(({ id }) => isWithin(scope, id));
  const label = words.fieldsOf('case');
  return {
    number: file.number,
    title: file.title,
    unit: file.unit,
    division: file.division,
    // Null where the code is of no division that the list knows.
    divisionName: file.division && divisionName(file.division),
    source:
      file.source === null ? null : { id: file.source, ...(label(`source.${file.source}`) ?? itself(file.source)) },
    receivedOn: file.receivedOn,
    open: proceedings.some((proceeding) => proceeding.endedOn === null),
    // False: only what was handed over is shown, and what is not shown may well be there.
    whole: scope === 'whole',
    parties: Object.values(file.parties).map((party) => ({
      ...partyView(party, label),
      ...markOf(file, 'PartyAdded', 'party', party.id),
    })),
    rights: Object.values(file.rights).map(({ id, type, number, title, holder }) => ({
      id,
      type,
      typeLabel: label(`type.${type}`) ?? itself(type),
      number,
      title,
      holder,
      ...markOf(file, 'RightAdded', 'right', id),
    })),
    // The registration itself: title, day of receipt.
    ...markOf(file, 'CaseOpened'),
    documents: documentsFor(file, scope).map(({ id, title, kind, mediaType, bytes, on, proceeding }) => ({
      id,
      title,
      kind,
      kindLabel: label(`kind.${kind}`) ?? itself(kind),
      mediaType,
      bytes,
      on,
      proceeding: proceeding ?? null,
      ...markOf(file, 'DocumentAttached', 'document', id),
    })),
    proceedings: proceedings.map((proceeding) => ({
      ...proceedingView(proceeding, words, officers),
      // Where it came from is told also to whom that proceeding is not shown.
      fromLabel: labelOfFrom(file, proceeding, words),
      law: pointersView(pointersOf(words.rooms, proceeding, file, today)),
      mitigating: mitigatingIn(proceeding, proceedings),
    })),
    listings: Object.entries(file.listings).map(([party, listing]) => ({ party, ...listing })),
    handedTo: file.handedTo,
    secrecy: (scope === 'whole' ? Object.values(file.secrecy) : []).map(({ id, kind, document }) => ({
      id,
      kind,
      label: label(`kind.${kind}`) ?? itself(kind),
      document,
    })),
    serviceAddresses: Object.entries(file.serviceAddresses).map(([party, confirmed]) => ({ party, ...confirmed })),
    links: (scope === 'whole' ? Object.entries(file.links) : []).map(([id, link]) => ({
      case: id,
      ...link,
      label: label(`relation.${link.relation}`) ?? itself(link.relation),
    })),
  };
}

/** 从轻、减轻情节 of each respondent of a penalty that another proceeding of the case shows. */
function mitigatingIn({ stage, respondents }: Proceeding, all: readonly Proceeding[]) {
  if (stage !== 'penalty') return [];
  const beside = all.map(({ id, stage: of, state }) => ({
    id,
    stage: of,
    tracks: Object.fromEntries(Object.entries(state.tracks).map(([key, { is }]) => [key, is])),
  }));
  return respondents.flatMap((party) => mitigatingFor(party, beside).map((found) => ({ party, ...found })));
}

/** 卷内目录: the documents in the order in which they are bound; the second volume only to who may see it. */
export function volumesView(file: CaseFile, scope: Scope) {
  const volume = (which: Volume) =>
    inOrder(documentsFor(file, scope), which).map(({ heading, document }, n) => ({
      n: n + 1,
      heading: { id: heading.id, zh: heading.zh, en: heading.en },
      document: document.id,
      title: document.title,
      on: document.on,
    }));
  const archive = Object.values(file.proceedings).find(({ stage }) => stage === 'archive');
  return {
    number: archive?.number ?? null,
    archivedOn: archive?.endedOn ?? null,
    main: volume('main'),
    supplementary: scope === 'whole' ? volume('supplementary') : null,
  };
}

/** The documents that a reader may see. */
export const documentsFor = (file: CaseFile, scope: Scope): readonly Document[] =>
  Object.values(file.documents).filter((document) =>
    mayReadDocument(scope, { ...document, secret: isSecretDocument(document.id, file) }),
  );

/** 更正标记: the day on which the entry was last corrected; nothing for one that reads as it was entered. */
function markOf(
  file: CaseFile,
  type: string,
  by?: 'party' | 'right' | 'document',
  id?: string,
): { corrected?: string } {
  const last = file.corrected.findLast((one) => one.type === type && (by === undefined || one[by] === id));
  return last ? { corrected: last.on } : {};
}

function partyView(party: Party, label: LabelOf) {
  const { id, kind, roles, name, creditCode, identityNumber, address, phone, domiciled } = party;
  return {
    id,
    kind,
    roles,
    roleLabels: roles.map((role) => label(`roles.${role}`) ?? itself(role)),
    name,
    creditCode: creditCode ?? null,
    // Enough to tell two persons apart; the whole number is for documents, not for screens.
    identityNumber: masked(identityNumber ?? null),
    address: address ?? null,
    phone: phone ?? null,
    domiciled,
  };
}

function masked(number: Personal | null): Personal | null {
  return typeof number === 'string' ? `${number.slice(0, 3)}***********${number.slice(-4)}` : number;
}

function labelOfFrom({ proceedings }: CaseFile, { from }: Proceeding, words: RoomWords) {
  const origin = from === null ? undefined : proceedings[from];
  return origin ? words.stage(origin.stage) : null;
}

function proceedingView(proceeding: Proceeding, words: RoomWords, officers: ReadonlyMap<string, string>) {
  const { id, stage, number, state, since, openedOn, endedOn, from, respondents, handlers, trackSince } = proceeding;
  return {
    id,
    stage,
    label: words.stage(stage),
    number,
    is: state.is,
    state: words.state(stage, state.is),
    since,
    openedOn,
    endedOn,
    from,
    respondents,
    handlers: handlers.map((handler) => ({ id: handler, name: officers.get(handler) ?? handler })),
    tracks: Object.entries(state.tracks).map(([key, track]) => ({
      key,
      kind: track.kind,
      label: words.track(stage, track.kind),
      is: track.is,
      state: words.trackState(stage, track.kind, track.is),
      since: trackSince[key] ?? null,
    })),
  };
}
