import { describe, expect, it } from '@jest/globals';
import {
  alone,
  concluded,
  decide,
  event,
  head,
  on,
  proposal,
  r1,
  reported,
  reviewed,
  room,
  start,
  term,
  toDecide,
} from '../../../test/harness/penalty-facts.js';
import { facts } from '../../../test/harness/room.js';
import type { Term } from '../../engine/time/limit.js';
import { outOfTime, punishableThrough } from './limitation.js';

const first = { on: '2026-04-01', by: 'DecisionTermExtended', length: '30 calendar days' as const };
const deciding = (limit: string, over: Partial<Term> = {}) => ({
  ...head,
  terms: [term(limit, '2026-05-31', { key: null, extensions: [], ...over })],
});

describe('more time for deciding', () => {
  const extend = { type: 'ExtendDecision' as const, ...on, reasons: '案情复杂' };
  const further = {
    type: 'ExtendDecisionFurther' as const,
    ...on,
    length: '60 calendar days' as const,
    reasons: '案情特别复杂',
    present: ['zhao', 'qian'],
  };
  it('is given by the head where the rules of the unit know it', () => {
    const by = (limit: string) => room.given(alone).when(extend, deciding(limit));
    by('T-PEN-DECIDE').then(
      event('DecisionTermExtended', { limit: 'T-PEN-DECIDE', length: '30 calendar days', reasons: '案情复杂' }),
    );
    by('T-PEN-DECIDE-AGRI').thenTypes('DecisionTermExtended');
    by('T-PEN-DECIDE-APL').refused('penalty.no-extension-here');
    by('T-PEN-DECIDE-FORESTRY').refused('penalty.no-extension-here');
    room
      .given(alone)
      .when({ ...extend, termOf: 'counterfeit-patent' }, deciding('T-CFPAT-CLOSE'))
      .then(event('DecisionTermExtended', { limit: 'T-CFPAT-CLOSE', length: '15 calendar days', reasons: '案情复杂' }));
  });
  it('and then by the heads together, or by the superior', () => {
    room.given(alone).when(further, deciding('T-PEN-DECIDE')).refused('penalty.first-extension-unused');
    const used = { extensions: [first] };
    room.given(alone).when(further, deciding('T-PEN-DECIDE', used)).thenTypes('DecisionTermExtendedFurther');
    room
      .given(alone)
      .when({ ...further, present: ['zhao'] }, deciding('T-PEN-DECIDE', used))
      .refused('penalty.discussion-of-one');
    const twice = { version: '2021-07-15', extensions: [first, { ...first, by: 'DecisionTermExtendedFurther' }] };
    room
      .given(alone)
      .when({ ...further, present: [] }, deciding('T-PEN-DECIDE', twice))
      .refused('term.extension-used-up', null);
    room.given(alone).when(further, deciding('T-PEN-DECIDE-AGRI', used)).refused('penalty.superior-missing');
    room
      .given(alone)
      .when({ ...further, superior: '自治区农业农村厅' }, deciding('T-PEN-DECIDE-AGRI', used))
      .thenTypes('DecisionTermExtendedFurther');
    room.given(alone).when(further, deciding('T-PEN-DECIDE-APL', used)).refused('penalty.no-extension-here');
  });
  it('for the reviewers too', () => {
    const more = { length: '5 working days' as const, reasons: '疑难' };
    room
      .given(alone, reported)
      .when({ type: 'ExtendCaseReview', ...on, ...more }, head)
      .thenTypes('CaseReviewExtended');
    room
      .given(...toDecide, event('SubmittedForLegalReview', r1))
      .when({ type: 'ExtendLegalReview', ...on, ...r1, ...more }, head)
      .thenTypes('LegalReviewExtended');
  });
});

describe('transfer to another department after the filing (art. 60(1)(4))', () => {
  const transfer = {
    type: 'TransferToOtherDepartment' as const,
    ...on,
    department: 'culture' as const,
    agency: '市文化市场综合执法队',
    reasons: '属于著作权案件',
  };
  it('ends the matter of all who are undecided, and the closing form is due', () => {
    room
      .given(start)
      .when(transfer, head)
      .thenTypes('TransferredToDepartment', 'DecisionsCompleted', 'MattersConcluded');
    room.given(start).when(transfer).refused('penalty.own-proposal');
    const gone = event('TransferredToDepartment', { parties: ['r1'], department: 'culture', agency: '', reasons: '' });
    room.given(alone, gone).when(transfer, head).refused('penalty.nothing-to-transfer');
    room
      .given(alone, gone, concluded)
      .when({ type: 'CloseCase', ...on, summary: '已移送' }, head)
      .then(event('PenaltyCaseClosed', { summary: '已移送', grounds: [{ party: 'r1', ground: 'decided-otherwise' }] }));
  });
  it('takes seized goods along', () => {
    const seized = event('GoodsSeized', {
      measure: 'm1',
      manner: 'taken',
      goods: [],
      officers: [],
      holder: null,
      keptAt: '',
      urgent: false,
      approvedBy: 'zhao',
      principalHead: null,
      principalAgency: null,
    });
    const give = { type: 'HandOverSeizedGoods' as const, ...on, measure: 'm1', receivedBy: '执法队' };
    room.given(alone, seized).when(give).refused('penalty.police-have-not-filed');
    const gone = event('TransferredToDepartment', { parties: ['r1'], department: 'culture', agency: '', reasons: '' });
    room.given(alone, seized, gone).when(give).thenTypes('SeizedGoodsHandedOver');
  });
});

describe('limitation (APL art. 36)', () => {
  it('is two years from the end of the act, five where life, health or finance was harmed', () => {
    expect(punishableThrough('2024-03-02', false)).toBe('2026-03-02');
    expect(outOfTime('2024-03-02', '2026-03-02', false)).toBe(false);
    expect(outOfTime('2024-03-02', '2026-03-03', false)).toBe(true);
    expect(punishableThrough('2024-02-29', false)).toBe('2026-02-28');
    expect(punishableThrough('2021-03-02', true)).toBe('2026-03-02');
  });
  it('bars a penalty for what was found too late', () => {
    // The report came in on 2026-02-02.
    const found = { ...head, file: { ...facts().file, receivedOn: '2026-02-02' } };
    const approve = (over: object) =>
      room
        .given(alone, reported, reviewed)
        .when({ type: 'ApproveProposal', ...on, proposals: [proposal(over)] }, found);
    approve({ actOn: '2024-02-02' }).thenTypes('ProposalApproved');
    approve({ actOn: '2024-02-01' }).refused('penalty.out-of-time');
    approve({ actOn: '2024-02-01', grave: true }).thenTypes('ProposalApproved');
    approve({
      outcome: 'no-penalty',
      noPenaltyGround: 'out-of-time',
      actOn: '2024-02-01',
      fineFen: 0,
      confiscatesGoods: false,
    }).thenTypes('ProposalApproved');
    room
      .given(...toDecide)
      .when(decide(proposal({ actOn: '2024-02-01' })), found)
      .refused('penalty.out-of-time');
  });
});

describe('suspension over a trademark', () => {
  it('is for trademark cases', () => {
    const suspend = {
      type: 'SuspendInvestigation' as const,
      ...on,
      ground: 'trademark-suit' as const,
      reasons: '权属争议',
    };
    room.given(alone).when(suspend, head).refused('penalty.no-trademark');
    const rights = { t1: { id: 't1', type: 'trademark', number: '1', title: '某', holder: null } };
    room
      .given(alone)
      .when(suspend, { ...head, file: { ...facts().file, rights } })
      .thenTypes('InvestigationSuspended');
  });
});
