import { Injectable } from '@nestjs/common';
import { hidden, mayKnowInformants, namesToHide, shielded } from '../access/informants.js';
import type { Accounts } from '../access/accounts.js';
import { mayRead, mayReadEntry, mayReadSubjects, scopeOf, type Reader, type Scope } from '../access/policy.js';
import { isProposalEvent } from '../case/approvals/evolve.js';
import { emptyFile, evolveFile, type Rooms } from '../case/evolve.js';
import type { CaseFile, Party } from '../case/file.js';
import { isSecretDocument, readableOf } from '../case/secrecy.js';
import { caseRooms, subjectRooms } from '../case/stages.js';
import { amended, amends } from '../engine/amendments.js';
import type { StoredEvent } from '../engine/event-store/event-store.js';
import type { Handler } from '../engine/handle.js';
import type { FileKind } from './file-queries.js';
import { ProblemError } from './problem.js';

export interface LoadedFile {
  readonly file: CaseFile;
  readonly revision: number;
  readonly position: number;
}

export interface FileHistory {
  readonly loaded: LoadedFile;
  readonly events: readonly StoredEvent[];
  /** Each entry as it reads now, by id; one that is not there was taken back. */
  readonly reads: ReadonlyMap<string, StoredEvent>;
  readonly amendments: readonly StoredEvent[];
}

/** Opens a file to who may read it. "Not there" and "not yours" are the same answer. */
@Injectable()
export class FileReader {
  constructor(
    private readonly handler: Handler,
    private readonly accounts: Accounts,
  ) {}

  /** @throws ProblemError `not-found` */
  async load(reader: Reader, kind: FileKind, id: string): Promise<LoadedFile> {
    const { revision, position, ...loaded } = await this.handler.load(kind, id);
    const file = loaded.state as CaseFile;
    const readable = kind === 'case' ? mayRead(reader, readableOf(file)) : mayReadSubjects(reader);
    if (revision < 0 || !readable) throw new ProblemError('not-found');
    return { file, revision, position };
  }

  /** How much of a file the reader sees. As of now, like all reading. */
  async scope(reader: Reader, kind: FileKind, id: string): Promise<Scope> {
    const { file } = await this.load(reader, kind, id);
    return kind === 'case' ? scopeOf(reader, readableOf(file)) : 'whole';
  }

  /** The file as it had happened by a date, and as it was known at an instant; who may read it is decided as of now. */
  async asOf(
    reader: Reader,
    kind: FileKind,
    id: string,
    at: string | null,
    knownAt: string | null,
  ): Promise<LoadedFile> {
    const current = await this.load(reader, kind, id);
    if (at === null && knownAt === null) return current;
    const known = (await this.handler.history(kind, id)).filter(
      (event) => knownAt === null || event.recordedAt <= knownAt,
    );
    const last = known.at(-1);
    if (!last) throw new ProblemError('not-found');
    const file = amended(known)
      .filter((event) => at === null || event.occurredOn <= at)
      .reduce((f, event) => evolveFile(roomsOf(kind), f, event), emptyFile);
    return { file, revision: last.revision, position: last.position };
  }

  /**
   * What the reader may see of it, in stream order: the entries as they were recorded, and as they read now. What was taken
   * back is shown, as such, to who reads the whole file alone. @throws ProblemError `not-found`
   */
  async history(reader: Reader, kind: FileKind, id: string): Promise<FileHistory> {
    const loaded = await this.load(reader, kind, id);
    const scope = await this.scope(reader, kind, id);
    const recorded = await this.handler.history(kind, id);
    const told = amended(recorded);
    const reads = new Map(told.map((event) => [event.id, event]));
    const events = recorded.filter(
      (event) =>
        mayReadEntry(scope, event, (document) => isSecretDocument(document, loaded.file)) &&
        (scope === 'whole' || reads.has(event.id)),
    );
    return { loaded, events, reads, amendments: scope === 'whole' ? recorded.filter(amends) : [] };
  }

  /** The file without its informants, for who need not know them, and what takes their names out of whatever is shown. */
  shieldedFor(
    reader: Reader,
    file: CaseFile,
    recorded: readonly StoredEvent[] = [],
  ): { readonly shown: CaseFile; readonly hide: <T>(view: T) => T } {
    // Also by the names under which they stood there first.
    const former = recorded.filter(({ type }) => type === 'PartyAdded').map(({ data }) => data as unknown as Party);
    const parties = [...Object.values(file.parties), ...former];
    if (!parties.some(({ roles }) => roles.includes('informant')) || mayKnowInformants(reader, file.unit))
      return { shown: file, hide: (view) => view };
    const names = namesToHide(parties);
    const parted = Object.values(file.parties).map((party) => [party.id, shielded(party)] as const);
    const shown = { ...file, parties: Object.fromEntries(parted) };
    return { shown, hide: (view) => hidden(view, names) };
  }

  officers(events: readonly StoredEvent[], file: CaseFile): Promise<ReadonlyMap<string, string>> {
    const handlers = Object.values(file.proceedings).flatMap((proceeding) => proceeding.handlers);
    const signers = Object.values(file.proposals).flatMap(({ steps }) =>
      steps.flatMap(({ officer, substitute }) => [officer, ...(substitute ? [substitute.officer] : [])]),
    );
    return this.accounts.names([
      ...handlers,
      ...signers,
      ...events.flatMap((event) => [
        event.actor,
        ...named(event.data.handlers),
        ...named(event.data.officers),
        ...(isProposalEvent(event) ? namedIn(event.data) : []),
      ]),
    ]);
  }
}

export function roomsOf(kind: FileKind): Rooms {
  return kind === 'case' ? caseRooms : subjectRooms;
}

/** Who signs, or signed before a step went to another. */
function namedIn({ former, absent, officer }: Readonly<Record<string, unknown>>): readonly string[] {
  return named([former, absent, officer]);
}

function named(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
