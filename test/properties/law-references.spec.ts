import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { actNamed } from '../../src/law/acts.js';
import { documentNamed } from '../../src/law/documents.js';

const root = new URL('../../src/', import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => ({ path, text: readFileSync(new URL(path.replaceAll('\\', '/'), root), 'utf8') }));

/** Every match of the pattern's first group in the sources, with the file it stands in. */
function named(pattern: RegExp): readonly { readonly path: string; readonly name: string }[] {
  return sources.flatMap(({ path, text }) => [...text.matchAll(pattern)].map((match) => ({ path, name: match[1]! })));
}

describe('what the code cites', () => {
  it('are acts of the registry', () => {
    const cited = [...named(/'([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+):\d/g), ...named(/\bact: '([^']+)'/g)];
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.filter(({ name }) => !actNamed(name))).toEqual([]);
  });

  it('are documents of the catalogue', () => {
    const issued = named(/\bdocument: '([^']+)'/g);
    expect(issued.length).toBeGreaterThan(10);
    expect(issued.filter(({ name }) => !documentNamed(name))).toEqual([]);
  });
});
