import { civilOf, type Moment, utcNanoseconds } from './moment.ts';

/** The moment as a zone tells it, by its name in the time zone database; one that is none is UTC, as for sprig. */
export function inZone({ nanoseconds }: Moment, name: string): Moment {
  const utc: Moment = { nanoseconds, offset: 0, abbreviation: 'UTC' };
  // Names are files in Go: their case counts. Node takes an offset for a name too.
  if (['', 'UTC', 'Local'].includes(name) || !/^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)*$/.test(name)) return utc;
  try {
    const told = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }).formatToParts(Number(nanoseconds / 1_000_000n));
    const part = (type: Intl.DateTimeFormatPartTypes): number =>
      Number(told.find((one) => one.type === type)?.value ?? 0);
    const { nanosecond } = civilOf(utc);
    const bc = told.some(({ type, value }) => type === 'era' && value.startsWith('B'));
    const local = utcNanoseconds({
      year: bc ? 1 - part('year') : part('year'),
      month: part('month'),
      day: part('day'),
      hour: part('hour'),
      minute: part('minute'),
      second: part('second'),
      nanosecond,
    });
    return { nanoseconds, offset: Number((local - nanoseconds) / 1_000_000_000n), abbreviation: undefined };
  } catch {
    return utc;
  }
}
