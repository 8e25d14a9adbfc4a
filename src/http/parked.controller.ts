import { Body, Controller, Get, HttpCode, Inject, Logger, Param, Post, Query } from '@nestjs/common';
import type { Account } from '../access/accounts.js';
import { SignedIn } from '../access/signed-in.js';
import { OperationRefused, Operations } from '../engine/projections/operations.js';
import { requireAdministrator, requireNothing } from './administrator.js';
import { requireWords } from './body.js';

interface Place {
  readonly name: string;
  readonly position: string;
}

/** Events that a read model or a process manager could not take: listed, tried again, left out for good. */
@Controller('api/v1/admin/parked')
export class ParkedController {
  private readonly logger = new Logger('operations');

  constructor(@Inject(Operations) private readonly operations: Operations) {}

  @Get()
  async list(@Query('skipped') skipped: string | undefined, @SignedIn() account: Account) {
    requireAdministrator(account);
    return { parked: await this.operations.parked({ skipped: skipped === 'true' }) };
  }

  @Post(':name/:position/retry')
  @HttpCode(200)
  async retry(@Param() place: Place, @Body() body: unknown, @SignedIn() account: Account) {
    requireAdministrator(account);
    requireNothing(body);
    const position = positionOf(place);
    const retried = await this.operations.retry(place.name, position);
    this.logger.warn(`${account.id} tried position ${position} of ${place.name} again: ${retried.taken} taken`);
    return retried;
  }

  /** The reason stays on record with who gave it. */
  @Post(':name/:position/skip')
  @HttpCode(200)
  async skip(@Param() place: Place, @Body() body: unknown, @SignedIn() account: Account) {
    requireAdministrator(account);
    const { reason } = requireWords(body, { reason: 500 });
    const position = positionOf(place);
    const skipped = await this.operations.skip(place.name, position, { by: account.id, because: reason });
    this.logger.warn(`${account.id} left position ${position} out of ${place.name}`);
    return skipped;
  }
}

/** What is no position is no parked event either. */
function positionOf({ position }: Place): number {
  if (!/^\d{1,15}$/.test(position)) throw new OperationRefused('parked.unknown');
  return Number(position);
}
