import type { ReadModel } from '../../src/engine/projections/read-model.js';

/** A desk of parcels with a column of every type. */
export const parcels: ReadModel = {
  name: 'parcels',
  columns: {
    sender: { type: 'text', indexed: true },
    note: { type: 'text', searched: true, personal: true },
    weight: { type: 'integer' },
    fen: { type: 'bigint' },
    sealed: { type: 'boolean' },
    sent_on: { type: 'date', indexed: true },
    seen_at: { type: 'timestamp' },
    stops: { type: 'json' },
    tags: { type: 'text[]', indexed: true },
  },
  keys: (event) => [`${event.stream}/${String(event.data.parcel)}`],
  on: {
    Sent: (_row, event) => ({
      sender: event.stream,
      note: event.data.note,
      weight: 1,
      fen: 9_007_199_254_740_991,
      sealed: true,
      sent_on: event.occurredOn,
      seen_at: event.recordedAt,
      stops: [{ z: 1, a: [null, 'b"\\'] }],
      tags: ['new'],
    }),
    Moved: (row, event) =>
      row && {
        ...row,
        weight: Number(row.weight) + 1,
        sealed: false,
        stops: [...(row.stops as unknown[]), { at: event.data.at, b: 2 }],
        tags: [...(row.tags as string[]), `第${String(event.data.at)}站`],
      },
    Dropped: (row) => {
      if (!row) throw new TypeError('nothing to drop');
      return null;
    },
    PersonErased: (row) => row && { ...row, note: null },
  },
};

/** Another one, so that batches concern several tables. */
export const counts: ReadModel = {
  name: 'counts',
  columns: { events: { type: 'integer' } },
  keys: (event) => [event.stream, 'all'],
  on: Object.fromEntries(
    ['Sent', 'Moved'].map((type) => [type, (row) => ({ events: Number(row?.events ?? 0) + 1 })] as const),
  ),
};
