import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

// China has one legal time, UTC+8 without summer time, wherever the browser happens to be.
const legalOffset = 8;

/** Today's legal date, `YYYY-MM-DD`. */
export const today = (): string =>
  dayjs
    .utc()
    .utcOffset(legalOffset * 60)
    .format('YYYY-MM-DD');

/** An instant as the clock on the wall in China shows it. */
export const wallClock = (instant: string, seconds = false): string =>
  dayjs
    .utc(instant)
    .utcOffset(legalOffset * 60)
    .format(seconds ? 'YYYY-MM-DD HH:mm:ss' : 'YYYY-MM-DD HH:mm');

/** Whole days from today to a date: negative when it is past. */
export const daysUntil = (date: string): number => dayjs.utc(date).diff(dayjs.utc(today()), 'day');

/** Whole hours from now to an instant, rounded towards what is lost. */
export const hoursUntil = (instant: string): number => Math.floor(dayjs(instant).diff(dayjs(), 'minute') / 60);

/** Legal date of an instant. */
export const dateOf = (instant: string): string => wallClock(instant).slice(0, 10);
