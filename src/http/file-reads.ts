import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { shielded } from '../access/informants.js';
import { isWithin } from '../access/policy.js';
import { awaited } from '../case/awaited.js';
import type { CaseFile } from '../case/file.js';
import { enteringOf, isDerived } from '../case/entries.js';
import { isArchived } from '../case/guard.js';
import { recentEntries, type World } from '../case/kinds.js';
import { offered } from '../case/offer.js';
import { actsOnProposals, proposableActs } from '../case/approvals/next.js';
import { nextActs, type NextAct } from '../case/next.js';
import { lastActOf } from '../case/withdrawing.js';
import { actOf, amended } from '../engine/amendments.js';
import type { StoredEvent } from '../engine/event-store/event-store.js';
import type { Handler } from '../engine/handle.js';
import type { Account } from '../engine/handling.js';
import { localDateOf } from '../engine/time/day.js';
import type { Term } from '../engine/time/limit.js';
import { signingRoles } from '../law/signing.js';
import { ReadDue, ReadFile, ReadHistory, ReadNext, ReadVolumes, type FileKind } from './file-queries.js';
import { roomsOf, type FileReader } from './file-reader.js';
import { fileView, volumesView } from './file-view.js';
import { dueView } from './due-view.js';
import { historyView, sentence } from './history-view.js';
import { proposalsView } from './proposals-view.js';
import { byUrgency, nextView, ownActs, type Awaiting } from './next-view.js';
import type { Forms } from './forms.js';
import { refusalText } from './refusal-text.js';
import type { RoomWords } from './room-words.js';

@QueryHandler(ReadFile)
export class ReadFileHandler implements IQueryHandler<ReadFile> {
  constructor(
    private readonly reader: FileReader,
    private readonly words: RoomWords,
    private readonly forms: Forms,
    private readonly world: World,
  ) {}

  async execute({ account, kind, id, at, knownAt }: ReadFile) {
    const { file, revision, position } = await this.reader.asOf(account, kind, id, at, knownAt);
    const officers = await this.reader.officers([], file);
    const scope = await this.reader.scope(account, kind, id);
    const today = at ?? localDateOf(this.world.now());
    const { shown, hide } = this.reader.shieldedFor(account, file);
    const proposals = scope === 'whole' ? proposalsView(shown, this.words, this.forms, officers, today) : [];
    return { id, revision, position, ...hide({ ...fileView(shown, this.words, officers, scope, today), proposals }) };
  }
}

@QueryHandler(ReadHistory)
export class ReadHistoryHandler implements IQueryHandler<ReadHistory> {
  constructor(
    private readonly reader: FileReader,
    private readonly words: RoomWords,
  ) {}

  async execute({ account, kind, id }: ReadHistory) {
    const { loaded, events, reads, amendments } = await this.reader.history(account, kind, id);
    const { file, revision } = loaded;
    const officers = await this.reader.officers(events, file);
    const { shown, hide } = this.reader.shieldedFor(account, file, events);
    const open = (event: StoredEvent) => (shown === file ? event : withoutInformants(event, file));
    const entering = (event: StoredEvent) =>
      !isDerived(event) && !isArchived(file) ? enteringOf(roomsOf(kind), event.type) : null;
    const telling = {
      reads: new Map([...reads].map(([entry, event]) => [entry, open(event)])),
      amendments: amendments.map(open),
      correctable: (event: StoredEvent) =>
        entering(event)?.definition.by.some((role) => account.roles.includes(role)) ?? false,
    };
    return { revision, entries: hide(historyView(events.map(open), shown, this.words, officers, telling)) };
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
      ...actsOnProposals(file, account.roles),
    ];
    const now = this.world.now();
    const today = localDateOf(now);
    const where = { kind, id, now, today };
    const acts = await offered(this.handler, where, account, possible);
    // What is proposed is signed by another: the decider is asked as for one of those.
    const signer = { ...account, id: '', roles: signingRoles };
    const mayPropose = acts.some(({ command }) => command === 'ProposeAct');
    const proposable = mayPropose
      ? await offered(this.handler, where, signer, proposableActs(roomsOf(kind), file, kind === 'case'))
      : [];
    const chosen = await this.world.options(file.division ?? account.division, today);
    const last = await this.lastAct(account, kind, id, file, now);
    const urgentFirst = (open: readonly NextAct[]) =>
      open.map((act) => ({ act, waits: awaited(roomsOf(kind), file, act, { today, now }) })).sort(byUrgency);
    const view = (one: Awaiting) => nextView(one, this.words, this.forms, { today, chosen });
    return {
      revision,
      last,
      acts: urgentFirst(acts).map(view),
      proposable: urgentFirst(proposable).map((one) => ({ ...view(one), by: one.act.definition.by })),
    };
  }

  /** What she entered in the last ten minutes, and whether she may take it back. */
  private async lastAct(account: Account, kind: FileKind, id: string, file: CaseFile, now: string) {
    const entries = await recentEntries(this.world, kind, id);
    const last = lastActOf(roomsOf(kind), { entries, actor: account, now });
    const entry = last && entries.find((event) => event.id === last.entry);
    if (!last || !entry) return null;
    const officers = await this.reader.officers(entries, file);
    const { refused, until } = last;
    // A value is opened where it was sealed, and only then read into the entry that it corrects.
    const about = entries.filter(({ id: own, data }) => own === entry.id || data.correctedEntry === entry.id);
    const told = amended(await Promise.all(about.map((event) => this.handler.opened(event))));
    const read = told.find((event) => event.id === entry.id) ?? entry;
    return {
      entry: entry.id,
      text: sentence(read, file, this.words, officers),
      until,
      now,
      refused: refused && { code: refused.code, ...refusalText(refused, this.words) },
    };
  }
}

/** The registration itself says in which capacities somebody is in the file. */
function withoutInformants(event: StoredEvent, file: CaseFile): StoredEvent {
  const { roles, party, correctedType } = event.data as Readonly<Record<'roles' | 'party' | 'correctedType', unknown>>;
  if (event.type === 'EntryCorrected' && correctedType === 'PartyAdded') {
    const of = { name: null, ...event.data, roles: file.parties[String(party)]?.roles ?? ['informant'] };
    return { ...event, data: shielded(of) };
  }
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
    const { loaded, events: recorded, reads } = await this.reader.history(account, kind, id);
    const events = recorded.flatMap((event) => reads.get(event.id) ?? []);
    const { file, revision } = loaded;
    const officers = await this.reader.officers(events, file);
    const now = this.world.now();
    const scope = await this.reader.scope(account, kind, id);
    const seen = {
      ...file,
      terms: Object.fromEntries(Object.entries(file.terms).filter(([, term]) => isWithin(scope, term.proceeding))),
    };
    const entryOf = ({ id: term }: Term) =>
      events.findLast(({ type, data }) => (type === 'TermStarted' || type === 'TermRestarted') && data.term === term);
    const startOf = (term: Term) => {
      const entry = entryOf(term);
      const begun = ({ type, data }: StoredEvent) => type === term.startedBy && data.proceeding === term.proceeding;
      // What began it came in the same act; of what was carried over from another file there is none.
      const start = events.findLast((event) => begun(event) && entry !== undefined && actOf(event) === actOf(entry));
      return start
        ? { ...sentence(start, file, this.words, officers), revision: start.revision }
        : this.words.eventName(term.startedBy);
    };
    const chosenFor = (term: Term) => entryOf(term)?.data.chosen;
    const calendar = await this.world.calendar('CN');
    const terms = dueView(seen, this.words, calendar, localDateOf(now), now, startOf, chosenFor);
    return { revision, terms: this.reader.shieldedFor(account, file).hide(terms) };
  }
}
