/** Follows a step on a terminal, as a line that is written over; into a file or a pipe it says nothing. */
export function percentOn(output: { readonly isTTY?: boolean; write(text: string): unknown }) {
  return (label: string) => {
    let shown = -1;
    return (share: number): void => {
      const percent = Math.floor(share * 100);
      if (!output.isTTY || percent === shown) return;
      shown = percent;
      output.write(`\r${label} ${percent}%${percent >= 100 ? '\n' : ''}`);
    };
  };
}
