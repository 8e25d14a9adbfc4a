import { describe, expect, it } from '@jest/globals';
import { event, head, on, reported, reviewed, room, start } from '../../../test/harness/penalty-facts.js';

describe('investigation', () => {
  const inspect = {
    type: 'InspectSite' as const,
    ...on,
    place: '沙坡头区某商行',
    officers: ['li', 'wang'],
    certificatesShown: true,
    partyPresent: true,
    findings: '查获',
  };
  it('wants two officers, their certificates, and a witness where the party is absent', () => {
    room.given(start).when(inspect).thenTypes('SiteInspected');
    room
      .given(start)
      .when({ ...inspect, officers: ['li', 'li'] })
      .refused('penalty.two-officers');
    room
      .given(start)
      .when({ ...inspect, certificatesShown: false })
      .refused('penalty.certificates-not-shown');
    room
      .given(start)
      .when({ ...inspect, partyPresent: false })
      .refused('penalty.no-witness');
    room
      .given(start)
      .when({ ...inspect, partyPresent: false, witness: '张某' })
      .thenTypes('SiteInspected');
  });
  it('waits for the right holder before it is reported', () => {
    const asked = event('IdentificationRequested', { holder: 'h1', within: '15 working days' });
    const answer = {
      type: 'IdentifyGoods' as const,
      ...on,
      holder: 'h1',
      result: 'infringing' as const,
      opinion: '假冒',
    };
    room
      .given(start)
      .when({ type: 'RequestIdentification', ...on, holder: 'h1' })
      .then(asked);
    room
      .given(start, asked)
      .when({ type: 'RequestIdentification', ...on, holder: 'h1' })
      .refused('penalty.identification-pending');
    room
      .given(start, asked)
      .when({ type: 'ReportInvestigation', ...on, report: '报告' })
      .refused('penalty.identification-pending');
    room.given(start).when(answer).refused('penalty.identification-not-requested');
    room.given(start, asked).when(answer).thenTypes('GoodsIdentified');
    room
      .given(start, asked)
      .when({ ...answer, holder: 'h2' })
      .refused('penalty.identification-not-requested');
  });
  it('asks the holders of two marks side by side, and waits for both', () => {
    const within = '15 working days';
    const both = ['h1', 'h2'].map((holder) => event('IdentificationRequested', { holder, within }));
    const answered = event('GoodsIdentified', { holder: 'h1', result: 'infringing', opinion: '' });
    const report = { type: 'ReportInvestigation' as const, ...on, report: '报告' };
    room
      .given(start, both[0]!)
      .when({ type: 'RequestIdentification', ...on, holder: 'h2' })
      .thenTypes('IdentificationRequested');
    room
      .given(start, ...both, answered)
      .when(report)
      .refused('penalty.identification-pending');
    const second = event('GoodsIdentified', { holder: 'h2', result: 'genuine', opinion: '' });
    expect(room.given(start, ...both, answered, second).state.identifying).toEqual([]);
  });
  it('tells the respondents their rights before it is reported', () => {
    const told = ['r1', 'r2'].map((party) => event('RightsTold', { party, officers: ['li', 'wang'] }));
    room
      .given(start, ...told)
      .when({ type: 'ReportInvestigation', ...on, report: '报告' })
      .then(reported);
  });
  it('is reviewed by someone who did not investigate', () => {
    const review = { type: 'ReviewCase' as const, ...on, result: 'agrees' as const, opinion: '同意' };
    room.given(start, reported).when(review).refused('penalty.reviewer-is-handler');
    room.given(start, reported).when(review, head).then(reviewed);
    const back = room.given(start, reported).when({ ...review, result: 'investigate-further' }, head);
    back.thenTypes('CaseReviewReturned');
    const returned = event('CaseReviewReturned', { result: 'investigate-further', opinion: '' });
    expect(room.given(start, reported, returned).state.is).toBe('Investigating');
  });
  it('is suspended and goes on where it was', () => {
    const suspend = {
      type: 'SuspendInvestigation' as const,
      ...on,
      ground: 'awaits-judgment-or-decision' as const,
      reasons: '等待判决',
    };
    room.given(start, reported).when(suspend, head).thenTypes('InvestigationSuspended');
    const suspended = event('InvestigationSuspended', { ground: 'other', reasons: '' });
    const check = { type: 'CheckSuspension' as const, ...on, progress: '法院尚未判决' };
    const checked = event('SuspensionChecked', { progress: '法院尚未判决' });
    room.given(start, reported, suspended).when(check).then(checked);
    expect(room.given(start, reported, suspended, checked).state.is).toBe('Suspended');
    room
      .given(start, reported, suspended)
      .when({ type: 'ResumeInvestigation', ...on, reasons: '判决生效' }, head)
      .thenTypes('InvestigationResumed');
    expect(room.given(start, reported, suspended, event('InvestigationResumed', { reasons: '' })).state.is).toBe(
      'UnderReview',
    );
  });
  it('is extended by thirty days', () => {
    room
      .given(start)
      .when({ type: 'ExtendDecision', ...on, reasons: '案情复杂' }, head)
      .then(event('DecisionTermExtended', { limit: 'T-PEN-DECIDE', length: '30 calendar days', reasons: '案情复杂' }));
  });
});
