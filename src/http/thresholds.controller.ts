import { Controller, Get, Header, Query } from '@nestjs/common';
import { Open } from '../access/signed-in.js';
import { Invalid } from '../engine/errors.js';
import { addDays, isDate } from '../engine/time/day.js';
import { measures, thresholdArticles, type Measure, type ThresholdArticle } from '../law/offences.lines.js';
import { offences } from '../law/offences.js';
import { thresholds, thresholdsOn } from '../law/offences.thresholds.js';
import { weigh } from '../stages/transfer/thresholds.js';
import { wholeNumber } from './query-text.js';

type Asked = Readonly<Record<string, string | undefined>>;

/** 入罪标准: the table, and what some numbers come to. It touches no case and decides nothing. */
@Open()
@Controller('api/v1')
export class ThresholdsController {
  /** Without `article` the table; with it the lines of the day `on`, and the numbers given weighed as one act of that day. */
  @Get('thresholds')
  @Header('cache-control', 'public, max-age=60')
  read(@Query() asked: Asked) {
    if (asked.article === undefined) return { offences, thresholds };
    const article = articleOf(asked.article);
    const on = dayOf(asked.on);
    const counted = Object.fromEntries(measures.flatMap((measure) => numberOf(measure, asked[measure]))) as Partial<
      Record<Measure, number>
    >;
    const kind = asked.kind === 'services' ? ('services' as const) : ('goods' as const);
    // A punishment of the day before stands for any within the two years.
    const priors =
      asked.repeat === 'true' ? [{ on: addDays(on, -1), punishment: 'administrative' as const, article }] : [];
    const facts = {
      acts: [{ on, handled: false, kind, ...counted }],
      priors,
      rights: wholeNumber('rights', asked.rights, 1, 1, 100_000),
      holderRuined: asked.holderRuined === 'true',
    };
    return { lines: thresholdsOn(article, on), assessment: weigh(article, facts, on) };
  }
}

function articleOf(text: string): ThresholdArticle {
  const article = thresholdArticles.find((one) => one === text);
  if (article) return article;
  throw new Invalid([
    {
      field: 'article',
      code: 'value.not-listed',
      zh: `须为 ${thresholdArticles.join('、')} 之一。`,
      en: `Must be one of ${thresholdArticles.join(', ')}.`,
    },
  ]);
}

function dayOf(text: string | undefined): string {
  if (isDate(text)) return text;
  throw new Invalid([
    {
      field: 'on',
      code: 'value.local-date',
      zh: '须为日期（YYYY-MM-DD）：违法行为之日决定适用的解释。',
      en: 'Must be a date (YYYY-MM-DD): the day of the act chooses the interpretation.',
    },
  ]);
}

const numberOf = (measure: Measure, text: string | undefined): readonly (readonly [Measure, number])[] =>
  text === undefined ? [] : [[measure, wholeNumber(measure, text, 0, 0, 999_999_999_999_999)]];
