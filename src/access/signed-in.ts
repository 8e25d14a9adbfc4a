import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Account } from './accounts.js';

export const cookieName = 'huzhi';
export const openMark = 'huzhi:open';

export type AskedBy = FastifyRequest & { account?: Account };

/** Needs no sign-in. Everything else does. */
export const Open = () => SetMetadata(openMark, true);

/** The account behind the request; the guard has let nobody else through. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): Account => {
  const { account } = context.switchToHttp().getRequest<AskedBy>();
  if (!account) throw new Error('a handler that takes the account must not be open');
  return account;
});
