import { readdirSync, readFileSync } from 'node:fs';
import { getMetadataStorage } from 'class-validator';
import fc from 'fast-check';
import { expect } from '@jest/globals';
import type { Event } from '../../src/engine/decider.js';
import { definitionOf } from '../../src/engine/command.js';
import { rowFaults } from '../../src/engine/time/rows.js';
import type { AnyStage } from '../../src/case/stage.js';
import { generalRefusals } from '../../src/http/refusal-words.js';
import { acts } from '../../src/law/acts.js';
import { documentNamed } from '../../src/law/documents.js';
import { roleNamed } from '../../src/law/roles.js';

const COMMON = ['proceeding', 'party', 'measure', 'occurredOn', 'occurredAt'];

/** Fields of the room's commands and `field.value` for each value that a field may take. */
function fieldsAsked(room: AnyStage): readonly string[] {
  const asked = Object.values(room.commands).flatMap((command) =>
    getMetadataStorage()
      .getTargetValidationMetadatas(command, '', true, false)
      .filter((rule) => !COMMON.includes(rule.propertyName))
      .flatMap((rule) => {
        const values: unknown = rule.name === 'isIn' ? rule.constraints?.[0] : [];
        return [
          rule.propertyName,
          ...(Array.isArray(values) ? values.map((value) => `${rule.propertyName}.${String(value)}`) : []),
        ];
      }),
  );
  return [...new Set(asked)];
}

function refusalsOf(folder: URL): readonly string[] {
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  const codes = sources.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/refuse\(\s*'([a-z0-9.-]+)'/g)].map((found) => found[1]!),
  );
  // Some are the composer's own, whose words no room holds.
  return [...new Set(codes)].filter((code) => !(code in generalRefusals));
}

/** Every event, refusal and field has its words, and there are no words for what does not exist. */
export function expectWords(room: AnyStage, events: readonly Event[], folder: URL): void {
  expect(Object.keys(room.words.events).sort()).toEqual([...new Set(events.map((event) => event.type))].sort());
  expect(Object.keys(room.words.refusals).sort()).toEqual([...refusalsOf(folder)].sort());
  expect(fieldsAsked(room).filter((field) => !(field in room.words.fields))).toEqual([]);
  const states = Object.values(room.commands).flatMap((command) => definitionOf(command).in ?? []);
  expect([...states, ...room.ends].filter((state) => !(state in room.words.states))).toEqual([]);
}

/** Commands name roles, documents and acts of law that are on file. */
export function expectDefinitions(room: AnyStage): void {
  const unknown = Object.entries(room.commands).flatMap(([name, command]) => {
    const { by, document, law } = definitionOf(command);
    const roles = by.filter((role) => !roleNamed(role));
    const documents = document !== undefined && !documentNamed(document) ? [document] : [];
    const articles = law.filter((pointer) => !acts.some((act) => act.id === pointer.split(':')[0]));
    return [...roles, ...documents, ...articles].map((what) => `${name}: ${what}`);
  });
  expect(unknown).toEqual([]);
  expect(room.limits.filter((row) => !acts.some((act) => act.id === row.law.act)).map((row) => row.law.act)).toEqual(
    [],
  );
}

/** Rows are well formed, and each event type they name exists in the room (or opens it). */
export function expectLimits(room: AnyStage): void {
  expect(rowFaults(room.limits)).toEqual([]);
  const named = room.limits.flatMap((row) => [
    ...row.starts,
    ...row.metBy,
    ...(row.dropsOn ?? []),
    ...(row.excludes ?? []).flat(),
  ]);
  expect(named.filter((type) => type !== 'ProceedingOpened' && !(type in room.words.events))).toEqual([]);
}

/** `evolve` answers whatever subset of the room's events it is given, in whatever order, with a state that has words. */
export function expectTotal(room: AnyStage, events: readonly Event[]): void {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 25 }), (some) => {
      const end = some.reduce(
        (state: { is: string; tracks: Record<string, { kind: string; is: string }> }, event) =>
          room.evolve(state, { ...event, occurredOn: '2026-03-02', occurredAt: null }) as typeof state,
        room.initial,
      );
      expect(room.words.states).toHaveProperty([end.is]);
      for (const track of Object.values(end.tracks))
        expect(room.words.tracks[track.kind]?.states ?? {}).toHaveProperty([track.is]);
    }),
    { numRuns: 200 },
  );
}
