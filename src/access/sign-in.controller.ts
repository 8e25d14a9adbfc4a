import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '../config.js';
import { Forbidden } from '../engine/errors.js';
import { requireWords } from '../http/body.js';
import { ProblemError } from '../http/problem.js';
import { Accounts, sessionMs, type Account } from './accounts.js';
import { demoAccountsOf } from './demo-accounts.js';
import { Crowded } from './passwords.js';
import { sessionOf } from './sign-in.guard.js';
import { cookieName, Open, SignedIn, type AskedBy } from './signed-in.js';
import { SignInThrottles } from './throttle.js';

const day = 86_400_000;

@Controller('api/v1')
export class SignInController {
  constructor(
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(SignInThrottles) private readonly throttles: SignInThrottles,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Open()
  @Post('sign-in')
  @HttpCode(200)
  async signIn(@Body() body: unknown, @Req() request: AskedBy, @Res({ passthrough: true }) reply: FastifyReply) {
    const { account: id, password } = requireWords(body, { account: 64, password: 1024 });
    const waits = this.throttles.waits(id, request.ip);
    if (waits > 0) throw new ProblemError('sign-in.throttled', {}, { 'retry-after': String(waits) });
    const account = await this.accounts.signIn(id, password).catch((error: unknown) => {
      throw error instanceof Crowded ? new ProblemError('sign-in.throttled', {}, { 'retry-after': '5' }) : error;
    });
    if (!account) {
      this.throttles.failed(id, request.ip);
      throw new ProblemError('sign-in.failed');
    }
    this.throttles.succeeded(id, request.ip);
    reply.setCookie(cookieName, await this.accounts.givePass(account.id, 'session', sessionMs), {
      ...this.cookie(),
      maxAge: sessionMs / 1000,
    });
    return { account };
  }

  @Open()
  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: AskedBy, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const session = sessionOf(request);
    if (session) await this.accounts.endPass(session);
    reply.clearCookie(cookieName, this.cookie());
  }

  @Get('me')
  me(@SignedIn() account: Account): Account {
    return account;
  }

  /** Colleagues of the unit, for naming handlers and panels. */
  @Get('staff')
  async staff(@SignedIn() account: Account) {
    const staff = await this.accounts.ofUnit(account.unit);
    return staff.map(({ id, name, roles, department }) => ({ id, name, roles, department }));
  }

  /** For the sign-in page of a trial: who may be tried, in the order of the road. Empty in production. */
  @Open()
  @Get('demo-accounts')
  async demo() {
    const demo = await this.accounts.demo();
    const place = new Map(demoAccountsOf().map(({ id }, n) => [id, n]));
    return demo
      .toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
      .map(({ id, name, roles, department }) => ({ id, name, roles, department }));
  }

  /**
   * A token for a machine, shown once. It may do what the account may; so a person's account gets none, in whose name
   * an administrator could then act.
   */
  @Post('tokens')
  @HttpCode(201)
  async token(@Body() body: unknown, @SignedIn() by: Account) {
    if (!by.roles.includes('administrator')) throw new Forbidden('role.not-allowed', ['administrator']);
    const { account: id, label } = requireWords(body, { account: 64, label: 200 });
    const account = await this.accounts.byId(id);
    if (!account) throw new ProblemError('not-found');
    if (!(await this.accounts.isMachine(id))) throw new ProblemError('token.machines-only');
    return { account: id, label, token: await this.accounts.givePass(id, 'token', 365 * day, label) };
  }

  private cookie() {
    return { httpOnly: true, sameSite: 'lax', signed: true, path: '/', secure: this.config.production } as const;
  }
}
