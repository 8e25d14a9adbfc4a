import type { Read, ReadModel, Row } from '../../engine/projections/read-model.js';
import { dueColumns, dues, noDues } from '../dues.js';
import { isTerm, stageOf } from '../place.js';
import { caseIdOf } from '../stream.js';

/** 归档与评查: one row for each case, which waits once its proceedings have ended, or while an assessment's defects do. */
export const archiveInbox: ReadModel = {
  name: 'desk-archive',
  version: 1,
  columns: {
    case_id: { type: 'text', indexed: true },
    proceeding: { type: 'text' },
    stage: { type: 'text' },
    state: { type: 'text' },
    waits_for: { type: 'text', indexed: true },
    since: { type: 'date' },
    /** Archive number (档号). */
    number: { type: 'text' },
    /** Proceedings that have not ended, by id. */
    still_open: { type: 'text[]' },
    /** Assessments whose defects are to be corrected. */
    tracks: { type: 'json' },
    ...dueColumns,
  },
  keys: (event) => {
    if (caseIdOf(event.stream) === null || typeof event.data.proceeding !== 'string') return [];
    const elsewhere = isTerm(event) && stageOf(event) !== 'archive';
    return elsewhere || (event.type === 'TrackMoved' && event.data.kind !== 'assessment') ? [] : [event.stream];
  },
  on: {
    ProceedingOpened: (row, event) => ended(row ?? blank(event), event, false),
    ProceedingMoved: (row, event) => ended(row ?? blank(event), event, event.data.ended === true),
    FileArchived: (row, { data }) => row && { ...row, number: row.number ?? data.number },
    TrackMoved: (row, { data }) => {
      if (!row) return null;
      const others = open(row.tracks).filter((key) => key !== data.key);
      return waiting({ ...row, tracks: data.to === 'ToCorrect' ? [...others, String(data.key)] : others });
    },
    ...dues,
  },
};

const open = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

function blank(event: Read): Row {
  return {
    case_id: caseIdOf(event.stream),
    proceeding: null,
    stage: 'archive',
    state: 'Unarchived',
    waits_for: null,
    since: event.occurredOn,
    number: null,
    still_open: [],
    tracks: [],
    ...noDues,
  };
}

function ended(row: Row, event: Read, over: boolean): Row {
  const id = String(event.data.proceeding);
  const since = event.occurredOn;
  if (stageOf(event) === 'archive')
    return waiting({ ...row, proceeding: id, state: event.data.to ?? row.state, since });
  const others = open(row.still_open).filter((one) => one !== id);
  return waiting({ ...row, still_open: over ? others : [...others, id], since: over ? since : row.since });
}

/** Nothing waits while the matter runs; goods that have no end yet hold the file back alone. */
function waiting(row: Row): Row {
  const still = open(row.still_open);
  if (open(row.tracks).length > 0) return { ...row, waits_for: 'correct-defects' };
  if (row.state === 'Archived') return { ...row, waits_for: null };
  if (still.length === 0) return { ...row, waits_for: row.state === 'Reopened' ? 'archive-again' : 'archive' };
  return { ...row, waits_for: still.every((id) => id.startsWith('goods-')) ? 'settle-goods' : null };
}

export const archiveWords = {
  archive: { zh: '立卷归档', en: 'Archive the file' },
  'archive-again': { zh: '重新归档', en: 'Archive again' },
  'settle-goods': { zh: '涉案财物处理完毕后归档', en: 'Settle the goods, then archive' },
  'correct-defects': { zh: '整改评查问题', en: 'Correct the defects' },
} as const;
