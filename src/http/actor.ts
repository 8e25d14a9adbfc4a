import type { Words } from '../engine/command.js';

/** Who acted, as people read it. Machines have no account that would name them, and are named in both languages. */
export interface Actor {
  readonly id: string;
  readonly name: string | Words;
}

const machines: Readonly<Record<string, Words>> = {
  clock: { zh: '系统时钟', en: 'System clock' },
  'process:credit': { zh: '信用流程（系统）', en: 'Credit process (system)' },
};

export function actorOf(id: string, officers: ReadonlyMap<string, string>): Actor {
  return { id, name: machines[id] ?? officers.get(id) ?? id };
}
