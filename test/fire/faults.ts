import type { StoredEvent } from '../../src/engine/event-store/event-store.js';
import type { Ledger } from './ledger.js';

type Block = Pick<StoredEvent, 'actor' | 'commandId' | 'position'>;
type Fact = Pick<StoredEvent, 'type' | 'stream' | 'data'>;

/** Each command once: its events stand together, and end where the client was told. */
export function faultsOfCommands(events: readonly Block[], { answered }: Pick<Ledger, 'answered'>): string[] {
  const blocks = new Map<string, number[]>();
  let before = '';
  for (const { actor, commandId, position } of events) {
    const command = `${actor} ${commandId}`;
    const ends = blocks.get(command) ?? [];
    if (command === before) ends[ends.length - 1] = position;
    else ends.push(position);
    blocks.set(command, ends);
    before = command;
  }
  const doubled = [...blocks].filter(([, ends]) => ends.length > 1).map(([command]) => `twice: ${command}`);
  const lost = answered.filter(({ id, account, position }) => blocks.get(`${account} ${id}`)?.[0] !== position);
  return [...doubled, ...lost.map(({ id, account }) => `lost: ${account} ${id}`)];
}

/** A term lapses only while it runs. */
export function firedTwice(events: readonly Fact[]): string[] {
  const running = new Set<string>();
  const faults: string[] = [];
  for (const { type, stream, data } of events) {
    const term = `${stream} ${String(data.term)}`;
    if (['TermStarted', 'TermRestarted', 'TermLapseSetAside'].includes(type)) running.add(term);
    if (type === 'TermLapsed' && !running.delete(term)) faults.push(term);
  }
  return faults;
}

export function gapsOf(events: readonly Fact[]): string[] {
  const last = new Map<string, number>();
  const faults: string[] = [];
  for (const { type, stream, data } of events) {
    if (type !== 'NumberAllotted') continue;
    if (data.n !== (last.get(stream) ?? 0) + 1) faults.push(`${stream} ${String(data.n)}`);
    last.set(stream, Number(data.n));
  }
  return faults;
}
