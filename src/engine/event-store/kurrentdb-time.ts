import { canonicalText } from '../canonical.js';
import { digestBytes, type HashSuite } from '../proof/hash-suite.js';
import { leafOf } from '../proof/leaf.js';
import { hashStoredData, type StoredForm } from './stored-form.js';

interface Header {
  readonly recordedAt: string;
}

/** When the writer says that the event was recorded. */
export function recordedAtOf({ header }: StoredForm): string {
  return (JSON.parse(textOf(header)) as Header).recordedAt;
}

/**
 * The stored form with another time. Writers of a distributed log give the time before they know who comes first; where
 * an event came behind one with a later time, the index gives it that time, so that time never goes back along positions.
 * It follows from the log alone, so every index of the same log says the same.
 */
export function restamped(form: StoredForm, recordedAt: string, suite: HashSuite): StoredForm {
  const header = canonicalText({ ...(JSON.parse(textOf(form.header)) as Header), recordedAt });
  const leaf = digestBytes(leafOf(header, hashStoredData(form, suite).root, suite));
  return { ...form, header: Buffer.from(header, 'utf8'), leaf };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
