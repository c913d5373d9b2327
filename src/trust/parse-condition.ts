import { quote } from '../secrets/quotation.ts';
import { nearest } from './nearest.ts';
import { OPERATORS, type Operator, parseOperator } from './operator.ts';
import type { Cursor, Shape } from './shape.ts';
import type { Condition } from './statement.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html */
export function parseConditions(shape: Shape, element: Cursor | undefined): readonly Condition[] {
  const object = element && shape.object(element);
  if (object === undefined) return [];
  return [...shape.members(object)].flatMap(([name, block]) => {
    const operator = readOperator(shape, name, block);
    const keys = shape.object(block);
    if (keys === undefined) return [];
    return [...shape.members(keys)].flatMap(([key, cursor]) => readCondition(shape, operator, key, cursor));
  });
}

function readOperator(shape: Shape, name: string, block: Cursor): Operator | undefined {
  const operator = parseOperator(name);
  if (operator !== undefined) return operator;
  const near = /null/i.test(name) ? 'Null' : nearest(name.slice(0, 80), OPERATORS);
  const instead = near === undefined ? '' : `; is ${quote(near)} meant?`;
  shape.note('policy-operator', block, `IAM has no condition operator ${quote(name)}${instead}`);
  return undefined;
}

function readCondition(
  shape: Shape,
  operator: Operator | undefined,
  key: string,
  cursor: Cursor,
): readonly Condition[] {
  if (key.trim() === '') shape.note('policy-value', cursor, `expected a condition key, found ${quote(key)}`);
  const values = shape.scalars(cursor);
  if (operator === undefined || values.length === 0) return [];
  if (operator.test === 'Null' || operator.test === 'Bool') checkBooleans(shape, operator, values, cursor);
  return [{ operator, key, values, place: shape.place(cursor) }];
}

function checkBooleans(shape: Shape, { text }: Operator, values: readonly string[], cursor: Cursor): void {
  for (const value of values) {
    if (/^(?:true|false)$/i.test(value) || value.includes('${')) continue;
    shape.note('policy-value', cursor, `${quote(text)} takes "true" or "false", found ${quote(value)}`);
  }
}
