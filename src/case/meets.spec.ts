import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Event } from '../engine/decider.js';
import { definitionOf } from '../engine/command.js';
import { roomOfCommand } from '../play/commands.js';
import { play } from '../play/play.js';
import { readScenario, type Step } from '../play/scenario.js';
import { allRooms } from './stages.js';

const FOLDER = 'scenarios';

/** Facts that follow from an act of another proceeding: no act of the row's own room comes to them. */
const followed = ['ActRedone', 'LawsuitAccepted', 'ReconsiderationAccepted', 'RulingSued', 'SuedAfterwards'];

const rooms = Object.values(allRooms);
const rows = rooms.flatMap((room) =>
  Object.entries(room.meets ?? {}).map(([act, facts]) => ({ room, act, facts, of: `${room.name}.${act}` })),
);
const entered = (room: string, act: string): string[] => {
  const command = allRooms[room]?.commands[act];
  return command ? [definitionOf(command).enters ?? []].flat() : [];
};

describe('which act meets a term', () => {
  it('is said of acts of the room alone, by facts that meet a term of it', () => {
    const wrong = rows.filter(
      ({ room, act, facts }) =>
        !(act in room.commands) || !facts.every((fact) => room.limits.some(({ metBy }) => metBy.includes(fact))),
    );
    expect(wrong.map(({ of }) => of)).toEqual([]);
  });

  it('is said of every fact by which a term is met', () => {
    const unsaid = rooms.flatMap((room) => {
      const said = Object.keys(room.commands).flatMap((act) => [
        ...(room.meets?.[act] ?? []),
        ...entered(room.name, act),
      ]);
      return room.limits
        .flatMap(({ metBy }) => metBy)
        .filter((fact) => !said.includes(fact) && !followed.includes(fact));
    });
    expect(unsaid).toEqual([]);
  });

  describe('in the scenarios', () => {
    /** What each act came to. */
    const seen = new Map<string, Set<string>>();
    /** Acts that met a term of their own proceeding by a fact that is not said of them. */
    const wrong = new Set<string>();

    beforeAll(async () => {
      for (const file of readdirSync(FOLDER)) {
        const { outcomes } = await play(readScenario(readFileSync(`${FOLDER}/${file}`, 'utf8'), file));
        for (const { step, accepted } of outcomes)
          if (step && accepted) read(actOf(step, accepted.events), accepted.events);
      }
    }, 600_000);

    function read({ room, name }: { room: string; name: string }, events: readonly Event[]): void {
      const key = `${room}.${name}`;
      const came = seen.get(key) ?? new Set();
      seen.set(key, came);
      const own = allRooms[room];
      if (!own) return;
      const said = [...(own.meets?.[name] ?? []), ...entered(room, name)];
      for (const { type, data } of events) {
        came.add(type);
        const { by, limit } = data as { by?: string; limit?: string };
        const ofRoom = own.limits.some(({ id }) => id === limit);
        if (type === 'TermMet' && ofRoom && by && !said.includes(by) && !followed.includes(by))
          wrong.add(`${key}: ${by}`);
      }
    }

    it('is said of every act that met one', () => {
      expect([...wrong]).toEqual([]);
    });

    it('is never said of an act that came to something else alone', () => {
      const never = rows.filter(({ of, facts }) => seen.has(of) && !facts.some((fact) => seen.get(of)?.has(fact)));
      expect(never.map(({ of }) => of)).toEqual([]);
    });
  });
});

/** A signature is the act that was proposed. */
function actOf(step: Step, [first]: readonly Event[]): { room: string; name: string } {
  const signed = first?.type === 'ProposalSigned' ? (first.data as { act: string }).act : step.do;
  return roomOfCommand(signed);
}
