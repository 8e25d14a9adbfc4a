import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Bodies, names and passes never reach a log: requests are logged by method, route and outcome alone. */
export function makeLog(level: string, pretty: boolean): Logger {
  return pino({
    level,
    base: undefined,
    redact: { paths: ['req.headers', 'headers', 'body', '*.password', '*.token'], remove: true },
    ...(pretty
      ? { transport: { target: 'pino-pretty', options: { colorize: true, translateTime: 'SYS:HH:MM:ss' } } }
      : {}),
  });
}

/** Nest writes through pino. */
export class NestLog implements LoggerService {
  constructor(private readonly pino: Logger) {}

  /** Nest's start-up lines are of no use to who runs the server, so its plain messages count as debugging. */
  log(message: unknown, ...rest: unknown[]): void {
    this.pino.debug(context(rest), String(message));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.pino.trace(context(rest), String(message));
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.pino.debug(context(rest), String(message));
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.pino.warn(context(rest), String(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error(context(rest), String(message));
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.pino.fatal(context(rest), String(message));
  }
}

/** Nest passes the context last, and before it perhaps a stack. */
function context(rest: readonly unknown[]): { context?: string; stack?: string } {
  const texts = rest.filter((each): each is string => typeof each === 'string');
  const stack = texts.find((text) => text.includes('\n    at '));
  const last = texts.at(-1);
  return { ...(last && last !== stack ? { context: last } : {}), ...(stack ? { stack } : {}) };
}
