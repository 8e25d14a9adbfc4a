import type { Database } from '../engine/database.js';
import type { DocumentLine, Line } from './format.js';

/** Bytes of documents fetched at once, unless a single one is larger. */
const fetched = 4 * 1024 * 1024;

interface Sized {
  readonly id: string;
  readonly size: number;
}

/** All documents, encrypted as they are. */
export async function* documentPages(database: Database): AsyncGenerator<readonly Line[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await database.query<Sized>(
      'SELECT id, octet_length(content) AS size FROM documents WHERE id > $1 ORDER BY id LIMIT 500',
      [after],
    );
    const last = rows.at(-1);
    if (!last) return;
    for (const some of bySize(rows)) yield await fetchSome(database, some);
    after = last.id;
  }
}

function* bySize(rows: readonly Sized[]): Generator<readonly string[]> {
  let some: string[] = [];
  let bytes = 0;
  for (const { id, size } of rows) {
    if (some.length > 0 && bytes + size > fetched) {
      yield some;
      [some, bytes] = [[], 0];
    }
    some.push(id);
    bytes += size;
  }
  if (some.length > 0) yield some;
}

async function fetchSome(database: Database, ids: readonly string[]): Promise<readonly Line[]> {
  const { rows } = await database.query<{ id: string; stream: string; content: Buffer; created_at: Date }>(
    'SELECT id, stream, content, created_at FROM documents WHERE id = ANY ($1::uuid[]) ORDER BY id',
    [ids],
  );
  return rows.map(({ id, stream, content, created_at }) => {
    const document: DocumentLine = {
      id,
      stream,
      createdAt: created_at.toISOString(),
      content: content.toString('base64'),
    };
    return { document };
  });
}
