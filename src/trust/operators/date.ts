import { type Match, verdictOf } from '../verdict.ts';
import { compares } from './numeric.ts';

export type DateTest =
  | 'DateEquals'
  | 'DateLessThan'
  | 'DateLessThanEquals'
  | 'DateGreaterThan'
  | 'DateGreaterThanEquals';

/** The formats of https://www.w3.org/TR/NOTE-datetime: a year alone, down to fractions of a second with a zone. */
const W3C =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** ISO 8601 as the W3C profiles it, or seconds since the epoch. #Conditions_Date */
export function testDate(test: DateTest, wanted: string, found: string): Match {
  const difference = toSeconds(found) - toSeconds(wanted);
  return Number.isNaN(difference) ? 'unlike' : verdictOf(compares(test.slice('Date'.length), difference));
}

function toSeconds(text: string): number {
  if (W3C.test(text)) return Date.parse(text) / 1000;
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
