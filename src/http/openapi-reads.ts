import { measures } from '../law/offences.lines.js';
import { operatorPaths } from './openapi-operators.js';
import type { Schema } from './schema.js';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

const path = (name: string): Parameter => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const query = (name: string, description: string, schema: Schema = { type: 'string' }): Parameter => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

function read(tag: string, summary: string, parameters: readonly Parameter[] = [], open = false) {
  return {
    get: {
      tags: [tag],
      summary,
      parameters,
      ...(open ? { security: [] } : {}),
      responses: { 200: { description: 'OK', content: { 'application/json': { schema: {} } } } },
    },
  };
}

function post(summary: string, fields: readonly string[], open: boolean) {
  return {
    post: {
      tags: ['access'],
      summary,
      ...(open ? { security: [] } : {}),
      ...(fields.length > 0
        ? {
            requestBody: {
              required: true,
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    required: fields,
                    properties: Object.fromEntries(fields.map((field) => [field, { type: 'string' }])),
                  },
                },
              },
            },
          }
        : {}),
      responses: { 200: { description: 'OK' } },
    },
  };
}

const times = [
  query('at', 'What had happened by this legal local date.', { type: 'string', format: 'date' }),
  query('knownAt', 'What was known by this instant.', { type: 'string', format: 'date-time' }),
];
const page = [
  query('atLeast', 'Waits briefly until the desk holds this position.', { type: 'integer' }),
  query('limit', 'Rows, at most 200.', { type: 'integer' }),
  query('after', 'Key of the last row of the page before.'),
];

/** Everything that is read, and the way in. */
export const readPaths = {
  '/api/v1/cases/{id}': read('read', 'A case', [path('id'), ...times]),
  '/api/v1/cases/{id}/history': read('read', 'Its history in words', [path('id')]),
  '/api/v1/cases/{id}/next': read('read', 'What you may do now, with forms', [path('id')]),
  '/api/v1/cases/{id}/entries/{entry}': read('read', 'One entry as the form by which it was entered, to correct it', [
    path('id'),
    path('entry'),
  ]),
  '/api/v1/cases/{id}/due': read('read', 'Its terms, with why', [path('id')]),
  '/api/v1/cases/{id}/volumes': read('read', 'Its documents in the order of the volumes', [path('id')]),
  '/api/v1/subjects/{id}': read('read', 'A subject of credit', [path('id'), ...times]),
  '/api/v1/subjects/{id}/history': read('read', 'Its history in words', [path('id')]),
  '/api/v1/subjects/{id}/next': read('read', 'What you may do now, with forms', [path('id')]),
  '/api/v1/subjects/{id}/due': read('read', 'Its terms, with why', [path('id')]),
  '/api/v1/desks': read('desks', 'The desks that you may see'),
  '/api/v1/desks/{id}': read('desks', 'One desk', [
    path('id'),
    ...page,
    query('enteredLate', 'The old files that were entered late, instead of the others.', { type: 'boolean' }),
  ]),
  '/api/v1/search': read('desks', 'Cases by number, right, state or party', [
    query('q', 'Any part of it.'),
    query('by', 'Where to look.', { type: 'string', enum: ['number', 'right', 'state', 'party', 'all'] }),
    query('limit', 'Rows, at most 100.', { type: 'integer' }),
  ]),
  '/api/v1/listings': read('desks', 'The register of credit listings', [query('q', 'Any part of the name.')]),
  '/api/v1/parties/{code}/history': read('desks', 'What is on record of an organisation: cases, penalties, listings', [
    path('code'),
    query('atLeast', 'Waits briefly until the lists hold this position.', { type: 'integer' }),
  ]),
  '/api/v1/limits': read('terms', 'Every time limit of the law, with its versions'),
  '/api/v1/reckoning': read('terms', 'Last day of a term and why, without a case', [
    query('start', 'Starting day, or for hours an instant with its offset.'),
    query('limit', 'Id of a time limit; its version in force on the starting day is taken.'),
    query('length', 'A typed length such as `15 working days`, where no limit fixes it.'),
  ]),
  '/api/v1/procedures/{id}': read('law', 'Unsettled points of the law, and what a city follows on each', [path('id')]),
  '/api/v1/officers/{id}': read('law', 'The enforcement certificates of the officers of a city', [path('id')]),
  '/api/v1/laws': read('law', 'The registry of acts with their versions, days, sources and confidence', [], true),
  '/api/v1/laws/changes': read('law', 'What begins soon or has just begun, and how many of your open cases it touches'),
  '/api/v1/laws/changes/{act}/cases': read('law', 'Your open cases that it touches', [
    path('act'),
    query('limit', 'Rows, at most 200.', { type: 'integer' }),
  ]),
  '/api/v1/notices': read('public', 'Public notices', [], true),
  '/api/v1/meta': read('public', 'Stages, roles, sources, types of right', [], true),
  '/api/v1/thresholds': read(
    'public',
    'Criminal thresholds of articles 213 to 219-1, and what some numbers come to',
    [
      query('article', 'Article of the Criminal Law; without it the table.', {
        type: 'string',
        enum: ['213', '214', '215', '216', '217', '218', '219', '219-1'],
      }),
      query('on', 'Day of the act: it chooses the interpretation.', { type: 'string', format: 'date' }),
      query('kind', 'Goods unless said (art. 213).', { type: 'string', enum: ['goods', 'services'] }),
      query('rights', 'Marks of different source, or patents.', { type: 'integer' }),
      query('repeat', 'Punished for the like within two years.', { type: 'boolean' }),
      query('holderRuined', 'The holder of the secret was ruined.', { type: 'boolean' }),
      ...measures.map((measure) =>
        query(measure, measure.endsWith('Fen') ? 'Amount in fen.' : 'Number.', { type: 'integer' }),
      ),
    ],
    true,
  ),
  '/api/v1/fines': read('fines', 'The table of fines'),
  '/api/v1/fines/sheet': read('fines', 'What an article allows on some facts: range, tiers, suggestion, look-back', [
    query('basis', 'Article, e.g. `TM-2019:60`.'),
    query('on', 'Day on which the act ended.', { type: 'string', format: 'date' }),
    query('turnoverFen', 'Illegal turnover in fen.', { type: 'integer' }),
    query('gainFen', 'Illegal gains in fen.', { type: 'integer' }),
    query('items', 'Lines of the turnover: `30*150000*sale-price;10*150000*marked-price`; it is then their sum.'),
    query('serious', 'Serious circumstances.', { type: 'boolean' }),
    query('also', 'Other articles that the same act breaks, with commas.'),
    query('creditCode', 'Of the respondent: its earlier acts are looked back over.'),
  ]),
  '/api/v1/stages-words': read('public', 'What the rooms call their states, events and fields', [], true),
  '/api/v1/me': read('access', 'Who is signed in'),
  '/api/v1/staff': read('access', 'Colleagues of the unit, for naming handlers and panels'),
  '/api/v1/demo-accounts': read('access', 'Accounts of a trial; none in production', [], true),
  '/api/v1/sign-in': post('Sign in', ['account', 'password'], true),
  '/api/v1/sign-out': post('Sign out', [], true),
  '/api/v1/tokens': post('A token for a machine, shown once', ['account', 'label'], false),
  '/api/v1/admin/backup': post('A backup of everything but the keys, for an administrator', [], false),
  '/api/v1/admin/backup/keys': post('The wrapped keys, asked for after the backup', [], false),
  ...operatorPaths,
  '/health/live': read('health', 'The process lives', [], true),
  '/health/ready': read('health', 'Ready to serve', [], true),
};
