/** An id that no entry of the list has yet: `p1`, `p2` … It stays with its entry when others are removed. */
export function freshId(prefix: string, entries: readonly { id: string }[] = []): string {
  const taken = new Set(entries.map(({ id }) => id));
  let n = entries.length + 1;
  while (taken.has(`${prefix}${n}`)) n += 1;
  return `${prefix}${n}`;
}
