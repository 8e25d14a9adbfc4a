import type { Happened } from '../engine/decider.js';
import type { CaseFile, Punished } from './file.js';

type Data = Readonly<Record<string, unknown>>;
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Penalties of the case after one more event. Total. */
export function punishedAfter(file: CaseFile, { type, data, occurredOn }: Happened): readonly Punished[] {
  const said = data as Data;
  if (type === 'PenaltyDecided' || type === 'OnTheSpotPenaltyDecided')
    return [...file.penalties, { ...punishment(said, occurredOn), case: file.id ?? '', party: String(said.party) }];
  if (type !== 'PenaltyRevoked') return file.penalties;
  return file.penalties.map((one) =>
    one.proceeding === said.proceeding && one.number === said.number ? { ...one, revokedOn: occurredOn } : one,
  );
}

/** What a look-back keeps of a decision. */
export function punishment(said: Data, on: string): Omit<Punished, 'case' | 'party'> {
  return {
    proceeding: String(said.proceeding),
    number: String(said.number),
    on,
    actOn: text(said.actOn),
    basis: text(said.basis),
    fineFen: Number(said.fineFen ?? 0),
    revokedOn: null,
  };
}
