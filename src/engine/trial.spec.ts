import { describe, expect, it } from '@jest/globals';
import { refuse } from './decider.js';
import type { AskFor, Kind } from './handling.js';
import { shutOnes } from './trial.js';

const ask = (name: string): AskFor => ({
  room: 'room',
  name,
  definition: { by: [], label: { zh: '', en: '' }, law: [] },
  command: {},
});

/** Decides by the name alone, and notes how much of a trace a refusal would carry. */
function kindThat(traces: number[] = []): Kind {
  const decide = ({ name, command }: AskFor) => {
    traces.push(Error.stackTraceLimit);
    if (name === 'Refused') refuse('room.not-now');
    if (name === 'Mended') refuse('room.wrong-day', { field: '/occurredOn' });
    if (name === 'Fallen') return [(command.entry as { event: never }).event];
    return [];
  };
  return { decide } as unknown as Kind;
}

describe('orders on trial', () => {
  it('are shut where a refusal names no field; what is mended by typing, or not typed yet, is open', () => {
    const asks = ['Refused', 'Mended', 'Fallen', 'Accepted'].map(ask);
    expect(shutOnes(kindThat(), null, null as never, asks)).toEqual([true, false, false, false]);
  });

  it('are decided without a trace; whatever fails afterwards has its own', () => {
    const traces: number[] = [];
    const before = Error.stackTraceLimit;
    shutOnes(kindThat(traces), null, null as never, ['Refused', 'Fallen'].map(ask));
    expect(traces).toEqual([0, 0]);
    expect(Error.stackTraceLimit).toBe(before);
  });
});
