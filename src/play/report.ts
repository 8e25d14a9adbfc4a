import { ownEvents } from '../case/words.js';
import { allRooms } from '../case/stages.js';
import type { Played } from './play.js';

const wordsOf: Readonly<Record<string, { zh: string }>> = {
  ...ownEvents,
  ...Object.fromEntries(Object.values(allRooms).flatMap((room) => Object.entries(room.words.events))),
};

function sentence(type: string, data: object): string {
  const values = data as Readonly<Record<string, unknown>>;
  return (wordsOf[type]?.zh ?? type).replace(/\{(\w+)\}/g, (_, field: string) => shown(values[field]));
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '…';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The replay for a person's eye: every step, what was recorded, what was refused, every due date, and the balance. */
export function report({ scenario, outcomes, dues, misses, shares }: Played): string {
  const lines = [`${scenario.title.zh}`, `  ${scenario.source.publisher} ${scenario.source.url}`];
  for (const { step, accepted, refused, detail } of outcomes) {
    const who = step ? `${step.at.slice(0, 16)} ${step.by} ${step.do}` : '                 clock';
    lines.push(refused ? `  ✗ ${who}: ${refused} ${detail}` : `  ✓ ${who}`);
    for (const event of accepted?.events ?? []) lines.push(`      ${event.type}: ${sentence(event.type, event.data)}`);
  }
  lines.push('  期限 due dates:');
  for (const [stream, list] of Object.entries(dues))
    for (const { term, due } of list) lines.push(`      ${due}  ${term}  (${stream})`);
  for (const miss of misses) lines.push(`  ! ${miss.what}: expected ${miss.expected}, found ${miss.found}`);
  lines.push(balance(shares));
  return lines.join('\n');
}

export function balance({ published, assumed }: Played['shares']): string {
  return `  ${published} facts published, ${assumed} assumed (${Math.round((100 * assumed) / Math.max(1, published + assumed))} %)`;
}
