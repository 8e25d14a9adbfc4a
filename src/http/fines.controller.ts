import { Controller, Get, Inject, Query } from '@nestjs/common';
import { isCreditCode } from '../case/values/credit-code.js';
import type { LookedThrough } from '../case/kinds.js';
import { Invalid } from '../engine/errors.js';
import { isDate } from '../engine/time/day.js';
import { fines } from '../law/fines.js';
import { fineSheet } from '../stages/penalty/fine-sheet.js';
import { repeatOf } from '../stages/penalty/repeat.js';
import { valuations, type TurnoverItem } from '../stages/penalty/weighing.shapes.js';
import { articleOf } from './law-words.js';
import { shortText, wholeNumber } from './query-text.js';

type Asked = Readonly<Record<string, unknown>>;

/** Penalties of all units on the bearers of credit codes; null while they are still being gathered. */
export abstract class Punishments {
  abstract of(creditCodes: readonly string[]): Promise<LookedThrough | null>;
}

/** 罚则查询与罚款幅度: the table, and what an article allows on some facts. It touches no case and decides nothing. */
@Controller('api/v1/fines')
export class FinesController {
  constructor(@Inject(Punishments) private readonly punishments: Punishments) {}

  /** Every row of the table, with its article in words. */
  @Get()
  rows() {
    return {
      rows: fines.map((row) => ({ ...row, law: articleOf(...(row.basis.split(/:(.*)/s) as [string, string])) })),
    };
  }

  /** Range, tiers and suggestion for an act that ended `on`; with a credit code its earlier acts are looked back over. */
  @Get('sheet')
  async sheet(@Query() asked: Asked) {
    const basis = shortText('basis', asked.basis, 40);
    const actOn = dayOf(asked.on);
    if (!/^[A-Z0-9-]+:.+$/.test(basis))
      fault('basis', '须为法条，如 TM-2019:60。', 'Must be an article such as TM-2019:60.');
    const alsoUnder = shortText('also', asked.also, 400).split(',').filter(Boolean);
    const facts = {
      ...amount('turnoverFen', asked),
      ...amount('gainFen', asked),
      ...(asked.serious === 'true' ? { serious: true } : {}),
      ...(alsoUnder.length > 0 ? { alsoUnder } : {}),
      ...itemsOf(shortText('items', asked.items, 8000)),
    };
    const code = shortText('creditCode', asked.creditCode, 18);
    if (code !== '' && !isCreditCode(code)) fault('creditCode', '统一社会信用代码不正确。', 'Is not a credit code.');
    const looked = code === '' ? null : await this.punishments.of([code]);
    const repeat = repeatOf({ party: code, basis, actOn }, looked?.found ?? []);
    return { sheet: fineSheet(facts, basis, actOn, repeat), lookedThrough: looked?.position ?? null };
  }
}

/** `30*150000*sale-price;10*150000*marked-price`: quantity, fen for one, how it was valued. */
function itemsOf(text: string): { turnoverItems?: TurnoverItem[] } {
  if (text === '') return {};
  const turnoverItems = text.split(';').map((line) => {
    const [quantity = '', unitFen = '', by = ''] = line.split('*');
    const valuedBy = valuations.find((one) => one === by);
    const whole = /^\d{1,10}$/.test(quantity) && /^\d{1,13}$/.test(unitFen);
    if (!valuedBy || !whole || Number(quantity) * Number(unitFen) > Number.MAX_SAFE_INTEGER / 200)
      return fault(
        'items',
        '每项须写作 数量*单价（分）*计价依据。',
        'A line is written quantity*fen for one*valued by.',
      );
    return { what: '', quantity: Number(quantity), unitFen: Number(unitFen), valuedBy };
  });
  return { turnoverItems };
}

function amount(field: 'turnoverFen' | 'gainFen', asked: Asked): Partial<Record<typeof field, number>> {
  const text = shortText(field, asked[field], 15);
  return text === '' ? {} : { [field]: wholeNumber(field, text, 0, 0, 999_999_999_999_999) };
}

function dayOf(text: unknown): string {
  return isDate(text)
    ? text
    : fault('on', '须为违法行为终了之日（YYYY-MM-DD）。', 'Must be the day on which the act ended (YYYY-MM-DD).');
}

function fault(field: string, zh: string, en: string): never {
  throw new Invalid([{ field, code: `value.${field}`, zh, en }]);
}
