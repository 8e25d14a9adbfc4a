import type { Event } from '../engine/decider.js';
import type { StoredEvent } from '../engine/event-store/event-store.js';
import type { Calendar } from '../engine/time/calendar.js';
import type { SecrecyKind } from '../law/secrets.js';
import type { Term } from '../engine/time/limit.js';
import type { Certificate } from './values/certificate.js';
import type { Post } from './values/post.js';
import type { SameActHit } from './values/same-act.js';
import type { Proposals } from './approvals/proposal.js';
import type { Delegation } from './delegations.js';
import type { PenaltyRules } from './units.js';

/** A natural person's value: itself, or what is left after shredding. Deciders and desks take both. */
export type Personal<T = string> = T | { readonly erased: true };

/** 当事人及其他参加人 */
export interface Party {
  readonly id: string;
  readonly kind: 'natural' | 'legal' | 'unknown';
  /** E.g. complainant, informant, right-holder, requester, respondent, agent, platform. */
  readonly roles: readonly string[];
  readonly name: Personal;
  /** Unified social credit code, legal entities. */
  readonly creditCode: string | null;
  readonly identityNumber: Personal | null;
  readonly address: Personal | null;
  readonly phone: Personal | null;
  /** Fixed domicile in China: without one an answer term is longer. */
  readonly domiciled: boolean;
  /** False: who writes wants to stay unnamed and is not told what was decided. Absent: as `kind` says. */
  readonly realName?: boolean;
}

export interface Right {
  readonly id: string;
  /** Id of law/right-types. */
  readonly type: string;
  readonly number: string | null;
  readonly title: string;
  readonly holder: string | null;
}

/** 既往处罚: a penalty decided on a party, as a look-back weighs it. */
export interface Punished {
  readonly party: string;
  readonly case: string;
  readonly proceeding: string;
  readonly number: string;
  /** Day of the decision. */
  readonly on: string;
  /** Last day of the act; null where the decision does not say. */
  readonly actOn: string | null;
  /** `ACT-ID:article`. */
  readonly basis: string | null;
  readonly fineFen: number;
  readonly revokedOn: string | null;
}

/** 卷内材料: what a document is; its bytes lie encrypted beside the log. */
export interface Document {
  readonly id: string;
  readonly title: Personal;
  readonly kind: string;
  readonly mediaType: string;
  /** Size of the content. */
  readonly bytes: number;
  /** Of the encrypted bytes. */
  readonly sha256: string;
  readonly proceeding?: string;
  readonly on: string;
}

/** What a room keeps of one proceeding: plain readonly JSON, a state name, and tracks keyed by party or measure. */
export interface RoomState {
  readonly is: string;
  /** What the proceeding is about, where another must recognise it: the act that a remedy attacks. */
  readonly about?: string;
  readonly tracks: Readonly<Record<string, Track>>;
}
export interface Track {
  /** `respondent`, or a kind of measure such as `preservation`, `seizure`. */
  readonly kind: string;
  readonly is: string;
}

/** 程序: one legal procedure of one stage, with its own id, respondents, state and end. */
export interface Proceeding<S extends RoomState = RoomState> {
  /** `<stage>-<n>`, e.g. `penalty-2`. */
  readonly id: string;
  readonly stage: string;
  readonly number: string | null;
  readonly openedOn: string;
  /** The proceeding from which it was opened, if any. */
  readonly from: string | null;
  /** The event or the command that opened it. */
  readonly cause: string | null;
  readonly respondents: readonly string[];
  /** Staff ids of the handling officers. */
  readonly handlers: readonly string[];
  readonly state: S;
  /** Legal date of the last change of `state.is`, and of each track's `is`. */
  readonly since: string;
  readonly trackSince: Readonly<Record<string, string>>;
  readonly endedOn: string | null;
}

/** One matter (案件), or one subject of credit: everything in one stream. */
export interface CaseFile {
  readonly id: string | null;
  readonly unit: string | null;
  /** GB/T 2260 code of the unit's division. */
  readonly division: string | null;
  readonly title: string;
  /** Id of law/sources. */
  readonly source: string | null;
  readonly receivedOn: string | null;
  readonly number: string | null;
  readonly parties: Readonly<Record<string, Party>>;
  readonly rights: Readonly<Record<string, Right>>;
  readonly documents: Readonly<Record<string, Document>>;
  readonly proceedings: Readonly<Record<string, Proceeding>>;
  readonly terms: Readonly<Record<string, Term>>;
  /** Departments to which something of this case was handed: their liaisons may read it. */
  readonly handedTo: readonly string[];
  /** Proceedings handed to each of them. */
  readonly handedOver: Readonly<Record<string, readonly string[]>>;
  /** Outcomes of listing proposals, by party (credit lives on the subject's own stream). */
  readonly listings: Readonly<Record<string, { readonly outcome: string; readonly on: string }>>;
  /** Penalties decided in this case. */
  readonly penalties: readonly Punished[];
  /** 保密事项 in force, by mark, and how many were ever set. */
  readonly secrecy: Readonly<Record<string, Secrecy>>;
  readonly secrecyMarks: number;
  /** 送达地址, by party. */
  readonly serviceAddresses: Readonly<Record<string, ServiceAddress>>;
  /** 关联案件, by id of the other case. */
  readonly links: Readonly<Record<string, CaseLink>>;
  /** Ids of parties whose entry was taken back: what was sealed of them can still be erased. */
  readonly takenBack: readonly string[];
  /** Entries that read otherwise than they were recorded. */
  readonly corrected: readonly CorrectedEntry[];
  /** 送审事项, by id, in the order in which they were proposed. */
  readonly proposals: Proposals;
  /** Type of an event that this code does not know: every command on the case is then refused. */
  readonly unknown: string | null;
}

/**
 * 保密事项. A state secret is read by those named and the heads of the unit alone, and never published. A trade secret or
 * privacy is kept from whoever reads the case only since it was handed over (whole file: every document; one document: that
 * one), and a publication says what was withheld.
 */
export interface Secrecy {
  readonly id: string;
  readonly kind: SecrecyKind;
  /** Null: the whole file. */
  readonly document: string | null;
  readonly readers: readonly string[];
}

/** 送达地址: as the party confirmed it last. */
export interface ServiceAddress {
  readonly address: Personal;
  readonly electronic: boolean;
  readonly told: boolean;
  readonly on: string;
}

/** 更正录入: what it concerned, for the mark on screen. */
export interface CorrectedEntry {
  readonly entry: string;
  readonly type: string;
  readonly on: string;
  readonly proceeding: string | null;
  readonly party: string | null;
  readonly right: string | null;
  readonly document: string | null;
}

/** 关联案件 */
export interface CaseLink {
  readonly number: string | null;
  readonly relation: string;
  readonly on: string;
}

/** What a stage may know of another proceeding: never its code. */
export interface ProceedingSummary {
  readonly id: string;
  readonly stage: string;
  readonly is: string;
  readonly open: boolean;
  readonly openedOn: string;
  readonly respondents: readonly string[];
  readonly tracks: Readonly<Record<string, string>>;
  readonly about?: string;
}

/** Gathered by the handler at a named position; written on the event where it was weighed. */
export interface Facts {
  /** Legal local date and UTC instant now. */
  readonly today: string;
  readonly now: string;
  readonly actor: {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly string[];
    readonly unit: string;
  };
  readonly calendar: Calendar;
  /** Number drawn from the register that the command's definition names. */
  readonly number: string | null;
  readonly file: Pick<
    CaseFile,
    | 'id'
    | 'unit'
    | 'division'
    | 'title'
    | 'source'
    | 'receivedOn'
    | 'number'
    | 'parties'
    | 'rights'
    | 'listings'
    | 'documents'
  >;
  /** 行政执法证, where the command needs `certificates`; null: the city keeps no register, or they were not asked for. */
  readonly certificates: readonly Certificate[] | null;
  /** The staff of the unit, where the form names who approved; null: none is known here. */
  readonly posts: readonly Post[] | null;
  /** Staff ids of the handling officers of every proceeding of the case. */
  readonly caseHandlers: readonly string[];
  /**
   * Penalties on the parties: those of this case, and for a command that needs `punished` those of all units, found by
   * credit code.
   */
  readonly punished: readonly Punished[];
  /** Position of the log up to which other cases were looked through; null: they were not. */
  readonly lookedThrough: number | null;
  /** The proceeding decided on; null for a command that opens one. */
  readonly proceeding: Pick<
    Proceeding,
    'id' | 'openedOn' | 'from' | 'respondents' | 'handlers' | 'since' | 'trackSince'
  > | null;
  readonly others: readonly ProceedingSummary[];
  /** Running and ended terms of this proceeding. */
  readonly terms: readonly Term[];
  /** Whose rules of procedure the penalties of the unit follow. */
  readonly rules: PenaltyRules;
  /** What was recorded on the stream, opened; gathered where the command needs `entries`. */
  readonly entries: readonly StoredEvent[];
  /** 一事不再罚: other files of any unit on the same party and right; gathered where the command needs `same-acts`. */
  readonly sameActs: readonly SameActHit[];
  /** What the city chose among unsettled readings on the day of the act, by option id. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The same of today, where the act is of another day. */
  readonly optionsToday: Readonly<Record<string, unknown>>;
  /** Event by which the city chose each of them; null while it follows the suggested default. */
  readonly optionsChosenBy: Readonly<Record<string, string | null>>;
  /** 签批授权 of the city, of all days. */
  readonly delegations: readonly Delegation[];
}

/** Recorded by the composer when a proceeding begins; rooms fold it like their own events (tracks for each respondent). */
export type ProceedingOpened = Event<
  'ProceedingOpened',
  {
    readonly proceeding: string;
    readonly stage: string;
    readonly from: string | null;
    readonly respondents: readonly string[];
    readonly handlers: readonly string[];
    /** Why it was opened: type of the routed event, or the name of the opening command. */
    readonly cause: string;
    /** What the opening fact hands over (copied from `Opening.with`). */
    readonly with: Readonly<Record<string, unknown>>;
  }
>;
