import { mayRead } from '../../../src/access/policy.js';
import { nextActs, type NextAct } from '../../../src/case/next.js';
import { caseRooms, commandsByRoom, subjectRooms } from '../../../src/case/stages.js';
import type { CaseFile } from '../../../src/case/file.js';
import type { Account, Order } from '../../../src/engine/handling.js';
import { localDateOf } from '../../../src/engine/time/day.js';
import { ownActs } from '../../../src/http/next-view.js';
import { roles } from '../../../src/law/roles.js';
import { actor } from '../../../src/play/replay.js';
import type { Chance } from './chance.js';
import { filledIn } from './forms.js';
import type { WalkOffice } from './office.js';
import type { Body, Situation } from './situation.js';

const people = roles.filter((role) => !('machine' in role)).map(({ id }) => id);

const offers = new WeakMap<CaseFile, readonly NextAct[]>();

/** Every act that somebody in the city may do now on the file, as `next` lists them. */
export function offersOn(stream: string, file: CaseFile): readonly NextAct[] {
  const known = offers.get(file);
  if (known) return known;
  const onCase = stream.startsWith('case-');
  const acts = [...nextActs(onCase ? caseRooms : subjectRooms, file, people), ...(onCase ? ownActs(file, people) : [])];
  offers.set(file, acts);
  return acts;
}

/** Who gives the act: a holder of one of its roles who may see the file. Undefined: nobody may. */
export function whoMay(act: NextAct, stream: string, file: CaseFile, chance: Chance): Account | undefined {
  const unit = file.unit ?? 'amr';
  const accounts = act.definition.by.filter((role) => people.includes(role as never)).map((role) => actor(role, unit));
  return chance.maybe(accounts.filter((account) => stream.startsWith('subject-') || mayRead(account, file)));
}

/** Fills in the act's form as an officer would who looks at the file now. */
export async function bodyOf(office: WalkOffice, act: NextAct, file: CaseFile, chance: Chance): Promise<Body> {
  const situation: Situation = {
    chance,
    file,
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

/** What can be said of each stream's file, with the stream. */
export async function over(
  office: WalkOffice,
  streams: readonly string[],
  actsOn: (stream: string, file: CaseFile) => readonly NextAct[],
): Promise<readonly { readonly stream: string; readonly act: NextAct }[]> {
  const all: { readonly stream: string; readonly act: NextAct }[] = [];
  for (const stream of streams) {
    const { file } = await office.file(stream);
    for (const act of actsOn(stream, file)) all.push({ stream, act });
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
  const account = whoMay(act, stream, file, chance);
  if (!account) return null;
  const body = await bodyOf(office, act, file, chance);
  return office.order(stream, act.stage, act.command, body, account, revision);
}
