import type { GoString } from '../golang/text.ts';
import { formatTime } from '../golang/time-format.ts';
import { NoResult } from './function.ts';
import type { Time } from './value.ts';

/** time.Time's String. */
export function timeText({ moment, readsClock }: Time): GoString {
  if (readsClock) throw new NoResult('the text of now holds a reading of a clock; date gives it a form');
  return formatTime(moment, '2006-01-02 15:04:05.999999999 -0700 MST') ?? '';
}

/** Its JSON, without the quotes; undefined past the year 9999. */
export function timeJson({ moment }: Time): GoString | undefined {
  const text = formatTime(moment, '2006-01-02T15:04:05.999999999Z07:00');
  return text !== undefined && /^\d{4}-/.test(text) ? text : undefined;
}
