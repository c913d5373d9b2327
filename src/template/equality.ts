import { NoResult } from './function.ts';
import type { Budget } from './limits.ts';
import { type Any, isComplex, isDict, isInt, isList, isTime, typeOf } from './value.ts';

/** reflect.DeepEqual: types count, and a nil list or map is not an empty one. */
export function isDeepEqual(left: Any, right: Any, budget: Budget, depth = 0): boolean {
  budget.take(1);
  budget.checkDepth(depth, 'a value');
  if (left === undefined || right === undefined) return left === right;
  if (typeOf(left) !== typeOf(right)) return false;
  if (isInt(left) && isInt(right)) return left.value === right.value;
  if (isTime(left) && isTime(right)) {
    if (left.readsClock || right.readsClock) throw new NoResult('what is compared with now holds a reading of a clock');
    return left.moment.nanoseconds === right.moment.nanoseconds && left.moment.offset === right.moment.offset;
  }
  if (isComplex(left) && isComplex(right)) return left.real === right.real && left.imaginary === right.imaginary;
  if (isList(left) && isList(right)) {
    if (left.isNil !== right.isNil || left.items.length !== right.items.length) return false;
    return left.items.every((item, index) => isDeepEqual(item, right.items[index], budget, depth + 1));
  }
  if (isDict(left) && isDict(right)) {
    if (left.isNil !== right.isNil || left.entries.size !== right.entries.size) return false;
    if (left.entries === right.entries) return true;
    return [...left.entries].every(
      ([key, item]) => right.entries.has(key) && isDeepEqual(item, right.entries.get(key), budget, depth + 1),
    );
  }
  return left === right;
}
