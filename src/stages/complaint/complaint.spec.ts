import { describe, expect, it } from '@jest/globals';
import { specify, opened, facts } from '../../../test/harness/room.js';
import { expectDefinitions, expectLimits, expectTotal, expectWords } from '../../../test/harness/room-checks.js';
import type { Party } from '../../case/file.js';
import { complaint, type ComplaintEvent } from './complaint.js';

const room = specify(complaint);
const on = { occurredOn: '2026-03-02' };
const party = (id: string, roles: readonly string[], kind: Party['kind'] = 'legal'): Party => ({
  id,
  kind,
  roles,
  name: id,
  creditCode: null,
  identityNumber: null,
  address: null,
  phone: null,
  domiciled: true,
});
const withParties = (...parties: readonly Party[]) => ({
  file: { ...facts().file, parties: Object.fromEntries(parties.map((p) => [p.id, p])) },
});
const shop = party('r1', ['respondent']);
const factory = party('r2', ['respondent']);
const informant = party('i1', ['informant'], 'natural');

const openedOn = (road: string) => opened('complaint', { with: { road, source: 'report', receivedOn: '2026-02-02' } });
const verified: ComplaintEvent = {
  type: 'ClueVerified',
  data: { findings: '柜台陈列涉案商品', officers: ['li', 'wang'], suspicionHolds: true },
};
const approve = {
  type: 'ApproveFiling' as const,
  ...on,
  grounds: '涉嫌侵犯注册商标专用权',
  respondents: ['r1', 'r2'],
  handlers: ['li', 'wang'],
};
const filed: ComplaintEvent = {
  type: 'FilingApproved',
  data: {
    number: '卫市监立〔2026〕1号',
    grounds: approve.grounds,
    respondents: ['r1', 'r2'],
    handlers: ['li', 'wang'],
  },
};
const filingRefused: ComplaintEvent = {
  type: 'FilingRefused',
  data: { ground: 'minor-corrected', reasons: '数量极少，已当场下架', remedy: 'reconsideration-first' },
};
const toTell = (decision: string, ...parties: readonly string[]): ComplaintEvent => ({
  type: 'InformantsToBeTold',
  data: { parties, decision },
});
const sent: ComplaintEvent = {
  type: 'ClueSentForExamination',
  data: { kind: 'holder-identification', subject: '样品二件', examiner: 'h1' },
};

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
  it('sends for identification, one thing at a time', () => {
    const ask = {
      type: 'SendClueForExamination',
      ...on,
      kind: 'holder-identification',
      subject: '样品二件',
      examiner: 'h1',
    } as const;
    room.given(openedOn('verification')).when(ask).then(sent);
    room.given(openedOn('verification'), sent).when(ask).refused('complaint.examination-running');
  });
  it('takes a result only for what was sent', () => {
    const result = { type: 'RecordClueExamination', ...on, result: '系侵权商品' } as const;
    room.given(openedOn('verification')).when(result).refused('complaint.nothing-sent');
    room
      .given(openedOn('verification'), sent)
      .when(result)
      .then({ type: 'ClueExamined', data: { kind: 'holder-identification', result: '系侵权商品' } });
  });
  it('is extended once, by fifteen working days', () => {
    const extended: ComplaintEvent = {
      type: 'VerificationExtended',
      data: { limit: 'T-CLUE-VERIFY', length: '15 working days', reasons: '涉及外省' },
    };
    const extend = { type: 'ExtendVerification', ...on, reasons: '涉及外省' } as const;
    room.given(openedOn('verification')).when(extend).then(extended);
    room.given(openedOn('verification'), extended).when(extend).refused('complaint.already-extended');
  });
  it('files against each respondent under a number, and owes informants an answer', () => {
    room
      .given(openedOn('verification'), verified)
      .when(approve, withParties(shop, factory, informant))
      .then(filed, toTell('Filed', 'i1'));
  });
  it('owes nothing to an informant who is not known', () => {
    room
      .given(openedOn('verification'), verified)
      .when(approve, withParties(shop, factory, party('i1', ['informant'], 'unknown')))
      .then(filed);
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
  it('sends on what belongs to another agency', () => {
    room
      .given(openedOn('verification'))
      .when(
        { type: 'TransferToOtherAgency', ...on, agency: '市农业农村局', reasons: '涉嫌侵犯植物新品种权' },
        withParties(shop, informant),
      )
      .then(
        { type: 'ClueTransferredOut', data: { agency: '市农业农村局', reasons: '涉嫌侵犯植物新品种权' } },
        toTell('TransferredOut', 'i1'),
      );
  });
});

describe('answer to informants', () => {
  const told = (id: string): ComplaintEvent => ({
    type: 'InformantTold',
    data: { party: id, by: 'post', receipt: null, decision: 'NotFiled' },
  });
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
  it('ends at once where nobody is to be told', () => {
    expect(room.given(openedOn('verification'), verified, filed).state.is).toBe('Filed');
  });
});

const samples: readonly (ComplaintEvent | ReturnType<typeof opened>)[] = [
  openedOn('verification'),
  openedOn('acceptance'),
  openedOn('copyright-acceptance'),
  verified,
  sent,
  filed,
  filingRefused,
  toTell('Filed', 'i1'),
  { type: 'ComplaintAccepted', data: { acceptedOn: '2026-03-02' } },
  { type: 'ComplaintNotAccepted', data: { ground: 'not-consumer', reasons: '', remedy: '' } },
  { type: 'CopyrightMaterialsCompleted', data: { materials: [] } },
  { type: 'CopyrightComplaintAccepted', data: {} },
  { type: 'CopyrightComplaintNotAccepted', data: { reasons: '', remedy: '' } },
  { type: 'ClueExamined', data: { kind: 'test', result: '' } },
  { type: 'VerificationExtended', data: { limit: 'T-CLUE-VERIFY', length: '15 working days', reasons: '' } },
  { type: 'ClueTransferredOut', data: { agency: '', reasons: '' } },
  { type: 'InformantTold', data: { party: 'i1', by: 'post', receipt: null, decision: 'Filed' } },
];

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
