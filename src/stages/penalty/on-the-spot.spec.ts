import { describe, expect, it } from '@jest/globals';
import {
  alone,
  event,
  head,
  legal,
  on,
  r1,
  remedy,
  room,
  term,
  withParty,
} from '../../../test/harness/penalty-facts.js';
import { definitionOf } from '../../engine/command.js';
import * as commands from './on-the-spot.commands.js';

const natural = { ...legal('r1'), kind: 'natural' as const };
const fine = (fineFen: number) => ({
  type: 'PenaliseOnTheSpot' as const,
  ...on,
  respondents: ['r1'],
  handlers: ['li', 'wang'],
  place: '集市摊位',
  certificatesShown: true,
  facts: '将未注册商标冒充注册商标使用',
  basis: 'TM-2019:52',
  actOn: on.occurredOn,
  warning: true,
  fineFen,
  rightsTold: true,
  statement: '无异议',
  handedOver: true,
  remedies: '先向市人民政府申请行政复议',
});
const decided = event('OnTheSpotPenaltyDecided', {
  ...r1,
  number: '当罚1号',
  handlers: ['li', 'wang'],
  place: '',
  facts: '',
  basis: 'TM-2019:52',
  actOn: on.occurredOn,
  warning: true,
  fineFen: 20_000,
  statement: '',
  remedies: '',
});
const served = event('DecisionServed', {
  ...r1,
  method: 'direct',
  number: '当罚1号',
  payable: true,
  penalised: true,
  onTheSpot: true,
});
const made = [alone, decided, event('DecisionsCompleted', {}), served] as const;

describe('on-the-spot penalty (SAMR arts 66-70)', () => {
  it('opens a proceeding of its own and is handed over at once', () => {
    expect(definitionOf(commands.PenaliseOnTheSpot)).toMatchObject({ opens: true, number: 'penalty-on-the-spot' });
    room
      .given(alone)
      .when(fine(20_000), withParty(natural))
      .thenTypes('OnTheSpotPenaltyDecided', 'DecisionServed', 'DecisionsCompleted');
    room
      .given(alone)
      .when(fine(0), withParty(natural))
      .thenTypes(
        'OnTheSpotPenaltyDecided',
        'DecisionServed',
        'PenaltyPerformed',
        'DecisionsCompleted',
        'MattersConcluded',
      );
  });
  it('is two hundred yuan at most for a person, three thousand for an organisation', () => {
    room.given(alone).when(fine(20_001), withParty(natural)).refused('penalty.too-high-for-the-spot');
    room
      .given(alone)
      .when(fine(300_000), withParty(legal('r1')))
      .thenTypes('OnTheSpotPenaltyDecided', 'DecisionServed', 'DecisionsCompleted');
    room
      .given(alone)
      .when(fine(300_001), withParty(legal('r1')))
      .refused('penalty.too-high-for-the-spot');
  });
  it.each([
    [{ handlers: ['li'] }, 'penalty.two-officers'],
    [{ certificatesShown: false }, 'penalty.certificates-not-shown'],
    [{ rightsTold: false }, 'penalty.rights-not-told'],
    [{ handedOver: false }, 'penalty.not-handed-over'],
    [{ warning: false, fineFen: 0 }, 'penalty.nothing-imposed'],
    [{ actOn: '2026-03-03' }, 'penalty.act-in-future'],
    [{ basis: 'TM-2026:74' }, 'penalty.law-not-in-force'],
    [{ basis: 'AUCL-2025:26', fineFen: 10_000 }, 'penalty.fine-out-of-range'],
  ])('refuses %j', (over, code) => {
    room
      .given(alone)
      .when({ ...fine(10_000), ...over }, withParty(natural))
      .refused(code);
  });
  it('goes to reconsideration before any suit (ARL art. 23)', () => {
    const sue = remedy('LawsuitTaken', { act: 'on-the-spot' });
    room
      .given(...made)
      .upon(sue)
      .refused('penalty.reconsideration-first');
    const reviewed = [
      event('ReconsiderationAccepted', { ...r1, body: '', reference: '' }),
      event('ReconsiderationDecided', { ...r1, outcome: 'maintained', reasons: '' }),
    ] as const;
    room
      .given(...made, ...reviewed)
      .upon(sue, { terms: [term('T-SUIT-AFTER-RECON', '2026-03-10')] })
      .thenTypes('LawsuitAccepted');
  });
  it('is filed with the office, once, before the case is closed, and is not published', () => {
    const file = { type: 'FileOnTheSpotPenalty' as const, ...on };
    const close = { type: 'CloseCase' as const, ...on, summary: '已缴款' };
    const paid = [...made, event('PenaltyPerformed', { ...r1, how: 'paid' })] as const;
    room
      .given(...paid)
      .when(close, head)
      .refused('penalty.on-the-spot-not-filed');
    room.given(alone).when(file).refused('penalty.not-on-the-spot');
    room
      .given(...paid)
      .when(file)
      .thenTypes('OnTheSpotPenaltyFiled');
    const filed = [...paid, event('OnTheSpotPenaltyFiled', {})] as const;
    room
      .given(...filed)
      .when(file)
      .refused('penalty.already-filed');
    room
      .given(...filed)
      .when(close, head)
      .thenTypes('PenaltyCaseClosed');
    room
      .given(...made)
      .when({ type: 'PublishDecision', ...on, ...r1, summary: '冒充注册商标，罚款二百元' })
      .refused('penalty.on-the-spot-not-published');
  });
});
