/** The test that a condition applies. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
export interface Operator {
  /** As the author wrote it: `ForAnyValue:StringLikeIfExists`. */
  readonly text: string;
  readonly test: OperatorTest;
  /** True for `Not…`: holds where the positive test does not. */
  readonly negated: boolean;
  readonly qualifier: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly ifExists: boolean;
}

/** The positive test behind an operator; `Null` asks for presence alone. */
export type OperatorTest =
  | 'StringEquals'
  | 'StringEqualsIgnoreCase'
  | 'StringLike'
  | 'NumericEquals'
  | 'NumericLessThan'
  | 'NumericLessThanEquals'
  | 'NumericGreaterThan'
  | 'NumericGreaterThanEquals'
  | 'DateEquals'
  | 'DateLessThan'
  | 'DateLessThanEquals'
  | 'DateGreaterThan'
  | 'DateGreaterThanEquals'
  | 'Bool'
  | 'BinaryEquals'
  | 'IpAddress'
  | 'ArnEquals'
  | 'ArnLike'
  | 'Null';

type Test = readonly [test: OperatorTest, negated: boolean];

const TESTS: Readonly<Record<string, Test>> = {
  StringEquals: ['StringEquals', false],
  StringNotEquals: ['StringEquals', true],
  StringEqualsIgnoreCase: ['StringEqualsIgnoreCase', false],
  StringNotEqualsIgnoreCase: ['StringEqualsIgnoreCase', true],
  StringLike: ['StringLike', false],
  StringNotLike: ['StringLike', true],
  NumericEquals: ['NumericEquals', false],
  NumericNotEquals: ['NumericEquals', true],
  NumericLessThan: ['NumericLessThan', false],
  NumericLessThanEquals: ['NumericLessThanEquals', false],
  NumericGreaterThan: ['NumericGreaterThan', false],
  NumericGreaterThanEquals: ['NumericGreaterThanEquals', false],
  DateEquals: ['DateEquals', false],
  DateNotEquals: ['DateEquals', true],
  DateLessThan: ['DateLessThan', false],
  DateLessThanEquals: ['DateLessThanEquals', false],
  DateGreaterThan: ['DateGreaterThan', false],
  DateGreaterThanEquals: ['DateGreaterThanEquals', false],
  Bool: ['Bool', false],
  BinaryEquals: ['BinaryEquals', false],
  IpAddress: ['IpAddress', false],
  NotIpAddress: ['IpAddress', true],
  ArnEquals: ['ArnEquals', false],
  ArnNotEquals: ['ArnEquals', true],
  ArnLike: ['ArnLike', false],
  ArnNotLike: ['ArnLike', true],
  Null: ['Null', false],
};

/** Every operator that IAM has, with each qualifier and suffix. */
export const OPERATORS: readonly string[] = Object.keys(TESTS).flatMap((name) =>
  name === 'Null'
    ? [name]
    : ['', 'ForAllValues:', 'ForAnyValue:'].flatMap((qualifier) => [
        `${qualifier}${name}`,
        `${qualifier}${name}IfExists`,
      ]),
);

const BY_LOWER_CASE = new Map(Object.entries(TESTS).map(([name, test]) => [name.toLowerCase(), test]));

/** Undefined where IAM has no such operator. Letter case is not held against the author: IAM's grammar is silent on it. */
export function parseOperator(text: string): Operator | undefined {
  const [, qualifier, name = ''] = /^(?:(ForAllValues|ForAnyValue):)?(\w+)$/i.exec(text) ?? [];
  const plain = BY_LOWER_CASE.get(name.toLowerCase());
  const suffixed = plain ?? BY_LOWER_CASE.get(name.toLowerCase().replace(/ifexists$/, ''));
  if (suffixed === undefined) return undefined;
  const [test, negated] = suffixed;
  // "any condition operator name except the Null condition"
  if (test === 'Null' && (plain === undefined || qualifier !== undefined)) return undefined;
  return {
    text,
    test,
    negated,
    qualifier: qualifier === undefined ? undefined : /all/i.test(qualifier) ? 'ForAllValues' : 'ForAnyValue',
    ifExists: plain === undefined,
  };
}
