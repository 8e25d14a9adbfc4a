import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { shielded } from '../access/informants.js';
import { isWithin } from '../access/policy.js';
import type { World } from '../case/kinds.js';
import { offered } from '../case/offer.js';
import { nextActs } from '../case/next.js';
import type { StoredEvent } from '../engine/event-store/event-store.js';
import type { Handler } from '../engine/handle.js';
import { localDateOf } from '../engine/time/day.js';
import type { Term } from '../engine/time/limit.js';
import { ReadDue, ReadFile, ReadHistory, ReadNext, ReadVolumes } from './file-queries.js';
import { roomsOf, type FileReader } from './file-reader.js';
import { fileView, volumesView } from './file-view.js';
import { dueView } from './due-view.js';
import { historyView, sentence } from './history-view.js';
import { nextView, ownActs } from './next-view.js';
import type { Forms } from './forms.js';
import type { RoomWords } from './room-words.js';

@QueryHandler(ReadFile)
export class ReadFileHandler implements IQueryHandler<ReadFile> {
  constructor(
    private readonly reader: FileReader,
    private readonly words: RoomWords,
    private readonly world: World,
  ) {}

  async execute({ account, kind, id, at, knownAt }: ReadFile) {
    const { file, revision, position } = await this.reader.asOf(account, kind, id, at, knownAt);
    const officers = await this.reader.officers([], file);
    const scope = await this.reader.scope(account, kind, id);
    const today = at ?? localDateOf(this.world.now());
    const { shown, hide } = this.reader.shieldedFor(account, file);
    return { id, revision, position, ...hide(fileView(shown, this.words, officers, scope, today)) };
  }
}

@QueryHandler(ReadHistory)
export class ReadHistoryHandler implements IQueryHandler<ReadHistory> {
  constructor(
    private readonly reader: FileReader,
    private readonly words: RoomWords,
  ) {}

  async execute({ account, kind, id }: ReadHistory) {
    const { loaded, events } = await this.reader.history(account, kind, id);
    const officers = await this.reader.officers(events, loaded.file);
    const { shown, hide } = this.reader.shieldedFor(account, loaded.file);
    const told = shown === loaded.file ? events : events.map(withoutInformants);
    return { revision: loaded.revision, entries: hide(historyView(told, shown, this.words, officers)) };
  }
}

@QueryHandler(ReadNext)
export class ReadNextHandler implements IQueryHandler<ReadNext> {
  constructor(
    private readonly reader: FileReader,
    private readonly words: RoomWords,
    private readonly forms: Forms,
    private readonly handler: Handler,
    private readonly world: World,
  ) {}

  async execute({ account, kind, id }: ReadNext) {
    const { file, revision } = await this.reader.load(account, kind, id);
    const possible = [
      ...nextActs(roomsOf(kind), file, account.roles),
      ...(kind === 'case' ? ownActs(file, account.roles) : []),
    ];
    const now = this.world.now();
    const today = localDateOf(now);
    const acts = await offered(this.handler, { kind, id, now, today }, account, possible);
    const chosen = await this.world.options(file.division ?? account.division, today);
    return { revision, acts: acts.map((act) => nextView(act, this.words, this.forms, { today, chosen })) };
  }
}

/** The registration itself says in which capacities somebody is in the file. */
function withoutInformants(event: StoredEvent): StoredEvent {
  const { roles } = event.data as { readonly roles?: unknown };
  if (event.type !== 'PartyAdded' || !Array.isArray(roles)) return event;
  return { ...event, data: shielded({ name: null, ...event.data, roles: roles as string[] }) };
}

@QueryHandler(ReadVolumes)
export class ReadVolumesHandler implements IQueryHandler<ReadVolumes> {
  constructor(private readonly reader: FileReader) {}

  async execute({ account, kind, id }: ReadVolumes) {
    const { file, revision } = await this.reader.load(account, kind, id);
    const { shown, hide } = this.reader.shieldedFor(account, file);
    return { revision, ...hide(volumesView(shown, await this.reader.scope(account, kind, id))) };
  }
}

@QueryHandler(ReadDue)
export class ReadDueHandler implements IQueryHandler<ReadDue> {
  constructor(
    private readonly reader: FileReader,
    private readonly words: RoomWords,
    private readonly world: World,
  ) {}

  async execute({ account, kind, id }: ReadDue) {
    const { loaded, events } = await this.reader.history(account, kind, id);
    const { file, revision } = loaded;
    const officers = await this.reader.officers(events, file);
    const now = this.world.now();
    const scope = await this.reader.scope(account, kind, id);
    const seen = {
      ...file,
      terms: Object.fromEntries(Object.entries(file.terms).filter(([, term]) => isWithin(scope, term.proceeding))),
    };
    const startOf = (term: Term) => {
      const start = events.find((event) => event.type === term.startedBy && event.data.proceeding === term.proceeding);
      return start ? sentence(start, file, this.words, officers) : this.words.event(term.startedBy);
    };
    const chosenFor = ({ id: term }: Term) =>
      events.findLast(({ type, data }) => (type === 'TermStarted' || type === 'TermRestarted') && data.term === term)
        ?.data.chosen;
    const calendar = await this.world.calendar('CN');
    const terms = dueView(seen, this.words, calendar, localDateOf(now), now, startOf, chosenFor);
    return { revision, terms: this.reader.shieldedFor(account, file).hide(terms) };
  }
}
