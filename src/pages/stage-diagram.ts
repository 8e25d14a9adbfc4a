import { commandsByRoom } from '../case/stages.js';
import type { AnyStage } from '../case/stage.js';
import { definitionOf, type Words } from '../engine/command.js';
import type { SeenMove } from './seen-moves.js';

/** The states of a proceeding, and of each kind of track, as Mermaid diagrams of the moves that were seen. */
export function stageDiagrams(room: AnyStage, moves: readonly SeenMove[]): readonly string[] {
  const own = moves.filter((move) => move.stage === room.name);
  const { words } = room;
  return [
    '## 状态图 Diagrams',
    '箭头由公布案例（`scenarios/`）的重放得到，注明引起它的行为；图中没有的走法未必不可行，各行为何时可为见“行为”表。 ' +
      'The arrows were seen when replaying the published cases; a way that is not drawn may still be open: the acts say when.',
    diagram(
      words.states,
      own.filter((move) => move.track === null),
      room,
    ),
    ...Object.entries(words.tracks).flatMap(([kind, track]) => [
      `### ${track.label.zh} · ${track.label.en}`,
      diagram(
        track.states,
        own.filter((move) => move.track === kind),
        room,
      ),
    ]),
    unseen(room, own),
  ];
}

function diagram(states: Readonly<Record<string, Words>>, moves: readonly SeenMove[], room: AnyStage): string {
  if (moves.length === 0) return '（重放中未出现 not seen）';
  const reached = new Set(moves.flatMap(({ from, to }) => (from === null ? [to] : [from, to])));
  const ends = moves.every(({ track }) => track === null) ? room.ends.filter((is) => reached.has(is)) : [];
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...[...reached].sort().map((is) => `  state "${label(states[is], is)}" as ${is}`),
    ...[...moves.filter(begins), ...moves.filter((move) => !begins(move))].map(
      ({ from, to, acts }) => `  ${from ?? '[*]'} --> ${to}: ${named(acts, room)}`,
    ),
    ...ends.map((is) => `  ${is} --> [*]`),
    '```',
  ].join('\n');
}

const begins = (move: SeenMove): boolean => move.from === null;

/** What no published case shows: states, and acts that moved nothing. */
function unseen(room: AnyStage, moves: readonly SeenMove[]): string {
  const reached = new Set(moves.flatMap(({ track, from, to }) => [`${track} ${from}`, `${track} ${to}`]));
  const acted = new Set(moves.flatMap(({ acts }) => acts));
  const states = [
    ...Object.entries(room.words.states).filter(([is]) => !reached.has(`null ${is}`)),
    ...Object.entries(room.words.tracks).flatMap(([kind, track]) =>
      Object.entries(track.states).filter(([is]) => !reached.has(`${kind} ${is}`)),
    ),
  ].map(([, { zh }]) => zh);
  const acts = Object.keys(room.commands).filter((name) => !acted.has(name));
  return [
    `- 重放未到达的状态 states not reached there: ${states.join('；') || '无 none'}`,
    `- 重放中没有引起状态变化的行为（含未出现的） acts that moved no state there, or were not given: ${acts.map((name) => labelled(name, room)).join('；') || '无 none'}`,
  ].join('\n');
}

function named(acts: readonly string[], room: AnyStage): string {
  return acts.map((name) => labelled(name, room)).join(' / ') || '由其他案卷带来 carried from another file';
}

function labelled(name: string, room: AnyStage): string {
  const commandClass =
    room.commands[name] ?? Object.values(commandsByRoom).find((commands) => name in commands)?.[name];
  return commandClass ? definitionOf(commandClass).label.zh : name;
}

/** Quotation marks would end the name of a state. */
const label = (words: Words | undefined, is: string): string =>
  (words ? `${words.zh} · ${words.en}` : is).replaceAll('"', "'");
