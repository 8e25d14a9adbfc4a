import { describe, expect, it } from '@jest/globals';
import { read, type Told } from '../../test/harness/projecting.js';
import { foldInto } from '../engine/projections/inbox.js';
import { caseWords } from './case-words.js';

const a = { stream: 'case-a' };
const holder = { kind: 'legal', roles: ['right-holder'], name: '某酒业股份有限公司', creditCode: '91500000MA5U000006' };
const registered: readonly Told[] = [
  { ...a, type: 'CaseOpened', data: { title: '某商行案', unit: 'amr', number: '卫市监案源〔2026〕1号' } },
  { ...a, type: 'PartyAdded', data: { party: 'r1', kind: 'natural', roles: ['respondent'], name: '赵小明' } },
  { ...a, type: 'PartyAdded', data: { party: 'h1', ...holder } },
  { ...a, type: 'RightAdded', data: { right: 't1', type: 'trademark', number: '1234567', title: '剑南春' } },
];

describe('what cases are found by', () => {
  const of = (...more: Told[]) => foldInto(caseWords, read(...registered, ...more)).get('a');

  it('is number, names, codes and rights', () => {
    expect(of()).toMatchObject({
      number: '卫市监案源〔2026〕1号',
      party_words: '赵小明\n某酒业股份有限公司\n91500000MA5U000006',
      right_words: '1234567\n剑南春',
      right_numbers: ['1234567'],
    });
  });

  it('tells respondents in other files by code or blind index, not holders', () => {
    const party = (data: object): Told => ({
      ...a,
      type: 'PartyAdded',
      data: { kind: 'legal', name: '某商行', ...data },
    });
    const respondent = { party: 'r2', roles: ['respondent'], creditCode: '91330100799655058B', identityIndex: 'blind' };
    expect(of()?.marks).toEqual([]);
    expect(of(party(respondent))?.marks).toEqual(['91330100799655058B', 'blind']);
    expect(of(party(respondent), party({ ...respondent, creditCode: null }))?.marks).toEqual(['blind']);
  });

  it('loses the name of a person who is erased', () => {
    const erased = (fields: string[]): Told => ({ ...a, type: 'PersonErased', data: { party: 'r1', fields } });
    expect(of(erased(['name', 'phone']))?.party_words).toBe('某酒业股份有限公司\n91500000MA5U000006');
    expect(of(erased(['phone']))?.party_words).toContain('赵小明');
  });
});
