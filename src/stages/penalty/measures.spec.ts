import { describe, expect, it } from '@jest/globals';
import { facts, opened, specify } from '../../../test/harness/room.js';
import { definitionOf } from '../../engine/command.js';
import type { Term } from '../../engine/time/limit.js';
import type { PenaltyEvent } from './events.js';
import { ApproveUrgentMeasure } from './measure.commands.js';
import { penalty } from './penalty.js';

const room = specify(penalty);
const start = opened('penalty');
const m1 = { occurredOn: '2026-03-02', measure: 'm1' };
const goods = [{ name: '白酒', quantity: 12, unit: '瓶', valueFen: 600_000 }];
const taking = { ...m1, goods, officers: ['li', 'wang'], keptAt: '罚没物品仓库', urgent: false, approvedBy: 'zhao' };
const seize = { type: 'SeizeGoods' as const, ...taking, holder: 'r1', manner: 'taken' as const };
const preserve = { type: 'PreserveEvidence' as const, ...taking };
const took = {
  measure: 'm1',
  goods,
  officers: ['li', 'wang'],
  holder: null,
  keptAt: '',
  urgent: false,
  approvedBy: 'zhao',
};
const preserved: PenaltyEvent = { type: 'EvidencePreserved', data: took };
const urgently: PenaltyEvent = { type: 'EvidencePreserved', data: { ...took, urgent: true, approvedBy: null } };
const seized: PenaltyEvent = {
  type: 'GoodsSeized',
  data: { ...took, manner: 'taken', principalHead: null, principalAgency: null },
};
const lapsed = (limit: string) => ({ limit, key: 'm1', dueOn: '2026-04-01', is: 'lapsed' }) as Term;

describe('preservation and seizure', () => {
  it('are approved beforehand, by another than those who carry them out', () => {
    room.given(start).when(seize).thenTypes('GoodsSeized');
    room.given(start).when(preserve).thenTypes('EvidencePreserved');
    room
      .given(start)
      .when({ ...seize, approvedBy: undefined })
      .refused('penalty.measure-not-approved');
    room
      .given(start)
      .when({ ...seize, approvedBy: 'li' })
      .refused('penalty.own-proposal');
    room
      .given(start)
      .when({ ...preserve, officers: ['li'] })
      .refused('penalty.two-officers');
    room.given(start, seized).when(preserve).refused('penalty.measure-exists');
  });
  it('are approved afterwards where they were urgent, or lifted at once', () => {
    const approve = { type: 'ApproveUrgentMeasure' as const, ...m1, approved: true, reasons: '情况属实' };
    const refusal: PenaltyEvent = { type: 'UrgentMeasureRefused', data: { measure: 'm1', reasons: '' } };
    room
      .given(start)
      .when({ ...preserve, urgent: true, approvedBy: undefined })
      .thenTypes('EvidencePreserved');
    room.given(start, urgently).when(approve).thenTypes('UrgentMeasureApproved');
    room
      .given(start, urgently)
      .when({ ...approve, approved: false })
      .thenTypes('UrgentMeasureRefused');
    room.given(start, preserved).when(approve).refused('penalty.nothing-to-approve');
    room.given(start).when(approve).refused('penalty.no-such-measure');
    expect(room.given(start, urgently, refusal).state.tracks.m1?.is).toBe('Released');
    expect(room.given(start, seized, refusal).state.tracks.m1?.is).toBe('Expired');
  });
  it('are offered for approval afterwards only while an urgent one waits for it', () => {
    const { offeredFor } = definitionOf(ApproveUrgentMeasure);
    const offered = (...events: PenaltyEvent[]) => {
      const track = room.given(start, ...events).state.tracks.m1;
      return track !== undefined && offeredFor!({ ...track });
    };
    expect([offered(), offered(preserved), offered(seized), offered(urgently)]).toEqual([false, false, false, true]);
    expect(offered(urgently, { type: 'UrgentMeasureApproved', data: { measure: 'm1', reasons: '' } })).toBe(false);
  });
  it('end by themselves when nothing is done in time', () => {
    const { state } = room.given(start, preserved);
    expect(penalty.lapse!(lapsed('T-PRESERVE'), state, facts())).toEqual([
      { type: 'PreservationReleased', data: { measure: 'm1', automatically: true, reason: 'not-disposed-in-time' } },
    ]);
    const { state: held } = room.given(start, seized);
    expect(penalty.lapse!(lapsed('T-SEIZE'), held, facts())).toEqual([
      { type: 'SeizureExpired', data: { measure: 'm1', expiredOn: '2026-04-01' } },
    ]);
    const { state: lifted } = room.given(start, seized, {
      type: 'GoodsReleased',
      data: { measure: 'm1', reasons: '', approvedBy: '' },
    });
    expect(penalty.lapse!(lapsed('T-SEIZE'), lifted, facts())).toEqual([]);
  });
  it('are disposed of, extended, examined, lifted', () => {
    room
      .given(start, preserved)
      .when({ type: 'DisposePreservation', ...m1, disposal: 'released', approvedBy: 'zhao' })
      .thenTypes('PreservationDisposed');
    room
      .given(start, seized)
      .when({ type: 'ExtendSeizure', ...m1, reasons: '案情复杂' })
      .thenTypes('SeizureExtended');
    room
      .given(start, seized)
      .when({ type: 'SendForExamination', ...m1, institution: '质检院', within: '30 calendar days' })
      .thenTypes('ExaminationBegun');
    // Once used up it is refused whatever is typed, also when the seizure has run out.
    const used = { on: '2026-02-10', by: 'SeizureExtended', length: '30 calendar days' };
    const once = { terms: [{ limit: 'T-SEIZE', key: 'm1', is: 'lapsed', extensions: [used] } as unknown as Term] };
    room
      .given(start, seized, { type: 'SeizureExpired', data: { measure: 'm1', expiredOn: '2026-03-02' } })
      .when({ type: 'ExtendSeizure', ...m1, reasons: '案情复杂' }, once)
      .refused('term.extension-used-up');
    const waiting = { terms: [{ limit: 'T-SEIZE', key: 'm1', is: 'suspended' } as Term] };
    room
      .given(start, seized)
      .when({ type: 'SendForExamination', ...m1, institution: '质检院', within: '30 calendar days' }, waiting)
      .refused('penalty.examination-pending');
    room
      .given(start, seized)
      .when({ type: 'RecordExamination', ...m1, result: '假冒' })
      .thenTypes('ExaminationResultTold');
    room
      .given(start, seized)
      .when({ type: 'ReleaseGoods', ...m1, reasons: '与案件无关', approvedBy: 'zhao' })
      .thenTypes('GoodsReleased');
  });
  it('are confiscated only under a decision, and handed over only when the police have filed', () => {
    const take = { type: 'ConfiscateGoods' as const, ...m1, party: 'r1' };
    room.given(start, seized).when(take).refused('penalty.no-confiscation-decided');
    const give = { type: 'HandOverSeizedGoods' as const, ...m1, receivedBy: '支队民警' };
    const transfer = {
      id: 't',
      stage: 'transfer',
      open: true,
      openedOn: '',
      respondents: ['r1'],
      tracks: {},
    };
    room
      .given(start, seized)
      .when(give, { others: [{ ...transfer, is: 'Sent' }] })
      .refused('penalty.police-have-not-filed');
    room
      .given(start, seized)
      .when(give, { others: [{ ...transfer, is: 'Filed' }] })
      .thenTypes('SeizedGoodsHandedOver');
  });
});
