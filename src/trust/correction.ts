import type { JsonDocument, JsonValue } from './json-value.ts';
import type { Condition, Statement } from './statement.ts';

/** A statement with one element replaced. */
export function withElement({ json }: Statement, name: string, value: JsonValue, instead: string = name): JsonDocument {
  const entries = Object.entries(json).map(([known, old]) => (known === instead ? [name, value] : [known, old]));
  const added = instead in json ? [] : [[name, value]];
  return Object.fromEntries([...entries, ...added]);
}

/** A statement with a further condition. */
export function withCondition(statement: Statement, operator: string, key: string, value: JsonValue): JsonDocument {
  return withElement(statement, 'Condition', merged(conditionsOf(statement), operator, key, value));
}

/** A statement in which one condition has other values, or another operator or key. */
export function replaceCondition(
  statement: Statement,
  { operator, key, values }: Condition,
  { operator: to = operator.text, key: newKey = key, values: newValues = values }: Replacement,
): JsonDocument {
  const [only = '', ...more] = new Set(newValues);
  const value = more.length === 0 ? only : [only, ...more];
  const rest = without(conditionsOf(statement), operator.text, key);
  return withElement(statement, 'Condition', merged(rest, to, newKey, value));
}

export interface Replacement {
  readonly operator?: string;
  readonly key?: string;
  readonly values?: readonly string[];
}

export function dropCondition(statement: Statement, { operator, key }: Condition): JsonDocument {
  return withElement(statement, 'Condition', without(conditionsOf(statement), operator.text, key));
}

type Blocks = Readonly<Record<string, JsonDocument>>;

function conditionsOf({ json }: Statement): Blocks {
  const blocks = json['Condition'];
  if (!isDocument(blocks)) return {};
  return Object.fromEntries(Object.entries(blocks).flatMap(([name, keys]) => (isDocument(keys) ? [[name, keys]] : [])));
}

function merged(blocks: Blocks, operator: string, key: string, value: JsonValue): Blocks {
  return { ...blocks, [operator]: { ...blocks[operator], [key]: value } };
}

/** An operator that is left without keys goes too. */
function without(blocks: Blocks, operator: string, key: string): Blocks {
  const left = Object.entries(blocks).map(([name, keys]): readonly [string, JsonDocument] => [
    name,
    name === operator ? Object.fromEntries(Object.entries(keys).filter(([known]) => known !== key)) : keys,
  ]);
  return Object.fromEntries(left.filter(([, keys]) => Object.keys(keys).length > 0));
}

function isDocument(value: JsonValue | undefined): value is JsonDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
