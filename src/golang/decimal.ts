/** value × 10^exponent, as github.com/shopspring/decimal keeps it. */
export interface Decimal {
  readonly value: bigint;
  readonly exponent: number;
}

const DIVISION_PLACES = 16;

/** The shortest decimal that reads back as the number. */
export function decimalOf(number: number): Decimal {
  if (number === 0) return { value: 0n, exponent: 0 };
  const [mantissa = '', power = '0'] = number.toExponential().split('e');
  const places = mantissa.split('.')[1]?.length ?? 0;
  return { value: BigInt(mantissa.replace('.', '')), exponent: Number(power) - places };
}

export function numberOf({ value, exponent }: Decimal): number {
  return Number(`${value}e${exponent}`);
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const exponent = Math.min(left.exponent, right.exponent);
  return { value: at(left, exponent) + at(right, exponent), exponent };
}

export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  return addDecimals(left, { value: -right.value, exponent: right.exponent });
}

export function multiplyDecimals(left: Decimal, right: Decimal): Decimal {
  return { value: left.value * right.value, exponent: left.exponent + right.exponent };
}

/** To sixteen places, a half rounded away from zero. */
export function divideDecimals(left: Decimal, right: Decimal): Decimal {
  const shift = left.exponent - right.exponent + DIVISION_PLACES;
  const top = left.value * 10n ** BigInt(Math.max(shift, 0));
  const bottom = right.value * 10n ** BigInt(Math.max(-shift, 0));
  const whole = top / bottom;
  const half = magnitude(top % bottom) * 2n >= magnitude(bottom);
  const away = top < 0n === bottom < 0n ? 1n : -1n;
  return { value: half ? whole + away : whole, exponent: -DIVISION_PLACES };
}

function at({ value, exponent }: Decimal, wanted: number): bigint {
  return value * 10n ** BigInt(exponent - wanted);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
