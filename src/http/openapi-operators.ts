import type { Schema } from './schema.js';

const text: Schema = { type: 'string' };
const whole: Schema = { type: 'integer' };
const nullable = (type: string): Schema => ({ type: [type, 'null'] }) as unknown as Schema;
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});
const list = (items: Schema): Schema => ({ type: 'array', items });

const rebuild = object({
  name: text,
  state: { type: 'string', enum: ['asked', 'running', 'cancelling', 'cancelled', 'done'] },
  askedBy: nullable('string'),
  cancelledBy: nullable('string'),
  askedAt: { type: 'string', format: 'date-time' },
  startedAt: nullable('string'),
  endedAt: nullable('string'),
  position: { ...whole, description: 'Last position taken; -1: none.' },
  head: { ...whole, description: 'Last position of the log when that was noted.' },
  percent: whole,
  secondsLeft: { ...nullable('integer'), description: 'At the rate so far; null while nothing can be said.' },
  error: { ...nullable('string'), description: 'Why the last attempt failed; it is tried again.' },
});
const readModel = object({
  name: text,
  state: { type: 'string', enum: ['live', 'building', 'rebuilding'] },
  checkpoint: whole,
  lag: { ...whole, description: 'Events still to take.' },
  parked: object({ failed: whole, behind: whole, skipped: whole }),
  passed: { type: 'object', description: 'Events passed because this version does not know them, by type@version.' },
  rebuild: { oneOf: [rebuild, { type: 'null' }] },
});
const parked = object({
  readModel: { ...text, description: 'Read model or process manager.' },
  stream: text,
  position: whole,
  type: text,
  state: { type: 'string', enum: ['failed', 'behind', 'skipped'] },
  error: nullable('string'),
  attempts: whole,
  parkedAt: { type: 'string', format: 'date-time' },
  skippedBy: nullable('string'),
  skippedBecause: nullable('string'),
});
const retried = object({ taken: whole, waiting: whole });

const refused = (...statuses: readonly number[]) =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]));
const inPath = (name: string, schema: Schema = text) => ({ name, in: 'path', required: true, schema });
const conflict = {
  description: 'Not now: it is under way, or there is none.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function act(summary: string, status: number, schema: Schema, parameters: readonly object[], more: object = {}) {
  const responses = {
    [status]: { description: 'OK', content: { 'application/json': { schema } } },
    ...refused(401, 403, ...(parameters.length > 0 ? [404] : [])),
    ...(status === 202 ? { 409: conflict } : {}),
  };
  return { tags: ['operators'], summary, description: '岗位 Roles: administrator', parameters, responses, ...more };
}

const name = inPath('name');
const place = [name, inPath('position', whole)];
const reason: Schema = {
  ...object({ reason: { type: 'string', maxLength: 500 } }),
  additionalProperties: false,
};

/** What an operator does while the office works; for administrators only. */
export const operatorPaths = {
  '/api/v1/admin/read-models': {
    get: act('Read models: state, checkpoint, lag, parked events', 200, object({ readModels: list(readModel) }), []),
  },
  '/api/v1/admin/read-models/rebuild': {
    post: act('Rebuild all read models beside what serves', 202, object({ rebuilds: list(rebuild) }), []),
  },
  '/api/v1/admin/read-models/{name}/rebuild': {
    post: act('Rebuild one beside what serves', 202, object({ rebuild }), [name]),
    get: act('How far its rebuild has come', 200, object({ rebuild: readModel.properties!.rebuild! }), [name]),
    delete: act('Cancel its rebuild; what serves stays as it was', 202, object({ rebuild }), [name]),
  },
  '/api/v1/admin/parked': {
    get: act('Events that a read model or a process could not take', 200, object({ parked: list(parked) }), [
      {
        name: 'skipped',
        in: 'query',
        required: false,
        description: 'Also those left out for good.',
        schema: { type: 'boolean' },
      },
    ]),
  },
  '/api/v1/admin/parked/{name}/{position}/retry': {
    post: act('Take it, and those of its stream behind it, again', 200, retried, place, {}),
  },
  '/api/v1/admin/parked/{name}/{position}/skip': {
    post: act('Leave it out for good; the reason stays on record', 200, retried, place, {
      requestBody: { required: true, content: { 'application/json': { schema: reason } } },
    }),
  },
};
