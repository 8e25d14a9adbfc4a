import type { CommandDefinition } from '../engine/command.js';
import type { AnyStage } from './stage.js';

/** Of the states of a track's kind, a command of this moment is open in at most one in so many. */
const TRACK_SHARE = 4;

/**
 * Does the command belong to the moment that the proceeding or the track has reached: is it open in few of the states that
 * there are? What is open nearly always, or concerns the case itself, is not waited for. Whoever asks sees to what opens a
 * proceeding: nothing has been reached there.
 */
export function isAtHand(
  { in: states, track, offeredFor }: Pick<CommandDefinition, 'in' | 'track' | 'offeredFor'>,
  room: Pick<AnyStage, 'ends'> & { readonly words: Pick<AnyStage['words'], 'states' | 'tracks'> },
): boolean {
  if (!states) return false;
  if (offeredFor) return true;
  const open = Object.keys(room.words.states).filter((state) => !room.ends.includes(state));
  if (states.filter((state) => open.includes(state)).length <= Math.max(1, open.length / 2)) return true;
  const ofKind = track ? Object.keys(room.words.tracks[track.kind]?.states ?? {}).length : 0;
  return track !== undefined && track.in.length <= Math.max(1, ofKind / TRACK_SHARE);
}
