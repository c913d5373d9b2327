import { underscoresFit } from './integer.ts';
import { scaleByTwo } from './power.ts';
import type { GoString } from './text.ts';

/** The digits of a number and the place of its decimal point: 0.d₁d₂… × 10^point. Zero has no digits. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

export type FloatFormat = 'e' | 'E' | 'f' | 'g' | 'G' | 'x' | 'X' | 'b';

/** strconv.FormatFloat for 64 bits; `precision` -1 is the shortest that reads back the same. */
export function formatFloat(value: number, format: FloatFormat, precision: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return sign + formatMagnitude(Math.abs(value), format, precision);
}

function formatMagnitude(value: number, format: FloatFormat, precision: number): string {
  const isShortest = precision < 0;
  switch (format) {
    case 'b': {
      const { mantissa, exponent } = partsOf(value);
      return `${mantissa}p${signed(exponent, 1)}`;
    }
    case 'x':
    case 'X':
      return format === 'x' ? hexadecimal(value, precision) : hexadecimal(value, precision).toUpperCase();
    case 'f': {
      const decimal = isShortest ? shortest(value) : fixed(value, precision);
      return plain(decimal, isShortest ? Math.max(decimal.digits.length - decimal.point, 0) : precision);
    }
    case 'e':
    case 'E': {
      const decimal = isShortest ? shortest(value) : rounded(value, precision + 1);
      return exponential(decimal, isShortest ? Math.max(decimal.digits.length - 1, 0) : precision, format);
    }
    default: {
      const wanted = Math.max(precision, 1);
      const decimal = isShortest ? shortest(value) : trimmed(rounded(value, wanted));
      const { digits, point } = decimal;
      const enough = wanted > digits.length && digits.length >= point ? digits.length : wanted;
      if (point - 1 < -4 || point - 1 >= (isShortest ? 6 : enough)) {
        return exponential(decimal, Math.max(digits.length - 1, 0), format === 'g' ? 'e' : 'E');
      }
      return plain(decimal, Math.max(digits.length - point, 0));
    }
  }
}

function shortest(value: number): Decimal {
  if (value === 0) return { digits: '', point: 0 };
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** Rounded to so many digits, half to even as seen from the exact value. */
function rounded(value: number, count: number): Decimal {
  if (value === 0) return { digits: '', point: 0 };
  const exponent = Number(value.toExponential().split('e')[1]);
  const digits = scaled(value, count - 1 - exponent).toString();
  return { digits: digits.slice(0, count), point: exponent + 1 + (digits.length - count) };
}

function fixed(value: number, places: number): Decimal {
  const digits = scaled(value, places).toString();
  return { digits, point: digits.length - places };
}

/** value × 10^places, rounded half to even. */
function scaled(value: number, places: number): bigint {
  const { mantissa, exponent } = partsOf(value);
  const top = mantissa * 10n ** BigInt(Math.max(places, 0)) * 2n ** BigInt(Math.max(exponent, 0));
  const bottom = 10n ** BigInt(Math.max(-places, 0)) * 2n ** BigInt(Math.max(-exponent, 0));
  return divideToEven(top, bottom);
}

function divideToEven(top: bigint, bottom: bigint): bigint {
  const whole = top / bottom;
  const twice = (top % bottom) * 2n;
  return twice > bottom || (twice === bottom && whole % 2n === 1n) ? whole + 1n : whole;
}

/** value = mantissa × 2^exponent, the mantissa of 53 bits unless the number is subnormal. */
function partsOf(value: number): { mantissa: bigint; exponent: number } {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const biased = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  return biased === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | 0x10000000000000n, exponent: biased - 1075 };
}

function trimmed({ digits, point }: Decimal): Decimal {
  return { digits: digits.replace(/0+$/, ''), point };
}

function plain({ digits, point }: Decimal, places: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  if (places === 0) return whole;
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  return `${whole}.${fraction.padEnd(places, '0').slice(0, places)}`;
}

function exponential({ digits, point }: Decimal, places: number, letter: string): string {
  const exponent = digits === '' ? 0 : point - 1;
  const fraction = places > 0 ? `.${digits.slice(1).padEnd(places, '0')}` : '';
  return `${digits[0] ?? '0'}${fraction}${letter}${signed(exponent, 2)}`;
}

function signed(exponent: number, width: number): string {
  return `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(width, '0')}`;
}

function hexadecimal(value: number, precision: number): string {
  if (value === 0) return `0x0${precision > 0 ? `.${'0'.repeat(precision)}` : ''}p+00`;
  let { mantissa, exponent } = partsOf(value);
  while (mantissa < 0x10000000000000n) {
    mantissa <<= 1n;
    exponent--;
  }
  if (precision >= 0 && precision < 13) {
    const cut = 2n ** BigInt(52 - 4 * precision);
    mantissa = divideToEven(mantissa, cut) * cut;
    if (mantissa >= 0x20000000000000n) {
      mantissa >>= 1n;
      exponent++;
    }
  }
  const digits = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, '0');
  const shown = precision < 0 ? digits.replace(/0+$/, '') : digits.padEnd(precision, '0').slice(0, precision);
  return `0x1${shown === '' ? '' : `.${shown}`}p${signed(exponent + 52, 2)}`;
}

/** strconv.ParseFloat for 64 bits: decimal and hexadecimal, underscores, Inf and NaN; undefined where it is no number. */
export function parseFloatGo(text: GoString): number | undefined {
  const word = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
  if (word !== null) {
    if (word[2]?.toLowerCase() === 'nan') return word[1] === '' ? Number.NaN : undefined;
    return word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  if (text.includes('_') && !underscoresFit(text)) return undefined;
  const digits = text.replaceAll('_', '');
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)) return Number(digits);
  const hex = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?\d+)$/i.exec(digits);
  if (hex === null) return undefined;
  const [, sign, whole = '', fraction = '', power] = hex;
  if (whole + fraction === '') return undefined;
  const magnitude = scaleByTwo(Number(`0x${whole}${fraction}`), Number(power) - 4 * fraction.length);
  return sign === '-' ? -magnitude : magnitude;
}
