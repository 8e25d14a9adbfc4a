import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Header, Line } from './format.js';

/** The text of a file: header, lines, and the end with counts and hash. Pages keep the chunks large. */
export async function* framed(header: Header, pages: AsyncIterable<readonly Line[]>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  const hashed = (text: string) => {
    hash.update(text);
    return text;
  };
  yield hashed(`${JSON.stringify(header)}\n`);
  for await (const page of pages) {
    for (const line of page) for (const kind of Object.keys(line)) counts[kind] = (counts[kind] ?? 0) + 1;
    if (page.length > 0) yield hashed(page.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
  yield `${JSON.stringify({ end: { counts, sha256: hash.digest('hex') } })}\n`;
}

/** Compressed, as it is kept and sent; an error on the way destroys the stream, so that no end is ever read. */
export function compressed(text: AsyncIterable<string>, onError: (error: Error) => void = () => undefined): Readable {
  return pipeline(Readable.from(text), createGzip(), (error) => {
    if (error) onError(error);
  });
}
