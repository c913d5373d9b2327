import { parseFloatGo } from '../golang/float.ts';
import { parseInteger, parseMagnitude } from '../golang/integer.ts';
import type { GoString } from '../golang/text.ts';

export type ResolvedScalar =
  | { readonly kind: 'string' }
  | { readonly kind: 'null' }
  | { readonly kind: 'merge' }
  /** A string when read, but no writer leaves it unquoted. */
  | { readonly kind: 'timestamp' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number };

const WORDS: ReadonlyMap<string, ResolvedScalar> = new Map<string, ResolvedScalar>([
  ...words(['y', 'yes', 'true', 'on'], { kind: 'bool', value: true }),
  ...words(['n', 'no', 'false', 'off'], { kind: 'bool', value: false }),
  ...words(['null'], { kind: 'null' }),
  ['', { kind: 'null' }],
  ['~', { kind: 'null' }],
  ...['.nan', '.NaN', '.NAN'].map((word): [string, ResolvedScalar] => [word, { kind: 'float', value: Number.NaN }]),
  ...['', '+', '-'].flatMap((sign) =>
    ['.inf', '.Inf', '.INF'].map((word): [string, ResolvedScalar] => [
      sign + word,
      { kind: 'float', value: sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY },
    ]),
  ),
  ['<<', { kind: 'merge' }],
]);

function words(list: readonly string[], resolved: ResolvedScalar): [string, ResolvedScalar][] {
  return list.flatMap((word) => {
    const title = word.charAt(0).toUpperCase() + word.slice(1);
    return [...new Set([word, title, word.toUpperCase()])].map((spelling): [string, ResolvedScalar] => [
      spelling,
      resolved,
    ]);
  });
}

/** What a plain scalar is to Go's YAML (gopkg.in/yaml.v2, YAML 1.1): `yes` is a bool, `0123` is 83, `1_000` is 1000. */
export function resolvePlain(text: GoString): ResolvedScalar {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (text.startsWith('.')) return floatOr(text);
  if (!/^[-+0-9]/.test(text)) return { kind: 'string' };
  if (isTimestamp(text)) return { kind: 'timestamp' };
  const digits = text.replaceAll('_', '');
  const whole = integerIn(digits);
  if (whole !== undefined) return { kind: 'int', value: whole };
  if (/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(digits)) return floatOr(digits);
  return { kind: 'string' };
}

function floatOr(text: GoString): ResolvedScalar {
  const value = parseFloatGo(text);
  return value === undefined || !Number.isFinite(value) ? { kind: 'string' } : { kind: 'float', value };
}

/** A whole number of 64 bits, signed or not. */
function integerIn(text: GoString): bigint | undefined {
  const parsed = parseInteger(text, 0);
  if (parsed.kind === 'integer') return parsed.value;
  const magnitude = /^[-+]/.test(text) ? undefined : parseMagnitude(text, 0);
  return magnitude !== undefined && magnitude < 2n ** 64n ? magnitude : undefined;
}

/** Is it one of the few forms that Go takes for a time? */
function isTimestamp(text: GoString): boolean {
  const zoned = /^(\d{4})-(\d{1,2})-(\d{1,2})[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[-+](\d\d):(\d\d))$/;
  const bare = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?)?$/;
  const found = zoned.exec(text) ?? bare.exec(text);
  if (found === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const days = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  const leap = month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const inYear = month >= 1 && month <= 12 && day >= 1 && day <= days && leap;
  return inYear && hour < 24 && minute < 60 && second < 60 && zoneHour <= 24 && zoneMinute < 60;
}

/** Base 60 is not read, but quoted when written, for readers that have it. */
export function isBase60(text: GoString): boolean {
  return /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/.test(text);
}
