import { describe, expect, it } from '@jest/globals';
import { facts, opened, specify } from '../../../test/harness/room.js';
import { expectDefinitions, expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import type { Document, Facts, Party, ProceedingSummary } from '../../case/file.js';
import { termEvents } from '../../engine/time/ledger.js';
import { nationalCalendar } from '../../law/holidays.js';
import { archive, type ArchiveEvent } from './archive.js';
import { limits } from './limits.js';

const room = specify(archive);
const on = { occurredOn: '2026-03-02' };
const start = opened('archive', { respondents: [] });
const document = (id: string, title: Document['title'], kind: string, day = '2026-02-10'): Document => ({
  id,
  title,
  kind,
  mediaType: 'application/pdf',
  bytes: 1,
  sha256: '',
  on: day,
});
const documents = Object.fromEntries(
  [
    document('d1', '调查终结报告（某商行）', 'official-document'),
    document('d2', '现场照片', 'audio-visual', '2026-02-12'),
    document('d3', '行政处罚决定书送达回证', 'official-document'),
    document('d4', '立案审批表', 'official-document'),
    document('d5', '询问笔录', 'party-statement'),
  ].map((one) => [one.id, one]),
);
const parties = { r1: { id: 'r1' } as Party };
const as = (id: string, over: Partial<Facts> = {}): Partial<Facts> => ({
  actor: { id, name: id, roles: [], unit: 'amr' },
  number: '卫市监档〔2026〕1号',
  file: { ...facts().file, parties, documents },
  ...over,
});
const other = (stage: string, open: boolean): ProceedingSummary => ({
  id: `${stage}-1`,
  stage,
  is: '',
  open,
  openedOn: '',
  respondents: [],
  tracks: { 'm1-1': 'Confiscated' },
});
const archived: ArchiveEvent = {
  type: 'FileArchived',
  data: {
    number: '卫市监档〔2026〕1号',
    retention: '30-years',
    pages: 86,
    remarks: '无',
    main: ['d4', 'd3', 'd5', 'd2'],
    supplementary: ['d1'],
  },
};
const reopened: ArchiveEvent = {
  type: 'FileReopened',
  data: { ground: 'lawsuit', reasons: '应诉', approvedBy: 'zhao' },
};
const reductions = [{ item: '送达', points: 5, defect: '送达回证缺签收日期' }];
const assessed: ArchiveEvent = {
  type: 'FileAssessed',
  data: { assessment: '2026', score: 95, reductions, opinion: '', within: '15 working days' },
};
const found: ArchiveEvent = { type: 'DefectsFound', data: { assessment: '2026', within: '15 working days' } };
const corrected: ArchiveEvent = {
  type: 'DefectsCorrected',
  data: { assessments: ['2026'], corrections: '已补正', documents: ['d3'] },
};
const samples: readonly ArchiveEvent[] = [
  archived,
  reopened,
  assessed,
  found,
  corrected,
  { type: 'ReturnVisited', data: { party: 'r1', satisfaction: 'fairly', opinion: '', followUp: null } },
  { type: 'ReportedToPlatform', data: { platform: 'credit-china', what: '', receipt: null } },
];

describe('the archive', () => {
  const put = { type: 'ArchiveCase' as const, ...on, retention: '30-years' as const, pages: 86, remarks: '无' };
  it('takes the file under its number, main and supplementary volume in the order of art. 78', () => {
    room
      .given(start)
      .when(put, as('dang', { others: [other('penalty', false), other('goods', false)] }))
      .then(archived);
  });
  it('refuses it while a proceeding is open or a lot has no end', () => {
    room
      .given(start)
      .when(put, as('dang', { others: [other('penalty', true)] }))
      .refused('archive.proceeding-open');
    room
      .given(start)
      .when(put, as('dang', { others: [other('penalty', false), other('goods', true)] }))
      .refused('archive.goods-unsettled');
  });
  it('refuses it, the first time and again, while a remedy against a decision has no outcome', () => {
    const sued = as('dang', { others: [other('penalty', false), other('remedy', true)] });
    room.given(start).when(put, sued).refused('archive.remedy-pending');
    room
      .given(start, archived, reopened)
      .when({ type: 'RearchiveCase', ...on, pages: 90, remarks: '增加诉讼材料' }, sued)
      .refused('archive.remedy-pending');
  });
  it('gives it out for a remedy with the approval of another, and takes it back under the same number', () => {
    const open = {
      type: 'ReopenFile' as const,
      ...on,
      ground: 'lawsuit' as const,
      reasons: '应诉',
      approvedBy: 'zhao',
    };
    room.given(start, archived).when(open, as('dang')).then(reopened);
    room
      .given(start, archived)
      .when({ ...open, approvedBy: 'dang' }, as('dang'))
      .refused('archive.own-approval');
    room
      .given(start, archived, reopened)
      .when({ type: 'RearchiveCase', ...on, pages: 90, remarks: '增加诉讼材料' }, as('dang', { number: null }))
      .then({ type: 'FileArchived', data: { ...archived.data, retention: null, pages: 90, remarks: '增加诉讼材料' } });
    const { state } = room.given(start, archived, reopened, {
      type: 'FileArchived',
      data: { ...archived.data, number: '2号' },
    });
    expect(state).toMatchObject({ is: 'Archived', number: '卫市监档〔2026〕1号' });
  });
});

describe('assessment', () => {
  const assess = {
    type: 'AssessFile' as const,
    ...on,
    assessment: '2026',
    reductions,
    opinion: '',
    within: '15 working days',
  };
  it('scores the file of others and sends defects back with a time to correct them', () => {
    room.given(start).when(assess, as('sun')).then(assessed, found);
    room
      .given(start)
      .when({ ...assess, reductions: [], within: undefined }, as('sun'))
      .thenTypes('FileAssessed');
    room.given(start).when(assess, as('li')).refused('archive.own-file');
    room.given(start, assessed).when(assess, as('sun')).refused('archive.assessment-exists');
    room
      .given(start)
      .when({ ...assess, within: undefined }, as('sun'))
      .refused('archive.time-to-correct-missing');
    room
      .given(start)
      .when({ ...assess, reductions: [...reductions, { item: '', points: 96, defect: '' }] }, as('sun'))
      .refused('archive.score-below-zero');
  });
  it('is closed by the correction, with what was added to the file', () => {
    const correct = { type: 'CorrectDefects' as const, ...on, assessments: ['2026'], corrections: '已补正' };
    const given = room.given(start, assessed, found);
    given.when({ ...correct, documents: ['d3'] }, as('li')).then(corrected);
    given.when({ ...correct, documents: ['x'] }, as('li')).refused('archive.unknown-document');
    expect(room.given(start, assessed, corrected).state.tracks['2026']?.is).toBe('Corrected');
  });
  it('has the time that the assessor set, across the Spring Festival', () => {
    // 13 February 2026; the make-up Saturdays 14 and 28 count, 15 to 23 are free: 14, 24–28 make six, 2–6 March eleven, 9–12 fifteen.
    const [started] = termEvents(
      limits,
      {},
      {
        ...found,
        data: { proceeding: 'archive-1', ...found.data },
        occurredOn: '2026-02-13',
        occurredAt: null,
      },
      nationalCalendar,
    );
    expect(started?.data).toMatchObject({ term: 'T-DEFECTS/archive-1/2026/1', dueOn: '2026-03-12' });
  });
});

describe('after closing', () => {
  const visit = { type: 'RecordReturnVisit' as const, ...on, party: 'r1', opinion: '办案公正' };
  it('applicant and party are visited, and dissatisfaction is followed up', () => {
    const given = room.given(start);
    const closed = as('li', { others: [other('penalty', false), other('goods', true)] });
    given.when({ ...visit, satisfaction: 'satisfied' }, closed).thenTypes('ReturnVisited');
    given.when({ ...visit, satisfaction: 'dissatisfied' }, closed).refused('archive.follow-up-missing');
    given.when({ ...visit, satisfaction: 'dissatisfied', followUp: '另案核查' }, closed).thenTypes('ReturnVisited');
    given.when({ ...visit, satisfaction: 'satisfied', party: 'x' }, closed).refused('case.unknown-party');
    given
      .when({ ...visit, satisfaction: 'satisfied' }, as('li', { others: [other('penalty', true)] }))
      .refused('archive.case-open');
  });
  it('what is reported to platforms is recorded, at any time', () => {
    room
      .given(start)
      .when({ type: 'RecordReport', ...on, platform: '12315', what: '处理结果' }, as('li'))
      .then({ type: 'ReportedToPlatform', data: { platform: '12315', what: '处理结果', receipt: null } });
  });
});

describe('the room as a whole', () => {
  it('has words for all that it says', () => expectWords(archive, samples, new URL('./', import.meta.url)));
  it('rests on roles, documents and law that are on file', () => expectDefinitions(archive));
  it('has well-formed limits', () => expectLimits(archive));
  it('folds any of its events in any order', () => expectTotal(archive, samples));
});
