import { describe, expect, it } from '@jest/globals';
import {
  actingAs,
  filed,
  heard,
  known,
  notified,
  on,
  opening,
  panel,
  room,
  withTerm,
} from '../../../test/harness/ruling-facts.js';
import type { RulingEvent } from './events.js';

const ask = {
  type: 'RequestPanelRecusal',
  ...on,
  person: 'chen',
  capacity: 'panel-member',
  asker: 'party',
  party: 'r1',
  ground: 'other-interest',
  reasons: '曾任职于请求人',
} as const;
const asked: RulingEvent = {
  type: 'PanelRecusalRequested',
  data: { party: 'r1', person: 'chen', capacity: 'panel-member', ground: 'other-interest', reasons: '曾任职于请求人' },
};
const told = (dueOn: string) => withTerm('T-RUL-RECUSE', { key: 'r1', dueOn });

describe('the panel', () => {
  it('is told to each side once', () => {
    const tell = { type: 'TellPanel', ...on, party: 'r1' } as const;
    const said: RulingEvent = { type: 'PanelTold', data: { party: 'r1', members: panel } };
    room.given(opening, filed).when(tell).then(said);
    room.given(opening, filed, said).when(tell).refused('ruling.panel-told');
    room
      .given(opening, filed)
      .when({ ...tell, party: 'x' })
      .refused('ruling.not-a-party');
  });
});

describe('recusal', () => {
  it('is asked for within three working days of the list, or by the day of the hearing', () => {
    room.given(opening, filed).when(ask, told('2026-03-02')).then(asked);
    room.given(opening, filed).when(ask, told('2026-03-01')).refused('ruling.recusal-late');
    room.given(opening, filed, notified).when(ask, told('2026-02-20')).then(asked);
    const held: RulingEvent = { type: 'OralHearingHeld', data: { absent: [], summary: '' } };
    room
      .given(opening, filed, notified, { ...held, on: '2026-03-02' })
      .when({ ...ask, occurredOn: '2026-03-03' }, told('2026-02-20'))
      .refused('ruling.recusal-late');
  });
  it('concerns who is on the panel, once, and names who asks', () => {
    const given = (command: object, ...more: readonly RulingEvent[]) =>
      room.given(opening, filed, ...more).when({ ...ask, ...command }, known);
    given({}, asked).refused('ruling.recusal-pending');
    given({ person: 'yang' }).refused('ruling.not-on-panel');
    given({ person: 'tan', capacity: 'technical-investigator' }).refused('ruling.not-assigned');
    given({ party: undefined }).refused('ruling.asker-unnamed');
    given({ asker: 'self', party: undefined }).thenTypes('PanelRecusalMoved');
  });
  it('keeps whom it concerns from work, save for what is urgent', () => {
    const issue = {
      type: 'IssueRuling',
      ...on,
      outcomes: [] as never[],
      votesFor: 3,
      votesAgainst: 0,
      reasons: '落入',
    } as const;
    room
      .given(...heard, asked)
      .when(issue, actingAs('chen'))
      .refused('ruling.standing-back');
    room
      .given(...heard, asked)
      .when(issue, actingAs('liu'))
      .refused('ruling.recusal-undecided');
    room
      .given(...heard, notified, asked)
      .when({ type: 'HoldOralHearing', ...on, absent: [], summary: '' }, actingAs('liu'))
      .refused('ruling.recusal-undecided');
    const preserve = {
      type: 'PreserveRulingEvidence',
      ...on,
      measure: 'm1',
      evidence: ['模具'] as string[],
      keptAt: '车间',
      noSample: true,
      approvedBy: 'zhou',
    } as const;
    room
      .given(...heard, asked)
      .when(preserve, actingAs('chen'))
      .thenTypes('RulingEvidencePreserved');
  });
  it('is decided by the head; another takes the place and everyone is told anew', () => {
    const decide = { type: 'DecidePanelRecusal', ...on, person: 'chen', granted: true, reasons: '属实' } as const;
    const given = room.given(opening, filed, asked);
    room.given(opening, filed).when(decide).refused('ruling.no-recusal-asked');
    given.when({ ...decide, person: 'liu' }).refused('ruling.no-recusal-asked');
    given.when(decide, actingAs('chen')).refused('ruling.standing-back');
    given.when(decide).refused('ruling.replacement-needed');
    given.when({ ...decide, replacement: 'liu' }).refused('ruling.replacement-unfit');
    const done = given.when({ ...decide, replacement: 'yang' });
    done.thenTypes('PanelRecusalDecided');
    expect(room.given(opening, filed, asked, ...done.events()).state).toMatchObject({
      panel: ['yang', 'liu', 'ma'],
      presiding: 'yang',
      told: [],
    });
    given.when({ ...decide, granted: false }).thenTypes('PanelRecusalDecided');
    const gone = room.given(opening, filed, asked, ...done.events());
    gone.when({ type: 'TellPanel', ...on, party: 'q1' }, actingAs('chen')).refused('ruling.withdrawn-from-panel');
    gone.when(ask, known).refused('ruling.person-recused');
  });
});
