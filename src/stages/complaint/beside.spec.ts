import { describe, expect, it } from '@jest/globals';
import type { Event } from '../../engine/decider.js';
import {
  doneOn,
  due,
  factory,
  ledger,
  on,
  openedOn,
  party,
  room,
  shop,
  verified,
  later,
  withParties,
} from '../../../test/harness/complaint-facts.js';
import type { SameActHit } from '../../case/values/same-act.js';
import type { ComplaintEvent } from './complaint.js';
import type { Limitation } from './state.js';

const limitation: Limitation = {
  lastActOn: '2024-02-28',
  continuing: false,
  harm: false,
  discoveredOn: '2026-02-02',
  within: '2 years',
  expiresOn: '2026-02-28',
  inTime: true,
  reason: null,
};
const weighed = (over: Partial<Limitation> = {}): Event => ({
  type: 'LimitationWeighed',
  data: { ...limitation, ...over },
});
const filed: Event = { type: 'FilingApproved', data: {} };

describe('the term for penalties (T-LIMITATION)', () => {
  const terms = ledger(['2026-02-09', weighed()]);
  it('ends two years after the act, though the day is a Saturday, and is kept by filing on it', () => {
    expect(due(terms, 'T-LIMITATION')).toBe('running 2026-02-28');
    expect(doneOn(terms, 'T-LIMITATION', filed, '2026-02-27')).toBe('in time');
    expect(doneOn(terms, 'T-LIMITATION', filed, '2026-02-28')).toBe('in time');
    expect(doneOn(terms, 'T-LIMITATION', filed, '2026-03-02')).toBe('late');
  });
  it('is five years where harm was done, and does not run while the act goes on', () => {
    const grave = ledger(['2026-02-09', weighed({ lastActOn: '2021-03-02', harm: true, within: '5 years' })]);
    expect(due(grave, 'T-LIMITATION')).toBe('running 2026-03-02');
    expect(due(ledger(['2026-02-09', weighed({ continuing: true })]), 'T-LIMITATION')).toBe('none');
  });
  it('begins anew when it is weighed anew, and falls away with a refusal to file', () => {
    const anew = ledger(['2026-02-09', weighed()], ['2026-02-10', weighed({ lastActOn: '2025-01-05' })]);
    expect(due(anew, 'T-LIMITATION')).toBe('running 2027-01-05');
    const refused = ledger(['2026-02-09', weighed()], ['2026-02-10', { type: 'FilingRefused', data: {} }]);
    expect(due(refused, 'T-LIMITATION')).toBe('dropped 2026-02-28');
  });
});

describe('the same act in another file (行政处罚法 arts 25, 29)', () => {
  const hit: SameActHit = {
    caseId: '9',
    number: '卫文综案源〔2026〕1号',
    unit: 'culture',
    elsewhere: true,
    office: { zh: '市文化市场综合执法队', en: 'Cultural Market Enforcement' },
    contact: { zh: '办公室', en: 'Office' },
    receivedOn: '2026-01-05',
    filedOn: '2026-01-12',
    decisions: [],
    parties: ['r1'],
    rights: ['t1'],
  };
  const approve = {
    type: 'ApproveFiling' as const,
    ...on,
    grounds: '涉嫌侵犯注册商标专用权',
    respondents: ['r1'],
    handlers: ['li', 'wang'],
    limitation: { lastActOn: '2026-02-01', continuing: true, harm: false },
  };
  const found = { ...withParties(shop, factory), sameActs: [hit] };
  const verifying = room.given(openedOn('verification'), verified);
  const settled = room.given(
    openedOn('verification'),
    verified,
    { type: 'JurisdictionDisputed', data: { otherAgency: '市文化市场综合执法队', reasons: '均已立案' } },
    { type: 'JurisdictionAgreed', data: { ours: true, agency: '市市场监督管理局', again: false } },
  );
  it('must be answered before filing; the answer stands on the record with what was found', () => {
    verifying.when(approve, found).refused('same-act.unanswered');
    const sameAct = { answer: 'different-act', reasons: '另案为出版物，本案为酒类' } as const;
    verifying.when({ ...approve, sameAct }, found).thenTypes('LimitationWeighed', 'FilingApproved');
  });
  it('belongs to whoever filed first, unless jurisdiction was settled for this bureau', () => {
    const sameAct = { answer: 'jurisdiction-settled', reasons: '本机关主张管辖' } as const;
    verifying.when({ ...approve, sameAct }, found).refused('same-act.first-filed');
    settled.when({ ...approve, sameAct }, found).thenTypes('LimitationWeighed', 'FilingApproved');
    const notFiled = { ...found, sameActs: [{ ...hit, filedOn: null }] };
    verifying.when({ ...approve, sameAct }, notFiled).thenTypes('LimitationWeighed', 'FilingApproved');
  });
});

describe('a dispute over who handles a complaint (市场监督管理投诉举报处理暂行办法 art. 30)', () => {
  const disputed: ComplaintEvent = { type: 'JurisdictionDisputed', data: { otherAgency: '某区局', reasons: '住所地' } };
  const agreed = (ours: boolean): ComplaintEvent => ({
    type: 'JurisdictionAgreed',
    data: { ours, agency: '某区局', again: false },
  });
  it('is raised before acceptance, and goes back there when it is settled', () => {
    const awaiting = room.given(openedOn('acceptance'));
    awaiting.when({ type: 'RaiseJurisdictionDispute', ...on, otherAgency: '某区局', reasons: '住所地' }).then(disputed);
    expect(room.given(openedOn('acceptance'), disputed).state.is).toBe('JurisdictionDisputed');
    expect(room.given(openedOn('acceptance'), disputed, agreed(true)).state.is).toBe('AwaitingAcceptance');
    const reported: ComplaintEvent = { type: 'JurisdictionReported', data: { superior: '市局' } };
    expect(room.given(openedOn('acceptance'), disputed, reported, agreed(false)).state.is).toBe('AwaitingAcceptance');
  });
  it('that is settled for another bureau leaves no acceptance', () => {
    room
      .given(openedOn('acceptance'), disputed, agreed(false))
      .when({ type: 'AcceptComplaint', ...on })
      .refused('complaint.not-ours');
  });
});

describe('a shop with a false address (Order 121)', () => {
  const platform = party('p1', ['platform']);
  const looked = { platform: 'p1', findings: '登记地址查无此店', ours: false, agency: '某市市场监督管理局' };
  const record = { type: 'RecordFalseShopAddress', ...later, ...looked } as const;
  const verifying = room.given(openedOn('verification'), verified);
  it("goes to the bureau of the platform's home, which is then the only one to file", () => {
    verifying.when(record, withParties(shop, platform)).then({ type: 'ShopAddressFalse', data: looked });
    room
      .given(openedOn('verification'), verified, { type: 'ShopAddressFalse', data: looked })
      .when(
        { type: 'ApproveFiling', ...later, grounds: '涉嫌侵权', respondents: ['r1'], handlers: ['li', 'wang'] },
        withParties(shop),
      )
      .refused('complaint.not-ours');
  });
  it('needs a platform on file, and the order in force', () => {
    verifying.when(record, withParties(shop, party('p1', ['agent']))).refused('complaint.not-a-platform');
    verifying
      .when({ ...record, occurredOn: '2026-04-14' }, withParties(shop, platform))
      .refused('complaint.order-121-not-yet');
  });
});

describe("another bureau's letter of assistance (市场监督管理行政处罚程序规定 art. 45)", () => {
  const asked = openedOn('assistance');
  const given: ComplaintEvent = { type: 'AssistanceGivenToBureau', data: { result: '该店已停业', reference: null } };
  it('is answered, or declined with its ground', () => {
    expect(room.given(asked).state.is).toBe('AssistanceAsked');
    room
      .given(asked)
      .when({ type: 'GiveAssistance', ...on, result: '该店已停业' })
      .then(given);
    expect(room.given(asked, given).state.is).toBe('AssistanceGiven');
    const declined = { ground: 'outside-area', reasons: '该店不在本辖区' } as const;
    room
      .given(asked)
      .when({ type: 'DeclineAssistance', ...on, ...declined })
      .then({ type: 'AssistanceDeclined', data: declined });
  });
  it('has fifteen working days from its receipt, across the spring festival', () => {
    // Received 2 February: ten days to Saturday 14 (worked), then 24 to 27 February, and Saturday 28 (worked).
    const terms = ledger(['2026-02-05', asked]);
    expect(due(terms, 'T-ASSIST-GIVE')).toBe('running 2026-02-28');
    expect(doneOn(terms, 'T-ASSIST-GIVE', given, '2026-02-27')).toBe('in time');
    expect(doneOn(terms, 'T-ASSIST-GIVE', given, '2026-02-28')).toBe('in time');
    expect(doneOn(terms, 'T-ASSIST-GIVE', given, '2026-03-02')).toBe('late');
  });
  it('may be delayed when that is told before the end', () => {
    const told: Event = {
      type: 'AssistanceDelayTold',
      data: { limit: 'T-ASSIST-GIVE', length: '5 working days', reasons: '需调取外省记录' },
    };
    // 2 to 6 March.
    expect(due(ledger(['2026-02-05', asked], ['2026-02-27', told]), 'T-ASSIST-GIVE')).toBe('running 2026-03-06');
    expect(() => ledger(['2026-02-05', asked], ['2026-03-02', told])).toThrow('term.extension-too-late');
  });
});
