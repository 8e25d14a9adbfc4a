import { refuse, type Event, type Named } from '../engine/decider.js';
import { channelNamed } from '../law/channels.js';
import type * as commands from './commands.js';
import { proposeRefusalListing, reportCreditEvent } from './credit-acts.js';
import type { CaseFile, Facts } from './file.js';
import type { PartyEntry, RightEntry } from './shapes.js';
import { requireRoad } from './roads.js';
import { liftSecrecy, markSecrecy } from './secrecy.js';
import { confirmAddress } from './service.js';

export type OwnCommand = Exclude<
  Named<typeof commands>,
  {
    readonly type:
      | 'LapseTerm'
      | 'RecalculateTerms'
      | 'ExcuseMissedTerm'
      | 'LinkCase'
      | 'MergeCase'
      | 'SeparateCase'
      | 'CorrectEntry'
      | 'WithdrawEntry';
  }
>;

/** What the case records of its own: registration, parties, rights, erasure, and what came of a proposed listing. */
export function decideOwn(command: OwnCommand, file: CaseFile, facts: Facts): readonly Event[] {
  switch (command.type) {
    case 'OpenCase':
      return openCase(command, file, facts);
    case 'AddParty':
      requireOpened(file);
      return [partyAdded(command.entry, file)];
    case 'AddRight':
      requireOpened(file);
      return [rightAdded(command.entry, file)];
    case 'AddSource':
      return addSource(command, file);
    case 'AttachDocument':
      return attachDocument(command, file);
    case 'MarkSecrecy':
      requireOpened(file);
      return markSecrecy(command, file, facts);
    case 'LiftSecrecy':
      return liftSecrecy(command, file);
    case 'ConfirmServiceAddress':
      return confirmAddress(command, file);
    case 'ErasePerson':
      return erasePerson(command.party, command.reason, file);
    case 'ProposeRefusalListing':
      return proposeRefusalListing(command, file);
    case 'ReportCreditEvent':
      return reportCreditEvent(command, file);
    case 'RecordListing':
      if (!file.parties[command.party]) refuse('case.unknown-party', { field: '/party' });
      return [
        { type: 'ListingRecorded', data: { party: command.party, outcome: command.outcome, subject: command.subject } },
      ];
  }
}

function openCase(command: Extract<OwnCommand, { type: 'OpenCase' }>, file: CaseFile, facts: Facts): readonly Event[] {
  if (file.id !== null) refuse('case.already-registered');
  const channel = channelNamed(command.source);
  if (channel) refuse(channel.refusal, { field: '/source' });
  if (command.receivedOn > command.occurredOn) refuse('case.received-after-registration', { field: '/receivedOn' });
  const parties = command.parties.map((entry, at) =>
    partyAdded(entry, file, command.parties.slice(0, at), `/parties/${at}`),
  );
  const known = new Set(command.parties.map((entry) => entry.id));
  const rights = command.rights.map((entry, at) =>
    rightAdded(entry, file, known, command.rights.slice(0, at), `/rights/${at}`),
  );
  const { also = [], matter, routedBy } = command;
  const again = also.indexOf(command.source);
  if (again >= 0) refuse('case.source-twice', { field: `/also/${again}` });
  requireRoad(command.source, '/source', command.parties, command.rights);
  also.forEach((source, at) => requireRoad(source, `/also/${at}`, command.parties, command.rights));
  return [
    {
      type: 'CaseOpened',
      data: {
        title: command.title,
        unit: facts.actor.unit,
        division: facts.file.division,
        source: command.source,
        receivedOn: command.receivedOn,
        number: facts.number,
        ...(command.summary ? { summary: command.summary } : {}),
      },
    },
    ...parties,
    ...rights,
    {
      type: 'CaseRegistered',
      data: { ...(also.length > 0 ? { also } : {}), ...(matter ? { matter } : {}), ...(routedBy ? { routedBy } : {}) },
    },
  ];
}

function addSource(command: Extract<OwnCommand, { type: 'AddSource' }>, file: CaseFile): readonly Event[] {
  requireOpened(file);
  const { source, receivedOn, occurredOn, summary } = command;
  if (receivedOn > occurredOn) refuse('case.received-after-registration', { field: '/receivedOn' });
  if (source === 'mediation-clue' && !Object.values(file.proceedings).some(({ stage }) => stage === 'mediation'))
    refuse('case.no-mediation', { field: '/source' });
  requireRoad(source, '/source', Object.values(file.parties), Object.values(file.rights));
  return [{ type: 'SourceAdded', data: { source, receivedOn, ...(summary ? { summary } : {}) } }];
}

function partyAdded(entry: PartyEntry, file: CaseFile, before: readonly PartyEntry[] = [], at = '/entry'): Event {
  if (file.parties[entry.id] || before.some((other) => other.id === entry.id))
    refuse('case.party-id-taken', { field: `${at}/id` });
  if (entry.kind === 'natural' && entry.creditCode)
    refuse('case.credit-code-of-a-person', { field: `${at}/creditCode` });
  if (entry.kind === 'legal' && entry.identityNumber)
    refuse('case.identity-number-of-an-entity', { field: `${at}/identityNumber` });
  return {
    type: 'PartyAdded',
    data: {
      party: entry.id,
      kind: entry.kind,
      roles: entry.roles,
      name: entry.name,
      creditCode: entry.creditCode ?? null,
      identityNumber: entry.identityNumber ?? null,
      address: entry.address ?? null,
      phone: entry.phone ?? null,
      domiciled: entry.domiciled ?? true,
      ...(entry.realName === undefined ? {} : { realName: entry.realName }),
    },
  };
}

function rightAdded(
  entry: RightEntry,
  file: CaseFile,
  parties: ReadonlySet<string> = new Set(Object.keys(file.parties)),
  before: readonly RightEntry[] = [],
  at = '/entry',
): Event {
  if (file.rights[entry.id] || before.some((other) => other.id === entry.id))
    refuse('case.right-id-taken', { field: `${at}/id` });
  if (entry.holder && !parties.has(entry.holder)) refuse('case.unknown-party', { field: `${at}/holder` });
  return {
    type: 'RightAdded',
    data: {
      right: entry.id,
      type: entry.type,
      number: entry.number ?? null,
      title: entry.title,
      holder: entry.holder ?? null,
    },
  };
}

function attachDocument(command: Extract<OwnCommand, { type: 'AttachDocument' }>, file: CaseFile): readonly Event[] {
  requireOpened(file);
  if (file.documents[command.document]) refuse('case.document-attached', { field: '/document' });
  const { document, title, kind, mediaType, bytes, sha256, proceeding } = command;
  if (proceeding !== undefined && !file.proceedings[proceeding])
    refuse('proceeding.unknown', { field: '/proceeding', proceeding });
  const about = { document, title, kind, mediaType, bytes, sha256 };
  return [{ type: 'DocumentAttached', data: proceeding === undefined ? about : { ...about, proceeding } }];
}

function erasePerson(party: string, reason: string, file: CaseFile): readonly Event[] {
  const person = file.parties[party];
  const erased: Event = {
    type: 'PersonErased',
    data: { party, fields: ['name', 'identityNumber', 'address', 'phone'], reason },
  };
  // What was entered by mistake and taken back lies sealed in the log all the same.
  if (!person && file.takenBack.includes(party)) return [erased];
  if (!person) refuse('case.unknown-party', { field: '/party' });
  if (person.kind === 'legal') refuse('case.not-a-person', { field: '/party' });
  if (typeof person.name === 'object') refuse('case.already-erased', { field: '/party' });
  return [erased];
}

function requireOpened(file: CaseFile): void {
  if (file.id === null) refuse('case.not-registered');
}
