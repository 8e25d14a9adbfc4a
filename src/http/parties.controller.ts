import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { Account } from '../access/accounts.js';
import { SignedIn } from '../access/signed-in.js';
import { isCreditCode } from '../case/values/credit-code.js';
import { Invalid } from '../engine/errors.js';
import { DeskReads } from './desk-reads.js';
import { ProblemError } from './problem.js';
import { wholeNumber } from './query-text.js';

/** Organisations by their code, across cases. */
@Controller('api/v1/parties')
export class PartiesController {
  constructor(@Inject(DeskReads) private readonly reads: DeskReads) {}

  /** Earlier cases, penalties, listings, and whether it repeats. "Not there" cannot be told from "nothing on record". */
  @Get(':code/history')
  async history(
    @Param('code') code: string,
    @Query('atLeast') atLeast: string | undefined,
    @SignedIn() account: Account,
  ): Promise<object> {
    if (!isCreditCode(code))
      throw new Invalid([
        {
          field: 'code',
          code: 'value.credit-code',
          zh: '统一社会信用代码不正确：应为18位，且校验码相符。',
          en: 'Is not a unified social credit code: 18 characters with a matching check character.',
        },
      ]);
    const position = wholeNumber('atLeast', atLeast, -1, -1, Number.MAX_SAFE_INTEGER);
    const history = await this.reads.partyHistory(account, code, position < 0 ? null : position);
    if (!history) throw new ProblemError('not-found');
    return history;
  }
}
