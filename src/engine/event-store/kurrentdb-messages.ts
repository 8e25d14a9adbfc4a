import type { ReadReq, ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { type Loaded } from './kurrentdb-package.js';

/** A place in KurrentDB's whole log: ordered, neither gapless nor an index of ours. */
export interface Place {
  readonly commit: bigint;
  readonly prepare: bigint;
}

export interface Recorded {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly content: Uint8Array;
  readonly place: Place;
}

/** What a followed log says. A checkpoint: nothing of ours lies between the last event and that place. */
export type Message =
  | { readonly is: 'event'; readonly event: Recorded }
  | { readonly is: 'checkpoint'; readonly place: Place }
  | { readonly is: 'caught-up' };

/** One stream from a revision, the filtered log from a place (inclusive), or what comes after a place, followed. */
export type Wanted =
  | { readonly stream: string; readonly from: number; readonly limit: number }
  | { readonly prefix: string; readonly from: Place; readonly limit: number }
  | { readonly prefix: string; readonly after: Place | null };

/** Windows of 32 events searched until a filtered subscription says where it is. */
const checkpointEvery = 16;

/** Negative: before; positive: after. */
export function comparePlaces(one: Place, other: Place): number {
  if (one.commit !== other.commit) return one.commit < other.commit ? -1 : 1;
  return one.prepare === other.prepare ? 0 : one.prepare < other.prepare ? -1 : 1;
}

export function readingOf(wanted: Wanted, { streams, shared }: Loaded): ReadReq {
  const { Options } = streams.ReadReq;
  const options = new Options();
  const ids = new Options.UUIDOption();
  ids.setString(new shared.Empty());
  options.setUuidOption(ids);
  options.setResolveLinks(false);
  options.setReadDirection(Options.ReadDirection.FORWARDS);
  if ('limit' in wanted) options.setCount(String(wanted.limit));
  else options.setSubscription(new Options.SubscriptionOptions());
  if ('stream' in wanted) {
    const name = new shared.StreamIdentifier();
    name.setStreamName(Buffer.from(wanted.stream, 'utf8'));
    const stream = new Options.StreamOptions();
    stream.setStreamIdentifier(name);
    stream.setRevision(String(wanted.from));
    options.setStream(stream);
    options.setNoFilter(new shared.Empty());
  } else {
    const all = new Options.AllOptions();
    const place = 'after' in wanted ? wanted.after : wanted.from;
    if (place === null) all.setStart(new shared.Empty());
    else {
      const position = new Options.Position();
      position.setCommitPosition(String(place.commit));
      position.setPreparePosition(String(place.prepare));
      all.setPosition(position);
    }
    options.setAll(all);
    const expression = new Options.FilterOptions.Expression();
    expression.setPrefixList([wanted.prefix]);
    const filter = new Options.FilterOptions();
    filter.setStreamIdentifier(expression);
    if ('after' in wanted) {
      filter.setMax(32);
      filter.setCheckpointintervalmultiplier(checkpointEvery);
    } else filter.setCount(new shared.Empty());
    options.setFilter(filter);
  }
  const request = new streams.ReadReq();
  request.setOptions(options);
  return request;
}

/** Confirmations, positions of the stream's ends and what later servers may add say nothing to us. */
export function messagesOf(response: ReadResp): readonly Message[] {
  const event = response.getEvent()?.getEvent();
  if (event) {
    const recorded: Recorded = {
      stream: Buffer.from(event.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8'),
      revision: Number(event.getStreamRevision()),
      id: event.getId()?.getString() ?? '',
      type: event.getMetadataMap().get('type') ?? '',
      content: event.getData_asU8(),
      place: placeOf(event),
    };
    return [{ is: 'event', event: recorded }];
  }
  const checkpoint = response.getCheckpoint();
  if (checkpoint) return [{ is: 'checkpoint', place: placeOf(checkpoint) }];
  return response.hasCaughtUp() ? [{ is: 'caught-up' }] : [];
}

function placeOf(said: { getCommitPosition(): string; getPreparePosition(): string }): Place {
  return { commit: BigInt(said.getCommitPosition()), prepare: BigInt(said.getPreparePosition()) };
}
