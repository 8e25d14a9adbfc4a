import type { ReadModel } from '../engine/projections/read-model.js';
import { dues } from './dues.js';

/** As `dues`, but only for terms that one of these roles must keep: a desk shows no other office's time limits. */
export function duesOf(roles: readonly string[]): ReadModel['on'] {
  return Object.fromEntries(
    Object.entries(dues).map(([type, on]) => [
      type,
      (row, event, key) => {
        const begins = type === 'TermStarted' || type === 'TermRestarted';
        const known = ((row?.terms ?? []) as readonly { readonly id: string }[]).some(
          ({ id }) => id === event.data.term,
        );
        const ours = begins ? roles.includes(String(event.data.who)) : known;
        return ours ? on(row, event, key) : row;
      },
    ]),
  );
}
