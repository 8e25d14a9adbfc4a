import { describe, expect, it } from '@jest/globals';
import { fieldNames } from '../engine/validate.js';
import { enterings } from './entries.js';
import { allRooms, caseRooms, subjectRooms } from './stages.js';

const all = [...enterings(caseRooms), ...enterings(subjectRooms).filter(({ room }) => room !== 'case')];
const signing = ['unit-head', 'deputy-head', 'head', 'legal-reviewer', 'case-reviewer'];

describe('entries that can be corrected', () => {
  it('are told by one command each, and are events of its room', () => {
    const types = all.map(({ definition }) => definition.enters);
    expect(new Set(types).size).toBe(types.length);
    for (const { room, definition } of all.filter(({ room: of }) => of !== 'case'))
      expect(allRooms[room]?.words.events).toHaveProperty([definition.enters!]);
  });

  it('are no decision, are published nowhere and bear no number but that of the receipt', () => {
    for (const { name, definition } of all) {
      expect([name, definition.publishes, definition.beside]).toEqual([name, undefined, undefined]);
      if (name !== 'OpenCase') expect([name, definition.number]).toEqual([name, undefined]);
      // Who decides does not merely enter.
      expect([name, definition.by.every((role) => signing.includes(role))]).toEqual([name, false]);
      expect(/^(Approve|Decide|Issue|Send)/.test(name)).toBe(false);
    }
  });

  it('weigh nothing that would have to be looked up elsewhere', () => {
    for (const { name, definition } of all)
      expect([name, (definition.needs ?? []).filter((need) => !need.startsWith('option'))]).toEqual([name, []]);
  });

  it('have a form', () => {
    for (const { commandClass } of all) expect(fieldNames(commandClass)).toContain('occurredOn');
  });
});
