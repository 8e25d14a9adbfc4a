import { describe, expect, it } from '@jest/globals';
import { allRooms } from '../case/stages.js';
import { desks } from '../departments/index.js';
import type { CaseRow } from '../departments/query.js';
import type { Row } from '../engine/projections/read-model.js';
import { deskRow } from './desk-rows.js';
import { RoomWords } from './room-words.js';

const words = new RoomWords(allRooms);

function shown(id: string, row: Row, file: CaseRow | null = null): Record<string, unknown> {
  const desk = desks.find((one) => one.id === id);
  if (!desk) throw new Error(`no desk ${id}`);
  return deskRow(desk, { key: 'k', row, case: file }, { words, today: '2026-03-02', officers: new Map() });
}

describe('a row of a desk', () => {
  it('says in words on which road a clue is, of what offence and on what ground, never in codes', () => {
    expect(shown('intake', { stage: 'complaint', road: 'verification' }).road).toMatchObject({ zh: '线索核查' });
    expect(shown('police', { stage: 'transfer', offence: '213' }).offence).toMatchObject({ zh: '假冒注册商标罪' });
    expect(shown('credit', { stage: 'credit', grounds: 'agency-violation' }).grounds).toMatchObject({
      en: 'Serious violations as an agent',
    });
  });

  it('says what the criminal side came to', () => {
    expect(shown('procuratorate', { stage: 'transfer', state: 'withdrawn' }).state).toEqual({
      zh: '撤销案件',
      en: 'Case withdrawn',
    });
    expect(shown('procuratorate', { stage: 'transfer', state: 'Sent' }).state).toMatchObject({
      zh: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  it('names the measure that holds a lot by the proceeding that took it', () => {
    expect(shown('goods', { stage: 'goods', measure: 'penalty-1/m1' }).measure).toEqual({
      zh: '行政处罚采取的措施m1',
      en: 'm1 of administrative penalty',
    });
    expect(shown('goods', { stage: 'goods', measure: 'penalty-2/m1' }).measure).toMatchObject({
      zh: '行政处罚2采取的措施m1',
    });
    expect(shown('goods', { stage: 'goods', measure: null, manner: 'auction' })).toMatchObject({
      measure: null,
      manner: { zh: '公开拍卖' },
    });
  });

  it('names the right holders who were asked to identify goods', () => {
    const file = { parties: [{ id: 'h1', name: '某酒业股份有限公司' }] } as unknown as CaseRow;
    const row = { stage: 'penalty', holders_asked: ['h1', 'h9'] };
    expect(shown('enforcement', row, file).holdersAsked).toEqual(['某酒业股份有限公司', 'h9']);
  });

  it('names a kind of track or measure, and none for the proceeding as a whole', () => {
    expect(shown('enforcement', { stage: 'penalty', kind: 'proceeding' }).kind).toBeNull();
    expect(shown('enforcement', { stage: 'penalty', kind: 'seizure' }).kind).toMatchObject({ zh: expect.any(String) });
  });
});
