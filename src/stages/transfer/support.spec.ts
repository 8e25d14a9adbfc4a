import { describe, expect, it } from '@jest/globals';
import { calendarOf2026 } from '../../../test/harness/calendar.js';
import { facts } from '../../../test/harness/room.js';
import { alone, approved, event, filed, received, room, sent } from '../../../test/harness/transfer-facts.js';
import { termEvents } from '../../engine/time/ledger.js';
import { limits } from './limits.js';

const mark = { t1: { id: 't1', type: 'trademark', number: '1', title: '某', holder: null } };
const withMark = { file: { ...facts().file, rights: mark } };
const withThem = [alone, approved, sent, received, filed] as const;
const letter = { organ: 'court', support: 'harmless-disposal', request: '法函1号', contents: '销毁假酒' } as const;
const ask = { type: 'AskForSupport', occurredOn: '2027-01-01', ...letter } as const;
const asked = event('SupportAsked', letter);
const answer = { type: 'AnswerSupportRequest', occurredOn: '2027-01-11', request: '法函1号', reply: '已处置' } as const;

describe('police, procuratorate and court ask for support (商标法 2026 art. 75)', () => {
  it('from the first day of the law, in a case on marks', () => {
    room
      .given(...withThem)
      .when(ask, withMark)
      .then(asked);
    room
      .given(...withThem)
      .when({ ...ask, occurredOn: '2026-12-31' }, withMark)
      .refused('transfer.support-not-yet');
    room
      .given(...withThem)
      .when(ask)
      .refused('transfer.no-mark-in-question', null);
    room
      .given(...withThem)
      .when({ ...ask, occurredOn: '2026-12-31' })
      .refused('transfer.no-mark-in-question', null);
  });
  it('each letter once, and it is answered by its number', () => {
    room
      .given(...withThem, asked)
      .when(ask, withMark)
      .refused('transfer.support-already-asked');
    room
      .given(...withThem)
      .when(answer)
      .refused('transfer.no-such-request');
    room
      .given(...withThem, asked)
      .when(answer)
      .thenTypes('SupportAnswered');
  });
  it('the transfer does not end while a letter waits', () => {
    const convicted = {
      type: 'RecordOutcome',
      occurredOn: '2027-01-08',
      party: 'r1',
      outcome: 'convicted',
      reference: '刑初1号',
    } as const;
    room
      .given(...withThem, asked)
      .when(convicted)
      .thenTypes('CriminalOutcomeRecorded');
    const over = event('CriminalOutcomeRecorded', { ...convicted, courtFineFen: 0, offsetFen: 0 });
    room
      .given(...withThem, asked, over)
      .when(answer)
      .thenTypes('SupportAnswered', 'TransferEnded');
  });
  it('a letter that comes after the judgment is answered all the same, and ends nothing twice', () => {
    const over = event('CriminalOutcomeRecorded', {
      party: 'r1',
      outcome: 'convicted',
      reference: '刑初1号',
      courtFineFen: 0,
      offsetFen: 0,
    });
    const ended = [...withThem, over, event('TransferEnded', {})] as const;
    room
      .given(...ended)
      .when(ask, withMark)
      .then(asked);
    room
      .given(...ended, asked)
      .when(answer)
      .thenTypes('SupportAnswered');
  });
  it('is an internal target of fifteen days, for each letter: the law says without delay', () => {
    const said = { ...asked, data: { ...letter, proceeding: 'p-1' }, occurredOn: '2027-01-01', occurredAt: null };
    const [term] = termEvents(limits, {}, said, calendarOf2026);
    expect(term).toMatchObject({
      type: 'TermStarted',
      data: { limit: 'T-TM-SUPPORT', key: '法函1号', dueOn: '2027-01-18', internal: true },
    });
  });
});
