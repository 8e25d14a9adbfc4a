/** A table of a generated page. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return rows.length === 0 ? '（无 none）' : [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
