import type { Read, ReadModel, Row } from '../../engine/projections/read-model.js';
import { dueColumns, dues, noDues } from '../dues.js';
import { caseIdOf } from '../stream.js';

/**
 * 执法监督: every open proceeding with its state, what is due in it, and whether it is stuck, that is, open without any
 * running term. A list of stuck proceedings that is not empty shows a gap in the procedure or in its terms.
 */
export const supervisionInbox: ReadModel = {
  name: 'desk-supervision',
  columns: {
    case_id: { type: 'text', indexed: true },
    proceeding: { type: 'text' },
    stage: { type: 'text' },
    state: { type: 'text' },
    /** `watch`, or `move` when nothing runs that would bring it on. */
    waits_for: { type: 'text', indexed: true },
    /** Legal date of the last change of state. */
    since: { type: 'date' },
    opened_on: { type: 'date' },
    handlers: { type: 'text[]' },
    /** Open respondents' and measures' tracks: `kind`, `key`, `is`. */
    tracks: { type: 'json' },
    ...dueColumns,
  },
  keys: (event) =>
    caseIdOf(event.stream) !== null && typeof event.data.proceeding === 'string'
      ? [`${event.stream}/${event.data.proceeding}`]
      : [],
  on: {
    ProceedingOpened: (_row, event) => ({
      case_id: caseIdOf(event.stream),
      proceeding: event.data.proceeding,
      stage: event.data.stage,
      state: null,
      waits_for: 'move',
      since: event.occurredOn,
      opened_on: event.occurredOn,
      handlers: event.data.handlers,
      tracks: [],
      ...noDues,
    }),
    ProceedingMoved: (row, event) =>
      // A proceeding may be taken up again after its end; what it was before stands in the case's own list.
      event.data.ended === true ? null : { ...(row ?? again(event)), state: event.data.to, since: event.occurredOn },
    TrackMoved: (row, { data }) => {
      if (!row) return null;
      const { kind, key, to } = data;
      const others = (row.tracks as { kind: unknown; key: unknown }[]).filter((t) => t.kind !== kind || t.key !== key);
      return { ...row, tracks: [...others, { kind, key, is: to }] };
    },
    ...Object.fromEntries(Object.entries(dues).map(([type, on]) => [type, watched(on)])),
  },
};

function again(event: Read): Row {
  return {
    case_id: caseIdOf(event.stream),
    proceeding: event.data.proceeding,
    stage: event.data.stage,
    waits_for: 'move',
    opened_on: null,
    handlers: [],
    tracks: [],
    ...noDues,
  };
}

type On = ReadModel['on'][string];

function watched(on: On): On {
  return (row, event, key) => {
    const after = on(row, event, key);
    return after && { ...after, waits_for: (after.terms as unknown[]).length > 0 ? 'watch' : 'move' };
  };
}

/** What the desk waits for, as supervisors read it. */
export const supervisionWords = {
  watch: { zh: '期限运行中，关注', en: 'A term runs: watch' },
  move: { zh: '无运行中的期限，须督促', en: 'No running term: urge' },
} as const;
