import { describe, expect, it } from '@jest/globals';
import { caseRooms } from '../case/stages.js';
import { ownEvents } from '../case/words.js';
import { roles } from '../law/roles.js';
import { internalEvents } from './internal-events.js';
import {
  isWithin,
  mayRead,
  mayReadEntry,
  mayReadInternal,
  mayReadSubjects,
  prefixOf,
  readCondition,
  scopeOf,
  type Readable,
  type Reader,
} from './policy.js';

const reader = (role: string, over: Partial<Reader> = {}): Reader => ({
  roles: [role],
  unit: 'amr',
  department: 'market-regulation',
  division: '640500',
  ...over,
});
const file = (over: Partial<Readable> = {}): Readable => ({ unit: 'amr', division: '640500', handedTo: [], ...over });

/** No document holds a secret. */
const none = () => false;

describe('who may read a case', () => {
  it('officers: the cases of their unit, and what was handed to their department', () => {
    expect(mayRead(reader('handling-officer'), file())).toBe(true);
    expect(mayRead(reader('handling-officer'), file({ unit: 'culture' }))).toBe(false);
    expect(
      mayRead(reader('handling-officer', { unit: 'culture', department: 'culture' }), file({ handedTo: ['culture'] })),
    ).toBe(true);
  });

  it.each(['police', 'procuratorate', 'court'])('the liaison of the %s: only what was handed there', (department) => {
    const liaison = reader(`${department}-liaison`, { department, unit: 'amr' });
    expect(mayRead(liaison, file())).toBe(false);
    expect(mayRead(liaison, file({ handedTo: [department] }))).toBe(true);
    expect(mayRead(liaison, file({ handedTo: ['mediation'] }))).toBe(false);
    // A case handed to the police of another city is not hers.
    expect(mayRead(liaison, file({ handedTo: [department], division: '640300' }))).toBe(false);
  });

  it('what stays inside the office: whoever reads the case by post, not whoever it was handed to', () => {
    const handed = file({ handedTo: ['court', 'culture'] });
    expect(mayReadInternal(reader('archivist'), handed)).toBe(true);
    expect(mayReadInternal(reader('supervisor'), handed)).toBe(true);
    expect(mayReadInternal(reader('court-liaison'), handed)).toBe(false);
    const elsewhere = reader('handling-officer', { unit: 'culture', department: 'culture' });
    expect([mayRead(elsewhere, handed), mayReadInternal(elsewhere, handed)]).toEqual([true, false]);
  });

  it('of what was handed over: the proceedings handed to her, and what is common to the file', () => {
    const handed = { ...file({ handedTo: ['court', 'police'] }), handedOver: { court: ['mediation-1'], police: [] } };
    const court = scopeOf(reader('court-liaison'), handed);
    expect([isWithin(court, 'mediation-1'), isWithin(court, 'penalty-1')]).toEqual([true, false]);
    expect(isWithin(scopeOf(reader('police-liaison'), handed), 'mediation-1')).toBe(false);
    expect(scopeOf(reader('head'), handed)).toBe('whole');
    const entry = (type: string, data: object = {}) => mayReadEntry(court, { type, data: { ...data } }, none);
    expect(entry('PartyAdded')).toBe(true);
    expect(entry('MediationFailed', { proceeding: 'mediation-1' })).toBe(true);
    expect(entry('NoticeServed', { proceeding: 'penalty-1' })).toBe(false);
  });

  it('neither review opinions nor documents of the second volume go with what is handed over', () => {
    const scope = new Set(['penalty-1']);
    const entry = (type: string, data: object) =>
      mayReadEntry(scope, { type, data: { proceeding: 'penalty-1', ...data } }, (document) => document === 'formula');
    expect(entry('PenaltyDecided', {})).toBe(true);
    expect(entry('CaseReviewReturned', { opinion: '证据不足' })).toBe(false);
    expect(entry('CollectivelyDiscussed', {})).toBe(false);
    expect(entry('DocumentAttached', { title: '行政处罚决定书', kind: 'official-document' })).toBe(true);
    expect(entry('DocumentAttached', { title: '案件审核表', kind: 'official-document' })).toBe(false);
    expect(entry('DocumentAttached', { title: '照片', kind: 'other', proceeding: 'mediation-1' })).toBe(false);
    expect(entry('DocumentAttached', { title: '配方', kind: 'other', document: 'formula' })).toBe(false);
    expect(mayReadEntry('whole', { type: 'CaseReviewReturned', data: {} }, none)).toBe(true);
  });

  it('every event held back is one of some room', () => {
    const known = [
      ...Object.keys(ownEvents),
      ...Object.values(caseRooms).flatMap(({ words }) => Object.keys(words.events)),
    ];
    expect([...internalEvents].filter((type) => !known.includes(type))).toEqual([]);
  });

  it('supervisors and auditors: their division, whatever the unit', () => {
    for (const role of ['supervisor', 'auditor']) {
      expect(mayRead(reader(role), file({ unit: 'culture' }))).toBe(true);
      expect(mayRead(reader(role), file({ division: '640502' }))).toBe(true);
      expect(mayRead(reader(role), file({ division: '640300' }))).toBe(false);
      expect(mayRead(reader(role, { division: '640000' }), file({ division: '640300' }))).toBe(true);
      expect(mayRead(reader(role, { division: '640502' }), file())).toBe(false);
      expect(mayRead(reader(role), file({ division: null }))).toBe(false);
    }
  });

  it('parties and the public: nothing', () => {
    expect(mayRead(null, file())).toBe(false);
    for (const role of ['applicant', 'representative', 'respondent']) expect(mayRead(reader(role), file())).toBe(false);
    expect(mayRead(reader('handling-officer', { roles: [] }), file())).toBe(false);
  });

  it('every role is decided on', () => {
    const decided = roles.map(({ id, department }) => [
      id,
      mayRead(reader(id, { department: department ?? 'market-regulation' }), file()),
    ]);
    const refused = decided.filter(([, may]) => !may).map(([id]) => id);
    expect(refused).toEqual([
      'applicant',
      'representative',
      'respondent',
      'mediator',
      'court-liaison',
      'procuratorate-liaison',
      'police-liaison',
      'customs-liaison',
    ]);
  });

  it('who holds two roles reads what either may', () => {
    const both = reader('police-liaison', { roles: ['police-liaison', 'supervisor'], department: 'police' });
    expect(mayRead(both, file({ unit: 'culture' }))).toBe(true);
  });
});

describe('a file that holds a state secret', () => {
  const secret = file({ secretReaders: ['li'], handedTo: ['police'] });
  it('is read by those who are named and the heads of its unit, and by nobody else', () => {
    expect(mayRead(reader('handling-officer', { id: 'li' }), secret)).toBe(true);
    expect(mayRead(reader('handling-officer', { id: 'wang' }), secret)).toBe(false);
    expect(mayRead(reader('deputy-head', { id: 'zhou' }), secret)).toBe(true);
    expect(mayRead(reader('deputy-head', { id: 'zhou', unit: 'culture' }), secret)).toBe(false);
    expect(mayRead(reader('supervisor'), secret)).toBe(false);
    expect(mayRead(reader('police-liaison', { department: 'police' }), secret)).toBe(false);
  });
});

describe('who may read a subject of credit', () => {
  it('officers and overseers, not liaisons or parties', () => {
    expect(mayReadSubjects(reader('credit-officer'))).toBe(true);
    expect(mayReadSubjects(reader('supervisor'))).toBe(true);
    expect(mayReadSubjects(reader('police-liaison'))).toBe(false);
    expect(mayReadSubjects(reader('applicant'))).toBe(false);
  });
});

describe('the condition for lists', () => {
  it('numbers its parameters from where it is told and binds every value', () => {
    const condition = readCondition(reader('supervisor'), 'c', 3);
    expect(condition).toEqual({
      sql: '((c.secret_readers IS NULL AND starts_with(c.division, $3)))',
      values: ['6405'],
    });
    const officer = readCondition(reader('handling-officer'), 'c', 1);
    expect(officer.values).toEqual(['amr', '', 'market-regulation', '6405']);
    expect(officer.sql).toBe(
      '((c.unit = $1 AND (c.secret_readers IS NULL OR $2 = ANY(c.secret_readers)))' +
        ' OR (c.secret_readers IS NULL AND $3 = ANY(c.handed_to) AND starts_with(c.division, $4)))',
    );
  });

  it('lets nobody through who has no ground', () => {
    expect(readCondition(null, 'c', 1)).toEqual({ sql: 'FALSE', values: [] });
    expect(readCondition(reader('respondent'), 'c', 1).sql).toBe('FALSE');
  });
});

it('a division covers what lies within it', () => {
  expect(prefixOf('640000')).toBe('64');
  expect(prefixOf('640500')).toBe('6405');
  expect(prefixOf('640502')).toBe('640502');
  expect(prefixOf('000000')).toBe('');
  // 10 and 20 are real codes ending in one zero, which belongs to them.
  expect(prefixOf('641000')).toBe('6410');
});
