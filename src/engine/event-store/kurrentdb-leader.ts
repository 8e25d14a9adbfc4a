import { type Client, type Loaded } from './kurrentdb-package.js';

interface Refused {
  /** The error as grpc-js gave it; the client wraps it. */
  readonly _raw?: { readonly metadata?: { get(name: string): readonly unknown[] } };
}

export interface Leader {
  readonly host: string;
  readonly port: number;
}

/**
 * The leader that a node names when it does not write itself. The newer streams service names it in the details of the
 * status, which client 1.3 does not read: it would stay with that node for ever.
 */
export function leaderNamedBy(error: unknown, { status, nodeErrors }: Loaded): Leader | null {
  const bytes = ((error ?? {}) as Refused)._raw?.metadata?.get('grpc-status-details-bin')[0];
  if (!(bytes instanceof Uint8Array)) return null;
  const details = status.Status.deserializeBinary(new Uint8Array(bytes)).getDetails();
  if (!details?.getTypeUrl().endsWith('NotLeaderNodeErrorDetails')) return null;
  const named = nodeErrors.NotLeaderNodeErrorDetails.deserializeBinary(details.getValue_asU8()).getCurrentLeader();
  return { host: named?.getHost() ?? '', port: named?.getPort() ?? 0 };
}

/** Makes the client connect to a leader, by the error that it does understand. */
export async function goTo({ host, port }: Leader, client: Client, loaded: Loaded): Promise<void> {
  if (host === '') return;
  const metadata = { 'leader-endpoint-host': host, 'leader-endpoint-port': String(port) };
  const error = new loaded.client.NotLeaderError({ metadata } as never);
  await client.execute(loaded.AppendClient, 'leader', () => Promise.reject(error)).catch(() => undefined);
}
