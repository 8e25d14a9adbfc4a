import { Body, Controller, Delete, Get, HttpCode, Inject, Logger, Param, Post } from '@nestjs/common';
import type { Account } from '../access/accounts.js';
import { SignedIn } from '../access/signed-in.js';
import { Operations } from '../engine/projections/operations.js';
import { requireAdministrator, requireNothing } from './administrator.js';

/** Read models as an operator sees them: how they stand, and their rebuilding beside what serves. */
@Controller('api/v1/admin/read-models')
export class ReadModelsController {
  private readonly logger = new Logger('operations');

  constructor(@Inject(Operations) private readonly operations: Operations) {}

  @Get()
  async list(@SignedIn() account: Account) {
    requireAdministrator(account);
    return { readModels: await this.operations.readModels() };
  }

  /** All of them. Those under way already go on. */
  @Post('rebuild')
  @HttpCode(202)
  async rebuildAll(@Body() body: unknown, @SignedIn() account: Account) {
    requireAdministrator(account);
    requireNothing(body);
    const rebuilds = await this.operations.rebuild([], account.id);
    this.logger.warn(`${account.id} asked for a rebuild of all read models`);
    return { rebuilds };
  }

  @Post(':name/rebuild')
  @HttpCode(202)
  async rebuild(@Param('name') name: string, @Body() body: unknown, @SignedIn() account: Account) {
    requireAdministrator(account);
    requireNothing(body);
    const [rebuild] = await this.operations.rebuild([name], account.id);
    this.logger.warn(`${account.id} asked for a rebuild of ${name}`);
    return { rebuild };
  }

  @Get(':name/rebuild')
  async progress(@Param('name') name: string, @SignedIn() account: Account) {
    requireAdministrator(account);
    return { rebuild: await this.operations.progress(name) };
  }

  /** What serves stays as it was. */
  @Delete(':name/rebuild')
  @HttpCode(202)
  async cancel(@Param('name') name: string, @SignedIn() account: Account) {
    requireAdministrator(account);
    const rebuild = await this.operations.cancel(name, account.id);
    this.logger.warn(`${account.id} cancelled the rebuild of ${name}`);
    return { rebuild };
  }
}
