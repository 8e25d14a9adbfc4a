import { mayRead } from '../../../src/access/policy.js';
import { nextActs, type NextAct } from '../../../src/case/next.js';
import { caseRooms, commandsByRoom, subjectRooms } from '../../../src/case/stages.js';
import { offered } from '../../../src/case/offer.js';
import type { CaseFile } from '../../../src/case/file.js';
import { readableOf } from '../../../src/case/secrecy.js';
import type { Account, Order } from '../../../src/engine/handling.js';
import { localDateOf } from '../../../src/engine/time/day.js';
import { ownActs } from '../../../src/http/next-view.js';
import { roles } from '../../../src/law/roles.js';
import { actor } from '../../../src/play/replay.js';
import type { Chance } from './chance.js';
import { filledIn } from './forms.js';
import { kindAndId, type WalkOffice } from './office.js';
import type { Body, Situation } from './situation.js';

const people = roles.filter((role) => !('machine' in role)).map(({ id }) => id);

/** An act, and to whom `next` offers it. */
export interface Offer extends NextAct {
  readonly to: readonly Account[];
}

interface Known {
  readonly day: string;
  readonly offers: readonly Offer[];
}
const known = new WeakMap<CaseFile, Known>();

/** Every act that state and track leave to somebody in the city. */
export function possibleOn(stream: string, file: CaseFile): readonly NextAct[] {
  const onCase = stream.startsWith('case-');
  return [...nextActs(onCase ? caseRooms : subjectRooms, file, people), ...(onCase ? ownActs(file, people) : [])];
}

/** Every act that somebody in the city may do now on the file, as `next` lists them for each. */
export async function offersOn(office: WalkOffice, stream: string, file: CaseFile): Promise<readonly Offer[]> {
  const day = localDateOf(office.now);
  const before = known.get(file);
  if (before?.day === day) return before.offers;
  const possible = possibleOn(stream, file);
  const offers = new Map<NextAct, Offer>();
  for (const role of people) {
    const account = actor(role, file.unit ?? 'amr');
    const own = possible.filter(({ definition }) => definition.by.includes(role));
    if (own.length === 0 || !(stream.startsWith('subject-') || mayRead(account, readableOf(file)))) continue;
    const [kind, id] = kindAndId(stream);
    const open = await offered(office.handler, { kind, id, today: day, now: office.now }, account, own);
    for (const act of open) {
      const same = own.find((one) => nameOf(one) === nameOf(act)) ?? act;
      offers.set(same, { ...act, to: [...(offers.get(same)?.to ?? []), account] });
    }
  }
  const all = [...offers.values()];
  known.set(file, { day, offers: all });
  return all;
}

const nameOf = ({ stage, command, proceeding, party, measure }: NextAct): string =>
  [stage, command, proceeding, party, measure].join(' ');

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
    proceeding: act.proceeding === null ? null : (file.proceedings[act.proceeding] ?? null),
    party: act.party,
    measure: act.measure,
    among: act.among,
    definition: act.definition,
    calendar: await office.calendar(),
    today: localDateOf(office.now),
    now: office.now,
  };
  return filledIn(commandsByRoom[act.stage]![act.command]!, situation);
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
  const account = chance.maybe(act.to);
  if (!account) return null;
  const body = await bodyOf(office, act, file, chance);
  return office.order(stream, act.stage, act.command, body, account, revision);
}
