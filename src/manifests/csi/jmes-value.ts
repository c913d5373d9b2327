import jmespath from 'jmespath';
import { decodeJson } from '../../golang/json-decode.ts';
import { fromText, toText } from '../../golang/text.ts';
import { openDocument } from '../../secrets/document.ts';
import type { SecretValue } from '../../secrets/value.ts';
import { fromJson, writeJson } from '../../template/json.ts';
import { Budget, DEFAULT_LIMITS } from '../../template/limits.ts';

export type JmesValue =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'problem'; readonly reason: 'not-json' | 'syntax' | 'absent' | 'not-text' };

/** What a path finds, as the provider mounts it: texts alone. */
export function jmesValue(value: SecretValue, path: string): JmesValue {
  const text = value.kind === 'text' ? value.text : new TextDecoder().decode(value.bytes);
  const opened = openDocument({ kind: 'text', text });
  if (opened.kind !== 'document') return { kind: 'problem', reason: 'not-json' };
  let found: unknown;
  try {
    found = jmespath.search(opened.plain, path);
  } catch {
    return { kind: 'problem', reason: 'syntax' };
  }
  if (found === null || found === undefined) return { kind: 'problem', reason: 'absent' };
  if (typeof found !== 'string') return { kind: 'problem', reason: 'not-text' };
  return { kind: 'value', text: /^\s*to_string\(/.test(path) ? asGoWrites(found) : found };
}

/** Go sorts the keys of an object that `to_string` writes, and escapes `<`, `>` and `&`. */
function asGoWrites(found: string): string {
  if (!/^[[{]/.test(found)) return found;
  const decoded = decodeJson(fromText(found));
  if (decoded.kind === 'problem') return found;
  return toText(writeJson(fromJson(decoded.json), { escapeHtml: true }, new Budget(DEFAULT_LIMITS)));
}
