import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { World } from '../case/kinds.js';
import { offered } from '../case/offer.js';
import { nextActs } from '../case/next.js';
import type { Handler } from '../engine/handle.js';
import { localDateOf } from '../engine/time/day.js';
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
  ) {}

  async execute({ account, kind, id, at, knownAt }: ReadFile) {
    const { file, revision, position } = await this.reader.asOf(account, kind, id, at, knownAt);
    const officers = await this.reader.officers([], file);
    const internal = await this.reader.mayReadInternal(account, kind, id);
    return { id, revision, position, ...fileView(file, this.words, officers, internal) };
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
    return { revision: loaded.revision, entries: historyView(events, loaded.file, this.words, officers) };
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
      ...(kind === 'case' ? ownActs(account.roles) : []),
    ];
    const now = this.world.now();
    const acts = await offered(this.handler, { kind, id, now, today: localDateOf(now) }, account, possible);
    return { revision, acts: acts.map((act) => nextView(act, this.words, this.forms)) };
  }
}

@QueryHandler(ReadVolumes)
export class ReadVolumesHandler implements IQueryHandler<ReadVolumes> {
  constructor(private readonly reader: FileReader) {}

  async execute({ account, kind, id }: ReadVolumes) {
    const { file, revision } = await this.reader.load(account, kind, id);
    return { revision, ...volumesView(file, await this.reader.mayReadInternal(account, kind, id)) };
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
    const terms = dueView(file, this.words, await this.world.calendar('CN'), localDateOf(now), now, (term) => {
      const start = events.find((event) => event.type === term.startedBy && event.data.proceeding === term.proceeding);
      return start ? sentence(start, file, this.words, officers) : this.words.event(term.startedBy);
    });
    return { revision, terms };
  }
}
