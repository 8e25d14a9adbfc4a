import type { Words } from '../engine/command.js';
import type { FieldError } from '../engine/errors.js';
import type { Language } from './language.js';

/** RFC 9457, with a stable code and both languages. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: Words;
  readonly errors?: readonly FieldError[];
  readonly [extension: string]: unknown;
}

/** The one status table. A refusal by the procedure carries the room's own code and is 422. */
export const statuses = {
  'body.malformed': 400,
  'body.not-object': 400,
  'body.invalid': 400,
  'request.invalid': 400,
  'key.invalid': 400,
  'sign-in.required': 401,
  'sign-in.failed': 401,
  'role.not-allowed': 403,
  'approval.wrong-level': 403,
  'request.cross-site': 403,
  'not-found': 404,
  'command.unknown': 404,
  'read-model.unknown': 404,
  'parked.unknown': 404,
  'method.not-allowed': 405,
  'command.reused': 409,
  'rebuild.running': 409,
  'rebuild.none': 409,
  'parked.rebuilding': 409,
  'case.changed': 412,
  'if-match.unknown': 412,
  'body.too-large': 413,
  'body.content-type': 415,
  'token.machines-only': 422,
  'document.content-type': 415,
  'document.erased': 410,
  'if-match.required': 428,
  'sign-in.throttled': 429,
  internal: 500,
  'case.unknown-event': 503,
  'case.busy': 503,
  'outcome.unknown': 503,
  'storage.unreachable': 503,
  'clock.astray': 503,
  'storage.failed': 503,
  'store.disk-full': 503,
  'not-ready': 503,
} as const;

export type ProblemCode = keyof typeof statuses;

export const problemWords: Readonly<Record<ProblemCode, Words>> = {
  'body.malformed': { zh: '请求正文不是有效的 JSON。', en: 'The body is not valid JSON.' },
  'body.not-object': { zh: '请求正文须为 JSON 对象。', en: 'The body must be a JSON object.' },
  'body.invalid': { zh: '所填内容不符合要求。', en: 'Some fields are not as required.' },
  'request.invalid': { zh: '请求参数不符合要求。', en: 'The request is not as required.' },
  'key.invalid': { zh: 'Idempotency-Key 须为 UUID。', en: 'Idempotency-Key must be a UUID.' },
  'sign-in.required': { zh: '请先登录。', en: 'Please sign in.' },
  'sign-in.failed': { zh: '账号或密码不正确。', en: 'The account or the password is wrong.' },
  'role.not-allowed': {
    zh: '您的岗位无权作出此项行为；可以作出的岗位：{allowed}。',
    en: 'Your role may not do this; roles that may: {allowed}.',
  },
  'approval.wrong-level': {
    zh: '此项依法须由{level}决定（{law}），您的岗位不是这一层级，不得作出。',
    en: 'The law reserves this to {level} ({law}); your post is not of that level.',
  },
  'request.cross-site': { zh: '不接受来自其他网站的请求。', en: 'Requests from another site are not taken.' },
  'not-found': { zh: '没有找到。', en: 'Not found.' },
  'command.unknown': { zh: '没有这项行为。', en: 'There is no such command.' },
  'method.not-allowed': { zh: '此处不接受该请求方法。', en: 'This method is not allowed here.' },
  'command.reused': {
    zh: '同一 Idempotency-Key 已用于内容不同的请求。',
    en: 'This Idempotency-Key was used with another body.',
  },
  'read-model.unknown': { zh: '没有这个读模型或者流程。', en: 'There is no such read model or process.' },
  'parked.unknown': { zh: '没有这一搁置的事项。', en: 'No such event is parked.' },
  'rebuild.running': { zh: '该读模型正在重建。', en: 'This read model is being rebuilt already.' },
  'rebuild.none': { zh: '没有可以取消的重建。', en: 'There is no rebuild to cancel.' },
  'parked.rebuilding': {
    zh: '该读模型正在重建，请待其完成或者取消后再处理。',
    en: 'This read model is being rebuilt: wait for its end or cancel it first.',
  },
  'case.changed': { zh: '您查看之后，案件已有变化。', en: 'The case has changed since you saw it.' },
  'if-match.unknown': {
    zh: 'If-Match 所称的版本尚不存在；请重新查看后再提交。',
    en: 'The revision in If-Match has not been reached: look again before you act.',
  },
  'body.too-large': { zh: '请求正文超过 1 MB。', en: 'The body is over 1 MB.' },
  'document.content-type': {
    zh: '材料须以 application/octet-stream 上传。',
    en: 'A document is sent as application/octet-stream.',
  },
  'document.erased': {
    zh: '该材料的密钥已销毁，内容不可恢复。',
    en: 'Its key was destroyed: the document cannot be read any more.',
  },
  'body.content-type': { zh: '请求正文须为 application/json。', en: 'The body must be application/json.' },
  'if-match.required': {
    zh: '须以 If-Match 说明您所见的案件版本。',
    en: 'If-Match must name the revision of the case that you saw.',
  },
  'token.machines-only': {
    zh: '令牌只发给机器账号（没有口令的账号）；人员须自己登录。',
    en: 'Tokens are for machine accounts, which have no password; people sign in themselves.',
  },
  'sign-in.throttled': {
    zh: '登录尝试过多，请稍后再试。',
    en: 'Too many attempts to sign in; please try again later.',
  },
  internal: { zh: '系统出错，未作任何记录。', en: 'Something went wrong; nothing was recorded.' },
  'case.unknown-event': {
    zh: '案卷中有本版本不认识的事项，暂不能办理。',
    en: 'The file holds an event that this version does not know; it cannot be acted on.',
  },
  'case.busy': {
    zh: '同时办理者过多，未作记录，请重试。',
    en: 'Too many act on this at once; nothing was recorded, please try again.',
  },
  'outcome.unknown': {
    zh: '与存储的连接中断，结果不明；请以同一 Idempotency-Key 再次提交，即可得知结果，不会重复记录。',
    en: 'The connection to the storage broke: send the same Idempotency-Key again to learn the outcome; nothing is recorded twice.',
  },
  'storage.unreachable': {
    zh: '暂时无法连接存储，未作记录，请稍后重试。',
    en: 'The storage cannot be reached at the moment; nothing was recorded, please try again.',
  },
  'clock.astray': {
    zh: '本机时钟与数据库不一致，已暂停写入；请校准时钟后重试。',
    en: 'The clock of this machine disagrees with the database’s: nothing is written until it is set right.',
  },
  'storage.failed': {
    zh: '存储出错，已停止写入；已确认的内容不受影响。',
    en: 'The storage failed and takes no writes; what was acknowledged is safe.',
  },
  'store.disk-full': {
    zh: '磁盘已满，已停止写入；已确认的内容不受影响。',
    en: 'The disk is full and nothing more is written; what was acknowledged is safe.',
  },
  'not-ready': { zh: '系统尚未就绪。', en: 'The system is not ready yet.' },
};

/** Thrown by the HTTP side itself; the filter turns it into the answer. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly extra: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'ProblemError';
  }
}

export function problem(code: ProblemCode, language: Language, extra: Readonly<Record<string, unknown>> = {}): Problem {
  return problemOf(code, statuses[code], problemWords[code], language, extra);
}

/** A problem whose code and words come from a room. */
export function problemOf(
  code: string,
  status: number,
  words: Words,
  language: Language,
  extra: Readonly<Record<string, unknown>> = {},
): Problem {
  return { type: `https://huzhi.dev/problems/${code}`, title: words[language], status, code, detail: words, ...extra };
}
