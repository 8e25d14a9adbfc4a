import { describe, expect, it } from '@jest/globals';
import { filed, heard, on, opening, room, withTerm } from '../../../test/harness/ruling-facts.js';
import type { RulingEvent } from './events.js';

const given = (...more: readonly RulingEvent[]) => room.given(opening, filed, ...more);
const assigned: RulingEvent = { type: 'TechnicalInvestigatorAssigned', data: { person: 'tan', question: '是否等同' } };
const begun: RulingEvent = {
  type: 'AppraisalBegun',
  data: { asked: 'party', applicant: 'q1', question: '是否相同', appraiser: '某鉴定所', chosen: 'agreed' },
};

describe('a technical investigation officer', () => {
  const assign = { type: 'AssignTechnicalInvestigator', ...on, person: 'tan', question: '是否等同' } as const;
  it('advises the panel and does not sit on it', () => {
    given().when(assign).then(assigned);
    given()
      .when({ ...assign, person: 'chen' })
      .refused('ruling.investigator-on-panel');
    given(assigned).when(assign).refused('ruling.assigned-already');
    const opinion = { type: 'GiveTechnicalOpinion', ...on, person: 'tan', opinion: '等同' } as const;
    given(assigned).when(opinion).thenTypes('TechnicalOpinionGiven');
    given().when(opinion).refused('ruling.nobody-assigned');
    given(assigned)
      .when({ ...opinion, person: 'xu' })
      .refused('ruling.not-assigned');
  });
  it('withdraws by the same rule as the panel', () => {
    const asked: RulingEvent = {
      type: 'PanelRecusalMoved',
      data: { asker: 'self', person: 'tan', capacity: 'technical-investigator', ground: '', reasons: '' },
    };
    given(assigned, asked)
      .when({ type: 'GiveTechnicalOpinion', ...on, person: 'tan', opinion: '等同' })
      .refused('ruling.recusal-open');
    const granted = given(assigned, asked).when({
      type: 'DecidePanelRecusal',
      ...on,
      person: 'tan',
      granted: true,
      reasons: '属实',
    });
    expect(given(assigned, asked, ...granted.events()).state.investigators).toEqual({});
    given(asked).when(assign).refused('ruling.person-recused');
  });
});

describe('an appraisal', () => {
  const commission = {
    type: 'CommissionAppraisal',
    ...on,
    asked: 'party',
    applicant: 'q1',
    appliedOn: '2026-02-20',
    question: '是否相同',
    appraiser: '某鉴定所',
    chosen: 'agreed',
    feeAgreed: true,
    publicInterest: false,
  } as const;
  const evidenceTo = (dueOn: string) => withTerm('T-RUL-EVIDENCE', { key: 'q1', dueOn });
  it('is asked for before the time to bring evidence ends, with the fee agreed', () => {
    given().when(commission, evidenceTo('2026-02-20')).then(begun);
    given().when(commission, evidenceTo('2026-02-19')).refused('ruling.appraisal-late');
    given()
      .when({ ...commission, feeAgreed: false })
      .refused('ruling.fee-not-agreed');
    given()
      .when({ ...commission, applicant: undefined as never })
      .refused('ruling.asker-unnamed');
    given()
      .when({ ...commission, appliedOn: undefined as never })
      .refused('ruling.applied-on-needed');
    given(begun).when(commission).refused('ruling.appraisal-runs');
  });
  it('is begun by the panel for a major public interest alone', () => {
    given()
      .when({ ...commission, asked: 'panel' })
      .refused('ruling.appraisal-on-request');
    given()
      .when({ ...commission, asked: 'panel', publicInterest: true })
      .thenTypes('AppraisalBegun');
  });
  it('is refused with a ground, and ended before the ruling', () => {
    given()
      .when({ type: 'RefuseAppraisal', ...on, party: 'r1', ground: 'not-needed', reasons: '无关' })
      .thenTypes('AppraisalRefused');
    const end = { type: 'EndAppraisal', ...on, result: 'given', opinion: '相同' } as const;
    given(begun).when(end).thenTypes('AppraisalEnded');
    given(begun)
      .when({ ...end, opinion: undefined as never })
      .refused('ruling.opinion-needed');
    given().when(end).refused('ruling.no-appraisal');
    room
      .given(...heard, begun)
      .when({ type: 'IssueRuling', ...on, outcomes: [] as never[], votesFor: 3, votesAgainst: 0, reasons: '落入' })
      .refused('ruling.appraisal-runs');
  });
});
