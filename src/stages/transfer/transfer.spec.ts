import { describe, expect, it } from '@jest/globals';
import {
  approved,
  declined,
  event,
  filed,
  head,
  on,
  received,
  room,
  sent,
  start,
  toPolice,
} from '../../../test/harness/transfer-facts.js';
import type { Term } from '../../engine/time/limit.js';
import { transfer } from './transfer.js';

describe('the agency', () => {
  it('has the head decide, never on a report of his own', () => {
    room
      .given(start)
      .when({ type: 'ApproveTransfer', ...on }, head)
      .then(approved);
    room
      .given(start)
      .when({ type: 'ApproveTransfer', ...on })
      .refused('transfer.own-report');
    room
      .given(start)
      .when({ type: 'RefuseTransfer', ...on, reasons: '无犯罪嫌疑' }, head)
      .thenTypes('TransferRefused');
    const { state } = room.given(start, event('TransferRefused', { reasons: '', remedy: '', suggested: null }));
    expect(transfer.ends).toContain(state.is);
    expect(state.tracks.r1?.is).toBe('NotTransferred');
  });
  it('sends the whole of it, with the hour, and a copy to the procuratorate', () => {
    const send = {
      type: 'SendToPolice' as const,
      ...on,
      occurredAt: '2026-03-02T10:00:00+08:00',
      police: '市公安局',
      attachments: ['transfer-letter' as const, 'investigation-report' as const, 'goods-list' as const],
      withoutTest: '尚未出具',
      copiedToProcuratorate: true,
    };
    room.given(start, approved).when(send).thenTypes('SentToPolice');
    room
      .given(start, approved)
      .when({ ...send, attachments: ['transfer-letter', 'goods-list'] })
      .refused('transfer.attachments-missing');
    room
      .given(start, approved)
      .when({ ...send, withoutTest: undefined })
      .refused('transfer.test-report-missing');
    room
      .given(start, approved)
      .when({ ...send, copiedToProcuratorate: false })
      .refused('transfer.copy-missing');
    expect(transfer.handsTo!(sent)).toEqual(['police', 'procuratorate']);
  });
});

describe('the police', () => {
  it('sign, and may ask once for what is missing', () => {
    const asked = event('MaterialAsked', { missing: '鉴定意见' });
    const supply = { type: 'SupplyMaterial' as const, ...on, material: '鉴定意见' };
    room
      .given(start, approved, sent)
      .when({ type: 'SignReceipt', ...on, receivedBy: '民警' })
      .then(received);
    room
      .given(...toPolice)
      .when({ type: 'AskForMaterial', ...on, missing: '鉴定意见' })
      .then(asked);
    room
      .given(...toPolice, asked)
      .when({ type: 'AskForMaterial', ...on, missing: '' })
      .refused('transfer.material-already-asked');
    room
      .given(...toPolice, asked)
      .when(supply)
      .thenTypes('MaterialSupplied');
    room
      .given(...toPolice)
      .when(supply)
      .refused('transfer.no-material-asked');
  });
  it('extend their review, file or decline', () => {
    room
      .given(...toPolice)
      .when({ type: 'ExtendPoliceReview', ...on, ground: 'major', level: 'county', approvedBy: '局长' })
      .thenTypes('PoliceReviewExtended');
    const extended = event('PoliceReviewExtended', {
      limit: 'T-TR-REVIEW',
      length: '20 calendar days',
      approvedBy: '局长',
    });
    const special = {
      type: 'ExtendPoliceReview' as const,
      ...on,
      ground: 'special' as const,
      level: 'superior' as const,
      approvedBy: '厅长',
    };
    room
      .given(...toPolice, extended)
      .when(special)
      .thenTypes('PoliceReviewExtendedAgain');
    room
      .given(...toPolice)
      .when(special)
      .refused('transfer.extension-out-of-order');
    room
      .given(...toPolice, extended)
      .when({ ...special, level: 'county' })
      .refused('transfer.wrong-approver');
    room
      .given(...toPolice, extended)
      .when({ ...special, ground: 'major', level: 'county' })
      .refused('transfer.review-extended');
    const again = event('PoliceReviewExtendedAgain', { ...extended.data, length: '30 calendar days' });
    room
      .given(...toPolice, extended, again)
      .when({ ...special, level: 'county' })
      .refused('transfer.review-extended', null);
    room
      .given(...toPolice)
      .when({ type: 'AcceptCase', ...on, reference: '1号' })
      .then(filed);
    room
      .given(...toPolice)
      .when({ type: 'DeclineCase', ...on, reference: '2号', ground: 'no-criminal-fact', reasons: '数额不够' })
      .then(declined);
    room
      .given(...toPolice)
      .when({ type: 'DeclineCase', ...on, reference: '2号', ground: 'material-missing', reasons: '材料不全' })
      .refused('transfer.not-for-missing-material');
    room
      .given(...toPolice)
      .when({ type: 'RedirectCase', ...on, police: '银川市公安局', reference: '8号' })
      .thenTypes('CaseRedirected');
    expect(
      room.given(...toPolice, event('CaseRedirected', { police: '银川市公安局', reference: '8号' })).state.is,
    ).toBe('Sent');
    room
      .given(...toPolice, filed)
      .when({ type: 'HandOverGoods', ...on, items: [], receivedBy: '保管员' })
      .thenTypes('GoodsHandedToPolice');
  });
});

describe('a refusal to file', () => {
  const ask = { type: 'RequestReconsideration' as const, ...on, reasons: '已达标准' };
  const upheld = event('PoliceRefusalUpheld', { reference: '3号', reasons: '' });
  it('is reconsidered once and in time', () => {
    const until = (dueOn: string) => ({ terms: [{ limit: 'T-TR-RECON', dueOn } as Term] });
    room
      .given(...toPolice, declined)
      .when(ask, until('2026-03-02'))
      .thenTypes('PoliceReconsiderationRequested');
    room
      .given(...toPolice, declined)
      .when(ask, until('2026-03-01'))
      .refused('transfer.reconsideration-late');
    room
      .given(...toPolice, declined, upheld)
      .when(ask)
      .refused('transfer.already-reconsidered');
  });
  it('is upheld, or reversed by filing', () => {
    const decide = {
      type: 'DecideReconsideration' as const,
      ...on,
      outcome: 'upheld' as const,
      reference: '3号',
      reasons: '',
    };
    const asked = event('PoliceReconsiderationRequested', { reasons: '' });
    room
      .given(...toPolice, declined, asked)
      .when(decide)
      .then(upheld);
    room
      .given(...toPolice, declined, asked)
      .when({ ...decide, outcome: 'files' })
      .thenTypes('PoliceRefusalReversed', 'PoliceFiled');
  });
  it('is supervised by the procuratorate', () => {
    const suggest = { type: 'SuggestSupervision' as const, ...on, reasons: '已达标准' };
    const suggested = event('SupervisionSuggested', { reasons: '' });
    const reasons = event('ReasonsExplained', { reasons: '' });
    room
      .given(...toPolice, declined)
      .when(suggest)
      .thenTypes('SupervisionSuggested');
    expect(transfer.handsTo!(suggested)).toEqual(['procuratorate']);
    room
      .given(...toPolice, declined, suggested)
      .when({ type: 'AskForReasons', ...on, reference: '4号' })
      .thenTypes('ReasonsAsked');
    const asked = event('ReasonsAsked', { reference: '4号' });
    room
      .given(...toPolice, declined, suggested, asked)
      .when({ type: 'ExplainReasons', ...on, reasons: '' })
      .thenTypes('ReasonsExplained');
    const explained = [...toPolice, declined, suggested, asked, reasons] as const;
    room
      .given(...explained)
      .when({ type: 'NotifyFiling', ...on, reference: '5号' })
      .thenTypes('FilingOrdered');
    room
      .given(...explained)
      .when({ type: 'UpholdRefusal', ...on, reasons: '' })
      .thenTypes('RefusalUpheldByProcuratorate');
    const stands = event('RefusalUpheldByProcuratorate', { reasons: '' });
    room
      .given(...explained, stands)
      .when(suggest)
      .refused('transfer.already-supervised');
  });
  it('gives the case back to the agency', () => {
    room
      .given(...toPolice, declined)
      .when({ type: 'TakeBack', ...on, remarks: '依法处罚' })
      .thenTypes('RefusalAccepted', 'ReturnedToAgency', 'TransferEnded');
  });
});
