import { createHash } from 'node:crypto';
import type { Progress } from './format.js';
import { LogCheck } from './log-check.js';
import { eventPages, type Place } from './stored-log.js';

export interface StoreReport {
  readonly events: number;
  readonly documents: number;
  /** What is wrong, in order of position; at most `listed` of them. */
  readonly faults: readonly string[];
}

const listed = 100;

/**
 * Goes over the whole store in place, up to the head seen at the start; others may go on working. Every leaf is recomputed
 * from the stored bytes, columns must equal them, positions be gapless, time not go back, cited documents be those that
 * were recorded, and every key that the log names be there.
 */
export async function verifyStore(place: Place, onProgress: Progress = () => undefined): Promise<StoreReport> {
  const { database, log } = place;
  const { head } = await log.standing(database);
  const check = new LogCheck(log.suite);
  const faults: string[] = [];
  for await (const rows of eventPages(place, head)) {
    for (const [row, mark] of rows) faults.push(...check.faultsOf(row, mark));
    onProgress(check.next / (head + 1));
    if (faults.length >= listed) break;
  }
  if (faults.length < listed) {
    if (check.next !== head + 1) faults.push(`the log ends at position ${check.next - 1}, its head is ${head}`);
    faults.push(...(await documentFaults(place, check.documents)), ...(await keyFaults(place, check.sealedUnder)));
  }
  return { events: check.next, documents: check.documents.size, faults: faults.slice(0, listed) };
}

async function documentFaults({ database }: Place, cited: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [id, sha256] of cited) {
    const { rows } = await database.query<{ content: Buffer }>('SELECT content FROM documents WHERE id = $1', [id]);
    if (!rows[0]) faults.push(`document ${id} is missing`);
    else if (createHash('sha256').update(rows[0].content).digest('hex') !== sha256)
      faults.push(`document ${id} is not the one that was recorded`);
  }
  return faults;
}

async function keyFaults({ database }: Place, named: ReadonlySet<string>): Promise<readonly string[]> {
  const { rows } = await database.query<{ name: string }>(
    `SELECT name FROM unnest($1::text[]) AS name WHERE NOT EXISTS (SELECT FROM keys WHERE key_id = name)`,
    [[...named]],
  );
  return rows.map(({ name }) => `key ${name} is missing`);
}
