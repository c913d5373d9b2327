import { formatDuration, parseDuration } from '../../golang/duration.ts';
import { parseInteger } from '../../golang/integer.ts';
import { define, type TemplateFunction } from '../function.ts';
import { type Any, isInt } from '../value.ts';

const SECOND = 1_000_000_000n;
const HOUR = 3600n * SECOND;
const ROUNDED: readonly (readonly [bigint, string])[] = [
  [HOUR * 24n * 365n, 'y'],
  [HOUR * 24n * 30n, 'mo'],
  [HOUR * 24n, 'd'],
  [HOUR, 'h'],
  [60n * SECOND, 'm'],
  [SECOND, 's'],
];

/** sprig's durations. */
export const DURATIONS: Readonly<Record<string, TemplateFunction>> = {
  duration: define(['interface {}'], (values) =>
    formatDuration(BigInt.asIntN(64, wholeSeconds(values.any(0)) * SECOND)),
  ),
  durationRound: define(['interface {}'], (values) => {
    const duration = nanosecondsOf(values.any(0));
    const magnitude = duration < 0n ? -duration : duration;
    const [worth, unit] = ROUNDED.find(([least]) => magnitude > least) ?? [1n, ''];
    return unit === '' ? '0s' : `${magnitude / worth}${unit}`;
  }),
};

/** Text or an int64; anything else counts for nothing. */
function wholeSeconds(value: Any): bigint {
  if (typeof value !== 'string') return isInt(value) && value.type === 'int64' ? value.value : 0n;
  const parsed = parseInteger(value, 10);
  return parsed.kind === 'integer' ? parsed.value : parsed.kind === 'range' ? parsed.nearest : 0n;
}

function nanosecondsOf(value: Any): bigint {
  if (typeof value === 'string') return parseDuration(value) ?? 0n;
  return isInt(value) && value.type === 'int64' ? value.value : 0n;
}
