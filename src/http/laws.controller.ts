import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import type { Account } from '../access/accounts.js';
import { Open, SignedIn } from '../access/signed-in.js';
import { DeskReads } from './desk-reads.js';
import { lawsView } from './laws-view.js';
import { ProblemError } from './problem.js';
import { wholeNumber } from './query-text.js';
import { Today } from './today.js';

/** 法律依据: the registry of acts, and what begins soon with the cases that it touches. */
@Controller('api/v1/laws')
export class LawsController {
  constructor(
    @Inject(DeskReads) private readonly reads: DeskReads,
    @Inject(Today) private readonly today: Today,
  ) {}

  @Open()
  @Get()
  @Header('cache-control', 'public, max-age=60')
  laws() {
    return lawsView(this.today.date());
  }

  /** Versions that begin within ninety days or began within thirty, with how many of the reader's open cases they touch. */
  @Get('changes')
  changes(@SignedIn() account: Account) {
    return this.reads.lawChanges(account);
  }

  @Get('changes/:act/cases')
  async touched(@Param('act') act: string, @Query('limit') limit: string | undefined, @SignedIn() account: Account) {
    const found = await this.reads.touchedBy(account, act, wholeNumber('limit', limit, 50, 1, 200));
    if (!found) throw new ProblemError('not-found');
    return found;
  }
}
