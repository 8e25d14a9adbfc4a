import type { Event } from '../engine/decider.js';
import type { CaseFile } from './file.js';

/** Every proceeding and track whose state is another than before, said once for desks and lists. */
export function moves(before: CaseFile, after: CaseFile): readonly Event[] {
  return Object.values(after.proceedings).flatMap((p) => {
    const old = before.proceedings[p.id];
    if (old === p) return [];
    const at = { proceeding: p.id, stage: p.stage };
    const tracks = Object.entries(p.state.tracks)
      .filter(([key, track]) => old?.state.tracks[key]?.is !== track.is)
      .map(([key, track]) => ({
        type: 'TrackMoved',
        data: { ...at, kind: track.kind, key, from: old?.state.tracks[key]?.is ?? null, to: track.is },
      }));
    const own =
      old?.state.is === p.state.is
        ? []
        : [
            {
              type: 'ProceedingMoved',
              data: { ...at, from: old?.state.is ?? null, to: p.state.is, ended: p.endedOn !== null },
            },
          ];
    return [...own, ...tracks];
  });
}
