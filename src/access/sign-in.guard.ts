import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ProblemError } from '../http/problem.js';
import { Accounts, type Account } from './accounts.js';
import { cookieName, openMark, type AskedBy } from './signed-in.js';

/** Lets through who shows a valid pass: a machine's bearer token, or the browser's signed cookie. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(openMark, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<AskedBy>();
    const account = await this.accountOf(request);
    if (!account) throw new ProblemError('sign-in.required', {}, { 'www-authenticate': 'Bearer realm="huzhi"' });
    request.account = account;
    return true;
  }

  private accountOf(request: AskedBy): Promise<Account | null> {
    const token = /^Bearer ([\w-]{20,100})$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token) return this.accounts.byPass(token, 'token');
    const session = sessionOf(request);
    return session ? this.accounts.byPass(session, 'session') : Promise.resolve(null);
  }
}

/** The cookie's content if its signature is ours. */
export function sessionOf(request: AskedBy): string | null {
  const signed = request.cookies[cookieName];
  const opened = signed ? request.unsignCookie(signed) : null;
  return opened?.valid ? opened.value : null;
}
