import { parseDuration } from '../../golang/duration.ts';
import { inUtc, type Moment, ZERO } from '../../golang/moment.ts';
import { toText } from '../../golang/text.ts';
import { formatTime } from '../../golang/time-format.ts';
import { parseTime } from '../../golang/time-parse.ts';
import { inZone } from '../../golang/time-zone.ts';
import { type Arguments, define, FunctionFailure, fail, type TemplateFunction } from '../function.ts';
import { isInt, isTime, type Time } from '../value.ts';

const BILLION = 1_000_000_000n;

/** sprig's dates, in UTC as the operator's container has it: https://masterminds.github.io/sprig/date.html */
export const DATES: Readonly<Record<string, TemplateFunction>> = {
  now: define([], ({ run }) => ({ kind: 'time', moment: inUtc(run.now), readsClock: true })),
  date: define(['string', 'interface {}'], (values) => format(values, values.text(0), 1, '')),
  htmlDate: define(['interface {}'], (values) => format(values, '2006-01-02', 0, '')),
  htmlDateInZone: define(['interface {}', 'string'], (values) => format(values, '2006-01-02', 0, values.text(1))),
  ...both('dateInZone', 'date_in_zone', ['string', 'interface {}', 'string'], (values) =>
    format(values, values.text(0), 1, values.text(2)),
  ),
  ...both('dateModify', 'date_modify', ['string', 'time.Time'], (values) => {
    const duration = parseDuration(values.text(0));
    return duration === undefined ? values.time(1) : later(values.time(1), duration);
  }),
  ...both('mustDateModify', 'must_date_modify', ['string', 'time.Time'], (values) => {
    const duration = parseDuration(values.text(0));
    if (duration === undefined)
      throw new FunctionFailure(`time: invalid duration "${values.text(0)}"`, 'time: invalid duration');
    return later(values.time(1), duration);
  }),
  toDate: define(['string', 'string'], (values) => {
    const parsed = parseTime(values.text(0), values.text(1));
    return timeOf(parsed.kind === 'moment' ? parsed.moment : ZERO);
  }),
  mustToDate: define(['string', 'string'], (values) => {
    const parsed = parseTime(values.text(0), values.text(1));
    if (parsed.kind === 'problem') throw new FunctionFailure(parsed.message, 'the text does not fit the layout');
    return timeOf(parsed.moment);
  }),
  unixEpoch: define(['time.Time'], (values) => String(floorSeconds(values.time(0).moment.nanoseconds))),
};

function both(
  name: string,
  other: string,
  ...[signature, call]: Parameters<typeof define>
): Readonly<Record<string, TemplateFunction>> {
  const defined = define(signature, call);
  return { [name]: defined, [other]: defined };
}

/** A time or a number of seconds; anything else, text too, is now. */
function format(values: Arguments, layout: string, at: number, zone: string): string {
  const value = values.any(at);
  const moment = isTime(value)
    ? value.moment
    : inUtc(isInt(value) && value.type !== 'uint8' ? value.value * BILLION : values.run.now);
  return (
    formatTime(inZone(moment, toText(zone)), layout) ??
    fail('the abbreviation of a time zone other than UTC is not known here')
  );
}

function later({ moment, readsClock }: Time, duration: bigint): Time {
  return { kind: 'time', moment: { ...moment, nanoseconds: moment.nanoseconds + duration }, readsClock };
}

function timeOf(moment: Moment): Time {
  return { kind: 'time', moment, readsClock: false };
}

function floorSeconds(nanoseconds: bigint): bigint {
  return (nanoseconds - (((nanoseconds % BILLION) + BILLION) % BILLION)) / BILLION;
}
