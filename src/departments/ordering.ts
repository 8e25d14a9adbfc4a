/** Where a page ended. */
export interface Cursor {
  readonly day: string | null;
  readonly key: string;
}

/** An order of rows: its key and day make the cursor, `beyond` is what comes after one. */
export interface Ordering {
  readonly key: string;
  readonly day: string;
  readonly sorted: string;
  readonly beyond: (cursor: Cursor, bind: (value: unknown) => string) => string;
}

/** What is due first comes first, then what has no day. */
export const dueFirst: Ordering = {
  key: 'd.key',
  day: 'due_on',
  sorted: 'd.due_on ASC NULLS LAST, d.key',
  beyond: ({ day, key }, bind) => {
    const at = bind(key);
    if (day === null) return `d.due_on IS NULL AND d.key > ${at}`;
    const due = `${bind(day)}::date`;
    return `(d.due_on > ${due} OR (d.due_on = ${due} AND d.key > ${at}) OR d.due_on IS NULL)`;
  },
};

/** Public notices. Their keys are hashed: the rows' own would tell the case. */
export const newestFirst: Ordering = {
  key: 'md5(d.key)',
  day: 'since',
  sorted: 'd.since DESC, md5(d.key)',
  beyond: ({ day, key }, bind) => {
    const since = `${bind(day)}::date`;
    return `(d.since < ${since} OR (d.since = ${since} AND md5(d.key) > ${bind(key)}))`;
  },
};

/** What lies there longest comes first. */
export const oldestFirst: Ordering = {
  key: 'd.key',
  day: 'since',
  sorted: 'd.since ASC, d.key',
  beyond: ({ day, key }, bind) => {
    const since = `${bind(day)}::date`;
    return `(d.since > ${since} OR (d.since = ${since} AND d.key > ${bind(key)}))`;
  },
};

/** Of the text that `rows` gave out as `next`. */
export function cursorOf(after: string): Cursor {
  const [, day, key] = /^(\d{4}-\d{2}-\d{2})?~(.*)$/s.exec(after) ?? [];
  return { day: day ?? null, key: key ?? after };
}
