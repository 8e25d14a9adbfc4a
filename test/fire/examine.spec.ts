import { describe, expect, it } from '@jest/globals';
import { faultsOfCommands, firedTwice, gapsOf } from './faults.js';

// The rounds find nothing wrong: here is shown that they would.
describe('the examination after a fire', () => {
  const event = (position: number, commandId: string) => ({ actor: 'li', commandId, position });
  const told = (id: string, position: number) => ({ id, account: 'li', position });
  const fact = (type: string, data: Record<string, unknown>) => ({ type, stream: 'case-1', data });

  it('finds a command that is lost, stands elsewhere, or is there twice', () => {
    const log = [event(0, 'a'), event(1, 'a'), event(2, 'b'), event(3, 'c'), event(4, 'b')];
    expect(faultsOfCommands(log.slice(0, 4), { answered: [told('a', 1), told('c', 3)] })).toEqual([]);
    expect(faultsOfCommands(log.slice(0, 4), { answered: [told('a', 0), told('d', 4)] })).toEqual([
      'lost: li a',
      'lost: li d',
    ]);
    expect(faultsOfCommands(log, { answered: [] })).toEqual(['twice: li b']);
  });

  it('finds a term that fired twice, and not one that ran again', () => {
    const [started, lapsed, aside] = ['TermStarted', 'TermLapsed', 'TermLapseSetAside'].map((type) =>
      fact(type, { term: 't' }),
    );
    expect(firedTwice([started!, lapsed!, aside!, lapsed!])).toEqual([]);
    expect(firedTwice([started!, lapsed!, lapsed!])).toEqual(['case-1 t']);
  });

  it('finds a number that was left out or given twice', () => {
    const numbers = (...given: number[]) => given.map((n) => fact('NumberAllotted', { n }));
    expect(gapsOf(numbers(1, 2, 3))).toEqual([]);
    expect(gapsOf(numbers(1, 3))).toEqual(['case-1 3']);
    expect(gapsOf(numbers(1, 1))).toEqual(['case-1 1']);
  });
});
