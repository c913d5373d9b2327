import {
  addDecimals,
  type Decimal,
  decimalOf,
  divideDecimals,
  multiplyDecimals,
  numberOf,
  subtractDecimals,
} from '../../golang/decimal.ts';
import { parseFloatGo } from '../../golang/float.ts';
import { MIN_INT, parseInteger } from '../../golang/integer.ts';
import { powerOfTen } from '../../golang/power.ts';
import { type Arguments, define, fail, type TemplateFunction } from '../function.ts';
import { sprint } from '../print.ts';
import { type Any, int, int64, isInt, type List, list } from '../value.ts';

/** sprig's functions of numbers: https://masterminds.github.io/sprig/math.html */
export const NUMBERS: Readonly<Record<string, TemplateFunction>> = {
  atoi: define(['string'], (values) => {
    const parsed = parseInteger(values.text(0), 10);
    return int(parsed.kind === 'integer' ? parsed.value : parsed.kind === 'range' ? parsed.nearest : 0n);
  }),
  int64: define(['interface {}'], (values) => int64(toInteger(values.any(0)))),
  int: define(['interface {}'], (values) => int(toInteger(values.any(0)))),
  float64: define(['interface {}'], (values) => toFloat(values.any(0))),
  toDecimal: define(['interface {}'], (values) => {
    const parsed = parseInteger(sprint([values.any(0)], values.run.budget), 8);
    return int64(parsed.kind === 'integer' ? parsed.value : 0n);
  }),
  seq: define(['...int'], (values) => sequence(values)),
  until: define(['int'], (values) => until(values, 0, values.int(0), values.int(0) < 0 ? -1 : 1)),
  untilStep: define(['int', 'int', 'int'], (values) => until(values, values.int(0), values.int(1), values.int(2))),
  add1: define(['interface {}'], (values) => int64(toInteger(values.any(0)) + 1n)),
  add: define(['...interface {}'], (values) => int64(integers(values).reduce((total, next) => total + next, 0n))),
  sub: define(['interface {}', 'interface {}'], (values) => int64(toInteger(values.any(0)) - toInteger(values.any(1)))),
  div: define(['interface {}', 'interface {}'], (values) => int64(toInteger(values.any(0)) / divisor(values))),
  mod: define(['interface {}', 'interface {}'], (values) => int64(toInteger(values.any(0)) % divisor(values))),
  mul: define(['interface {}', '...interface {}'], (values) =>
    int64(integers(values).reduce((total, next) => BigInt.asIntN(64, total * next), 1n)),
  ),
  add1f: define(['interface {}'], (values) => calculate(values.any(0), [1], addDecimals)),
  addf: define(['...interface {}'], (values) => calculate(0, values.rest(0), addDecimals)),
  subf: define(['interface {}', '...interface {}'], (values) =>
    calculate(values.any(0), values.rest(1), subtractDecimals),
  ),
  divf: define(['interface {}', '...interface {}'], (values) => calculate(values.any(0), values.rest(1), divide)),
  mulf: define(['interface {}', '...interface {}'], (values) =>
    calculate(values.any(0), values.rest(1), multiplyDecimals),
  ),
  biggest: define(['interface {}', '...interface {}'], (values) => int64(extreme(values, (next, best) => next > best))),
  max: define(['interface {}', '...interface {}'], (values) => int64(extreme(values, (next, best) => next > best))),
  min: define(['interface {}', '...interface {}'], (values) => int64(extreme(values, (next, best) => next < best))),
  maxf: define(['interface {}', '...interface {}'], (values) => Math.max(...values.rest(0).map(toFloat))),
  minf: define(['interface {}', '...interface {}'], (values) => Math.min(...values.rest(0).map(toFloat))),
  ceil: define(['interface {}'], (values) => Math.ceil(toFloat(values.any(0)))),
  floor: define(['interface {}'], (values) => Math.floor(toFloat(values.any(0)))),
  round: define(['interface {}', 'int', '...float64'], (values) => round(values)),
};

/** What github.com/spf13/cast makes an integer of; 0 where it can't. */
export function toInteger(value: Any): bigint {
  if (typeof value === 'string') return integerIn(value);
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value !== 'number') return isInt(value) ? value.value : 0n;
  // Beyond 64 bits Go's conversion is the processor's.
  const whole = Number.isFinite(value) ? BigInt(Math.trunc(value)) : MIN_INT;
  return whole === BigInt.asIntN(64, whole) ? whole : MIN_INT;
}

function integerIn(text: string): bigint {
  const decimal = /^([-+]?\d*)(\.\d*)?$/.exec(text)?.[1];
  const whole =
    !text.includes('.') || decimal === undefined
      ? text
      : decimal === ''
        ? '0'
        : /^[-+]$/.test(decimal)
          ? `${decimal}0`
          : decimal;
  const parsed = parseInteger(whole, 0);
  return parsed.kind === 'integer' ? parsed.value : 0n;
}

export function toFloat(value: Any): number {
  if (typeof value === 'string') {
    const parsed = parseFloatGo(value);
    return parsed === undefined || (!Number.isFinite(parsed) && /\d/.test(value)) ? 0 : parsed;
  }
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : isInt(value) ? Number(value.value) : 0;
}

function integers(values: Arguments): readonly bigint[] {
  return values.rest(0).map(toInteger);
}

function divisor(values: Arguments): bigint {
  const value = toInteger(values.any(1));
  return value === 0n ? fail('runtime error: integer divide by zero') : value;
}

function extreme(values: Arguments, isBetter: (next: bigint, best: bigint) => boolean): bigint {
  return integers(values).reduce((best, next) => (isBetter(next, best) ? next : best));
}

function calculate(first: Any, rest: readonly Any[], operate: (left: Decimal, right: Decimal) => Decimal): number {
  return numberOf(rest.reduce<Decimal>((total, next) => operate(total, exact(next)), exact(first)));
}

function exact(value: Any): Decimal {
  const number = toFloat(value);
  return Number.isFinite(number)
    ? decimalOf(number)
    : fail(`Cannot create a Decimal from ${Number.isNaN(number) ? 'NaN' : number > 0 ? '+Inf' : '-Inf'}`);
}

function divide(left: Decimal, right: Decimal): Decimal {
  return right.value === 0n ? fail('decimal division by 0') : divideDecimals(left, right);
}

function round(values: Arguments): number {
  const threshold = values.count > 2 ? values.float(2) : 0.5;
  const power = powerOfTen(values.int(1));
  const scaled = power * toFloat(values.any(0));
  return (scaled - Math.trunc(scaled) >= threshold ? Math.ceil(scaled) : Math.floor(scaled)) / power;
}

function sequence(values: Arguments): string {
  const numbers = Array.from({ length: values.count }, (_, index) => values.int(index));
  const [first, second, third] = numbers;
  if (first === undefined || numbers.length > 3) return '';
  const [start, end] = second === undefined ? [1, first] : [first, third ?? second];
  const direction = end < start ? -1 : 1;
  const step = third === undefined ? direction : (second ?? 1);
  if (third !== undefined && direction < 0 && step > 0) return '';
  return until(values, start, end + direction, step)
    .items.map((item) => (isInt(item) ? item.value.toString() : ''))
    .join(' ');
}

function until(values: Arguments, start: number, stop: number, step: number): List {
  const items: Any[] = [];
  const count = step === 0 ? 0 : Math.ceil((stop - start) / step);
  if (stop < start ? step < 0 : step > 0) {
    values.run.budget.take(count);
    for (let index = 0; index < count; index++) items.push(int(start + index * step));
  }
  return list(items, 'int');
}
