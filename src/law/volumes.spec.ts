import { describe, expect, it } from '@jest/globals';
import { documentNamed } from './documents.js';
import { headingOf, inOrder, volumeHeadings } from './volumes.js';

describe('the volumes of a file', () => {
  it('name official documents that there are, each under one heading', () => {
    const named = volumeHeadings.flatMap(({ documents }) => [...documents]);
    expect(named.filter((name) => !documentNamed(name))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
  it.each([
    ['某商行案调查终结报告', 'official-document', 'report', 'supplementary'],
    ['不予行政处罚决定书', 'official-document', 'decision', 'main'],
    ['听证报告', 'official-document', 'hearing-report', 'supplementary'],
    ['行政处罚告知书', 'official-document', 'issued', 'main'],
    ['现场照片', 'audio-visual', 'evidence', 'main'],
    ['罚没物品处置（销毁）记录', 'official-document', 'goods', 'main'],
    ['某某', 'unheard-of', 'other', 'main'],
  ])('put %s (%s) under %s of the %s volume', (title, kind, id, volume) => {
    expect(headingOf(title, kind)).toMatchObject({ id, volume });
  });
  it('go by kind where the title was erased, and order by heading, then day', () => {
    expect(headingOf({ erased: true }, 'official-document').id).toBe('issued');
    const paper = (title: string, on: string) => ({ title, kind: 'documentary-evidence', on });
    const papers = [paper('合同', '2026-02-02'), paper('发票', '2026-01-02'), paper('立案审批表', '2026-03-01')];
    expect(inOrder(papers, 'main').map(({ document }) => document.title)).toEqual(['立案审批表', '发票', '合同']);
    expect(inOrder(papers, 'supplementary')).toEqual([]);
  });
});
