/** Integer fen as yuan for reading: `1234500` is `12,345.00`. */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`;
}

/** Yuan as typed, to integer fen; by digits, since 0.29 * 100 is not 29. Null when it is no amount. */
export function fenOf(text: string): number | null {
  const found = /^(\d{1,13})(?:\.(\d{0,2}))?$/.exec(text.replace(/[,，\s]/g, ''));
  if (!found) return null;
  return Number(`${found[1]}${(found[2] ?? '').padEnd(2, '0')}`);
}

/** Integer fen as an editable text of yuan. */
export function yuanText(fen: number): string {
  return yuan(fen).replace(/,/g, '').replace(/\.00$/, '');
}
