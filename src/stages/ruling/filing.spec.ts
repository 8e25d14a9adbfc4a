import { describe, it } from '@jest/globals';
import { filed, heard, known, on, opening, panel, room, withRights } from '../../../test/harness/ruling-facts.js';
import type { RulingEvent } from './events.js';

describe('a request that is not filed', () => {
  const refuse = { type: 'RefuseRequest', ...on, ground: 'no-competence', reasons: '不在本市' } as const;
  it('for want of competence goes on to who is competent, and the requester is told before', () => {
    room.given(opening).when(refuse).refused('ruling.agency-needed');
    room
      .given(opening)
      .when({ ...refuse, agency: '银川市知识产权局' })
      .refused('ruling.tell-requester');
    room
      .given(opening)
      .when({ ...refuse, agency: '银川市知识产权局', requesterTold: true })
      .then({
        type: 'RequestNotFiled',
        data: {
          ground: 'no-competence',
          reasons: '不在本市',
          remedy: 'reconsideration-first',
          agency: '银川市知识产权局',
        },
      });
  });
  it('for a right with a road of its own, or a report refused, has such a right in the file', () => {
    const variety = { ...refuse, ground: 'plant-variety' } as const;
    room
      .given(opening)
      .when(variety, withRights({ p1: 'patent-design', v1: 'plant-variety' }))
      .thenTypes('RequestNotFiled');
    room
      .given(opening)
      .when(variety, withRights({ p1: 'patent-design' }))
      .refused('ruling.no-such-right');
    room
      .given(opening)
      .when({ ...refuse, ground: 'report-refused' }, withRights({ p1: 'patent-invention' }))
      .refused('ruling.no-such-right');
  });
});

describe('a request that is filed', () => {
  it('says on which patents, and why here', () => {
    const file = {
      type: 'FileRequest' as const,
      ...on,
      respondents: ['r1', 'r2'],
      handlers: panel,
      presiding: 'chen',
      jurisdiction: 'domicile' as const,
      rights: ['p1'],
    };
    const facts = { ...withRights({ p1: 'patent-design', t1: 'trademark' }), number: known.number };
    room
      .given(opening)
      .when(file, facts)
      .then({ ...filed, data: { ...filed.data, jurisdiction: 'domicile', rights: ['p1'] } } as RulingEvent);
    room
      .given(opening)
      .when({ ...file, rights: ['t1'] }, facts)
      .refused('ruling.not-a-patent');
  });
});

describe('a request out of time', () => {
  const cancel = {
    type: 'CancelRulingCase',
    ...on,
    ground: 'limitation-stands',
    reasons: '超过三年',
    knownOn: '2023-02-01',
    continuing: false,
  } as const;
  const pleaded: RulingEvent = { type: 'AnswerReceived', data: { party: 'r1', answer: null, pleadsLimitation: true } };
  // The request came in on 2026-02-02: three years from 1 February 2023 had ended the day before.
  it('is cancelled only where a respondent pleads it, and it is so', () => {
    room
      .given(...heard, pleaded)
      .when(cancel)
      .thenTypes('RulingCaseCancelled');
    room
      .given(...heard)
      .when(cancel)
      .refused('ruling.limitation-not-pleaded');
    const given = room.given(...heard, pleaded);
    given.when({ ...cancel, knownOn: '2023-02-02' }).refused('ruling.asked-in-time');
    given.when({ ...cancel, continuing: true }).refused('ruling.act-continues');
    given.when({ ...cancel, knownOn: undefined as never }).refused('ruling.known-on-needed');
    given.when({ ...cancel, ground: 'no-competence' }).refused('ruling.agency-needed');
  });
});
