import { define, FunctionFailure, fail, NoResult, type Run, type TemplateFunction } from '../function.ts';
import { sprintf } from '../sprintf.ts';
import { type Any, isComplex, isDict, isInt, isList, isTime, isTrue, typeOf, unbox } from '../value.ts';

/** The comparisons and the logic of text/template itself; `and` and `or` stop early, so the execution sees to them. */
export const COMPARISONS: Readonly<Record<string, TemplateFunction>> = {
  and: define(['reflect.Value', '...reflect.Value'], () => undefined),
  or: define(['reflect.Value', '...reflect.Value'], () => undefined),
  not: define(['reflect.Value'], (values) => !isTrue(unbox(values.operated(0)))),
  eq: define(['reflect.Value', '...reflect.Value'], (values) => isOneOf(values.any(0), values.rest(1), values.run)),
  ne: define(['reflect.Value', 'reflect.Value'], (values) => !isOneOf(values.any(0), [values.any(1)], values.run)),
  lt: define(['reflect.Value', 'reflect.Value'], (values) => isLess(values.any(0), values.any(1))),
  le: define(['reflect.Value', 'reflect.Value'], (values) => isAtMost(values.any(0), values.any(1), values.run)),
  gt: define(['reflect.Value', 'reflect.Value'], (values) => !isAtMost(values.any(0), values.any(1), values.run)),
  ge: define(['reflect.Value', 'reflect.Value'], (values) => !isLess(values.any(0), values.any(1))),
};

type Kind = 'bool' | 'int' | 'uint' | 'float' | 'complex' | 'string' | 'none';

function kindOf(value: Any): Kind {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return 'float';
  if (isInt(value)) return value.type === 'uint8' ? 'uint' : 'int';
  return isComplex(value) ? 'complex' : 'none';
}

function isOneOf(left: Any, candidates: readonly Any[], run: Run): boolean {
  if (candidates.length === 0) fail('missing argument for comparison');
  return candidates.some((right) => isEqual(left, right, run));
}

function isEqual(left: Any, right: Any, run: Run): boolean {
  if (isInt(left) && isInt(right)) return left.value === right.value;
  if (isTime(left) || isTime(right)) throw new NoResult('a time.Time is not compared here');
  if (kindOf(left) !== kindOf(right)) {
    if (left === undefined || right === undefined) return false;
    return fail(`incompatible types for comparison: ${typeOf(left)} and ${typeOf(right)}`);
  }
  if (isComplex(left) && isComplex(right)) return left.real === right.real && left.imaginary === right.imaginary;
  return kindOf(left) === 'none' ? isSameNil(left, right, run) : left === right;
}

/** Lists and maps compare with nil alone. */
function isSameNil(left: Any, right: Any, { budget }: Run): boolean {
  const nil = (value: Any): boolean => value === undefined || ((isList(value) || isDict(value)) && value.isNil);
  const shown = (value: Any): string => sprintf('%s', [value], budget);
  if (left !== undefined && right !== undefined && isList(left) !== isList(right)) {
    const text = `non-comparable types ${shown(left)}: ${typeOf(left)}, ${typeOf(right)}: ${sprintf('%v', [right], budget)}`;
    throw new FunctionFailure(text, `non-comparable types ${typeOf(left)} and ${typeOf(right)}`);
  }
  if (nil(left) || nil(right) || right === undefined) return nil(left) === nil(right);
  throw new FunctionFailure(
    `non-comparable type ${shown(right)}: ${typeOf(right)}`,
    `non-comparable type ${typeOf(right)}`,
  );
}

function isLess(left: Any, right: Any): boolean {
  const kinds = [kindOf(left), kindOf(right)];
  if (kinds.includes('none')) fail('invalid type for comparison');
  if (isInt(left) && isInt(right)) return left.value < right.value;
  if (kinds[0] !== kinds[1])
    return fail(
      `incompatible types for comparison: ${left === undefined ? '' : typeOf(left)} and ${right === undefined ? '' : typeOf(right)}`,
    );
  if (typeof left === 'string' && typeof right === 'string') return left < right;
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  return fail('invalid type for comparison');
}

function isAtMost(left: Any, right: Any, run: Run): boolean {
  return isLess(left, right) || isOneOf(left, [right], run);
}
