import { Command, definitionOf } from '../../src/engine/command.js';
import { Refusal, type Event } from '../../src/engine/decider.js';
import { nationalCalendar } from '../../src/law/holidays.js';
import { Act, RespondentAct } from '../../src/case/act.js';
import { compose } from '../../src/case/case.js';
import { emptyFile, evolveFile } from '../../src/case/evolve.js';
import type { CaseFile, ProceedingOpened, RoomState } from '../../src/case/file.js';
import type { AnyStage, Stage } from '../../src/case/stage.js';
import { facts } from './room.js';

/** What every command of it says. */
export const said = { by: ['handling-officer'], label: { zh: '', en: '' }, law: ['APL-2021:1'] };
@Command({ ...said, in: ['Open'], track: { kind: 'respondent', in: ['Waiting'] } })
export class ServeNotice extends RespondentAct {}
@Command({ ...said, in: ['Open'] })
class EndIt extends Act {}
@Command({ ...said, in: ['Open'] })
class Approve extends Act {}

export interface State extends RoomState {
  readonly is: 'Nothing' | 'Open' | 'Ended';
}
type Said = { type: 'ServeNotice'; party: string } | { type: 'EndIt' } | { type: 'Approve' };

/** A room of three commands is enough to see what the composer does for every room. */
export const room: Stage<State, Said, Event> = {
  name: 'penalty',
  commands: { ServeNotice, EndIt, Approve },
  initial: { is: 'Nothing', tracks: {} },
  ends: ['Ended'],
  decide: (command) =>
    command.type === 'ServeNotice'
      ? [{ type: 'NoticeGiven', data: {} }]
      : command.type === 'EndIt'
        ? [{ type: 'WasEnded', data: {} }]
        : [{ type: 'SuspicionReported', data: { respondents: ['r2'], handlers: ['li', 'wang'] } }],
  evolve: (state, event) => {
    const data = event.data as { party?: string; respondents?: readonly string[] };
    if (event.type === 'ProceedingOpened')
      return {
        is: 'Open',
        tracks: Object.fromEntries((data.respondents ?? []).map((id) => [id, { kind: 'respondent', is: 'Waiting' }])),
      };
    if (event.type === 'NoticeGiven' && data.party && state.tracks[data.party])
      return { ...state, tracks: { ...state.tracks, [data.party]: { kind: 'respondent', is: 'Told' } } };
    return event.type === 'WasEnded' ? { ...state, is: 'Ended' } : state;
  },
  lapse: () => [{ type: 'StatementForgone', data: {} }],
  limits: [
    {
      id: 'T-STATEMENT',
      what: { zh: '陈述申辩', en: 'Statement' },
      who: 'respondent',
      length: '5 working days',
      starts: ['NoticeGiven'],
      per: 'party',
      metBy: ['StatementHeard'],
      onLapse: 'lapse',
      law: { act: 'SAMRPROC-2022', article: '57' },
      from: '2021-07-15',
      confidence: 'verified',
    },
  ],
  words: {
    title: { zh: '', en: '' },
    states: {},
    tracks: {},
    events: {
      NoticeGiven: said.label,
      WasEnded: said.label,
      SuspicionReported: said.label,
      StatementForgone: said.label,
    },
    refusals: {},
    fields: {},
  },
  handsTo: (event) => (event.type === 'WasEnded' ? ['court'] : []),
};
const transfer: AnyStage = { ...room, name: 'transfer', limits: [] };
export const rooms = { penalty: room as AnyStage, transfer };
export const composed = compose(rooms, () => []);

export const opening: ProceedingOpened = {
  type: 'ProceedingOpened',
  data: {
    proceeding: 'penalty-1',
    stage: 'penalty',
    from: null,
    respondents: ['r1', 'r2'],
    handlers: ['li'],
    cause: 'FilingApproved',
    with: {},
  },
};
export const fold = (events: readonly (Event & { on?: string })[], from: CaseFile = emptyFile): CaseFile =>
  events.reduce(
    (file, event) => evolveFile(rooms, file, { ...event, occurredOn: event.on ?? '2026-02-02', occurredAt: null }),
    from,
  );
/** A case with one penalty, opened on 2 February 2026 against two. */
export const filed = fold([
  { type: 'CaseOpened', data: { title: '某案', unit: 'amr', division: '640500', source: 'report' } },
  opening,
]);

/** When it is asked. */
export const asked = { today: '2026-02-20', now: '2026-02-20T02:00:00.000Z', calendar: nationalCalendar };
/** On 20 February, what was done on the 10th. */
export const ask = (name: 'ServeNotice' | 'EndIt' | 'Approve', command: object, file = filed, by = composed) =>
  by.decide(
    {
      room: 'penalty',
      name,
      definition: definitionOf({ ServeNotice, EndIt, Approve }[name]),
      command: { occurredOn: '2026-02-10', ...command },
    },
    file,
    facts(asked),
  );
/** Code of the refusal, or `accepted`. */
export const refusal = (act: () => unknown): string => {
  try {
    act();
    return 'accepted';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};
