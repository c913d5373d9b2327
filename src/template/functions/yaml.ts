import { encodeJsonNumber } from '../../golang/json-encode.ts';
import { fromText, type GoString } from '../../golang/text.ts';
import { decodeYamlMap } from '../../yaml/decode.ts';
import { encodeYaml } from '../../yaml/encode.ts';
import type { YamlValue } from '../../yaml/value.ts';
import { define, type TemplateFunction } from '../function.ts';
import { fromJson } from '../json.ts';
import type { Budget } from '../limits.ts';
import { timeJson } from '../time-text.ts';
import { type Any, dict, isComplex, isDict, isInt, isList, isTime } from '../value.ts';

/** The operator's own two: `toYaml` is empty where it fails, `fromYaml` holds an `Error`. */
export const YAML: Readonly<Record<string, TemplateFunction>> = {
  toYaml: define(['interface {}'], (values) => {
    const value = writable(values.any(0), values.run.budget, 0);
    return value === undefined ? '' : (encodeYaml(value) ?? '').replace(/\n$/, '');
  }),
  fromYaml: define(['string'], (values) => {
    // Parsing YAML takes many times what reading JSON does.
    values.run.budget.take(20 * values.text(0).length);
    const decoded = decodeYamlMap(values.text(0));
    if (decoded.kind === 'problem') return dict(new Map<GoString, Any>([['Error', fromText(decoded.message)]]));
    const entries = new Map<GoString, Any>();
    for (const [key, value] of decoded.value) entries.set(key, fromJson(value));
    return dict(entries);
  }),
};

/** Undefined where Go's JSON refuses the value. */
function writable(value: Any, budget: Budget, depth: number): YamlValue | undefined {
  budget.take(1);
  budget.checkDepth(depth, 'a value');
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    budget.take(value.length);
    return value;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? { number: encodeJsonNumber(value) } : undefined;
  if (isInt(value)) return { number: value.value.toString() };
  if (isComplex(value)) return undefined;
  if (isTime(value)) return timeJson(value);
  if (value.isNil) return null;
  if (isList(value)) {
    const items = value.items.map((item) => writable(item, budget, depth + 1));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  const entries = new Map<GoString, YamlValue>();
  for (const [key, item] of isDict(value) ? value.entries : []) {
    const written = writable(item, budget, depth + 1);
    if (written === undefined) return undefined;
    entries.set(key, written);
  }
  return entries;
}
