import { type handleClientStreamingCall, Metadata, type ServiceError, status as code } from '@grpc/grpc-js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import { append, appendErrors, nodeErrors, status } from './generated.js';
import { type Asked } from './log.js';
import { type DoubleNode } from './node.js';

type Request = InstanceType<typeof append.AppendRequest>;
type Response = InstanceType<typeof append.AppendSessionResponse>;

/** AppendSession: all requests of the session or none. */
export function appendSession(node: DoubleNode): handleClientStreamingCall<Request, Response> {
  return (call, callback) => {
    const asked: Asked[] = [];
    call.on('data', (request: Request) => asked.push(askedOf(request)));
    call.on('error', () => undefined);
    call.on('end', () => void answer(node, asked, callback));
  };
}

async function answer(
  node: DoubleNode,
  asked: readonly Asked[],
  callback: (error: ServiceError | null, response?: Response) => void,
): Promise<void> {
  node.sessions += 1;
  if (!node.leads) return callback(notLeader(node));
  const fault = node.faults.appends.shift() ?? null;
  if (fault === 'cut-before') return node.cut();
  if (fault === 'silent-before') return;
  if (fault === 'deadline') return callback(error(code.DEADLINE_EXCEEDED, 'the server took too long'));
  if (fault === 'denied') return callback(error(code.UNAUTHENTICATED, 'no such user'));
  if (fault === 'too-large') return callback(tooLarge());
  if (fault && typeof fault === 'object' && 'writesWhen' in fault) await fault.writesWhen;
  const refused = node.log.append(asked);
  if (fault === 'cut-after') return node.cut();
  if (fault === 'silent-after') return;
  if (fault && typeof fault === 'object' && 'answersAfter' in fault) await elapsed(fault.answersAfter);
  if (refused) return callback(conflict(refused.conflict, refused.actual));
  callback(null, responseOf(node, asked));
}

function askedOf(request: Request): Asked {
  return {
    stream: request.getStream(),
    expected: Number(request.getExpectedRevision() ?? -2),
    records: request.getRecordsList().map((record) => ({
      id: record.getRecordId() ?? '',
      type: record.getSchema()?.getName() ?? '',
      data: record.getData_asU8(),
    })),
  };
}

function responseOf(node: DoubleNode, asked: readonly Asked[]): Response {
  const response = new append.AppendSessionResponse();
  for (const { stream } of asked) {
    const output = new append.AppendResponse();
    output.setStream(stream);
    output.setStreamRevision(String(node.log.of(stream).length - 1));
    response.addOutput(output);
  }
  response.setPosition(String(node.log.events.at(-1)?.position ?? 0n));
  return response;
}

function conflict({ stream, expected }: Asked, actual: number): ServiceError {
  const details = new appendErrors.StreamRevisionConflictErrorDetails();
  details.setStream(stream);
  details.setExpectedRevision(String(expected));
  details.setActualRevision(String(actual));
  return detailed(code.FAILED_PRECONDITION, 'StreamRevisionConflictErrorDetails', details.serializeBinary());
}

function tooLarge(): ServiceError {
  const details = new appendErrors.AppendTransactionSizeExceededErrorDetails();
  return detailed(code.ABORTED, 'AppendTransactionSizeExceededErrorDetails', details.serializeBinary());
}

function notLeader({ leader, notLeaderBy }: DoubleNode): ServiceError {
  if (notLeaderBy === 'details') {
    const info = new nodeErrors.NotLeaderNodeErrorDetails.NodeInfo();
    info.setHost(leader.host);
    info.setPort(leader.port);
    const details = new nodeErrors.NotLeaderNodeErrorDetails();
    details.setCurrentLeader(info);
    return detailed(code.FAILED_PRECONDITION, 'NotLeaderNodeErrorDetails', details.serializeBinary());
  }
  const metadata = new Metadata();
  metadata.set('exception', 'not-leader');
  metadata.set('leader-endpoint-host', leader.host);
  metadata.set('leader-endpoint-port', String(leader.port));
  return error(code.NOT_FOUND, 'leader info available', metadata);
}

function detailed(which: code, type: string, value: Uint8Array): ServiceError {
  const packed = new any.Any();
  packed.setTypeUrl(`type.googleapis.com/kurrentdb.protocol.${type}`);
  packed.setValue(value);
  const whole = new status.Status();
  whole.setMessage(type);
  whole.setDetails(packed);
  const metadata = new Metadata();
  metadata.set('grpc-status-details-bin', Buffer.from(whole.serializeBinary()));
  return error(which, type, metadata);
}

function error(which: code, details: string, metadata = new Metadata()): ServiceError {
  return Object.assign(new Error(details), { code: which, details, metadata });
}

export const elapsed = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
