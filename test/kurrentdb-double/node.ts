import { Server, ServerCredentials, type ServerWritableStream } from '@grpc/grpc-js';
import { appendSession } from './appending.js';
import { Faults } from './faults.js';
import { appendService, features, featuresService, gossip, gossipService, streamsService } from './generated.js';
import { DoubleLog, type Kept } from './log.js';
import { Line } from './line.js';
import { read } from './reading.js';

export interface NodeOptions {
  /** Shared by the nodes of a cluster. */
  readonly log?: DoubleLog;
  /** Without multi-stream append, as a server before 25.1. */
  readonly old?: boolean;
}

/** One node of the protocol double: a gRPC server behind a line that can be cut. See README.md for what it proves. */
export class DoubleNode {
  readonly faults = new Faults();
  readonly log: DoubleLog;
  /** Itself, unless `follow` said otherwise. */
  leader: { readonly host: string; readonly port: number };
  /** How it tells that it does not lead: as servers always did, or in the details of the status as the newer service does. */
  notLeaderBy: 'metadata' | 'details' = 'metadata';
  /** Append sessions taken so far. */
  sessions = 0;
  /** Subscriptions confirmed so far. */
  subscribed = 0;
  /** Nodes that its gossip names. */
  cluster: readonly DoubleNode[] = [this];
  private readonly subscriptions = new Map<ServerWritableStream<unknown, unknown>, () => void>();

  private constructor(
    { log = new DoubleLog() }: NodeOptions,
    private readonly server: Server,
    private readonly line: Line,
  ) {
    this.log = log;
    this.leader = { host: '127.0.0.1', port: line.port };
  }

  static async start(options: NodeOptions = {}): Promise<DoubleNode> {
    const server = new Server({ 'grpc.max_receive_message_length': -1 });
    const inner = await new Promise<number>((resolve, reject) => {
      const credentials = ServerCredentials.createInsecure();
      server.bindAsync('127.0.0.1:0', credentials, (error, port) => (error ? reject(error) : resolve(port)));
    });
    const node = new DoubleNode(options, server, await Line.to(inner));
    server.addService(streamsService.StreamsService, {
      ...unanswered(streamsService.StreamsService),
      read: read(node),
    });
    server.addService(appendService.StreamsServiceService, {
      ...unanswered(appendService.StreamsServiceService),
      appendSession: appendSession(node),
    });
    server.addService(featuresService.ServerFeaturesService, {
      getSupportedMethods: (_call: unknown, callback: (error: null, answer: unknown) => void) =>
        callback(null, supported(options.old === true)),
    });
    server.addService(gossipService.GossipService, {
      read: (_call: unknown, callback: (error: null, answer: unknown) => void) => callback(null, members(node)),
    });
    return node;
  }

  get port(): number {
    return this.line.port;
  }

  get url(): string {
    return `kurrentdb://127.0.0.1:${this.port}?tls=false`;
  }

  get leads(): boolean {
    return this.leader.port === this.port;
  }

  follow(leader: DoubleNode): void {
    this.leader = { host: '127.0.0.1', port: leader.port };
  }

  /** All connections break, as when the network does. */
  cut(): void {
    this.line.cut();
  }

  /** Subscriptions end, with an error as at a failover or without a word; what was delivered stays delivered. */
  drop(how: 'error' | 'end'): void {
    for (const [call, wake] of this.subscriptions) {
      if (how === 'error') call.emit('error', { code: 1, details: 'the node resigned' });
      else call.end();
      this.subscriptions.delete(call);
      wake();
    }
  }

  /** Answers whether the subscription has been dropped. */
  onSubscription(call: ServerWritableStream<never, never> | object, wake: () => void): () => boolean {
    const subscription = call as ServerWritableStream<unknown, unknown>;
    this.subscriptions.set(subscription, wake);
    return () => !this.subscriptions.has(subscription);
  }

  indexIn(event: Kept, prefix: string): number {
    return this.log.events.filter(({ stream }) => stream.startsWith(prefix)).indexOf(event);
  }

  async stop(): Promise<void> {
    this.subscriptions.clear();
    this.server.forceShutdown();
    await this.line.close();
  }
}

/** What the adapter does not use is not there. */
function unanswered(service: object): Record<string, () => void> {
  return Object.fromEntries(
    Object.keys(service).map((name) => [
      name,
      () => {
        throw new Error(`the protocol double has no ${name}`);
      },
    ]),
  );
}

function supported(old: boolean) {
  const method = (service: string, name: string) => {
    const supportedMethod = new features.SupportedMethod();
    supportedMethod.setServiceName(service);
    supportedMethod.setMethodName(name);
    return supportedMethod;
  };
  const methods = new features.SupportedMethods();
  methods.setEventStoreServerVersion(old ? '24.10.0' : '25.1.0-double');
  const list = [method('event_store.client.streams.streams', 'read')];
  if (!old) list.push(method('kurrentdb.protocol.v2.streams.streamsservice', 'appendsession'));
  methods.setMethodsList(list);
  return methods;
}

function members(node: DoubleNode) {
  const info = new gossip.ClusterInfo();
  info.setMembersList(
    node.cluster.map((each) => {
      const end = new gossip.EndPoint();
      end.setAddress('127.0.0.1');
      end.setPort(each.port);
      const member = new gossip.MemberInfo();
      const { VNodeState } = gossip.MemberInfo;
      member.setState(each.port === node.leader.port ? VNodeState.LEADER : VNodeState.FOLLOWER);
      member.setIsAlive(true);
      member.setTimeStamp('0');
      member.setHttpEndPoint(end);
      return member;
    }),
  );
  return info;
}
