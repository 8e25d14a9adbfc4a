import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { allRooms } from '../case/stages.js';
import { desks } from '../departments/index.js';
import { deskRow } from './desk-rows.js';
import { RoomWords } from './room-words.js';

const shown = { words: new RoomWords(allRooms), today: '2026-03-10', officers: new Map([['zhou', '周保管']]) };
const desk = desks.find(({ id }) => id === 'goods')!;
const due = (limit: string, dueOn: string) => ({ id: limit, limit, dueOn, dueAt: null, provisional: false });
const row = (terms: readonly object[], due_on: string | null) =>
  deskRow(desk, { key: 'k', row: { stage: 'goods', keeper: 'zhou', terms, due_on }, case: null }, shown);

describe('what is due on a row of a desk', () => {
  it('keeps legal days and internal targets apart', () => {
    const both = row([due('T-LOT-RETURN', '2026-03-03'), due('T-LOT-UNCLAIMED', '2026-04-01')], '2026-03-03');
    expect(both).toMatchObject({ dueOn: '2026-04-01', internalDueOn: '2026-03-03', overdue: false });
    const internal = row([due('T-LOT-RETURN', '2026-03-03')], '2026-03-03');
    expect(internal).toMatchObject({ dueOn: null, internalDueOn: '2026-03-03', overdue: false });
    expect(row([due('T-SEIZE', '2026-03-09')], '2026-03-09')).toMatchObject({ dueOn: '2026-03-09', overdue: true });
  });
  it('names the keeper', () => {
    expect(row([], null)).toMatchObject({ keeper: '周保管', dueOn: null, internalDueOn: null });
  });
});
