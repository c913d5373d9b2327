import { type Civil, daysIn, type Moment, utcNanoseconds } from './moment.ts';
import type { GoString } from './text.ts';

/** The text does not fit the element: why, where Go says more than that. */
export class Unfit extends Error {
  readonly element: GoString;
  readonly rest: GoString;

  constructor(element: GoString, rest: GoString, more = '') {
    super(more);
    this.element = element;
    this.rest = rest;
  }
}

/** What a text says of a moment, as it is read. */
export class TimeFields {
  year = 0;
  /** -1 where nothing is said. */
  month = -1;
  day = -1;
  yearDay = -1;
  hour = 0;
  minute = 0;
  second = 0;
  nanosecond = 0;
  half: 'am' | 'pm' | undefined;
  utc = false;
  offset: number | undefined;
  zone = '';

  /** The moment that they are; `rest` is what Go's messages show of the text. */
  moment(rest: GoString): Moment {
    if (this.half === 'pm' && this.hour < 12) this.hour += 12;
    else if (this.half === 'am' && this.hour === 12) this.hour = 0;
    this.#settleDay(rest);
    const civil: Civil = {
      year: this.year,
      month: this.month,
      day: this.day,
      hour: this.hour,
      minute: this.minute,
      second: this.second,
      nanosecond: this.nanosecond,
    };
    const nanoseconds = utcNanoseconds(civil);
    if (this.utc || (this.offset === undefined && this.zone === ''))
      return { nanoseconds, offset: 0, abbreviation: 'UTC' };
    if (this.offset !== undefined) {
      const isOwn = this.offset === 0 && (this.zone === '' || this.zone === 'UTC');
      return {
        nanoseconds: nanoseconds - BigInt(this.offset) * 1_000_000_000n,
        offset: this.offset,
        abbreviation: isOwn ? 'UTC' : this.zone,
      };
    }
    // A name says nothing of an offset; Go takes the clock for Greenwich's even where `GMT+3` says one.
    const hours = /^GMT([-+]\d+)$/.exec(this.zone)?.[1] ?? '0';
    return { nanoseconds, offset: Number(hours) * 3600, abbreviation: this.zone };
  }

  #settleDay(rest: GoString): void {
    if (this.yearDay >= 0) this.#settleYearDay(rest);
    if (this.month < 0) this.month = 1;
    if (this.day < 0) this.day = 1;
    if (this.day < 1 || this.day > daysIn(this.month, this.year)) throw new Unfit('', rest, ': day out of range');
  }

  #settleYearDay(rest: GoString): void {
    const days = [0, ...Array.from({ length: 12 }, (_, at) => daysIn(at + 1, this.year))];
    if (this.yearDay < 1 || this.yearDay > days.reduce((sum, each) => sum + each))
      throw new Unfit('', rest, ': day-of-year out of range');
    let month = 1;
    let day = this.yearDay;
    while (day > (days[month] ?? 0)) day -= days[month++] ?? 0;
    if (this.month >= 0 && this.month !== month) throw new Unfit('', rest, ': day-of-year does not match month');
    if (this.day >= 0 && this.day !== day) throw new Unfit('', rest, ': day-of-year does not match day');
    this.month = month;
    this.day = day;
  }
}
