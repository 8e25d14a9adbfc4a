import type { AnyStage } from '../case/stage.js';
import { definitionOf, type CommandDefinition } from '../engine/command.js';
import type { Limit } from '../engine/time/limit.js';
import { articleOf } from '../http/law-words.js';
import { table } from './markdown-table.js';
import type { SeenMove } from './seen-moves.js';
import { stageDiagrams } from './stage-diagram.js';

/** A room as a page that a lawyer can check: states and the moves seen between them, acts with who and by which article, terms with their source. */
export function stagePage(room: AnyStage, moves: readonly SeenMove[]): string {
  const { words } = room;
  return [
    `# ${words.title.zh} · ${words.title.en}`,
    '由程序生成，请勿手改。Generated from `src/stages/' + room.name + '`; do not edit.',
    '## 状态 States',
    table(
      ['状态 State', '代码 Code', ''],
      Object.entries(words.states).map(([is, { zh, en }]) => [
        `${zh} · ${en}`,
        is,
        room.ends.includes(is) ? '终 end' : '',
      ]),
    ),
    ...Object.entries(words.tracks).flatMap(([kind, track]) => [
      `## ${track.label.zh} · ${track.label.en}`,
      table(
        ['状态 State', '代码 Code'],
        Object.entries(track.states).map(([is, { zh, en }]) => [`${zh} · ${en}`, `${kind}: ${is}`]),
      ),
    ]),
    ...stageDiagrams(room, moves),
    '## 行为 Acts',
    table(['行为 Act', '命令 Command', '岗位 Roles', '何时 When', '依据 Law', '文书 Document'], acts(room)),
    '## 期限 Terms',
    table(
      ['事项 What', '期限 Term', '起算 From', '责任岗位 Who', '依据 Law', '施行 In force', '把握 Confidence'],
      room.limits.map(term),
    ),
    '## 记载 Events',
    table(
      ['记载 Event', '代码 Code'],
      Object.entries(words.events).map(([type, { zh, en }]) => [`${zh} · ${en}`, type]),
    ),
    '## 不予 Refusals',
    table(
      ['理由 Reason', '代码 Code'],
      Object.entries(words.refusals).map(([code, { zh, en }]) => [`${zh} · ${en}`, code]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function acts(room: AnyStage): string[][] {
  return Object.entries(room.commands).map(([name, commandClass]) => {
    const definition = definitionOf(commandClass);
    const law = definition.law.map((cited) => articleOf(...(cited.split(/:(.*)/s) as [string, string?])).zh);
    return [
      `${definition.label.zh} · ${definition.label.en}`,
      name,
      definition.by.join(', '),
      when(room, definition),
      law.join('；'),
      definition.document ?? '',
    ];
  });
}

function when({ words }: AnyStage, { in: states, track, opens }: CommandDefinition): string {
  if (opens) return '开启程序 opens';
  const named = states?.map((is) => words.states[is]?.zh ?? is) ?? [];
  const tracks = track?.in.map((is) => words.tracks[track.kind]?.states[is]?.zh ?? is) ?? [];
  return [named.join('、'), tracks.join('、')].filter((part) => part !== '').join(' / ');
}

function term(row: Limit): string[] {
  const length = typeof row.length === 'string' ? row.length : `见事项 \`${row.length.field}\``;
  const force = `${row.from}${row.to ? ` – ${row.to}` : ''}`;
  return [
    `${row.what.zh} · ${row.what.en} (\`${row.id}\`)`,
    `${length}${row.internal ? '（内部时限 internal）' : ''}`,
    row.starts.join(', '),
    row.who,
    articleOf(row.law.act, row.law.article).zh,
    force,
    row.confidence,
  ];
}
