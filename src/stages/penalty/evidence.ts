import type { Facts } from '../../case/file.js';
import { refuse, type Named } from '../../engine/decider.js';
import type { EvidenceEvent } from './chapter-events.js';
import type * as commands from './evidence.commands.js';
import { requireOfficers, trackOf } from './officers.js';
import type { PenaltyState } from './state.js';

type Of<T extends keyof typeof commands> = Extract<Named<typeof commands>, { readonly type: T }>;
type EventOf<T extends EvidenceEvent['type']> = Extract<EvidenceEvent, { readonly type: T }>;

export const evidenceActs = {
  SummonForQuestioning(command: Of<'SummonForQuestioning'>): readonly EvidenceEvent[] {
    const { name, questionOn, place, occurredOn } = command;
    if (questionOn < occurredOn) refuse('penalty.summons-in-past', { field: '/questionOn' });
    return [{ type: 'QuestioningSummoned', data: { name, questionOn, place } }];
  },

  /** A respondent is questioned only after being told its rights. */
  QuestionPerson(command: Of<'QuestionPerson'>, state: PenaltyState, facts: Facts): readonly EvidenceEvent[] {
    const { role, party = null, name, officers, certificatesShown, record, signed, note = null } = command;
    requireOfficers(officers, '/officers', command, state, facts);
    if (!certificatesShown) refuse('penalty.certificates-not-shown', { field: '/certificatesShown' });
    if (role === 'respondent') {
      if (party === null) refuse('penalty.questioned-party-missing', { field: '/party' });
      if (!trackOf(state, party).rightsTold) refuse('penalty.rights-not-told', { field: '/party', party });
    }
    if (!signed && note === null) refuse('penalty.record-not-signed', { field: '/note' });
    return [{ type: 'PersonQuestioned', data: { role, party, name, officers, record, signed, note } }];
  },

  OrderMaterials(command: Of<'OrderMaterials'>, state: PenaltyState, facts: Facts): readonly EvidenceEvent[] {
    const { holder, materials, within } = command;
    requireKnown(holder, facts);
    if (state.materials[holder] === 'ordered') refuse('penalty.materials-pending', { field: '/holder', party: holder });
    return [{ type: 'MaterialsOrdered', data: { holder, materials, within } }];
  },

  RecordMaterials(
    { holder, supplied, received }: Of<'RecordMaterials'>,
    state: PenaltyState,
  ): readonly EvidenceEvent[] {
    if (state.materials[holder] !== 'ordered')
      refuse('penalty.no-materials-ordered', { field: '/holder', party: holder });
    return [{ type: 'MaterialsRecorded', data: { holder, supplied, received } }];
  },

  TakeSamples(command: Of<'TakeSamples'>, state: PenaltyState, facts: Facts): readonly EvidenceEvent[] {
    const { place, officers, partyPresent, witness = null, samples } = command;
    requireOfficers(officers, '/officers', command, state, facts);
    if (!partyPresent && witness === null) refuse('penalty.no-witness', { field: '/witness' });
    return [{ type: 'SamplesTaken', data: { place, officers, partyPresent, witness, samples } }];
  },

  RequestAssistance(command: Of<'RequestAssistance'>, state: PenaltyState): readonly EvidenceEvent[] {
    const { letter, agency, receivedOn, request, occurredOn } = command;
    if (state.letters[letter]) refuse('penalty.letter-exists', { field: '/letter', letter });
    if (receivedOn > occurredOn) refuse('penalty.letter-not-received', { field: '/receivedOn' });
    return [{ type: 'AssistanceRequested', data: { letter, agency, receivedOn, request } }];
  },

  RecordAssistanceDelay(command: Of<'RecordAssistanceDelay'>, state: PenaltyState): readonly EvidenceEvent[] {
    const { letter, length, reasons } = command;
    requireOpenLetter(letter, state);
    return [{ type: 'AssistanceDelayed', data: { letter, limit: 'T-ASSIST', length, reasons } }];
  },

  RecordAssistance({ letter, answer }: Of<'RecordAssistance'>, state: PenaltyState): readonly EvidenceEvent[] {
    requireOpenLetter(letter, state);
    return [{ type: 'AssistanceAnswered', data: { letter, answer } }];
  },

  QueryBankAccounts(command: Of<'QueryBankAccounts'>, state: PenaltyState, facts: Facts): readonly EvidenceEvent[] {
    const { holder, accounts, officers, principalHead, principalAgency } = command;
    requireKnown(holder, facts);
    requireOfficers(officers, '/officers', command, state, facts);
    requirePrincipalHead(principalHead, principalAgency, officers, facts);
    return [{ type: 'BankAccountsQueried', data: { holder, accounts, officers, principalHead, principalAgency } }];
  },
};

function requireKnown(holder: string, facts: Facts): void {
  if (!facts.file.parties[holder]) refuse('penalty.unknown-party', { field: '/holder', party: holder });
}

function requireOpenLetter(letter: string, state: PenaltyState): void {
  if (state.letters[letter] !== 'open') refuse('penalty.no-letter-open', { field: '/letter', letter });
}

/** AUCL 2025 art. 16: a county's head cannot approve; the code of a city with districts ends in 00 (GB/T 2260). */
export function requirePrincipalHead(
  head: string | undefined,
  agency: 'own' | 'superior' | undefined,
  officers: readonly string[],
  facts: Facts,
): void {
  if (!head || !agency) refuse('penalty.principal-head-missing', { field: '/principalHead' });
  if (officers.includes(head)) refuse('penalty.own-proposal', { field: '/principalHead' });
  if (agency === 'own' && !facts.file.division?.endsWith('00'))
    refuse('penalty.county-may-not-approve', { field: '/principalAgency' });
}

export const evidenceFolds = {
  QuestioningSummoned: (state: PenaltyState) => state,
  PersonQuestioned: (state: PenaltyState) => state,
  SamplesTaken: (state: PenaltyState) => state,
  BankAccountsQueried: (state: PenaltyState) => state,
  AssistanceDelayed: (state: PenaltyState) => state,
  MaterialsOrdered: (state: PenaltyState, { data }: EventOf<'MaterialsOrdered'>): PenaltyState => ({
    ...state,
    materials: { ...state.materials, [data.holder]: 'ordered' },
  }),
  MaterialsRecorded: (state: PenaltyState, { data }: EventOf<'MaterialsRecorded'>): PenaltyState => ({
    ...state,
    materials: { ...state.materials, [data.holder]: 'recorded' },
  }),
  AssistanceRequested: (state: PenaltyState, { data }: EventOf<'AssistanceRequested'>): PenaltyState => ({
    ...state,
    letters: { ...state.letters, [data.letter]: 'open' },
  }),
  AssistanceAnswered: (state: PenaltyState, { data }: EventOf<'AssistanceAnswered'>): PenaltyState => ({
    ...state,
    letters: { ...state.letters, [data.letter]: 'answered' },
  }),
};
