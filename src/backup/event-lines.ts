import type { StoredRow } from '../engine/event-store/stored-form.js';
import type { EventLine } from './format.js';
import type { Mark } from './log-check.js';

/** An event as a backup writes it. Stream, type, revision and time stand in the header and are not repeated. */
export function eventLine(row: StoredRow, mark: Mark | null): EventLine {
  const form = [text(row.header), text(row.data), base64(row.salts), bytes(row.leaf).toString('hex')] as const;
  return mark ? [...form, mark.appended, mark.bodyHash] : form;
}

/** The event of a line, at the position that the order of lines gives it. @throws when the header cannot be read */
export function eventOf(line: EventLine, position: number): { readonly row: StoredRow; readonly mark: Mark | null } {
  const [header, data, salts, leaf, appended, bodyHash] = line;
  const said = JSON.parse(header) as Pick<StoredRow, 'stream' | 'revision' | 'type' | 'recordedAt'> & { id: string };
  const mark = appended !== undefined && bodyHash !== undefined ? { appended, bodyHash } : null;
  const { stream, revision, type, recordedAt, id } = said;
  const row: StoredRow = {
    position,
    stream,
    revision,
    type,
    recordedAt,
    command: mark ? id : null,
    header: Buffer.from(header, 'utf8'),
    data: Buffer.from(data, 'utf8'),
    salts: Buffer.from(salts, 'base64'),
    leaf: Buffer.from(leaf, 'hex'),
  };
  return { row, mark };
}

function bytes(part: Uint8Array): Buffer {
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength);
}

function text(part: Uint8Array): string {
  return bytes(part).toString('utf8');
}

function base64(part: Uint8Array): string {
  return bytes(part).toString('base64');
}
