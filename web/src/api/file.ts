import type { Pointers } from './articles';
import type { ProposalView } from './proposals';
import type { Personal, Words } from './words';

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
  /** Day on which the entry was last corrected. */
  corrected?: string;
}

export interface Right {
  id: string;
  type: string;
  typeLabel?: Words;
  number: string | null;
  title: string;
  holder: string | null;
  corrected?: string;
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
  /** Label of the stage from which it came. */
  fromLabel: Words | null;
  respondents: string[];
  handlers: { id: string; name: string }[];
  tracks: Track[];
  law?: Pointers;
  /** 从轻、减轻情节 that another proceeding of the case shows, by respondent. */
  mitigating: { party: string; ground: 'agreement-performed' | 'agreement-kept'; proceeding: string }[];
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
  /** Null: the code is of no division that is known by name. */
  divisionName?: string | null;
  source: (Words & { id: string }) | null;
  receivedOn: string | null;
  open: boolean;
  /** False: only what was handed over to the reader is shown. */
  whole: boolean;
  parties: Party[];
  rights: Right[];
  proceedings: Proceeding[];
  documents: { id: string; title: Personal }[];
  listings: { party: string; outcome: string; on: string }[];
  /** A subject of credit has none of these. */
  links?: CaseLink[];
  secrecy?: SecrecyMark[];
  serviceAddresses?: ServiceAddress[];
  /** What waits for a signature; nothing for who has the file only since it was handed over. */
  proposals?: ProposalView[];
  /** Day on which the registration itself was last corrected. */
  corrected?: string;
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
