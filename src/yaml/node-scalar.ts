import type { Scalar } from 'yaml';
import { decodeBase64 } from '../golang/encodings.ts';
import { formatFloat } from '../golang/float.ts';
import { fromText, type GoString, toText } from '../golang/text.ts';
import { YamlProblem } from './problem.ts';
import { type ResolvedScalar, resolvePlain } from './scalar.ts';

const TAGS: Readonly<Record<string, string>> = {
  'tag:yaml.org,2002:str': 'str',
  'tag:yaml.org,2002:int': 'int',
  'tag:yaml.org,2002:float': 'float',
  'tag:yaml.org,2002:bool': 'bool',
  'tag:yaml.org,2002:null': 'null',
  'tag:yaml.org,2002:binary': 'binary',
  'tag:yaml.org,2002:timestamp': 'timestamp',
};

export function scalarOf(node: Scalar): ResolvedScalar {
  const tag = node.tag === undefined ? undefined : (TAGS[node.tag] ?? 'other');
  const isPlain = node.type === 'PLAIN' || node.type === undefined;
  if (tag === 'str' || tag === 'binary' || tag === 'other' || (tag === undefined && !isPlain))
    return { kind: 'string' };
  const resolved = resolvePlain(sourceOf(node));
  if (tag === undefined || tag === resolved.kind) return resolved;
  if (tag === 'float' && resolved.kind === 'int') return { kind: 'float', value: Number(resolved.value) };
  throw new YamlProblem(`error converting YAML to JSON: yaml: cannot decode !!${resolved.kind} as a !!${tag}`);
}

function sourceOf({ value, source }: Scalar): GoString {
  return fromText(typeof value === 'string' ? value : (source ?? ''));
}

export function textOf(resolved: ResolvedScalar, node: Scalar, isKey: boolean): GoString {
  switch (resolved.kind) {
    case 'bool':
      return String(resolved.value);
    case 'int':
      return resolved.value.toString();
    case 'float': {
      const text = shortest32(resolved.value);
      return isKey ? text.replace(/^\+?(-?)Inf$/, '$1.inf').replace(/^NaN$/, '.nan') : text;
    }
  }
  if (TAGS[node.tag ?? ''] !== 'binary') return sourceOf(node);
  const decoded = decodeBase64(sourceOf(node));
  if (decoded.kind === 'problem')
    throw new YamlProblem('error converting YAML to JSON: yaml: !!binary value contains invalid base64 data');
  return fromText(toText(decoded.text));
}

/** strconv.FormatFloat for 32 bits. */
function shortest32(value: number): string {
  const single = Math.fround(value);
  for (let digits = 1; digits < 10; digits++) {
    const candidate = Number(single.toPrecision(digits));
    if (Math.fround(candidate) === single) return formatFloat(candidate, 'g', -1);
  }
  return formatFloat(single, 'g', -1);
}
