import type { OpenAPIObject } from '@nestjs/swagger';
import type { Forms } from './forms.js';
import { articleOf } from './law-words.js';
import { readPaths } from './openapi-reads.js';
import type { RoomWords } from './room-words.js';
import type { Schema } from './schema.js';
import { served, type Served } from './served.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

const responses = {
  400: problem('The body is not as required; each field at fault is named.'),
  401: problem('Not signed in.'),
  403: problem('The role may not do this.'),
  404: problem('Not there, or not yours: the same bytes.'),
  409: problem('The same Idempotency-Key with another body.'),
  413: problem('Over 1 MB.'),
  415: problem('Not application/json.'),
  422: problem('Refused by the procedure; the code is the reason.'),
  503: problem('Not now: the storage failed, or the file holds what this version does not know.'),
  412: problem('Changed since the revision that you saw, with what changed.'),
  428: problem('If-Match is missing.'),
};

/** Answers of every command, and those of commands on what somebody has seen. */
const always = [400, 401, 403, 404, 409, 413, 415, 422, 503] as const;
const onSeen = [412, 428] as const;
const refuses = (statuses: readonly (keyof typeof responses)[]) =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]));

const header = (name: string, required: boolean, description: string, schema: Schema) => ({
  name,
  in: 'header',
  required,
  description,
  schema,
});
const parameters = {
  key: header('Idempotency-Key', false, 'The command id: the same again answers the first outcome.', {
    type: 'string',
    format: 'uuid',
  }),
  match: header('If-Match', true, 'The quoted revision that you saw, such as "12".', {
    type: 'string',
    pattern: '^"\\d+"$',
  }),
  id: { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
};
const parameter = (name: keyof typeof parameters) => ({ $ref: `#/components/parameters/${name}` });

/** OpenAPI 3.1 from the command definitions, so that it cannot say other than the server does. */
export function openApi(words: RoomWords, forms: Forms, version: string): OpenAPIObject {
  const commands = served.filter((command) => !command.internal);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Huzhi 护知',
      version,
      description: 'Case management for infringements of intellectual property. 知识产权侵权案件办理。',
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }, { bearer: [] }],
    tags: [...new Set(commands.map(({ room }) => room))].map((room) => ({
      name: room,
      description: words.stage(room).zh,
    })),
    paths: {
      ...Object.fromEntries(commands.map((command) => [pathOf(command), { post: operation(command, words) }])),
      ...Object.fromEntries(commands.flatMap((command) => elsewhere(command, words))),
      ...readPaths,
    },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'huzhi' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
      parameters,
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, response]) => [`Problem${status}`, response]),
      ),
      schemas: {
        ...Object.fromEntries(commands.map((command) => [schemaName(command), forms.of(command.room, command.name)])),
        Accepted: accepted,
        Problem: problemSchema,
      },
    },
  } as unknown as OpenAPIObject;
}

export const schemaName = ({ room, name }: Pick<Served, 'room' | 'name'>): string => `${room}.${name}`;

function pathOf({ streams, room, name, begins }: Served): string {
  return begins ? `/api/v1/${streams}` : `/api/v1/${streams}/{id}/${room}/${name}`;
}

/** The same command where else it is posted. */
function elsewhere(command: Served, words: RoomWords) {
  return command.also.map((streams) => {
    const { operationId, ...post } = operation(command, words);
    return [pathOf({ ...command, streams }), { post: { operationId: `${operationId}.${streams}`, ...post } }] as const;
  });
}

function operation(command: Served, words: RoomWords) {
  const { room, name, definition, begins } = command;
  return {
    operationId: schemaName(command),
    tags: [room],
    summary: `${definition.label.zh} · ${definition.label.en}`,
    description: description(command, words),
    parameters: (begins ? (['key'] as const) : (['id', 'match', 'key'] as const)).map(parameter),
    requestBody: { required: true, ...json(ref(`${room}.${name}`)) },
    responses: {
      [begins ? 201 : 200]: { description: 'Recorded.', ...json(ref('Accepted')) },
      ...refuses(begins ? always : [...always, ...onSeen]),
    },
  };
}

function description({ room, definition }: Served, words: RoomWords): string {
  const states = definition.in?.map((is) => words.state(room, is).zh);
  const tracks = definition.track?.in.map((is) => words.trackState(room, definition.track?.kind ?? '', is).zh);
  return [
    `岗位 Roles: ${definition.by.join(', ')}`,
    `依据 Law: ${definition.law.map((cited) => articleOf(...(cited.split(/:(.*)/s) as [string, string?])).zh).join('；')}`,
    definition.document ? `文书 Document: ${definition.document}` : null,
    states ? `程序状态 States: ${states.join('、')}` : null,
    tracks ? `${words.track(room, definition.track?.kind ?? '').zh}: ${tracks.join('、')}` : null,
  ]
    .filter((line) => line !== null)
    .join('\n\n');
}

const accepted: Schema = {
  type: 'object',
  required: ['id', 'revision', 'position', 'repeated'],
  properties: {
    id: { type: 'string' },
    revision: { type: 'integer', description: 'Of the stream; the next If-Match.' },
    position: { type: 'integer', description: 'In the log; pass it as atLeast to a desk to see your own act.' },
    repeated: { type: 'boolean', description: 'The command had been accepted before.' },
    events: { type: 'array', items: { type: 'object' } },
    number: { type: 'string', description: 'On registration: the number of the case.' },
    proceedings: { type: 'array', items: { type: 'string' }, description: 'On registration: what was opened.' },
  },
};

const words: Schema = {
  type: 'object',
  required: ['zh', 'en'],
  properties: { zh: { type: 'string' }, en: { type: 'string' } },
};

const problemSchema: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable.' },
    detail: words,
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'zh', 'en'],
        properties: {
          field: { type: 'string' },
          code: { type: 'string' },
          zh: { type: 'string' },
          en: { type: 'string' },
        },
      },
    },
    changes: { type: 'array', items: { type: 'object' } },
  },
};
