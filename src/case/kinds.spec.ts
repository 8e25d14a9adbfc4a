import { describe, expect, it } from '@jest/globals';
import { definitionOf } from '../engine/command.js';
import { emptyFile } from './evolve.js';
import { caseKind, type World } from './kinds.js';
import { caseRooms } from './stages.js';

const cases = caseKind({} as World);

/** An order of the ruling room on one respondent, looked at after a suit of r1 about his own and r2's outcome. */
const touched = (room: string, name: string, party: string, data: object): boolean =>
  cases.touches(
    { type: 'RulingSued', data: { proceeding: 'ruling-1', ...data } },
    {
      room,
      name,
      definition: definitionOf(caseRooms[room]!.commands[name]!),
      command: { proceeding: `${room}-1`, party, occurredOn: '2026-03-02' },
    },
    emptyFile,
  );

describe('what was recorded meanwhile touches an act', () => {
  const sued = { party: 'q1', respondents: ['r1', 'r2'] };
  it('on the track of whoever acted, and of those whom the act names beside him', () => {
    expect(touched('ruling', 'RecordRulingPerformance', 'q1', sued)).toBe(true);
    expect(touched('ruling', 'RecordRulingPerformance', 'r1', sued)).toBe(true);
    expect(touched('ruling', 'RecordRulingPerformance', 'r2', sued)).toBe(true);
    expect(touched('ruling', 'RecordRulingPerformance', 'r3', sued)).toBe(false);
  });
  it('on every track when it names none, and never in another proceeding', () => {
    expect(touched('ruling', 'RecordRulingPerformance', 'r3', {})).toBe(true);
    expect(touched('penalty', 'RecordPayment', 'r1', sued)).toBe(false);
  });
});
