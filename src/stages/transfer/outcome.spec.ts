import { describe, it } from '@jest/globals';
import {
  alone,
  approved,
  event,
  filed,
  on,
  outcome,
  received,
  room,
  sent,
  toPolice,
} from '../../../test/harness/transfer-facts.js';

describe('the criminal outcome', () => {
  const record = {
    type: 'RecordOutcome' as const,
    ...on,
    party: 'r1',
    outcome: 'convicted' as const,
    reference: '刑初1号',
  };
  const back = {
    type: 'ReturnToAgency' as const,
    ...on,
    respondents: ['r2'],
    sender: 'procuratorate' as const,
    opinion: '检意1号',
  };
  const one = [...toPolice, filed, outcome('r2', 'not-prosecuted')] as const;
  it('is each respondent’s own, and the last one ends the transfer', () => {
    room
      .given(...toPolice, filed)
      .when(record)
      .thenTypes('CriminalOutcomeRecorded');
    room
      .given(alone, approved, sent, received, filed)
      .when(record)
      .thenTypes('CriminalOutcomeRecorded', 'TransferEnded');
    room
      .given(alone, approved, sent, received, filed)
      .when({ ...record, outcome: 'not-prosecuted' })
      .thenTypes('CriminalOutcomeRecorded');
  });
  it('sends back those who go unpunished, with a letter that wants a reply', () => {
    room
      .given(...one)
      .when(back)
      .then(
        event('ReturnedToAgency', {
          respondents: ['r2'],
          parties: ['r2'],
          source: 'transfer-from-procuratorate',
          receivedOn: '2026-03-02',
          opinion: '检意1号',
          withOpinion: true,
          inDays: false,
          replyWithin: '2 months',
        }),
      );
    room
      .given(...one)
      .when({ ...back, respondents: ['r1'] })
      .refused('transfer.not-to-be-returned');
    room
      .given(...one)
      .when({ ...back, opinion: undefined })
      .refused('transfer.opinion-missing');
    room
      .given(...one)
      .when({ ...back, sender: 'police', opinion: undefined })
      .thenTypes('ReturnedToAgency');
    const returned = event('ReturnedToAgency', {
      ...back,
      parties: ['r2'],
      source: 'transfer-from-procuratorate',
      receivedOn: '',
      withOpinion: true,
      inDays: false,
      replyWithin: null,
    });
    room
      .given(...one, outcome('r1', 'withdrawn'), returned)
      .when({ ...back, respondents: ['r1'] })
      .refused('transfer.opinion-unanswered', '/opinion');
    const reply = { type: 'ReplyToOpinion' as const, ...on, opinion: '检意1号', reply: '已处罚' };
    room
      .given(...one, outcome('r1', 'convicted'), returned)
      .when(reply)
      .thenTypes('OpinionAnswered', 'TransferEnded');
    room
      .given(...one, returned)
      .when({ ...reply, opinion: '检意9号' })
      .refused('transfer.no-such-opinion');
  });
  it('may end without a return', () => {
    room
      .given(...one, outcome('r1', 'convicted'))
      .when({ type: 'EndWithoutReturn', ...on, party: 'r2', reference: '' })
      .thenTypes('ReturnWaived', 'TransferEnded');
  });
});
