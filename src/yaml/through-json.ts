import { fromText, type GoString, isAscii, toText } from '../golang/text.ts';
import { isMapping, isSequence, type YamlValue } from './value.ts';

/** Go writes JSON first and reads that as YAML: a value as it comes out of it, undefined where the reader refuses. */
export function throughJson(value: YamlValue): YamlValue | undefined {
  if (typeof value === 'string') return readText(value);
  if (isSequence(value)) {
    const items = value.map(throughJson);
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (!isMapping(value)) return value;
  const entries = new Map<GoString, YamlValue>();
  for (const [key, item] of value) {
    const name = readText(key);
    const read = throughJson(item);
    if (name === undefined || read === undefined) return undefined;
    entries.set(name, read);
  }
  return entries;
}

/** YAML takes no DEL and no control beyond ASCII, and breaks a line at U+0085. JSON has escaped the other controls. */
function readText(text: GoString): GoString | undefined {
  if (isAscii(text)) return text.includes('\x7f') ? undefined : text;
  const decoded = toText(text);
  if (/[\x7f-\x84\x86-\x9f\ufffe\uffff]/.test(decoded)) return undefined;
  const folded = decoded.replace(/[ \t]*((?:\x85[ \t]*)+)/g, (_, breaks: string) => {
    const count = breaks.split('\x85').length - 1;
    return count === 1 ? ' ' : '\n'.repeat(count - 1);
  });
  return fromText(folded);
}
