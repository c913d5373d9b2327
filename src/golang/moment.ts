/** time.Time: a moment, and the zone that it is told in. */
export interface Moment {
  /** Nanoseconds since 1970 in Greenwich. */
  readonly nanoseconds: bigint;
  /** Of the zone, in seconds east of Greenwich. */
  readonly offset: number;
  /** `UTC`; '' where the zone has no name, undefined where it has one that is not known here. */
  readonly abbreviation: string | undefined;
}

/** Its date and clock in its own zone. */
export interface Civil {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;
}

const BILLION = 1_000_000_000n;

/** Go's own zero: 1 January of the year 1. */
export const ZERO: Moment = { nanoseconds: -62_135_596_800n * BILLION, offset: 0, abbreviation: 'UTC' };

export function inUtc(nanoseconds: bigint): Moment {
  return { nanoseconds, offset: 0, abbreviation: 'UTC' };
}

export function civilOf({
  nanoseconds,
  offset,
}: Moment): Civil & { readonly weekday: number; readonly yearDay: number } {
  const nanosecond = Number(((nanoseconds % BILLION) + BILLION) % BILLION);
  const seconds = Number((nanoseconds - BigInt(nanosecond)) / BILLION) + offset;
  const date = new Date(seconds * 1000);
  const year = date.getUTCFullYear();
  return {
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    nanosecond,
    weekday: date.getUTCDay(),
    yearDay: Math.floor((seconds - midnight(year, 1, 1)) / 86_400) + 1,
  };
}

/** As if that date and clock were Greenwich's. */
export function utcNanoseconds({ day, hour, minute, month, nanosecond, second, year }: Civil): bigint {
  const seconds = midnight(year, month, day) + hour * 3600 + minute * 60 + second;
  return BigInt(seconds) * BILLION + BigInt(nanosecond);
}

export function daysIn(month: number, year: number): number {
  return (midnight(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - midnight(year, month, 1)) / 86_400;
}

/** In seconds. Date takes a year below 100 for one of the twentieth century. */
function midnight(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / 1000);
}
