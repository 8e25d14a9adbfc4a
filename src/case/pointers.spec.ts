import { describe, expect, it } from '@jest/globals';
import { alone, approved, proposal, reported, reviewed, room } from '../../test/harness/penalty-facts.js';
import { citedOn } from '../law/in-force.js';
import { rightTypeIds } from '../law/right-types.js';
import { acts } from '../law/acts.js';
import { penaltyProcedureOf, procedureOf, substanceOf } from '../law/governing.js';
import { transfer } from '../stages/transfer/transfer.js';
import type { Proceeding } from './file.js';
import { pointersOf } from './pointers.js';
import { caseRooms } from './stages.js';

const rights = { t1: { id: 't1', type: 'trademark', number: '1', title: '某', holder: null } };
const file = { rights, receivedOn: '2026-12-30', unit: 'amr', proceedings: {} };
const proceeding = (over: Partial<Proceeding> = {}): Proceeding => ({
  id: 'penalty-1',
  stage: 'penalty',
  number: null,
  openedOn: '2026-12-30',
  from: null,
  cause: null,
  respondents: ['r1'],
  handlers: [],
  state: room.given(alone).state,
  since: '2026-12-30',
  trackSince: {},
  endedOn: null,
  ...over,
});
const ids = (versions: readonly { id: string }[]) => versions.map(({ id }) => id);

describe('two law pointers', () => {
  it('substance follows the day of receipt while no act is established, procedure the day of the step', () => {
    const { substance, procedure, coming } = pointersOf(caseRooms, proceeding(), file, '2026-12-31');
    expect(substance).toMatchObject([{ party: null, on: '2026-12-30' }]);
    expect(ids(substance[0]!.acts)).toEqual(['TM-2019', 'TMREG-2014']);
    expect(ids(procedure.acts)).toEqual(['APL-2021', 'SAMRPROC-2022', 'SAMRHEAR-2021', 'ACL-2011']);
    expect(ids(coming)).toEqual(['TM-2026']);
  });
  it('substance keeps to the day on which the act ended, though the law changed since', () => {
    const state = room.given(alone, reported, reviewed, approved(proposal({ actOn: '2026-12-31' }))).state;
    const { substance, procedure, coming } = pointersOf(caseRooms, proceeding({ state }), file, '2027-01-04');
    expect(substance).toMatchObject([{ party: 'r1', on: '2026-12-31', basis: 'TM-2019:60' }]);
    expect(ids(substance[0]!.acts)).toContain('TM-2019');
    expect(procedure.on).toBe('2027-01-04');
    expect(coming).toEqual([]);
  });
  it('an act of the first day of the new law falls under it', () => {
    const state = room.given(alone, reported, reviewed, approved(proposal({ actOn: '2027-01-01' }))).state;
    expect(ids(pointersOf(caseRooms, proceeding({ state }), file, '2027-01-04').substance[0]!.acts)).toContain(
      'TM-2026',
    );
  });
  it('what the penalty established of an act holds for the transfer beside it', () => {
    const state = room.given(alone, reported, reviewed, approved(proposal({ actOn: '2026-12-31' }))).state;
    const beside = { ...proceeding({ id: 'transfer-1', stage: 'transfer' }), state: transfer.initial };
    const both = { ...file, proceedings: { 'penalty-1': proceeding({ state }), 'transfer-1': beside } };
    const { substance, procedure } = pointersOf(caseRooms, beside, both, '2027-01-04');
    expect(substance).toMatchObject([{ party: 'r1', on: '2026-12-31' }]);
    expect(ids(procedure.acts)).toEqual(['M310-2020', 'GA-2020', 'JJ-2017', 'FX-2024']);
  });
  it('goods and archive have a procedure alone', () => {
    const kept = { ...proceeding({ id: 'goods-1', stage: 'goods' }), state: { is: 'Keeping', tracks: {} } };
    expect(pointersOf(caseRooms, kept, file, '2026-12-31')).toMatchObject({ substance: [], coming: [] });
  });
  it('a proceeding that has ended keeps the procedure of its last day, and nothing is coming for it', () => {
    const ended = pointersOf(caseRooms, proceeding({ endedOn: '2026-12-31' }), file, '2027-06-01');
    expect([ended.procedure.on, ended.coming]).toEqual(['2026-12-31', []]);
  });
  it('survive a proposal that was erased', () => {
    const state = {
      ...room.given(alone).state,
      tracks: { r1: { kind: 'respondent', is: 'Proposed', proposal: { erased: true } } },
    };
    expect(pointersOf(caseRooms, proceeding({ state: state }), file, '2027-01-04').substance[0]?.party).toBeNull();
  });
  it('name families of the registry for every kind of right and every procedure', () => {
    const families = new Set(acts.map(({ family }) => family));
    const named = [...Object.values(substanceOf), ...Object.values(procedureOf), ...Object.values(penaltyProcedureOf)];
    expect(named.flat().filter((family) => !families.has(family))).toEqual([]);
    expect(Object.keys(substanceOf).sort()).toEqual([...rightTypeIds].sort());
  });
});

describe('the articles of a step on its day (程序从新)', () => {
  const power = ['SAMRPROC-2022:46', 'TM-2019:62', 'TM-2026:76'];
  it.each([
    ['2026-12-31', ['SAMRPROC-2022:46', 'TM-2019:62']],
    ['2027-01-01', ['SAMRPROC-2022:46', 'TM-2026:76']],
  ])('on %s', (date, expected) => {
    expect(citedOn(power, date)).toEqual(expected);
  });
  it('say that the article is to be verified where the version in force was not cited', () => {
    expect(citedOn(['TSJB-20:7'], '2026-04-14')).toEqual(['TSJB-20:7']);
    expect(citedOn(['TSJB-20:7', 'TSJB-20:23'], '2026-04-15')).toEqual(['TSJB-121:?']);
  });
  it('stay as they were cited for a day before any version', () => {
    expect(citedOn(['TM-2019:60', 'NONE-1:1'], '2010-01-01')).toEqual(['TM-2019:60', 'NONE-1:1']);
  });
});
