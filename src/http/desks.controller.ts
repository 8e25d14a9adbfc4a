import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import type { Account } from '../access/accounts.js';
import { Open, SignedIn } from '../access/signed-in.js';
import { Invalid } from '../engine/errors.js';
import { DeskReads, searchPlaces } from './desk-reads.js';
import { ProblemError } from './problem.js';
import { shortText, wholeNumber, yesOrNo } from './query-text.js';

type Asked = Readonly<Record<string, string | undefined>>;

@Controller('api/v1')
export class DesksController {
  constructor(@Inject(DeskReads) private readonly reads: DeskReads) {}

  @Get('desks')
  desks(@Query() asked: Asked, @SignedIn() account: Account) {
    return this.reads.desks(account, positionOf(asked));
  }

  @Get('desks/:id')
  async desk(@Param('id') id: string, @Query() asked: Asked, @SignedIn() account: Account) {
    const desk = await this.reads.desk(account, id, {
      atLeast: positionOf(asked),
      limit: wholeNumber('limit', asked.limit, 50, 1, 200),
      after: shortText('after', asked.after, 400) || null,
      enteredLate: yesOrNo('enteredLate', asked.enteredLate),
    });
    if (!desk) throw new ProblemError('not-found');
    return desk;
  }

  @Get('search')
  search(@Query() asked: Asked, @SignedIn() account: Account) {
    const by = searchPlaces.find((place) => place === (asked.by ?? 'all'));
    if (!by)
      throw new Invalid([
        {
          field: 'by',
          code: 'value.not-listed',
          zh: `须为 ${searchPlaces.join('、')} 之一。`,
          en: `Must be one of ${searchPlaces.join(', ')}.`,
        },
      ]);
    return this.reads.search(account, shortText('q', asked.q, 200), by, wholeNumber('limit', asked.limit, 50, 1, 100));
  }

  @Get('listings')
  listings(@Query() asked: Asked) {
    return this.reads.listings(shortText('q', asked.q, 200), wholeNumber('limit', asked.limit, 50, 1, 200));
  }

  /** Public: decisions, listings and removals that the law has published. */
  @Open()
  @Get('notices')
  @Header('cache-control', 'public, max-age=10')
  notices(@Query() asked: Asked) {
    return this.reads.notices(
      wholeNumber('limit', asked.limit, 50, 1, 200),
      shortText('after', asked.after, 400) || null,
    );
  }
}

function positionOf({ atLeast }: Asked): number | null {
  const position = wholeNumber('atLeast', atLeast, -1, -1, Number.MAX_SAFE_INTEGER);
  return position < 0 ? null : position;
}
