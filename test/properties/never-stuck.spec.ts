import { describe, expect, it } from '@jest/globals';
import { allRooms } from '../../src/case/stages.js';
import { definitionOf } from '../../src/engine/command.js';
import { movedAsAWhole, rests, resting } from './resting.js';

const rooms = Object.values(allRooms).map((room) => ({
  room,
  definitions: Object.values(room.commands).map((command) => definitionOf(command)),
}));

const trackStates = rooms.flatMap(({ room, definitions }) =>
  Object.entries(room.words.tracks).flatMap(([kind, { states }]) =>
    Object.keys(states).map((is) => ({ room, definitions, kind, is })),
  ),
);

const named = (places: typeof resting): readonly string[] =>
  Object.entries(places).flatMap(([place, states]) => states.map((is) => `${place}.${is}`));

/** 无死案, by the definitions alone; walk.spec.ts asks the same of every state that it comes to, with its dates and facts. */
describe('no case is stuck', () => {
  it('a proceeding that has not ended has an act of its room in every state', () => {
    const stuck = rooms.flatMap(({ room, definitions }) =>
      Object.keys(room.words.states)
        .filter((is) => !room.ends.includes(is))
        .filter((is) => !definitions.some((definition) => definition.in?.includes(is)))
        .map((is) => `${room.name}.${is}`),
    );
    expect(stuck).toEqual([]);
  });

  it('a track that does not rest has an act of its own, or is named as one that moves with the proceeding', () => {
    const without = trackStates
      .filter(({ room, kind, is }) => !rests(room.name, kind, is))
      .filter(
        ({ definitions, kind, is }) => !definitions.some(({ track }) => track?.kind === kind && track.in.includes(is)),
      )
      .map(({ room, kind, is }) => `${room.name}/${kind}.${is}`);
    expect(without).toEqual(named(movedAsAWhole));
  });

  it('what is said to rest is a state that there is', () => {
    const known = new Set(trackStates.map(({ room, kind, is }) => `${room.name}/${kind}.${is}`));
    expect(named(resting).filter((state) => !known.has(state))).toEqual([]);
  });
});
