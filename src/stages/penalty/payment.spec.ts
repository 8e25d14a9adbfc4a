import { describe, it } from '@jest/globals';
import { calendarOf2026 } from '../../../test/harness/calendar.js';
import { cmd, event, final, head, inForce, on, r1, room, term } from '../../../test/harness/penalty-facts.js';

const paying = term('T-PEN-PAY', '2026-03-17', {
  startedOn: '2026-03-02',
  startedAt: null,
  length: '15 calendar days',
  extensions: [],
  excluded: [],
});
const over = { ...head, calendar: calendarOf2026, terms: [paying] };
const ask = {
  type: 'RequestDeferral' as const,
  ...on,
  ...r1,
  way: 'instalments' as const,
  reasons: '店铺停业，确有困难',
};
const asked = (way: string) => event('DeferralRequested', { ...r1, way, reasons: '' });
const decide = {
  type: 'DecideDeferral' as const,
  ...on,
  ...r1,
  approved: true,
  length: '2 months' as const,
  reasons: '属实',
};
const instalments = [
  { dueOn: '2026-04-01', amountFen: 2_000_000 },
  { dueOn: '2026-05-18', amountFen: 3_000_000 },
];

describe('paying later or by instalments (SAMR art. 74)', () => {
  it('is asked for once, and decided by the head', () => {
    room
      .given(...inForce)
      .when(ask)
      .thenTypes('DeferralRequested');
    room
      .given(...inForce, asked('deferred'))
      .when(ask)
      .refused('penalty.deferral-pending');
    room
      .given(...inForce)
      .when(decide, over)
      .refused('penalty.no-deferral-asked');
    room
      .given(...inForce, asked('deferred'))
      .when(decide, { ...over, actor: { ...head.actor!, id: 'li' } })
      .refused('penalty.own-proposal');
    room
      .given(...inForce, asked('deferred'))
      .when({ ...decide, approved: false }, over)
      .thenTypes('DeferralRefused');
    room
      .given(...inForce, asked('deferred'))
      .when({ ...decide, length: undefined }, over)
      .refused('penalty.deferral-length-missing');
  });
  it('moves the last day: 2 March and fifteen days and two months end on Sunday 17 May, so on Monday', () => {
    const granted = event('PaymentDeferred', {
      ...r1,
      limit: 'T-PEN-PAY',
      length: '2 months',
      instalments: [],
      until: '2026-05-18',
      reasons: '属实',
    });
    room
      .given(...inForce, asked('deferred'))
      .when(decide, over)
      .then(granted);
    room
      .given(...inForce, granted)
      .when(ask)
      .refused('penalty.already-deferred');
    room
      .given(...inForce, granted, final)
      .when({ type: 'DemandPerformance', occurredOn: '2026-05-18', ...r1 })
      .refused('penalty.payment-deferred');
  });
  it('instalments follow each other, end in time and add up', () => {
    const by = (some: typeof instalments | undefined) =>
      room.given(...inForce, asked('instalments')).when({ ...decide, instalments: some }, over);
    by(undefined).refused('penalty.instalments-missing');
    by(instalments).thenTypes('PaymentDeferred');
    by([instalments[0]!, { ...instalments[1]!, amountFen: 1 }]).refused('penalty.instalments-sum');
    by([instalments[1]!, instalments[0]!]).refused('penalty.instalment-day');
    by([instalments[0]!, { ...instalments[1]!, dueOn: '2026-05-19' }]).refused('penalty.instalment-day');
  });
  it('is too late once the time for payment is over', () => {
    room
      .given(...inForce, asked('deferred'))
      .when(decide, { ...over, terms: [{ ...paying, is: 'lapsed' }] })
      .refused('penalty.payment-overdue');
  });
});

describe('the late charge that is paid', () => {
  const pay = (occurredOn: string, surchargeFen: number) =>
    cmd({ type: 'RecordPayment', occurredOn, ...r1, amountFen: 5_000_000, surchargeFen });
  it('is no more than has grown by the day of payment', () => {
    const state = room.given(...inForce);
    state.when(pay('2026-03-17', 1), over).refused('penalty.surcharge-over-grown');
    state.when(pay('2026-03-18', 150_001), over).refused('penalty.surcharge-over-grown');
    state.when(pay('2026-03-18', 150_000), over).thenTypes('PaymentReceived', 'PenaltyPerformed', 'MattersConcluded');
  });
  it('does not grow during reconsideration', () => {
    const pending = { ...event('ReconsiderationAccepted', { ...r1, body: '', reference: '' }), on: '2026-03-18' };
    room
      .given(...inForce, pending)
      .when(pay('2026-04-18', 1), over)
      .refused('penalty.surcharge-over-grown');
  });
  it('stands in the demand with its reckoning', () => {
    room
      .given(...inForce, final)
      .when({ type: 'DemandPerformance', occurredOn: '2026-03-18', ...r1 }, over)
      .then(
        event('DemandServed', {
          ...r1,
          owedFen: 5_000_000,
          lateCharge: {
            lines: [{ from: '2026-03-18', to: '2026-03-18', days: 1, owedFen: 5_000_000, chargeFen: 150_000 }],
            pausedDays: 0,
            uncappedFen: 150_000,
            chargeFen: 150_000,
          },
        }),
      );
  });
});
