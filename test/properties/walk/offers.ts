import { mayRead } from '../../../src/access/policy.js';
import { actsOnProposals } from '../../../src/case/approvals/next.js';
import { nextActs, type NextAct } from '../../../src/case/next.js';
import { caseRooms, commandsByRoom, subjectRooms } from '../../../src/case/stages.js';
import { enteringOf } from '../../../src/case/entries.js';
import type { CaseFile } from '../../../src/case/file.js';
import { readableOf } from '../../../src/case/secrecy.js';
import type { Account, Order } from '../../../src/engine/handling.js';
import { localDateOf } from '../../../src/engine/time/day.js';
import { ownActs } from '../../../src/http/next-view.js';
import { roles } from '../../../src/law/roles.js';
import { actor } from '../../../src/play/replay.js';
import { offersTo, type Offer } from './asking.js';
import type { Chance } from './chance.js';
import { filledIn } from './forms.js';
import { expectNeverStuck } from './never-stuck.js';
import { kindAndId, type WalkOffice } from './office.js';
import { proposing } from './proposing.js';
import type { Body, Situation } from './situation.js';

const people = roles.filter((role) => !('machine' in role)).map(({ id }) => id);

/** An entry may leave the file as it was, and be one that can be taken back: so the revision counts beside the file. */
interface Known {
  readonly now: string;
  readonly revision: number;
  readonly offers: readonly Offer[];
}
const known = new WeakMap<CaseFile, Known>();

const possible = new WeakMap<CaseFile, readonly NextAct[]>();

/** Every act that state and track leave to somebody in the city: of a file as it stands always the same. */
export function possibleOn(stream: string, file: CaseFile): readonly NextAct[] {
  let acts = possible.get(file);
  if (!acts) {
    const onCase = stream.startsWith('case-');
    acts = [
      ...nextActs(onCase ? caseRooms : subjectRooms, file, people),
      ...(onCase ? ownActs(file, people) : []),
      ...actsOnProposals(file, people),
    ];
    possible.set(file, acts);
  }
  return acts;
}

/** Every act that somebody in the city may do now on the file, as `next` lists them for each; there must be one. */
export async function offersOn(office: WalkOffice, stream: string, file: CaseFile): Promise<readonly Offer[]> {
  const { now } = office;
  const { revision } = await office.file(stream);
  const before = known.get(file);
  if (before?.now === now && before.revision === revision) return before.offers;
  const [kind, id] = kindAndId(stream);
  const where = { kind, id, today: localDateOf(now), now };
  const accounts = people
    .map((role) => actor(role, file.unit ?? 'amr'))
    .filter((account) => stream.startsWith('subject-') || mayRead(account, readableOf(file)));
  const offers = await offersTo(accounts, office.handler, where, possibleOn(stream, file));
  expectNeverStuck(stream, file, offers);
  known.set(file, { now, revision, offers });
  return offers;
}

/** Who might give an act that is offered to nobody: a holder of one of its roles who may see the file. */
export function whoMight(act: NextAct, stream: string, file: CaseFile): readonly Account[] {
  const unit = file.unit ?? 'amr';
  const accounts = act.definition.by.filter((role) => people.includes(role as never)).map((role) => actor(role, unit));
  return accounts.filter((account) => stream.startsWith('subject-') || mayRead(account, readableOf(file)));
}

/** Fills in the act's form as an officer would who looks at the file now. */
export async function bodyOf(office: WalkOffice, act: NextAct, file: CaseFile, chance: Chance): Promise<Body> {
  const situation: Situation = {
    chance,
    file,
    others: act.definition.beside ? await othersOf(office, file) : {},
    entries: act.definition.needs?.includes('entries') ? await entriesOf(office, file) : [],
    proceeding: act.proceeding === null ? null : (file.proceedings[act.proceeding] ?? null),
    party: act.party,
    measure: act.measure,
    among: act.among,
    proposal: act.proposal,
    definition: act.definition,
    calendar: await office.calendar(),
    today: localDateOf(office.now),
    now: office.now,
  };
  const body = filledIn(commandsByRoom[act.stage]![act.command]!, situation);
  return act.stage === 'approvals' ? { ...body, ...proposing(act.command, situation) } : body;
}

async function entriesOf(office: WalkOffice, { id }: CaseFile): Promise<Situation['entries']> {
  const stream = office.streams.find((one) => one === id || one === `case-${id ?? ''}`) ?? '';
  return office.handler.history(...kindAndId(stream));
}

/** Who corrects an entry is mostly one of those who enter such things. */
async function giverOf(
  office: WalkOffice,
  act: Offer,
  file: CaseFile,
  body: Body,
  chance: Chance,
): Promise<Account | undefined> {
  if (act.command !== 'CorrectEntry' || chance.is(0.05)) return chance.maybe(act.to);
  const type = (await entriesOf(office, file)).find(({ id }) => id === body.entry)?.type;
  const by = enteringOf(caseRooms, String(type))?.definition.by ?? [];
  return (
    chance.maybe(act.to.filter(({ roles: held }) => held.some((role) => by.includes(role)))) ?? chance.maybe(act.to)
  );
}

/** Every other case, by id. */
async function othersOf(office: WalkOffice, { id: own }: CaseFile): Promise<Situation['others']> {
  const others: Record<string, CaseFile> = {};
  for (const stream of office.streams) {
    const [kind, id] = kindAndId(stream);
    if (kind === 'case' && stream !== own) others[id] = (await office.file(stream)).file;
  }
  return others;
}

/** What can be said of each stream's file, with the stream. */
export async function over<A extends NextAct>(
  office: WalkOffice,
  streams: readonly string[],
  actsOn: (office: WalkOffice, stream: string, file: CaseFile) => Promise<readonly A[]>,
): Promise<readonly { readonly stream: string; readonly act: A }[]> {
  const all: { readonly stream: string; readonly act: A }[] = [];
  for (const stream of streams) {
    const { file } = await office.file(stream);
    for (const act of await actsOn(office, stream, file)) all.push({ stream, act });
  }
  return all;
}

/** An order that `next` offers on one of the streams; null when nobody may do anything there. */
export async function offeredOrder(
  office: WalkOffice,
  streams: readonly string[],
  chance: Chance,
  weight: (command: string) => number,
  which: (act: NextAct) => boolean = () => true,
): Promise<Order | null> {
  const offered = (await over(office, streams, offersOn)).filter(({ act }) => which(act));
  if (offered.length === 0) return null;
  const { stream, act } = chance.weighed(offered, ({ act: { stage, command } }) => weight(`${stage}.${command}`));
  const { file, revision } = await office.file(stream);
  const body = await bodyOf(office, act, file, chance);
  const account = await giverOf(office, act, file, body, chance);
  if (!account) return null;
  return office.order(stream, act.stage, act.command, body, account, revision);
}
