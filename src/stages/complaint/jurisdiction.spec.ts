import { describe, expect, it } from '@jest/globals';
import {
  doneOn,
  due,
  informant,
  ledger,
  on,
  openedBy,
  openedOn,
  room,
  told,
  toTell,
  verified,
  withParties,
} from '../../../test/harness/complaint-facts.js';
import type { ComplaintEvent } from './complaint.js';

const verifying = openedOn('verification');
const other = '某区市场监督管理局';
const disputed: ComplaintEvent = {
  type: 'JurisdictionDisputed',
  data: { otherAgency: other, reasons: '双方均认为由本机关管辖' },
};
const reported: ComplaintEvent = { type: 'JurisdictionReported', data: { superior: '自治区市场监督管理厅' } };
const agreed = (ours: boolean, again = false): ComplaintEvent => ({
  type: 'JurisdictionAgreed',
  data: { ours, agency: other, again },
});
const designated = (ours: boolean, again = false): ComplaintEvent => ({
  type: 'JurisdictionDesignated',
  data: { ours, agency: other, reference: '宁市监指管〔2026〕1号', again },
});
const sentAway = (kind: 'jurisdiction' | 'department'): ComplaintEvent => ({
  type: 'ClueTransferredOut',
  data: { kind, agency: other, department: null, reasons: '不属于本机关管辖' },
});

describe('a dispute over jurisdiction (SAMR arts 13, 16)', () => {
  it('is negotiated, then put before the common superior, who designates', () => {
    room
      .given(verifying)
      .when({ type: 'RaiseJurisdictionDispute', ...on, otherAgency: other, reasons: '双方均认为由本机关管辖' })
      .then(disputed);
    const open = room.given(verifying, disputed);
    open.when({ type: 'AgreeJurisdiction', ...on, ours: true, agency: other }).then(agreed(true));
    open.when({ type: 'ReportJurisdictionDispute', ...on, superior: '自治区市场监督管理厅' }).then(reported);
    room
      .given(verifying, disputed, reported)
      .when({ type: 'RecordDesignation', ...on, ours: false, agency: other, reference: '宁市监指管〔2026〕1号' })
      .then(designated(false));
  });
  it('has seven working days, and the superior seven more, across a holiday with its make-up day', () => {
    const terms = ledger(['2026-02-10', disputed]);
    // 11, 12, 13, Saturday 14 (worked), then 24, 25, 26 February.
    expect(due(terms, 'T-JUR-DISPUTE')).toBe('running 2026-02-26');
    expect(doneOn(terms, 'T-JUR-DISPUTE', reported, '2026-02-25')).toBe('in time');
    expect(doneOn(terms, 'T-JUR-DISPUTE', reported, '2026-02-26')).toBe('in time');
    expect(doneOn(terms, 'T-JUR-DISPUTE', agreed(true), '2026-02-27')).toBe('late');
    // 27, Saturday 28 (worked), 2 to 6 March.
    const asked = ledger(['2026-02-10', disputed], ['2026-02-26', reported]);
    expect(due(asked, 'T-JUR-DESIGNATE')).toBe('running 2026-03-06');
    expect(doneOn(asked, 'T-JUR-DESIGNATE', designated(true), '2026-03-06')).toBe('in time');
    expect(doneOn(asked, 'T-JUR-DESIGNATE', designated(true), '2026-03-09')).toBe('late');
  });
  it('does not stop the time to verify', () => {
    const before = ledger(['2026-02-02', verifying]);
    const after = ledger(['2026-02-02', verifying], ['2026-02-10', disputed], ['2026-02-26', reported]);
    expect(due(after, 'T-CLUE-VERIFY')).toBe(due(before, 'T-CLUE-VERIFY'));
  });
  it('needs a dispute before the superior is asked', () => {
    room
      .given(verifying)
      .when({ type: 'ReportJurisdictionDispute', ...on, superior: '自治区市场监督管理厅' })
      .refused('complaint.no-dispute');
  });
  it('that is settled for another bureau leaves only the transfer', () => {
    const file = {
      type: 'ApproveFiling',
      ...on,
      grounds: '涉嫌侵权',
      respondents: [],
      handlers: ['li', 'wang'],
    } as const;
    const settled = room.given(verifying, verified, disputed, agreed(false));
    expect(settled.state.is).toBe('Verifying');
    settled.when({ ...file, respondents: [], handlers: [...file.handlers] }).refused('complaint.not-ours');
    settled
      .when({ type: 'TransferToOtherAgency', ...on, kind: 'jurisdiction', agency: other, reasons: '协商确定' })
      .thenTypes('ClueTransferredOut');
  });
});

describe('what was transferred here (SAMR art. 14)', () => {
  const received = openedBy('transfer-from-region', 'verification');
  const transfer = {
    type: 'TransferToOtherAgency',
    ...on,
    kind: 'jurisdiction',
    agency: other,
    reasons: '行为发生地在外区',
  } as const;
  it('is not transferred again, nor negotiated: the superior is asked', () => {
    room.given(received).when(transfer).refused('complaint.no-second-transfer');
    room
      .given(received)
      .when({ type: 'RaiseJurisdictionDispute', ...on, otherAgency: other, reasons: '行为发生地在外区' })
      .refused('complaint.ask-the-superior');
    room
      .given(received)
      .when({ type: 'ReportJurisdictionDispute', ...on, superior: '自治区市场监督管理厅' })
      .then(reported);
  });
  it('goes where the superior sends it', () => {
    room.given(received, reported, designated(false)).when(transfer).thenTypes('ClueTransferredOut');
  });
  it('may go to another department, whose matter it is (art. 17)', () => {
    room
      .given(received)
      .when({ ...transfer, kind: 'department', agency: '市农业农村局', department: 'agriculture' })
      .then({
        type: 'ClueTransferredOut',
        data: { kind: 'department', agency: '市农业农村局', department: 'agriculture', reasons: '行为发生地在外区' },
      });
  });
  it('by routing goes nowhere else for want of jurisdiction (令20 art. 37)', () => {
    room
      .given(openedOn('verification', { routedBy: '市12315中心' }))
      .when(transfer)
      .refused('complaint.routed-once');
  });
});

describe('what was sent away', () => {
  const answer = { type: 'RecordTransferAnswer', ...on, agency: other } as const;
  it('waits for the receiver after the informants were told', () => {
    const away = room.given(verifying, sentAway('department'), toTell('TransferredOut', 'i1'));
    expect(away.state.is).toBe('Informing');
    expect(
      room.given(verifying, sentAway('department'), toTell('TransferredOut', 'i1'), told('i1', 'TransferredOut')).state
        .is,
    ).toBe('TransferSent');
    room
      .given(verifying)
      .when(
        { type: 'TransferToOtherAgency', ...on, agency: other, reasons: '不属于本机关管辖' },
        withParties(informant),
      )
      .then(
        {
          type: 'ClueTransferredOut',
          data: { kind: 'department', agency: other, department: null, reasons: '不属于本机关管辖' },
        },
        toTell('TransferredOut', 'i1'),
      );
  });
  it('is over when it is taken', () => {
    const taken: ComplaintEvent = { type: 'TransferAnswered', data: { accepted: true, agency: other, answer: null } };
    const away = room.given(verifying, sentAway('department'));
    away.when({ ...answer, accepted: true }).then(taken);
    expect(room.given(verifying, sentAway('department'), taken).state.is).toBe('TransferredOut');
  });
  it('is negotiated with another department that objects, and designated where a market bureau does', () => {
    const objecting = { ...answer, accepted: false, answer: '不属于本机关管辖' };
    const department = room.given(verifying, sentAway('department'));
    department.when({ ...answer, accepted: false }).refused('complaint.objection-needed');
    department.when(objecting).thenTypes('TransferAnswered', 'JurisdictionDisputed');
    const bureau = room.given(verifying, sentAway('jurisdiction'));
    bureau.when(objecting).refused('complaint.superior-needed');
    bureau
      .when({ ...objecting, superior: '自治区市场监督管理厅' })
      .thenTypes('TransferAnswered', 'JurisdictionReported');
  });
  it('and comes back is verified anew, in fifteen working days', () => {
    const objected: ComplaintEvent = {
      type: 'TransferAnswered',
      data: { accepted: false, agency: other, answer: '不属于本机关管辖' },
    };
    const back = room.given(verifying, verified, sentAway('jurisdiction'), objected, reported);
    back
      .when({ type: 'RecordDesignation', ...on, ours: true, agency: other, reference: '宁市监指管〔2026〕1号' })
      .then(designated(true, true));
    expect(
      room.given(verifying, verified, sentAway('jurisdiction'), objected, reported, designated(true, true)).state,
    ).toMatchObject({ is: 'Verifying', outcome: null, notOurs: false });
    const terms = ledger(
      ['2026-02-02', verifying],
      ['2026-02-05', sentAway('jurisdiction')],
      ['2026-02-10', reported],
      ['2026-03-02', designated(true, true)],
    );
    expect(due(terms, 'T-CLUE-VERIFY')).toMatch(/^met/);
    expect(due(terms, 'T-CLUE-VERIFY-RETURNED')).toBe('running 2026-03-23');
  });
});
