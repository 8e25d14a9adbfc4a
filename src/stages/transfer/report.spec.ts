import { describe, expect, it } from '@jest/globals';
import { approved, event, head, on, room, start } from '../../../test/harness/transfer-facts.js';
import { facts, opened } from '../../../test/harness/room.js';
import type { Party } from '../../case/file.js';
import { transfer } from './transfer.js';

const sold = (salesFen: number) => ({ acts: [{ on: '2026-02-01', handled: false, salesFen, source: 'case-1' }] });
const reported = (weighed: object | null) =>
  opened('transfer', { cause: 'SuspicionReported', with: { offence: '214', penalty: 'penalty-1', weighed } });

describe('the written report', () => {
  it('weighs what it is given, and says what the thresholds suggest', () => {
    expect(transfer.opened!(reported(sold(6_000_000)).data, '2026-03-02')).toMatchObject([
      {
        type: 'ThresholdsWeighed',
        data: { article: '214', tier: 'ordinary', sources: ['case-1'], years: { from: 0, to: 3 }, reasons: null },
      },
    ]);
    expect(transfer.opened!(reported(null).data, '2026-03-02')).toEqual([]);
  });

  it('is never blocked by a threshold: a reasonable suspicion is enough', () => {
    const [short] = transfer.opened!(reported(sold(100)).data, '2026-03-02');
    expect(short?.data).toMatchObject({ tier: 'none' });
    room
      .given(reported(sold(100)), short!)
      .when({ type: 'ApproveTransfer', ...on }, head)
      .then(approved);
  });

  it('may be weighed again when more is known, with the officer’s reason', () => {
    room
      .given(start)
      .when({ type: 'WeighThresholds', ...on, article: '214', weighed: sold(5_000_000), reasons: '补充查明销售金额' })
      .thenTypes('ThresholdsWeighed');
  });

  it('is refused with reasons, beside which stands what the thresholds had suggested', () => {
    const [weighed] = transfer.opened!(reported(sold(60_000_000)).data, '2026-03-02');
    room
      .given(reported(null), weighed!)
      .when({ type: 'RefuseTransfer', ...on, reasons: '不明知' }, head)
      .then(
        event('TransferRefused', {
          reasons: '不明知',
          remedy: 'anyone-may-report-to-procuratorate',
          suggested: 'aggravated',
        }),
      );
  });
});

describe('a penalty that came before the transfer', () => {
  const fined = opened('transfer', { cause: 'SuspicionReported', with: { offence: '214', penalised: true } });
  const copy = {
    type: 'CopyPenaltyDecision' as const,
    ...on,
    reference: '处罚1号',
    copiedToPolice: true,
    copiedToProcuratorate: true,
    holderTold: true,
  };
  const holder = { id: 'h1', kind: 'legal', roles: ['right-holder'] } as unknown as Party;
  const withHolder = { file: { ...facts().file, parties: { h1: holder } } };

  it('goes in copy to police and procuratorate, and the right holder is told', () => {
    room
      .given(fined)
      .when(copy, withHolder)
      .then(event('PenaltyCopySent', { reference: '处罚1号' }));
    room
      .given(fined)
      .when({ ...copy, copiedToPolice: false })
      .refused('transfer.copies-incomplete');
    room
      .given(fined)
      .when({ ...copy, copiedToProcuratorate: false })
      .refused('transfer.copies-incomplete');
    room
      .given(fined)
      .when({ ...copy, holderTold: false }, withHolder)
      .refused('transfer.holder-not-told');
    room
      .given(fined)
      .when({ ...copy, holderTold: false })
      .thenTypes('PenaltyCopySent');
    room.given(start).when(copy).refused('transfer.no-copy-owed');
  });
});

describe('clues of an official crime', () => {
  it('are passed on at any time', () => {
    room
      .given(start)
      .when({ type: 'PassOnOfficialCrime', ...on, to: 'supervision-commission', clues: '涉嫌受贿' })
      .thenTypes('OfficialCrimePassedOn');
  });
});
