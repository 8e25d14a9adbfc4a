import type { Change } from './acts';
import type { FieldError, Words } from './words';

interface ProblemBody {
  status?: number;
  code?: string;
  title?: string;
  detail?: Words;
  errors?: FieldError[];
  changes?: Change[];
  revision?: number;
}

/** A refusal of the server, or that it could not be reached (`status` 0). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: Words;
  readonly errors: FieldError[];
  readonly changes: Change[];
  readonly revision: number | undefined;

  constructor(status: number, body: ProblemBody) {
    super(body.detail?.zh ?? body.title ?? body.code ?? String(status));
    this.status = status;
    this.code = body.code ?? 'unknown';
    this.detail = body.detail ?? {
      zh: body.title ?? `请求未成功（${status}）`,
      en: body.title ?? `Request failed (${status})`,
    };
    this.errors = body.errors ?? [];
    this.changes = body.changes ?? [];
    this.revision = body.revision;
  }
}

const unreachable: ProblemBody = {
  code: 'network',
  detail: {
    zh: '连接不上服务器，请检查网络后重试。',
    en: 'The server cannot be reached. Check the network and try again.',
  },
};

let language = 'zh-CN';
let whenSignedOut: () => void = () => undefined;

export function speak(tag: string): void {
  language = tag;
}

/** Called when the server no longer knows the session, whatever was being asked. */
export function onSignedOut(listener: () => void): void {
  whenSignedOut = listener;
}

interface Asking {
  method?: string;
  /** A file goes as its bytes, everything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** A 401 is an answer here (signing in, asking who I am), not the end of a session. */
  anonymous?: boolean;
}

/** @throws Problem */
export async function ask<T>(path: string, asking: Asking = {}): Promise<T> {
  const response = await send(path, asking);
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  const body = parse(text);
  if (response.ok) return body as T;
  if (response.status === 401 && !asking.anonymous) whenSignedOut();
  throw new Problem(response.status, body ?? {});
}

async function send(path: string, { method = 'GET', body, headers = {} }: Asking): Promise<Response> {
  try {
    return await fetch(`/api/v1${path}`, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'accept-language': language,
        ...(body === undefined
          ? {}
          : { 'content-type': body instanceof Blob ? 'application/octet-stream' : 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
    });
  } catch {
    throw new Problem(0, unreachable);
  }
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `crypto.randomUUID` is missing where the page came over plain http from another machine. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
