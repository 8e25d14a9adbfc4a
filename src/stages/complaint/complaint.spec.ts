import { describe, expect, it } from '@jest/globals';
import {
  factory,
  filingRefused,
  informant,
  on,
  openedOn,
  party,
  room,
  shop,
  told,
  toTell,
  verified,
  withParties,
} from '../../../test/harness/complaint-facts.js';
import { expectDefinitions, expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import { samples } from '../../../test/harness/complaint-samples.js';
import { complaint, type ComplaintEvent } from './complaint.js';
import type { Limitation } from './state.js';

const approve = {
  type: 'ApproveFiling' as const,
  ...on,
  grounds: '涉嫌侵犯注册商标专用权',
  respondents: ['r1', 'r2'],
  handlers: ['li', 'wang'],
  limitation: { lastActOn: '2026-02-01', continuing: true, harm: false },
};
const going: Limitation = {
  lastActOn: '2026-02-01',
  continuing: true,
  harm: false,
  discoveredOn: '2026-02-02',
  within: '2 years',
  expiresOn: '2028-02-01',
  inTime: true,
  reason: null,
};
const weighedAs = (limitation: Limitation): ComplaintEvent => ({ type: 'LimitationWeighed', data: limitation });
const filedWith = (limitation: Extract<ComplaintEvent, { type: 'FilingApproved' }>['data']['limitation']) =>
  ({
    type: 'FilingApproved',
    data: {
      number: '卫市监立〔2026〕1号',
      grounds: approve.grounds,
      respondents: ['r1', 'r2'],
      handlers: ['li', 'wang'],
      limitation,
      sameAct: null,
    },
  }) satisfies ComplaintEvent;
const filed = filedWith(going);
const sent = (examination: string): ComplaintEvent => ({
  type: 'ClueSentForExamination',
  data: { examination, kind: 'holder-identification', subject: '样品二件', examiner: 'h1' },
});
const examined = (examination: string): ComplaintEvent => ({
  type: 'ClueExamined',
  data: { examination, kind: 'holder-identification', result: '系侵权商品' },
});

describe('road of a consumer complaint', () => {
  it('accepts', () => {
    room
      .given(openedOn('acceptance'))
      .when({ type: 'AcceptComplaint', ...on })
      .then({ type: 'ComplaintAccepted', data: { acceptedOn: '2026-03-02' } });
  });
  it('refuses with ground, reasons and remedy', () => {
    room
      .given(openedOn('acceptance'))
      .when({ type: 'RefuseComplaint', ...on, ground: 'not-consumer', reasons: '投诉人是权利人，不是消费者' })
      .then({
        type: 'ComplaintNotAccepted',
        data: { ground: 'not-consumer', reasons: '投诉人是权利人，不是消费者', remedy: 'reconsideration-first' },
      });
  });
});

describe('road of a copyright complaint', () => {
  const complete: ComplaintEvent = { type: 'CopyrightMaterialsCompleted', data: { materials: ['作品登记证书'] } };
  it('begins to run when all materials are in', () => {
    room
      .given(openedOn('copyright-acceptance'))
      .when({ type: 'ConfirmMaterials', ...on, materials: ['作品登记证书'] })
      .then(complete);
  });
  it('accepts and goes on to verification', () => {
    room
      .given(openedOn('copyright-acceptance'), complete)
      .when({ type: 'AcceptCopyrightComplaint', ...on })
      .then({ type: 'CopyrightComplaintAccepted', data: {} });
  });
  it('refuses with written reasons', () => {
    room
      .given(openedOn('copyright-acceptance'), complete)
      .when({ type: 'RefuseCopyrightComplaint', ...on, reasons: '权属证明不足' })
      .then({
        type: 'CopyrightComplaintNotAccepted',
        data: { reasons: '权属证明不足', remedy: 'reconsideration-first' },
      });
  });
});

describe('verification of a clue', () => {
  it('records what was found', () => {
    room
      .given(openedOn('verification'))
      .when({ type: 'RecordVerification', ...on, ...verified.data } as never)
      .then(verified);
  });
  it('sends for identification, and several things at once', () => {
    const ask = {
      type: 'SendClueForExamination',
      ...on,
      kind: 'holder-identification',
      subject: '样品二件',
      examiner: 'h1',
    } as const;
    room.given(openedOn('verification')).when(ask).then(sent('x1'));
    room.given(openedOn('verification'), sent('x1')).when(ask).then(sent('x2'));
  });
  it('takes a result only for what was sent, and says which where several are out', () => {
    const result = { type: 'RecordClueExamination', ...on, result: '系侵权商品' } as const;
    room.given(openedOn('verification')).when(result).refused('complaint.nothing-sent');
    room.given(openedOn('verification'), sent('x1')).when(result).then(examined('x1'));
    const two = room.given(openedOn('verification'), sent('x1'), sent('x2'));
    two.when(result).refused('complaint.which-examination');
    two.when({ ...result, examination: 'x3' }).refused('complaint.unknown-examination');
    two.when({ ...result, examination: 'x2' }).then(examined('x2'));
    expect(room.given(openedOn('verification'), sent('x1'), sent('x2'), examined('x1')).state.examinations).toEqual([
      { id: 'x2', kind: 'holder-identification' },
    ]);
  });
  it.each([
    ['verification', 'T-CLUE-VERIFY', '15 working days'],
    ['agriculture-verification', 'T-CLUE-VERIFY-AGRI', '7 calendar days'],
    ['general-verification', 'T-CLUE-VERIFY-GENERAL', '15 working days'],
  ])('is extended once, on the road %s by %s', (road, limit, length) => {
    const extended: ComplaintEvent = { type: 'VerificationExtended', data: { limit, length, reasons: '涉及外省' } };
    const extend = { type: 'ExtendVerification', ...on, reasons: '涉及外省' } as const;
    room.given(openedOn(road)).when(extend).then(extended);
    room.given(openedOn(road), extended).when(extend).refused('complaint.already-extended');
  });
  it('has nothing to extend on the road of a copyright complaint', () => {
    room
      .given(openedOn('copyright-acceptance'), { type: 'CopyrightComplaintAccepted', data: {} })
      .when({ type: 'ExtendVerification', ...on, reasons: '涉及外省' })
      .refused('complaint.nothing-to-extend');
  });
  it('files against each respondent under a number, and owes informants an answer', () => {
    room
      .given(openedOn('verification'), verified)
      .when(approve, withParties(shop, factory, informant))
      .then(weighedAs(going), filed, toTell('Filed', 'i1'));
  });
  it('owes nothing to an informant who is not known', () => {
    room
      .given(openedOn('verification'), verified)
      .when(approve, withParties(shop, factory, party('i1', ['informant'], 'unknown')))
      .then(weighedAs(going), filed);
  });
  it('does not file without verification, a respondent on file, or two officers', () => {
    room.given(openedOn('verification')).when(approve, withParties(shop, factory)).refused('complaint.not-verified');
    room.given(openedOn('verification'), verified).when(approve, withParties(shop)).refused('complaint.unknown-party');
    room
      .given(openedOn('verification'), verified)
      .when(approve, withParties(shop, party('r2', ['right-holder'])))
      .refused('complaint.not-a-respondent');
    room
      .given(openedOn('verification'), verified)
      .when({ ...approve, handlers: ['li', 'li'] }, withParties(shop, factory))
      .refused('complaint.two-officers');
  });
  it('refuses filing after verification', () => {
    const refusal = {
      type: 'RefuseFiling',
      ...on,
      ground: 'minor-corrected',
      reasons: '数量极少，已当场下架',
    } as const;
    room.given(openedOn('verification')).when(refusal, withParties(shop)).refused('complaint.not-verified');
    room
      .given(openedOn('verification'), verified)
      .when(refusal, withParties(shop, informant))
      .then(filingRefused, toTell('NotFiled', 'i1'));
  });
});

describe('time for penalties, weighed at filing (行政处罚法 art. 36)', () => {
  const verifying = room.given(openedOn('verification'), verified);
  const parties = withParties(shop, factory);
  const check = { lastActOn: '2024-02-02', continuing: false, harm: false };
  const weighed: Limitation = { ...going, ...check, expiresOn: '2026-02-02' };
  const approving = (limitation: object) => ({ ...approve, limitation: { ...check, ...limitation } });
  const files = (limitation: object, as: Limitation) =>
    verifying.when(approving(limitation), parties).then(weighedAs(as), filedWith(as));
  it('is kept on the day before, and on the day, two years after the end of the act', () => {
    const before = { lastActOn: '2024-02-03' };
    files(before, { ...weighed, ...before, expiresOn: '2026-02-03' });
    files({}, weighed);
  });
  it('is over on the day after: then only with a reason', () => {
    const over = { lastActOn: '2024-02-01' };
    verifying.when(approving(over), parties).refused('complaint.limitation-reason');
    const reason = '公安机关2025年已发现';
    files({ ...over, reason }, { ...weighed, ...over, expiresOn: '2026-02-01', inTime: false, reason });
  });
  it('is interrupted by an authority that found the act before, not by one that found it later', () => {
    const over = { lastActOn: '2024-02-01', earlierFoundOn: '2025-06-10' };
    files(over, { ...weighed, lastActOn: '2024-02-01', discoveredOn: '2025-06-10', expiresOn: '2026-02-01' });
    verifying
      .when(approving({ ...over, earlierFoundOn: '2026-02-03' }), parties)
      .refused('complaint.found-before-received');
  });
  it('is five years where life, health or financial safety was harmed, and never over while the act goes on', () => {
    const grave = { lastActOn: '2021-02-02', harm: true };
    files(grave, { ...weighed, ...grave, within: '5 years' });
    const goesOn = { lastActOn: '2019-01-01', continuing: true };
    files(goesOn, { ...weighed, ...goesOn, expiresOn: '2021-01-01' });
  });
  it('must be weighed: with the filing, or before it with the verification', () => {
    const { limitation, ...unweighed } = approve;
    verifying.when(unweighed, parties).refused('complaint.limitation-unweighed');
    verifying
      .when({
        type: 'RecordVerification',
        ...on,
        findings: '柜台陈列涉案商品',
        officers: ['li', 'wang'],
        suspicionHolds: true,
        limitation,
      })
      .then(verified, weighedAs(going));
    room.given(openedOn('verification'), verified, weighedAs(going)).when(unweighed, parties).then(filedWith(going));
  });
  it('does not take an act that ended after the filing', () => {
    verifying.when(approving({ lastActOn: '2026-03-03' }), parties).refused('complaint.limitation-date');
  });
  it('is a ground not to file', () => {
    verifying
      .when({ type: 'RefuseFiling', ...on, ground: 'over-limitation', reasons: '2023年停止销售' }, withParties(shop))
      .thenTypes('FilingRefused');
  });
});

describe('answer to informants', () => {
  const inform = { type: 'InformInformant', ...on, party: 'i1', by: 'post' } as const;
  it('tells each, and ends with the last', () => {
    const owing = [openedOn('verification'), verified, filingRefused, toTell('NotFiled', 'i1', 'i2')] as const;
    const first = room.given(...owing);
    first.when(inform).then(told('i1'));
    expect(first.state.is).toBe('Informing');
    expect(room.given(...owing, told('i1')).state.is).toBe('Informing');
    expect(room.given(...owing, told('i1'), told('i2')).state.is).toBe('NotFiled');
    room
      .given(...owing, told('i1'))
      .when(inform)
      .refused('complaint.nobody-to-tell');
  });
  it('does not tell who wants to stay unnamed', () => {
    const unnamed = party('i1', ['informant'], 'natural', { realName: false });
    room
      .given(openedOn('verification'), verified)
      .when(approve, withParties(shop, factory, unnamed))
      .then(weighedAs(going), filed);
  });
  it('ends at once where nobody is to be told', () => {
    expect(room.given(openedOn('verification'), verified, filed).state.is).toBe('Filed');
  });
});

describe('the room as a whole', () => {
  it('has words for all that it says', () => {
    expectWords(
      complaint,
      samples.filter((e) => e.type !== 'ProceedingOpened'),
      new URL('./', import.meta.url),
    );
  });
  it('rests on roles, documents and law that are on file', () => expectDefinitions(complaint));
  it('has well-formed limits', () => expectLimits(complaint));
  it('folds any of its events in any order', () => expectTotal(complaint, samples));
});
