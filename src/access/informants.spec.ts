import { describe, expect, it } from '@jest/globals';
import { hidden, mayKnowInformants, namesToHide, shielded } from './informants.js';

const reader = (role: string, unit = 'amr') => ({
  roles: [role],
  unit,
  department: 'market-regulation',
  division: '640500',
});
const informant = { id: 'i1', roles: ['informant'], name: '钱举报', phone: '13900000000', address: null };
const holder = { id: 'h1', roles: ['right-holder', 'informant'], name: '某酒业公司', phone: null, address: null };

describe('who knows the informant (市场监督管理投诉举报处理暂行办法 art. 33)', () => {
  it('is whoever handles the matter in its unit, and nobody else', () => {
    for (const role of ['intake-clerk', 'handling-officer', 'unit-head', 'deputy-head', 'head'])
      expect(mayKnowInformants(reader(role), 'amr')).toBe(true);
    for (const role of ['goods-keeper', 'case-reviewer', 'legal-reviewer', 'supervisor', 'mediator', 'police-liaison'])
      expect(mayKnowInformants(reader(role), 'amr')).toBe(false);
    expect(mayKnowInformants(reader('head', 'culture'), 'amr')).toBe(false);
  });
  it('reads names nobody else reads; who is in the file otherwise is named, without having informed', () => {
    expect(shielded(informant)).toEqual({ ...informant, name: '＊＊＊', phone: null });
    expect(shielded(holder)).toEqual({ ...holder, roles: ['right-holder'] });
  });
  it('is in no title, sentence or free text either', () => {
    const names = namesToHide([informant, holder]);
    const view = { title: '钱举报的来信', entries: [{ text: { zh: '告知钱举报（13900000000）' } }], n: 1, none: null };
    expect(hidden(view, names)).toEqual({
      title: '＊＊＊的来信',
      entries: [{ text: { zh: '告知＊＊＊（＊＊＊）' } }],
      n: 1,
      none: null,
    });
    expect(hidden('某酒业公司', names)).toBe('某酒业公司');
  });
  it('leaves the words of the screens alone where no name was given', () => {
    const nameless = namesToHide([{ ...informant, name: '举报人' }]);
    expect(hidden('告知举报人（13900000000）', nameless)).toBe('告知举报人（＊＊＊）');
  });
});
