import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { allRooms } from '../../src/case/stages.js';
import { desks } from '../../src/departments/index.js';
import { columnsOf } from '../../src/http/desk-rows.js';
import { Forms } from '../../src/http/forms.js';
import { openApi, schemaName } from '../../src/http/openapi.js';
import { RoomWords } from '../../src/http/room-words.js';
import type { Schema } from '../../src/http/schema.js';
import { served } from '../../src/http/served.js';
import { acts } from '../../src/law/acts.js';
import { roleIds } from '../../src/law/roles.js';
import { stagePage } from '../../src/pages/stage-page.js';

const words = new RoomWords(allRooms);
const forms = new Forms(words);
const document = openApi(words, forms, '0.0.0') as unknown as {
  components: { schemas: Record<string, Schema> };
  paths: Record<string, unknown>;
};

/** Every schema within, with where it stands. */
function* within(schema: Schema, at = ''): Generator<[string, Schema]> {
  yield [at, schema];
  for (const [field, property] of Object.entries(schema.properties ?? {})) yield* within(property, `${at}/${field}`);
  if (schema.items) yield* within(schema.items, `${at}/*`);
}

describe.each(served.map((command) => [schemaName(command), command] as const))('%s', (_name, command) => {
  const schema = forms.of(command.room, command.name);

  it('has a schema in which nothing is empty, and every field has a name in both languages', () => {
    expect(Object.keys(schema.properties ?? {}).length).toBeGreaterThan(0);
    const faults = [...within(schema)].flatMap(([at, one]) => [
      ...(one.type === undefined ? [`${at}: no type`] : []),
      ...(one.type === 'object' && Object.keys(one.properties ?? {}).length === 0 && one.additionalProperties !== true
        ? [`${at}: empty object`]
        : []),
      ...(at !== '' && !at.endsWith('*') && (!one.title || !one['x-en']) ? [`${at}: no label`] : []),
    ]);
    expect(faults).toEqual([]);
  });

  it('names roles and acts that there are', () => {
    expect(command.definition.by.filter((role) => !(roleIds as readonly string[]).includes(role))).toEqual([]);
    const known = new Set(acts.map(({ id }) => id));
    expect(command.definition.law.filter((cited) => !known.has(cited.split(':')[0] ?? ''))).toEqual([]);
  });
});

describe.each(desks.map((desk) => [desk.id, desk] as const))('the desk %s', (_name, desk) => {
  it('has a head for every column in both languages, and roles that there are', () => {
    expect(columnsOf(desk).filter(({ key, label }) => label.zh === key)).toEqual([]);
    const held = desk.roles === 'public' ? [] : desk.roles;
    expect(held.filter((role) => !(roleIds as readonly string[]).includes(role))).toEqual([]);
  });
});

describe('the API document', () => {
  it('has a schema for every command that a person may give, and for no other', () => {
    const named = [...new Set(served.filter((command) => !command.internal).map(schemaName))];
    expect(Object.keys(document.components.schemas).toSorted()).toEqual([...named, 'Accepted', 'Problem'].toSorted());
  });
});

describe.each(Object.values(allRooms).map((room) => [room.name, room] as const))('the page of %s', (_name, room) => {
  it('names every state, act, term, event and refusal', () => {
    const page = stagePage(room, []);
    const codes = [
      ...Object.keys(room.words.states),
      ...Object.keys(room.commands),
      ...room.limits.map(({ id }) => id),
      ...Object.keys(room.words.events),
      ...Object.keys(room.words.refusals),
    ];
    expect(codes.filter((code) => !page.includes(code))).toEqual([]);
    expect(page).not.toContain('undefined');
  });
});
