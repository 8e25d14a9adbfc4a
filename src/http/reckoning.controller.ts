import { Controller, Get, Inject, Query } from '@nestjs/common';
import { allRooms } from '../case/stages.js';
import type { Calendar } from '../engine/time/calendar.js';
import { limitView, reckoned } from './reckoning.js';
import { shortText } from './query-text.js';

/** The calendar of a place as it has been published up to now. */
export abstract class Calendars {
  abstract of(place: string): Promise<Calendar>;
}

const rows = Object.values(allRooms).flatMap((room) => room.limits);

/** 期限计算器: what a term from a day would come to, without a case. */
@Controller('api/v1')
export class ReckoningController {
  constructor(@Inject(Calendars) private readonly calendars: Calendars) {}

  /** Every row of the law, with the versions of each; the room that keeps it first. */
  @Get('limits')
  limits() {
    return {
      rows: Object.values(allRooms).flatMap((room) =>
        room.limits.map((row) => ({ stage: room.name, stageLabel: room.words.title, ...limitView(row) })),
      ),
    };
  }

  /** Last day, or instant, and why. */
  @Get('reckoning')
  async reckoning(@Query() asked: Readonly<Record<string, unknown>>) {
    const texts = {
      start: shortText('start', asked.start, 40),
      limit: shortText('limit', asked.limit, 60),
      length: shortText('length', asked.length, 40),
    };
    return reckoned(texts, rows, await this.calendars.of('CN'));
  }
}
