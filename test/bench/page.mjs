// What the benches print and write: one table, and docs/benchmarks.md.
import { writeFileSync } from 'node:fs';

const page = new URL('../../docs/benchmarks.md', import.meta.url);

const verdict = ({ met }) => (met === null ? '–' : met ? 'yes' : 'NO');

export const lineOf = (row) =>
  `${row.name}: ${row.figure}, asked ${row.asked}, met: ${verdict(row)}; ${row.beside}${row.costs ? `; costs: ${row.costs.join(', ')}` : ''}`;

/** Characters as wide as a terminal shows them: those of Chinese take two. */
const wide = (text) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);

const header = ['what', 'figure', 'asked', 'met'];
const cells = (row) => [row.name, row.figure, row.asked, verdict(row)];

/** A table in Markdown whose columns stand below each other. */
export function table(rows) {
  const lines = [header, ...rows.map(cells)];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => wide(line[column]))));
  const line = (texts) =>
    `| ${texts.map((text, column) => text + ' '.repeat(widths[column] - wide(text))).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(lines[0]), rule, ...lines.slice(1).map(line)].join('\n');
}

const meanings = `
- **append**: one event to a store of PostgreSQL, acknowledged when it is on the disk. The floor is one prepared single-row \`INSERT\` of as many bytes per commit, on one connection for each writer. Median of five pairs; within a pair the two take turns of a quarter of a second.
- **commands**: the whole path of a command within one process: load, gather, decide, seal, append. The clients walk the published cases of \`scenarios/\` act by act, each case its own, as if done today; an act records four events or more on average (the fact, the moves, the terms), personal fields sealed. A case that the process remembers is not read again before its act is accepted; the append checks that it is still as remembered.
- **HTTP**: the same acts against the real server in a process of its own, over kept-alive connections from another process on the same machine, signed in with a machine's token. The read models are kept meanwhile.
- **projected live**: events that lie ready are taken by all read models of the house, batch by batch, rows and checkpoints in one transaction.
- **own act on the desk**: the time from the acknowledgement of a command until the answer of \`GET /api/v1/desks/enforcement?atLeast=…\`, under a steady load of commands.
- **embedded**: as commands, on the embedded database, which flushes every commit.
- **a case of 1000 events**: in memory, one penalty with hundreds of records of questioning, all entered within ten minutes, which is the worst for what may be taken back. Next acts: what \`GET /cases/{id}/next\` does for its handling officer, forms included.
- **terms that end in the same minute**: clues of last winter entered late, one term each; from the moment the clock may act until every case has recorded the end of its term.
- **emmett-postgresql**: version 0.42.0, the nearest peer on npm, appends of one event of the same data on the same server, in turns with ours. Its reader follows the log from the beginning while 32 writers append, as ours does; lost and doubled are counted by event id.
- On a busy machine ours suffers more than the floor: it is one process and one connection, the floor as many processes of PostgreSQL as there are writers, and the system deals out its cores by process.
- The costs are shares of the wall time of a profile taken after the measurement, by file of ours, package, or part of Node.`;

export function writePage(rows, facts) {
  const missed = rows.filter(({ met, costs }) => met === false && costs);
  const text = `# Benchmarks

Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}; measured, not promised. Absolute figures are this machine's; the floor beside them says what its disk and its PostgreSQL would give at most to single-row commits.

${facts.map(([what, value]) => `- ${what}: ${value}`).join('\n')}

${table(rows)}

## Beside the figures

${rows.map((row) => `- ${row.name}: ${row.beside}.`).join('\n')}
${missed.length > 0 ? `\n## Missed, and the three largest costs\n\n${missed.map((row) => `- ${row.name}: ${row.costs.join('; ')}.`).join('\n')}\n` : ''}
## What they mean
${meanings}
`;
  writeFileSync(page, text);
  console.log('\ndocs/benchmarks.md');
}
