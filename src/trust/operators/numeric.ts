import { type Match, verdictOf } from '../verdict.ts';

export type NumericTest =
  | 'NumericEquals'
  | 'NumericLessThan'
  | 'NumericLessThanEquals'
  | 'NumericGreaterThan'
  | 'NumericGreaterThanEquals';

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** Integers or decimals. #Conditions_Numeric */
export function testNumeric(test: NumericTest, wanted: string, found: string): Match {
  if (!NUMBER.test(wanted) || !NUMBER.test(found)) return 'unlike';
  return verdictOf(compares(test.slice('Numeric'.length), Number(found) - Number(wanted)));
}

/** The comparison that an operator's ending names, by the sign of `found - wanted`. */
export function compares(ending: string, difference: number): boolean {
  switch (ending) {
    case 'Equals':
      return difference === 0;
    case 'LessThan':
      return difference < 0;
    case 'LessThanEquals':
      return difference <= 0;
    case 'GreaterThan':
      return difference > 0;
    default:
      return difference >= 0;
  }
}
