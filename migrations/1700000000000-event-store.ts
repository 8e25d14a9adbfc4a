import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The event store. Positions are given under the lock of the one head row, so they are gapless and in commit order, and
 * a reader's cursor is one number. Columns beside the bytes are copies for lookup. What is remembered of an accepted
 * command stands on the first event of its append, so that an append of one event is one row: `command` is the id of
 * that event (made of account and command id), `appended` the number of events.
 */
const tables = `
CREATE TABLE store_head (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  next_position bigint NOT NULL DEFAULT 0,
  last_recorded_at timestamptz NOT NULL DEFAULT '-infinity',
  hash_suite text NOT NULL,
  schema_epoch integer NOT NULL
) WITH (fillfactor = 10);

CREATE TABLE events (
  position bigint PRIMARY KEY,
  revision bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  command uuid,
  appended integer,
  stream text NOT NULL COLLATE "C",
  type text NOT NULL COLLATE "C",
  body_hash text,
  header bytea NOT NULL,
  data bytea NOT NULL,
  salts bytea NOT NULL,
  leaf bytea NOT NULL,
  CHECK (num_nulls(command, appended, body_hash) IN (0, 3))
);
CREATE UNIQUE INDEX events_by_stream ON events (stream, revision);
CREATE UNIQUE INDEX events_by_command ON events (command) WHERE command IS NOT NULL`;

/** What was answered to a command: `{ body_hash, position, revisions }`, or null when it was never accepted. */
const acceptedCommand = `
CREATE FUNCTION accepted_command(asked uuid) RETURNS json LANGUAGE sql STABLE
SET enable_seqscan = off
AS $$
  SELECT json_build_object('body_hash', f.body_hash, 'position', f.position + f.appended - 1, 'revisions', (
    SELECT json_object_agg(stream, revision) FROM (
      SELECT e.stream, max(e.revision) AS revision FROM events e
        WHERE e.position BETWEEN f.position AND f.position + f.appended - 1 GROUP BY e.stream
    ) last
  )) FROM events f WHERE f.command = asked
$$`;

/**
 * Writes one batch of appends although some of them cannot be written: an append that was accepted before, or that
 * expects a revision which is not there, is left out and listed. Answers `{ first, refused }`, or, when nothing may be
 * written, `{ off }` (ms by which the writer's clock is off) or `{ early }` (the head's time in ms, later than the batch's).
 */
const appendJudged = `
CREATE FUNCTION append_judged(
  batch_time timestamptz, sent_at bigint, tolerance integer,
  streams text[], revisions bigint[], types text[], commands uuid[], body_hashes text[], counts integer[],
  headers bytea[], datas bytea[], saltings bytea[], leaves bytea[], appends integer[]
) RETURNS json LANGUAGE plpgsql
SET enable_seqscan = off
SET jit = off
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
  off bigint := sent_at - extract(epoch FROM statement_timestamp()) * 1000;
  start bigint;
  losers integer[];
  places bigint[]; -- of each event among those written; null when all are
  refused json;
BEGIN
  IF abs(off) > tolerance THEN
    RETURN json_build_object('off', off);
  END IF;

  UPDATE store_head SET next_position = next_position + cardinality(appends), last_recorded_at = batch_time
    WHERE one AND last_recorded_at <= batch_time
    RETURNING next_position - cardinality(appends) INTO start;
  IF NOT FOUND THEN
    RETURN (SELECT json_build_object('early', (extract(epoch FROM last_recorded_at) * 1000)::bigint) FROM store_head WHERE one);
  END IF;

  losers := ARRAY(
    SELECT e.append FROM unnest(appends, streams, revisions) AS e (append, stream, revision)
      GROUP BY e.append, e.stream
      HAVING coalesce((SELECT s.revision FROM events s WHERE s.stream = e.stream ORDER BY s.revision DESC LIMIT 1), -1) <> min(e.revision) - 1
    UNION
    SELECT e.append FROM unnest(appends, commands) AS e (append, command)
      WHERE EXISTS (SELECT FROM events k WHERE k.command = e.command)
  );
  IF losers <> '{}' THEN
    SELECT json_agg(r) INTO refused FROM (
      SELECT e.append, accepted_command(e.command) AS accepted, NULL AS stream, NULL AS expected, NULL AS actual
        FROM unnest(appends, commands) AS e (append, command)
        WHERE e.append = ANY (losers) AND EXISTS (SELECT FROM events k WHERE k.command = e.command)
      UNION ALL
      SELECT w.append, NULL, w.stream, w.expected, w.actual FROM (
        SELECT e.append, e.stream, min(e.revision) - 1 AS expected,
          coalesce((SELECT s.revision FROM events s WHERE s.stream = e.stream ORDER BY s.revision DESC LIMIT 1), -1) AS actual
          FROM unnest(appends, streams, revisions) AS e (append, stream, revision)
          WHERE e.append = ANY (losers)
          GROUP BY e.append, e.stream
      ) w WHERE w.actual <> w.expected
    ) r;
    SELECT array_agg(count ORDER BY ordinal) INTO places FROM (
      SELECT ordinal, count(*) FILTER (WHERE append <> ALL (losers)) OVER (ORDER BY ordinal)
        FROM unnest(appends) WITH ORDINALITY AS e (append, ordinal)
    ) e;
    UPDATE store_head SET next_position = start + places[cardinality(places)] WHERE one;
  END IF;

  INSERT INTO events (position, revision, recorded_at, command, appended, stream, type, body_hash, header, data, salts, leaf)
    SELECT start - 1 + coalesce(places[e.ordinal], e.ordinal), e.revision, batch_time, e.command, e.appended, e.stream,
      e.type, e.body_hash, e.header, e.data, e.salts, e.leaf
    FROM unnest(appends, streams, revisions, types, commands, body_hashes, counts, headers, datas, saltings, leaves)
      WITH ORDINALITY AS e (append, stream, revision, type, command, body_hash, appended, header, data, salts, leaf, ordinal)
    WHERE e.append <> ALL (losers);
  RETURN json_build_object('first', start, 'refused', refused);
END $$`;

/** For tests and tools that make a store without TypeORM. */
export const eventStoreSchema: readonly string[] = [tables, acceptedCommand, appendJudged];

export class EventStore1700000000000 implements MigrationInterface {
  readonly name = 'EventStore1700000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of eventStoreSchema) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the history is never taken back'));
  }
}
