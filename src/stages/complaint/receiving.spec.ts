import { describe, expect, it } from '@jest/globals';
import {
  consumer,
  doneOn,
  due,
  holder,
  informant,
  later,
  ledger,
  on,
  openedOn,
  party,
  room,
  verified,
  withParties,
  withRight,
} from '../../../test/harness/complaint-facts.js';
import type { ComplaintEvent } from './complaint.js';

const receipt: ComplaintEvent = {
  type: 'ReceiptIssued',
  data: { party: 'h1', manner: 'in-person', road: 'verification' },
};
const statement: ComplaintEvent = {
  type: 'PlatformStatementReached',
  data: { party: 'h1', platform: '某平台', reachedOn: '2026-02-10' },
};
const verifying = openedOn('verification');

describe('receipt (投诉举报回执)', () => {
  const issue = { type: 'IssueReceipt', ...on, party: 'h1', manner: 'in-person' } as const;
  it('says which road the letter took, and is given once', () => {
    room.given(verifying).when(issue, withParties(holder)).then(receipt);
    room.given(verifying, receipt).when(issue, withParties(holder)).refused('complaint.receipt-issued');
  });
  it('is for whoever wrote and is known', () => {
    room.given(verifying).when(issue, withParties()).refused('complaint.unknown-party');
    room
      .given(verifying)
      .when(issue, withParties(party('h1', ['right-holder'])))
      .refused('complaint.did-not-write');
    room
      .given(verifying)
      .when(issue, withParties(party('h1', ['informant'], 'unknown')))
      .refused('complaint.did-not-write');
  });
  it('is owed to a right holder on the day itself; what came on a free day, on the next that is worked', () => {
    const owed = (receivedOn: string, receiptAfter: string) =>
      ledger([receivedOn, openedOn('verification', { receivedOn, receipt: true, receiptAfter })]);
    const monday = owed('2026-03-02', '2026-03-01');
    expect(due(monday, 'T-RECEIPT')).toBe('running 2026-03-02');
    expect(doneOn(monday, 'T-RECEIPT', receipt, '2026-03-02')).toBe('in time');
    expect(doneOn(monday, 'T-RECEIPT', receipt, '2026-03-03')).toBe('late');
    // Spring Festival 2026 ends on 23 February.
    expect(due(owed('2026-02-16', '2026-02-15'), 'T-RECEIPT')).toBe('running 2026-02-24');
    // 28 February 2026 is a Saturday that is worked.
    expect(due(owed('2026-02-28', '2026-02-27'), 'T-RECEIPT')).toBe('running 2026-02-28');
  });
  it('is not owed to others', () => {
    expect(due(ledger(['2026-03-02', verifying]), 'T-RECEIPT')).toBe('none');
  });
});

describe("the platform's fifteen days (电子商务法 art. 43)", () => {
  const record = {
    type: 'RecordPlatformStatement',
    ...on,
    party: 'h1',
    platform: '某平台',
    reachedOn: '2026-02-10',
  } as const;
  const tell = { type: 'RecordPlatformTold', ...on, party: 'h1', toldOn: '2026-02-25' } as const;
  const told: ComplaintEvent = { type: 'PlatformTold', data: { party: 'h1', toldOn: '2026-02-25' } };
  it('run from the day on which the statement reached the holder, before the complaint too', () => {
    room.given(verifying).when(record, withParties(holder)).then(statement);
    const terms = ledger(['2026-03-02', statement]);
    expect(due(terms, 'T-PLATFORM-STATEMENT')).toBe('running 2026-02-25');
    const open = ledger(['2026-02-10', statement]);
    expect(doneOn(open, 'T-PLATFORM-STATEMENT', told, '2026-02-24')).toBe('in time');
    expect(doneOn(open, 'T-PLATFORM-STATEMENT', told, '2026-02-25')).toBe('in time');
    expect(doneOn(open, 'T-PLATFORM-STATEMENT', told, '2026-02-26')).toBe('late');
  });
  it('are a right holder’s, and of no day to come', () => {
    room
      .given(verifying)
      .when(record, withParties(party('h1', ['informant'])))
      .refused('complaint.not-the-holder');
    room
      .given(verifying)
      .when({ ...record, reachedOn: '2026-03-03' }, withParties(holder))
      .refused('complaint.date-after-record');
  });
  it('are kept by showing the receipt', () => {
    room.given(verifying).when(tell).refused('complaint.no-statement');
    room.given(verifying, statement).when(tell).refused('complaint.receipt-first');
    room.given(verifying, receipt, statement).when(tell).then(told);
    room
      .given(verifying, receipt, statement)
      .when({ ...tell, toldOn: '2026-03-03' })
      .refused('complaint.date-after-record');
  });
});

describe('a letter for somebody else', () => {
  it('is routed once: an office to which it was routed does not route it on (令20 art. 37)', () => {
    const route = { type: 'RouteLetter', ...on, to: '某县市场监督管理局', reasons: '经营者实际经营地在该县' } as const;
    room
      .given(verifying)
      .when(route)
      .then({ type: 'LetterRouted', data: { to: route.to, reasons: route.reasons } });
    room
      .given(openedOn('acceptance', { routedBy: '市12315中心' }))
      .when(route)
      .refused('complaint.routed-once');
  });
  it('that turns out to be no complaint is answered with the right channel, and ends', () => {
    const tell: ComplaintEvent = { type: 'RightChannelTold', data: { channel: 'petition', manner: 'post' } };
    room
      .given(openedOn('acceptance'))
      .when({ type: 'TellRightChannel', ...on, channel: 'petition', manner: 'post' })
      .then(tell);
    expect(room.given(openedOn('acceptance'), tell).state.is).toBe('OtherChannel');
    const terms = ledger(['2026-02-02', openedOn('acceptance')], ['2026-02-04', tell]);
    expect(due(terms, 'T-CMP-ACCEPT')).toMatch(/^dropped/);
  });
  it('without competence: the informant is told where to go (令20 art. 29)', () => {
    const redirect = {
      type: 'RedirectReport',
      ...on,
      agency: '某区市场监督管理局',
      reasons: '行为发生地在外区',
    } as const;
    room
      .given(verifying)
      .when(redirect)
      .then({ type: 'ReportRedirected', data: { agency: redirect.agency, reasons: redirect.reasons } });
  });
});

describe('abuse and repetition (令121)', () => {
  const flag = {
    type: 'FlagAbuse',
    ...later,
    party: 'c1',
    signs: ['same-text'],
    reasons: '一周内以同一文本投诉三十余家',
  } as const;
  const flagged: ComplaintEvent = {
    type: 'AbuseFlagged',
    data: { party: 'c1', signs: ['same-text'], reasons: flag.reasons },
  };
  const refuse = { type: 'RefuseComplaint', ...later, ground: 'abuse', reasons: '滥用投诉权利' } as const;
  const complained = openedOn('acceptance');
  it('is flagged from the first day of the order, not the day before', () => {
    const command = { ...flag, signs: ['same-text'] };
    room
      .given(complained)
      .when({ ...command, occurredOn: '2026-04-14' }, withParties(consumer))
      .refused('complaint.order-121-not-yet');
    room
      .given(complained)
      .when({ ...command, occurredOn: '2026-04-15' }, withParties(consumer))
      .then(flagged);
    room.given(complained, flagged).when(command, withParties(consumer)).refused('complaint.already-flagged');
    room
      .given(complained)
      .when(command, withParties(party('c1', ['respondent'])))
      .refused('complaint.did-not-write');
  });
  it('ends nothing by itself, can be withdrawn, and is needed where a complaint is refused for it', () => {
    expect(room.given(complained, flagged).state.is).toBe('AwaitingAcceptance');
    room.given(complained, flagged).when(refuse, withParties(consumer)).thenTypes('ComplaintNotAccepted');
    room.given(complained).when(refuse, withParties(consumer)).refused('complaint.abuse-not-flagged');
    const withdraw = { type: 'WithdrawAbuseFlag', ...later, party: 'c1', reasons: '系不同消费者' } as const;
    room.given(complained).when(withdraw).refused('complaint.not-flagged');
    const gone: ComplaintEvent = { type: 'AbuseFlagWithdrawn', data: { party: 'c1', reasons: '系不同消费者' } };
    room.given(complained, flagged).when(withdraw).then(gone);
    room.given(complained, flagged, gone).when(refuse, withParties(consumer)).refused('complaint.abuse-not-flagged');
  });
  const repeated = {
    type: 'RefuseRepeatedReport',
    ...later,
    ground: 'repeated',
    earlier: '卫市监案源〔2026〕3号',
    reasons: '没有新的事实',
  } as const;
  it('lets a repeated report rest, names the earlier one, and tells the informant', () => {
    room
      .given(verifying)
      .when(repeated, withParties(informant))
      .then(
        {
          type: 'ReportNotProcessed',
          data: { ground: 'repeated', earlier: '卫市监案源〔2026〕3号', reasons: '没有新的事实' },
        },
        { type: 'InformantsToBeTold', data: { parties: ['i1'], decision: 'NotProcessed' } },
      );
    const { earlier: _, ...unnamed } = repeated;
    room.given(verifying).when(unnamed, withParties(informant)).refused('complaint.earlier-needed');
    room
      .given(verifying)
      .when({ ...repeated, occurredOn: '2026-04-14' }, withParties(informant))
      .refused('complaint.order-121-not-yet');
    room
      .given(verifying)
      .when({ ...repeated, ground: 'abuse' }, withParties(informant))
      .refused('complaint.abuse-not-flagged');
  });
  it('joins a report of an act that is being handled to that case, never to itself', () => {
    const merge = { type: 'MergeReport', ...on, into: '卫市监案源〔2026〕3号', reasons: '同一当事人同一行为' } as const;
    room.given(verifying, verified).when(merge, withParties(informant)).thenTypes('ReportMerged', 'InformantsToBeTold');
    const own = { file: { ...withParties(informant).file!, number: '卫市监案源〔2026〕3号' } };
    room.given(verifying).when(merge, own).refused('complaint.merged-into-itself');
  });
});

describe('urgent measures (著作权行政处罚实施办法 art. 15)', () => {
  const act = {
    type: 'RecordUrgentMeasure',
    ...on,
    measures: ['stop', 'register-preserve'],
    place: '某印刷厂',
    officers: ['li', 'wang'],
  } as const;
  const command = { ...act, measures: [...act.measures], officers: [...act.officers] };
  const taken: ComplaintEvent = {
    type: 'UrgentMeasureTaken',
    data: { measures: command.measures, place: '某印刷厂', officers: command.officers },
  };
  it('may be taken before the complaint is accepted, for copyright alone', () => {
    room
      .given(openedOn('copyright-acceptance'))
      .when(command, withRight('copyright', 'h1', holder))
      .then(taken);
    expect(room.given(openedOn('copyright-acceptance'), taken).state.is).toBe('Verifying');
    room
      .given(verifying)
      .when(command, withRight('trademark', 'h1', holder))
      .refused('complaint.not-copyright');
  });
  it('is followed by filing within seven days; the last day moves off a holiday', () => {
    const filed: ComplaintEvent = {
      type: 'FilingApproved',
      data: {
        number: '1',
        grounds: '',
        respondents: ['r1'],
        handlers: ['li', 'wang'],
        limitation: null,
        sameAct: null,
      },
    };
    const terms = ledger(['2026-03-02', taken]);
    expect(due(terms, 'T-CR-URGENT-FILE')).toBe('running 2026-03-09');
    expect(doneOn(terms, 'T-CR-URGENT-FILE', filed, '2026-03-08')).toBe('in time');
    expect(doneOn(terms, 'T-CR-URGENT-FILE', filed, '2026-03-09')).toBe('in time');
    expect(doneOn(terms, 'T-CR-URGENT-FILE', filed, '2026-03-10')).toBe('late');
    // 2026-02-13 and seven days end in the Spring Festival, which ends on the 23rd.
    expect(due(ledger(['2026-02-13', taken]), 'T-CR-URGENT-FILE')).toBe('running 2026-02-24');
  });
});
