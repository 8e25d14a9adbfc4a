import type * as StreamsMessages from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type * as SharedMessages from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import type * as StatusMessages from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
import type * as ErrorMessages from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/errors_pb.js';
import type * as Package from '@kurrent/kurrentdb-client';
import type { ClientReadableStream } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { KurrentUnfit } from './kurrentdb-failures.js';

/** What of the client package is used beyond its published interface; its version is pinned by the lock file. */
interface Inside {
  readonly capabilities: Promise<{ supports(method: { path: string }): boolean; readonly serverVersion: string }>;
  GRPCStreamCreator(Stub: unknown, name: string, make: (stub: ReadStub) => ReadCall): () => Promise<ReadCall>;
  execute(Stub: unknown, name: string, action: () => Promise<never>): Promise<never>;
  getChannel(): Promise<{ close(): void }>;
  callArguments(options: { deadline?: number }, over?: { deadline: number }): readonly [unknown, unknown];
}

interface ReadStub {
  read(request: ReadReq, ...call: readonly [unknown, unknown]): ReadCall;
}

/** Responses one by one, for `for await` or by events. */
export type ReadCall = ClientReadableStream<ReadResp> & AsyncIterable<ReadResp>;

export type Client = Pick<Package.KurrentDBClient, 'multiStreamAppend' | 'dispose'> & Inside;

/** The parts of the package that the adapter stands on. */
export interface Loaded {
  readonly client: typeof Package;
  /** Messages of the streams service, for reading over grpc-js: see docs/decisions on the native bridge. */
  readonly streams: typeof StreamsMessages;
  readonly shared: typeof SharedMessages;
  readonly StreamsClient: unknown;
  readonly AppendClient: unknown;
  readonly appendSession: { readonly path: string };
  /** What the errors of the newer service are made of. */
  readonly status: typeof StatusMessages;
  readonly nodeErrors: typeof ErrorMessages;
}

interface AppendService {
  readonly StreamsServiceClient: unknown;
  readonly StreamsServiceService: { readonly appendSession: { readonly path: string } };
}

/** Loaded only when this store is asked for: an installation without the native bridge runs everything else. @throws KurrentUnfit */
export async function loadPackage(): Promise<Loaded> {
  try {
    const generated = '@kurrent/kurrentdb-client/generated/kurrentdb/protocols';
    const [client, streams, shared, stub, append, status, nodeErrors] = await Promise.all([
      import('@kurrent/kurrentdb-client'),
      imported<Loaded['streams']>(`${generated}/v1/streams_pb.js`),
      imported<Loaded['shared']>(`${generated}/v1/shared_pb.js`),
      imported<{ StreamsClient: unknown }>(`${generated}/v1/streams_grpc_pb.js`),
      imported<AppendService>(`${generated}/v2/streams/streams_grpc_pb.js`),
      imported<Loaded['status']>(`${generated}/v1/status_pb.js`),
      imported<Loaded['nodeErrors']>(`${generated}/v2/errors_pb.js`),
    ]);
    const { StreamsClient } = stub;
    const { StreamsServiceClient: AppendClient, StreamsServiceService } = append;
    const { appendSession } = StreamsServiceService;
    return { client, streams, shared, StreamsClient, AppendClient, appendSession, status, nodeErrors };
  } catch (error) {
    throw new KurrentUnfit(
      'EVENT_STORE=kurrentdb 需要可选依赖 @kurrent/kurrentdb-client 及其本机组件：npm install --include=optional。',
      `EVENT_STORE=kurrentdb needs the optional package @kurrent/kurrentdb-client and its native bridge (npm install --include=optional): ${String(error)}`,
      error,
    );
  }
}

/** A CommonJS file: what it exports is the default. */
async function imported<T>(path: string): Promise<T> {
  const module = (await import(path)) as { default: T };
  return module.default;
}
