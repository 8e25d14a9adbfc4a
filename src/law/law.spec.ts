import { describe, expect, it } from '@jest/globals';
import { isDate } from '../engine/time/day.js';
import { actNamed, actOn, acts, citation } from './acts.js';
import { departments } from './departments.js';
import { documentNamed, documents } from './documents.js';
import { fines, finesUnder } from './fines.js';
import { offences } from './offences.js';
import { rightTypes } from './right-types.js';
import { roles } from './roles.js';
import { roadOf, sources } from './sources.js';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const doubles = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('acts', () => {
  it('have ids of their own, real dates, and no two versions of a family at once', () => {
    expect(doubles(acts.map(({ id }) => id))).toEqual([]);
    for (const act of acts) {
      expect([act.id, isDate(act.from), act.to === null || (isDate(act.to) && act.to >= act.from)]).toEqual([
        act.id,
        true,
        true,
      ]);
      const others = acts.filter((other) => other !== act && other.family === act.family);
      const overlapping = others.filter(
        (other) => act.from <= (other.to ?? '9999') && other.from <= (act.to ?? '9999'),
      );
      expect([act.id, overlapping.map(({ id }) => id)]).toEqual([act.id, []]);
    }
  });

  it('are chosen by the day', () => {
    expect(['2026-12-31', '2027-01-01'].map((date) => actOn('TM', date)?.id)).toEqual(['TM-2019', 'TM-2026']);
    expect(['2025-10-14', '2025-10-15'].map((date) => actOn('AUCL', date)?.id)).toEqual(['AUCL-2019', 'AUCL-2025']);
    expect(['2020-08-06', '2020-08-07'].map((date) => actOn('M310', date)?.id)).toEqual(['M310-2001', 'M310-2020']);
    expect(actOn('TM', '2019-10-31')).toBeUndefined();
  });

  it('are cited in both languages', () => {
    expect(citation('SAMRPROC-2022:33')).toEqual({
      zh: '《市场监督管理行政处罚程序规定》第33条',
      en: 'Rules on Penalty Procedure (Market Regulation), art. 33',
    });
    expect(citation('NONE-1:1')).toBeNull();
  });
});

describe('fines', () => {
  it('cite an act that is in force while the row is', () => {
    expect(doubles(fines.map(({ id }) => id))).toEqual([]);
    for (const { id, basis, from, to } of fines) {
      const act = actNamed(basis.split(':')[0]!);
      expect([id, act !== undefined && act.from <= from && (act.to ?? '9999') >= (to ?? '9999')]).toEqual([id, true]);
    }
  });

  it('have ranges the right way round', () => {
    for (const { id, below, times, serious, person } of fines) {
      for (const range of [below, times, serious, person])
        if (range) expect([id, range.min <= range.max]).toEqual([id, true]);
    }
  });

  it('follow the day on which the act ended', () => {
    const tier = (basis: string, date: string) => finesUnder(basis, date).map(({ serious }) => serious?.min);
    expect(tier('AUCL-2019:21', '2025-10-14')).toEqual([50_000_000]);
    expect(tier('AUCL-2025:26', '2025-10-15')).toEqual([100_000_000]);
    expect(tier('AUCL-2019:21', '2025-10-15')).toEqual([]);
    expect(finesUnder('TM-2019:60', '2026-12-31')[0]).toMatchObject({
      threshold: 5_000_000,
      below: { max: 25_000_000 },
      times: { max: 5 },
    });
  });
});

describe('lists', () => {
  it.each([
    ['right types', rightTypes],
    ['sources', sources],
    ['roles', roles],
    ['departments', departments],
    ['offences', offences],
  ])('%s have ids of their own and words in both languages', (_, entries) => {
    expect(doubles(entries.map(({ id }) => id))).toEqual([]);
    for (const { id, zh, en } of entries)
      expect([id, KEBAB.test(id), /[一-龥]/.test(zh), /^[\x20-\x7e]+$/.test(en)]).toEqual([id, true, true, true]);
  });

  it('a role names a department that there is, and every right has a department that decides on it', () => {
    const ids: readonly (string | null)[] = [null, ...departments.map(({ id }) => id)];
    expect(roles.filter(({ department }) => !ids.includes(department))).toEqual([]);
    const competences = new Set<string>(departments.flatMap(({ competent }) => [...competent]));
    const orphans = rightTypes.filter(({ competent }) => !competent.some((competence) => competences.has(competence)));
    // Layout-designs are protected by the national office alone.
    expect(orphans.map(({ id }) => id)).toEqual(['ic-layout']);
  });

  it('only a consumer is put on the road of acceptance', () => {
    expect(sources.filter(({ road }) => road === 'acceptance').map(({ id }) => id)).toEqual(['consumer-complaint']);
    expect(roadOf('patent-request')).toBe('ruling-request');
    expect(roadOf('no such source')).toBe('verification');
  });

  it('documents are found by name, whatever the width of the brackets', () => {
    expect(doubles(documents.map(({ id }) => id))).toEqual([]);
    expect(documentNamed('协助辨认(鉴别)通知书')?.id).toBe('协助辨认（鉴别）通知书');
    expect(documentNamed('没有这种文书')).toBeUndefined();
  });
});
