import { Injectable } from '@nestjs/common';
import { hidden, mayKnowInformants, namesToHide, shielded } from '../access/informants.js';
import type { Accounts } from '../access/accounts.js';
import { mayRead, mayReadEntry, mayReadSubjects, scopeOf, type Reader, type Scope } from '../access/policy.js';
import { emptyFile, evolveFile, type Rooms } from '../case/evolve.js';
import type { CaseFile } from '../case/file.js';
import { isSecretDocument, readableOf } from '../case/secrecy.js';
import { caseRooms, subjectRooms } from '../case/stages.js';
import type { StoredEvent } from '../engine/event-store/event-store.js';
import type { Handler } from '../engine/handle.js';
import type { FileKind } from './file-queries.js';
import { ProblemError } from './problem.js';

export interface LoadedFile {
  readonly file: CaseFile;
  readonly revision: number;
  readonly position: number;
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
    const file = known
      .filter((event) => at === null || event.occurredOn <= at)
      .reduce((f, event) => evolveFile(roomsOf(kind), f, event), emptyFile);
    return { file, revision: last.revision, position: last.position };
  }

  /** What the reader may see of it, in stream order. @throws ProblemError `not-found` */
  async history(
    reader: Reader,
    kind: FileKind,
    id: string,
  ): Promise<{ loaded: LoadedFile; events: readonly StoredEvent[] }> {
    const loaded = await this.load(reader, kind, id);
    const scope = await this.scope(reader, kind, id);
    const events = (await this.handler.history(kind, id)).filter((event) =>
      mayReadEntry(scope, event, (document) => isSecretDocument(document, loaded.file)),
    );
    return { loaded, events };
  }

  /** The file without its informants, for who need not know them, and what takes their names out of whatever is shown. */
  shieldedFor(reader: Reader, file: CaseFile): { readonly shown: CaseFile; readonly hide: <T>(view: T) => T } {
    const parties = Object.values(file.parties);
    if (!parties.some(({ roles }) => roles.includes('informant')) || mayKnowInformants(reader, file.unit))
      return { shown: file, hide: (view) => view };
    const names = namesToHide(parties);
    const shown = { ...file, parties: Object.fromEntries(parties.map((party) => [party.id, shielded(party)])) };
    return { shown, hide: (view) => hidden(view, names) };
  }

  officers(events: readonly StoredEvent[], file: CaseFile): Promise<ReadonlyMap<string, string>> {
    const handlers = Object.values(file.proceedings).flatMap((proceeding) => proceeding.handlers);
    return this.accounts.names([
      ...handlers,
      ...events.flatMap((event) => [event.actor, ...named(event.data.handlers), ...named(event.data.officers)]),
    ]);
  }
}

export function roomsOf(kind: FileKind): Rooms {
  return kind === 'case' ? caseRooms : subjectRooms;
}

function named(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
