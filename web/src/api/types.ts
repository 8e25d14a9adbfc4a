/** Shapes of the HTTP API, version 1, as the screens use them. */

export interface Words {
  zh: string;
  en: string;
}

export interface Account {
  id: string;
  name: string;
  roles: string[];
  unit: string | null;
  department: string | null;
  division: string | null;
  demo: boolean;
}

export interface DemoAccount {
  id: string;
  name: string;
  roles: string[];
  department: string;
}

/** A word of a register: source, right type, role, department. */
export interface Entry extends Words {
  id: string;
}

export interface Meta {
  roles: Entry[];
  sources: Entry[];
  /** What comes as a complaint and is none: it is refused with the channel that it belongs to. */
  channels?: Entry[];
  rightTypes: Entry[];
  units?: Entry[];
  stages: { name: string; label: Words }[];
  /** The form of the command that begins a case. */
  registration?: { by: string[]; schema: Schema };
}

export type Personal = string | { erased: true } | null;

export interface Party {
  id: string;
  kind: 'natural' | 'legal' | 'unknown';
  roles: string[];
  roleLabels?: Words[];
  name: Personal;
  creditCode: string | null;
  identityNumber?: Personal;
  address?: Personal;
  phone?: Personal;
  domiciled?: boolean;
}

export interface Right {
  id: string;
  type: string;
  typeLabel?: Words;
  number: string | null;
  title: string;
  holder: string | null;
}

export interface Track {
  key: string;
  kind: string;
  label: Words;
  is: string;
  state: Words | null;
  since: string | null;
}

export interface Proceeding {
  id: string;
  stage: string;
  label: Words;
  number: string | null;
  is: string;
  state: Words | null;
  since: string | null;
  openedOn: string;
  endedOn: string | null;
  from: string | null;
  respondents: string[];
  handlers: { id: string; name: string }[];
  tracks: Track[];
  law?: Pointers;
}

/** 关联案件 */
export interface CaseLink {
  case: string;
  number: string | null;
  relation: string;
  on: string;
  label: Words;
}

/** 保密事项: of the whole file, or of one of its documents. */
export interface SecrecyMark {
  id: string;
  kind: string;
  label: Words;
  /** Null: the whole file. */
  document: string | null;
}

/** 送达地址, as the party confirmed it last. */
export interface ServiceAddress {
  party: string;
  address: Personal;
  electronic: boolean;
  told: boolean;
  on: string;
}

export interface CaseView {
  id: string;
  revision: number;
  position: number;
  number: string | null;
  title: string;
  unit: string | null;
  division: string | null;
  source: (Words & { id: string }) | null;
  receivedOn: string | null;
  open: boolean;
  parties: Party[];
  rights: Right[];
  proceedings: Proceeding[];
  documents: { id: string; title: Personal }[];
  listings: { party: string; outcome: string; on: string }[];
  /** A subject of credit has none of these. */
  links?: CaseLink[];
  secrecy?: SecrecyMark[];
  serviceAddresses?: ServiceAddress[];
}

/** One version of an act. */
export interface ActVersion extends Words {
  id: string;
  from: string;
  to: string | null;
  confidence: string;
}

/** 适用法律: substance by the day of the act, procedure by the day of the step. */
export interface Pointers {
  substance: { party: string | null; on: string; basis: Article | null; acts: ActVersion[] }[];
  procedure: { on: string; acts: ActVersion[] };
  coming: ActVersion[];
}

/** An unsettled point where it decided something. */
export interface Doubt {
  point: string;
  question: Words;
  followed: Words;
  chosenBy: string | null;
  option: string | null;
  doubt: Words;
  confidence: string;
}

/** An article as it is cited. */
export interface Article extends Words {
  act: string;
  article: string | null;
  dueOn?: string;
}

export interface HistoryEntry {
  position: number;
  revision: number;
  id: string;
  type: string;
  text: Words;
  occurredOn: string;
  occurredAt: string | null;
  recordedAt: string;
  late: boolean;
  /** Machines are named in both languages. */
  actor: { id: string; name: string | Words };
  proceeding: string | null;
  party: string | null;
  measure: string | null;
  law: Article[];
  doubts?: Doubt[];
  data: Record<string, unknown>;
}

/** JSON Schema, as far as commands use it. */
export interface Schema {
  type?: string | string[];
  format?: string;
  title?: string;
  description?: string;
  'x-en'?: string;
  'x-labels'?: Record<string, Words>;
  enum?: (string | number | boolean)[];
  const?: unknown;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

/** An act that the signed-in person may do now. */
export interface NextAct {
  stage: string;
  stageLabel: Words;
  command: string;
  opens: boolean;
  /** It belongs to the moment that the proceeding or the track has reached. */
  atHand: boolean;
  label: Words;
  proceeding: string | null;
  party: string | null;
  measure: string | null;
  /** Tracks among which an act on several may choose: lots, assessments. */
  among: string[] | null;
  /** Field that takes the id of a case which the act begins. */
  begins: string | null;
  document: string | null;
  law: Article[];
  doubts?: Doubt[];
  schema: Schema;
}

export interface Next {
  revision: number;
  acts: NextAct[];
}

export interface Term {
  id: string;
  limit: string;
  what: Words;
  who: string | null;
  proceeding: string;
  key: string | null;
  is: 'running' | 'suspended' | 'met' | 'dropped' | 'lapsed';
  startedOn: string;
  dueOn: string | null;
  dueAt: string | null;
  provisional: boolean;
  internal: boolean;
  overdue: boolean;
  law: Article | null;
  confidence: 'verified' | 'high' | 'medium' | 'low' | null;
  doubts?: Doubt[];
  why: (Words & { kind: string; on?: string | null })[];
}

/** A document where it is bound in the file. */
export interface Bound {
  n: number;
  heading: Words & { id: string };
  document: string;
  title: Personal;
  on: string;
}

export interface Volumes {
  number: string | null;
  archivedOn: string | null;
  main: Bound[];
  /** Null: not for this reader. */
  supplementary: Bound[] | null;
}

export interface SearchRow {
  caseId: string;
  number: string | null;
  title: string;
  unit: string | null;
  states: (Words | string)[];
  parties: Personal[];
  matched: string | null;
}

export interface Done {
  id: string;
  revision: number;
  position: number;
  repeated?: boolean;
  number?: string | null;
  events?: (Words & { type: string })[];
}

export interface FieldError extends Words {
  field: string;
  code: string;
}

/** What a stale `If-Match` is answered with: what was recorded since the person looked. */
export interface Change {
  revision: number;
  type: string;
  label: Words;
  occurredOn: string;
  actor: string | { id: string; name: string | Words };
}
