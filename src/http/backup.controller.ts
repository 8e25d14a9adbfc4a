import { Controller, HttpCode, Inject, Logger, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';
import type { Account } from '../access/accounts.js';
import { SignedIn } from '../access/signed-in.js';
import { fromPlace } from '../backup/origins.js';
import type { Place } from '../backup/stored-log.js';
import type { Origin } from '../backup/take.js';
import type { Clock } from '../engine/time/clock.js';
import { requireAdministrator } from './administrator.js';

/** What this server gives as a backup while it goes on working. A backup that fails midway ends without its end. */
export class Backups {
  private readonly logger = new Logger('backup');
  readonly origin: Origin;

  constructor(place: Place, clock: Clock) {
    const onError = (error: Error) => this.logger.error(error.stack ?? error.message);
    this.origin = fromPlace(place, clock, { onError });
  }
}

/** Backups for an administrator: of a running server with the embedded store there is no other way to one. */
@Controller('api/v1/admin/backup')
export class BackupController {
  constructor(@Inject(Backups) private readonly backups: Backups) {}

  @Post()
  @HttpCode(200)
  async backup(@SignedIn() account: Account, @Res() reply: FastifyReply): Promise<void> {
    requireAdministrator(account);
    await send(reply, await this.backups.origin.backup());
  }

  /** The keys, wrapped; asked for after the backup. */
  @Post('keys')
  @HttpCode(200)
  async keys(@SignedIn() account: Account, @Res() reply: FastifyReply): Promise<void> {
    requireAdministrator(account);
    await send(reply, await this.backups.origin.keys());
  }
}

async function send(reply: FastifyReply, bytes: Readable): Promise<void> {
  await reply.headers({ 'content-type': 'application/gzip', 'cache-control': 'private, no-store' }).send(bytes);
}
