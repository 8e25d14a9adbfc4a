/**
 * Chinese has no spaces between words and people are searched by part of the name, so texts are found by pairs of
 * neighbouring characters that we compute ourselves: the same on the embedded database and on a server.
 */

const brackets: Readonly<Record<string, string>> = { '〔': '(', '〕': ')', '[': '(', ']': ')', '【': '(', '】': ')' };

/**
 * A text as it is compared: NFKC, lower-case, without spaces and the dots within transcribed names, one kind of brackets
 * (officers type 〔2026〕, [2026] or （2026）). Line breaks stay: they divide the values of a column that holds several.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\S\n]|[·•‧・]/gu, '')
    .replace(/[〔〕[\]【】]/gu, (bracket) => brackets[bracket] ?? bracket);
}

/** Single characters and pairs of a text, each once, never across a line break. */
export function bigrams(text: string): readonly string[] {
  const found = new Set<string>();
  for (const line of folded(text).split('\n')) {
    let before = '';
    for (const character of line) {
      found.add(character);
      if (before) found.add(before + character);
      before = character;
    }
  }
  return [...found];
}

/** What to look for. Null when nothing is left to look for. */
export interface Needle {
  /** Folded; a row matches when its folded text contains this. */
  readonly text: string;
  /** A matching row has all of these; a row that has them need not match. */
  readonly grams: readonly string[];
}

export function needle(query: string): Needle | null {
  const text = folded(query).replaceAll('\n', '');
  if (text === '') return null;
  const grams = bigrams(text);
  const pairs = grams.filter((gram) => [...gram].length === 2);
  return { text, grams: pairs.length ? pairs : grams };
}

/** The array column and the folded text kept beside a searched column. */
export const gramsOf = (column: string): string => `${column}_grams`;
export const foldedOf = (column: string): string => `${column}_folded`;

/**
 * SQL condition for a searched column: the index answers by pairs, the folded text verifies.
 * @param grams placeholder of the grams, `text[]`
 * @param text placeholder of the folded needle
 */
export function contains(column: string, grams: string, text: string): string {
  return `(${gramsOf(column)} @> ${grams}::text[] AND strpos(${foldedOf(column)}, ${text}::text) > 0)`;
}
