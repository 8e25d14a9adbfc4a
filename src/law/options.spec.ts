import { describe, expect, it } from '@jest/globals';
import { allRooms } from '../case/stages.js';
import { optionsWeighed, optionsOfRow } from '../case/weighed.js';
import { definitionOf } from '../engine/command.js';
import { isDate } from '../engine/time/day.js';
import { citation } from './acts.js';
import { optionNamed, options, suggestedOf, valueAsked } from './options.js';
import { readings } from './readings.js';

const rooms = Object.values(allRooms);
const rows = rooms.flatMap(({ limits }) => limits);
const definitions = rooms.flatMap(({ commands }) => Object.values(commands).map(definitionOf));
const unsettled = [...options, ...readings];

describe('unsettled points', () => {
  it('are twenty-two, each an option of the city or a reading that is followed everywhere', () => {
    const points = [...new Set(unsettled.map(({ point }) => point))].sort((a, b) => +a.slice(1) - +b.slice(1));
    // C11, the local regulation that was not obtained, and C12, the region's thresholds, are options too.
    expect(points).toEqual(Array.from({ length: 22 }, (_, n) => `C${n + 1}`));
  });

  it('say their doubt in both languages, and cite acts of the registry', () => {
    for (const { point, question, doubt, law, from } of unsettled) {
      for (const { zh, en } of [question, doubt])
        expect([point, /[一-龥]/.test(zh), /^[\x20-\x7e]+$/.test(en)]).toEqual([point, true, true]);
      expect([point, law.filter((cited) => citation(cited) === null), isDate(from)]).toEqual([point, [], true]);
    }
  });

  it('bear on limits and events that there are', () => {
    const limits = new Set(rows.map(({ id }) => id));
    const events = new Set(rooms.flatMap(({ words }) => Object.keys(words.events)));
    for (const { point, limits: named, events: types } of unsettled) {
      expect([point, named.filter((id) => !limits.has(id))]).toEqual([point, []]);
      expect([point, types.filter((type) => !events.has(type))]).toEqual([point, []]);
    }
  });
});

describe("the city's options", () => {
  it('have ids of their own without dots, by which rows and commands name them', () => {
    const ids = options.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
    const named = [...rows.flatMap(optionsOfRow), ...definitions.flatMap(optionsWeighed)];
    expect(named.filter((id) => !optionNamed(id))).toEqual([]);
  });

  it('each decide something: a row that applies by them, or a command that weighs them', () => {
    const used = new Set([...rows.flatMap(optionsOfRow), ...definitions.flatMap(optionsWeighed)]);
    expect(options.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('name every row that applies by them as one that they bear on', () => {
    const silent = rows.flatMap((row) =>
      optionsOfRow(row)
        .filter((id) => !optionNamed(id)?.limits.includes(row.id))
        .map((id) => `${id}: ${row.id}`),
    );
    expect(silent).toEqual([]);
  });

  it('suggest what may be chosen', () => {
    for (const option of options) {
      const asked =
        typeof option.suggested === 'number' ? { amountFen: option.suggested } : { choice: String(option.suggested) };
      expect([option.id, valueAsked(option, asked)]).toEqual([option.id, option.suggested]);
    }
    expect(() => suggestedOf('no-such-option')).toThrow('no option');
  });

  it('take amounts within their bounds alone', () => {
    const option = optionNamed('hearing-threshold-natural-fen')!;
    expect([0, 1, 100_000_000, 100_000_001].map((amountFen) => valueAsked(option, { amountFen }))).toEqual([
      undefined,
      1,
      100_000_000,
      undefined,
    ]);
    expect(valueAsked(option, { choice: '1' })).toBeUndefined();
    expect(valueAsked(optionNamed('m310-days')!, { choice: 'weeks' })).toBeUndefined();
  });
});
