import { describe, expect, it } from '@jest/globals';
import { at, dueOf, lateOn, ledgerOf } from '../../../test/harness/due-days.js';
import type { Event, Happened } from '../../engine/decider.js';
import { mediation } from './mediation.js';

const inTime = [false, false, true];
const r1 = { party: 'r1', kind: 'patent' };
/** Late, on the day before the last one, on it and after it. */
const days = (
  limit: string,
  begun: Happened<Event>,
  done: string,
  on: readonly [string, string, string],
  data: object = r1,
) => lateOn(mediation, limit, [begun], (when) => at(when, done, data), on);

describe('asking the respondent', () => {
  it('the notice goes out in five working days, across the Spring Festival', () => {
    const begun = at('2026-02-13', 'MediationRequested', { kind: 'patent', parties: ['r1'] });
    // Saturday 14 February is worked and counts: 14, then 24 to 27.
    expect(days('T-PMED-SERVE', begun, 'OpinionNoticeSent', ['2026-02-26', '2026-02-27', '2026-02-28'])).toEqual(
      inTime,
    );
  });
  it('the opinion is due in fifteen days from receipt', () => {
    const begun = at('2026-03-02', 'OpinionNoticeReceived', { ...r1, receivedOn: '2026-03-03' });
    expect(days('T-PMED-OPINION', begun, 'OpinionGiven', ['2026-03-17', '2026-03-18', '2026-03-19'])).toEqual(inTime);
  });
  it.each([
    ['T-PMED-FILE', 'OpinionGiven', true, 'MediationFiled'],
    ['T-PMED-DECLINE', 'OpinionGiven', false, 'MediationNotFiled'],
    ['T-PMED-DECLINE-SILENT', 'OpinionNotGiven', undefined, 'MediationNotFiled'],
  ])('%s ends five working days after it', (limit, type, willing, done) => {
    const begun = at('2026-03-02', type, { ...r1, willing });
    const filed = { ...r1, sessionOn: '2026-04-01' };
    expect(days(limit, begun, done, ['2026-03-06', '2026-03-09', '2026-03-10'], filed)).toEqual(inTime);
  });
});

describe("a consumer's complaint", () => {
  const opened = at('2026-01-05', 'ProceedingOpened', {
    stage: 'mediation',
    respondents: ['r1'],
    with: { kind: 'consumer', acceptedOn: '2026-01-05' },
  });
  it('is mediated in forty-five working days, without those of a test', () => {
    // January 6 to 30: 19 days; February 2 to 14, the Saturday worked: 11; 24 to 28 with the Saturday: 5; March 2 to 13: 10.
    expect(days('T-CMP-MED', opened, 'MediationClosed', ['2026-03-12', '2026-03-13', '2026-03-16'], {})).toEqual(
      inTime,
    );
    const tested = ledgerOf(
      mediation,
      opened,
      at('2026-01-12', 'MediationTestBegun', { within: '10 working days' }),
      at('2026-01-19', 'MediationTestEnded'),
    );
    expect(dueOf(tested, 'T-CMP-MED')).toBe('2026-03-20');
    expect(
      dueOf(
        ledgerOf(mediation, opened, at('2026-01-12', 'MediationTestBegun', { within: '10 working days' })),
        'T-CMP-MED',
      ),
    ).toBeNull();
  });
  it('does not stop while a recusal is undecided', () => {
    const asked = ledgerOf(mediation, opened, at('2026-01-12', 'MediatorRecusalAsked', { measure: 'recusal-1' }));
    expect(dueOf(asked, 'T-CMP-MED')).toBe('2026-03-13');
  });
  it('both sides are told of its end in seven working days', () => {
    const begun = at('2026-03-02', 'MediationFailed', { party: 'r1', kind: 'consumer' });
    expect(days('T-CMP-MED-TELL', begun, 'MediationEndTold', ['2026-03-10', '2026-03-11', '2026-03-12'])).toEqual(
      inTime,
    );
  });
});

describe('confirmation', () => {
  it('is asked for in thirty days, across Labour Day', () => {
    const begun = at('2026-04-02', 'AgreementReached', { ...r1, awaited: true, nextDueOn: '2026-06-01' });
    // The thirtieth day is 2 May, free to Tuesday the 5th.
    expect(days('T-MED-CONFIRM', begun, 'ConfirmationApplied', ['2026-05-05', '2026-05-06', '2026-05-07'])).toEqual(
      inTime,
    );
  });
  it('is taken or refused in three days', () => {
    const begun = at('2026-03-02', 'ConfirmationApplied', r1);
    expect(days('T-CONF-ACCEPT', begun, 'ConfirmationAccepted', ['2026-03-04', '2026-03-05', '2026-03-06'])).toEqual(
      inTime,
    );
  });
  it('is decided in fifteen days in people’s mediation, ten more once, and in thirty in every other', () => {
    const people = { party: 'r1', kind: 'people' };
    const begun = at('2026-03-02', 'ConfirmationAccepted', people);
    expect(
      days('T-CONF-DECIDE', begun, 'AgreementConfirmed', ['2026-03-16', '2026-03-17', '2026-03-18'], {
        ...people,
        receivedOn: '2026-03-16',
      }),
    ).toEqual(inTime);
    const longer = at('2026-03-10', 'ConfirmationExtended', {
      ...people,
      limit: 'T-CONF-DECIDE',
      length: '10 calendar days',
    });
    expect(dueOf(ledgerOf(mediation, begun, longer), 'T-CONF-DECIDE', 'r1')).toBe('2026-03-27');
    const other = at('2026-03-02', 'ConfirmationAccepted', r1);
    expect(days('T-CONF-CLOSE', other, 'ConfirmationRejected', ['2026-03-31', '2026-04-01', '2026-04-02'])).toEqual(
      inTime,
    );
    expect(dueOf(ledgerOf(mediation, other), 'T-CONF-DECIDE', 'r1')).toBeNull();
  });
});

describe('enforcement', () => {
  const begun = at('2024-03-05', 'AgreementBreached', { ...r1, enforceable: true, performanceEndsOn: '2024-03-04' });
  it('is applied for in two years from the end of the last instalment', () => {
    expect(
      days('T-EXEC-APPLY', begun, 'AgreementEnforcementSought', ['2026-03-03', '2026-03-04', '2026-03-05']),
    ).toEqual(inTime);
  });
  it('runs anew from a demand or a promise', () => {
    const demanded = at('2024-06-03', 'EnforcementTimeInterrupted', {
      ...r1,
      enforceable: true,
      performanceEndsOn: '2024-06-03',
    });
    expect(dueOf(ledgerOf(mediation, begun, demanded), 'T-EXEC-APPLY', 'r1')).toBe('2026-06-03');
  });
  it('is not counted where nothing can be enforced', () => {
    const contract = at('2024-03-05', 'AgreementBreached', {
      ...r1,
      enforceable: false,
      performanceEndsOn: '2024-03-04',
    });
    expect(dueOf(ledgerOf(mediation, contract), 'T-EXEC-APPLY', 'r1')).toBeNull();
  });
});

describe('ownership', () => {
  const begun = at('2025-03-03', 'OwnershipSuspensionAsked', { right: 'p1', reference: '1号' });
  it('the national office suspends for a year unless it is asked to go on', () => {
    expect(
      days('T-MED-OWN-SUSPEND', begun, 'OwnershipSuspensionEnded', ['2026-03-02', '2026-03-03', '2026-03-04'], {}),
    ).toEqual(inTime);
    const longer = at('2026-02-02', 'OwnershipSuspensionExtended', { limit: 'T-MED-OWN-SUSPEND', length: '6 months' });
    expect(dueOf(ledgerOf(mediation, begun, longer), 'T-MED-OWN-SUSPEND')).toBe('2026-09-03');
  });
});
