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
import type { Punished } from '../../case/file.js';
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
  describe('is a fine like any other (行政处罚法 art. 29, 商标法 art. 60)', () => {
    const before = (over: Partial<Punished> = {}): Punished => ({
      party: 'r1',
      case: 'case-7',
      proceeding: 'penalty-1',
      number: '当罚7号',
      on: '2026-02-20',
      actOn: on.occurredOn,
      basis: 'TM-2019:52',
      fineFen: 10_000,
      revokedOn: null,
      ...over,
    });
    const when = (over: object, ...punished: readonly Punished[]) =>
      room.given(alone).when({ ...fine(10_000), ...over }, { ...withParty(natural), proceeding: null, punished });
    const goesThrough = ['OnTheSpotPenaltyDecided', 'DecisionServed', 'DecisionsCompleted'] as const;

    it('one act is not fined a second time on the spot, in whichever case it was fined', () => {
      when({}, before()).refused('penalty.fined-already');
      when({}, before({ case: 'case-1' })).refused('penalty.fined-already');
      when({ otherAct: '另一摊位、另一批商品' }, before()).thenTypes(...goesThrough);
      when({}, before({ actOn: '2026-03-01' })).thenTypes(...goesThrough);
      when({}, before({ fineFen: 0 })).thenTypes(...goesThrough);
      when({}, before({ revokedOn: '2026-02-28' })).thenTypes(...goesThrough);
      when({}, before({ party: 'r2' })).thenTypes(...goesThrough);
      when({ fineFen: 0 }, before()).thenTypes(
        'OnTheSpotPenaltyDecided',
        'DecisionServed',
        'PenaltyPerformed',
        'DecisionsCompleted',
        'MattersConcluded',
      );
    });
    it('nor under the article with the lower fine', () => {
      when({ basis: 'TM-2019:52', alsoUnder: ['TM-2019:60'] }).refused('penalty.higher-fine-rules');
    });
    it('a repeated infringement is not dealt with on the spot without a reason', () => {
      const again = before({ basis: 'TM-2019:60', actOn: '2024-05-20' });
      when({ basis: 'TM-2019:60' }, again).refused('penalty.repeat-not-severe');
      when({ basis: 'TM-2019:60', departs: '数量极少且已销毁' }, again).thenTypes(...goesThrough);
      when({ basis: 'TM-2019:60' }, before({ basis: 'TM-2019:60', actOn: '2021-03-01' })).thenTypes(...goesThrough);
      when({ basis: 'TM-2019:60' }, before({ basis: 'TM-2019:60', actOn: '2021-03-02' })).refused(
        'penalty.repeat-not-severe',
      );
      when({}, again).thenTypes(...goesThrough);
    });
    it('says how far other cases were looked through', () => {
      expect(definitionOf(commands.PenaliseOnTheSpot).needs).toContain('punished');
      const [decision] = room
        .given(alone)
        .when(fine(10_000), { ...withParty(natural), lookedThrough: 412 })
        .events();
      expect(decision?.data).toMatchObject({ lookedThrough: 412, repeat: null });
    });
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
