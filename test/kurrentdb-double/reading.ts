import { type handleServerStreamingCall, type ServerWritableStream, status as code } from '@grpc/grpc-js';
import { elapsed } from './appending.js';
import { shared, streams } from './generated.js';
import { type Kept } from './log.js';
import { type DoubleNode } from './node.js';

type Request = InstanceType<typeof streams.ReadReq>;
type Response = InstanceType<typeof streams.ReadResp>;
type Options = InstanceType<typeof streams.ReadReq.Options>;
type Call = ServerWritableStream<Request, Response>;

/** Read: of one stream or of the whole log with a prefix, once or as a subscription. Forwards, as the adapter asks. */
export function read(node: DoubleNode): handleServerStreamingCall<Request, Response> {
  return (call) => {
    const options = call.request.getOptions();
    call.on('error', () => undefined);
    if (!options) return void call.end();
    if (options.hasSubscription()) return void subscribe(node, call, options);
    if (node.faults.failingReads > 0) {
      node.faults.failingReads -= 1;
      return void call.emit('error', { code: code.UNAVAILABLE, details: 'the node is starting' });
    }
    const stream = options.getStream();
    const events = stream ? streamed(node, stream) : logged(node, options);
    if (events === null) call.write(notFound(stream?.getStreamIdentifier()?.getStreamName_asU8()));
    else for (const event of events.slice(0, Number(options.getCount()))) call.write(delivered(event));
    call.end();
  };
}

function streamed(node: DoubleNode, stream: NonNullable<ReturnType<Options['getStream']>>): readonly Kept[] | null {
  const name = Buffer.from(stream.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');
  const events = node.log.of(name);
  return events.length === 0 ? null : events.slice(stream.hasRevision() ? Number(stream.getRevision()) : 0);
}

function logged(node: DoubleNode, options: Options): readonly Kept[] {
  const place = options.getAll()?.getPosition()?.getCommitPosition();
  const from = place === undefined ? -1n : BigInt(place);
  const wanted = prefixOf(options);
  return node.log.events.filter(({ position, stream }) => position >= from && stream.startsWith(wanted));
}

const prefixOf = (options: Options) => options.getFilter()?.getStreamIdentifier()?.getPrefixList()[0] ?? '';

/** What comes after a place: what is there, `caughtUp`, then what is appended; checkpoints where the filter passes much. */
async function subscribe(node: DoubleNode, call: Call, options: Options): Promise<void> {
  const prefix = prefixOf(options);
  const place = options.getAll()?.getPosition()?.getCommitPosition();
  const { faults, log } = node;
  let after = place === undefined ? -1n : BigInt(place);
  let passed = 0;
  let caughtUp = false;
  let wake = (): void => undefined;
  const leave = log.onAppend(() => wake());
  const gone = node.onSubscription(call, () => wake());
  call.write(confirmation(node));
  const deliver = (event: Kept) => {
    if (!event.stream.startsWith(prefix)) passed += 1;
    else if (!faults.skipped.has(node.indexIn(event, prefix))) {
      call.write(delivered(event));
      if (faults.doubled) call.write(delivered(event));
      if (faults.oftenCaughtUp) call.write(caughtUpAt(event.position));
    }
    if (passed >= faults.checkpointEvery) {
      passed = 0;
      call.write(checkpointAt(event.position));
    }
  };
  while (!call.cancelled && !call.destroyed && !gone()) {
    const next = faults.mute ? [] : log.events.filter(({ position }) => position > after);
    for (const event of next) {
      if (gone()) break;
      deliver(event);
      after = event.position;
      if (faults.stutter > 0) await elapsed(faults.stutter);
    }
    if (next.length > 0) {
      caughtUp = false;
      continue;
    }
    if (!caughtUp && !faults.mute) call.write(caughtUpAt(after));
    caughtUp = true;
    if (faults.doubled) for (const event of log.events.slice(-3)) if (event.position <= after) deliver(event);
    await new Promise<void>((resolve) => {
      wake = resolve;
      call.once('cancelled', resolve);
    });
  }
  leave();
}

function delivered(event: Kept): Response {
  const { RecordedEvent } = streams.ReadResp.ReadEvent;
  const recorded = new RecordedEvent();
  const id = new shared.UUID();
  id.setString(event.id);
  const name = new shared.StreamIdentifier();
  name.setStreamName(Buffer.from(event.stream, 'utf8'));
  recorded.setId(id);
  recorded.setStreamIdentifier(name);
  recorded.setStreamRevision(String(event.revision));
  recorded.setCommitPosition(String(event.position));
  recorded.setPreparePosition(String(event.position));
  recorded.setData(event.data);
  recorded.getMetadataMap().set('type', event.type);
  recorded.getMetadataMap().set('content-type', 'application/octet-stream');
  recorded.getMetadataMap().set('created', '17675000000000000');
  const readEvent = new streams.ReadResp.ReadEvent();
  readEvent.setEvent(recorded);
  readEvent.setCommitPosition(String(event.position));
  return new streams.ReadResp().setEvent(readEvent);
}

function confirmation(node: DoubleNode): Response {
  const confirmed = new streams.ReadResp.SubscriptionConfirmation();
  confirmed.setSubscriptionId(`subscription-${++node.subscribed}`);
  return new streams.ReadResp().setConfirmation(confirmed);
}

function checkpointAt(position: bigint): Response {
  const checkpoint = new streams.ReadResp.Checkpoint();
  checkpoint.setCommitPosition(String(position));
  checkpoint.setPreparePosition(String(position));
  return new streams.ReadResp().setCheckpoint(checkpoint);
}

function caughtUpAt(position: bigint): Response {
  const caughtUp = new streams.ReadResp.CaughtUp();
  const place = new streams.ReadResp.Position();
  place.setCommitPosition(String(position < 0n ? 0n : position));
  place.setPreparePosition(String(position < 0n ? 0n : position));
  caughtUp.setPosition(place);
  return new streams.ReadResp().setCaughtUp(caughtUp);
}

function notFound(name: Uint8Array = new Uint8Array()): Response {
  const missing = new streams.ReadResp.StreamNotFound();
  const identifier = new shared.StreamIdentifier();
  identifier.setStreamName(name);
  missing.setStreamIdentifier(identifier);
  return new streams.ReadResp().setStreamNotFound(missing);
}
