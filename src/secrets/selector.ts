import { isObject, type JsonDocument, type Opened } from './document.ts';
import { isFieldName } from './field-name.ts';
import { searchDocument } from './jmespath.ts';
import { quote } from './quotation.ts';
import type { SecretValue } from './value.ts';

export interface SelectionProblem {
  readonly kind: 'problem';
  readonly code: 'secret-not-json' | 'secret-key-missing' | 'selector-invalid';
  readonly message: string;
}

export type Selected = { readonly kind: 'value'; readonly value: SecretValue } | SelectionProblem;

const KEYS_SHOWN = 20;

/** One key of a JSON object (dots and all), or else what a JMESPath expression finds. No message ever quotes a value. */
export async function selectPath(opened: Opened, path: string): Promise<Selected> {
  if (opened.kind !== 'document')
    return problem('secret-not-json', `${quote(path)} can't be selected: ${kindOf(opened)}`);
  const { exact } = opened;
  if (isObject(exact) && Object.hasOwn(exact, path)) return present(exact[path], path, opened);
  const found = await searchDocument(opened, path);
  if (found.kind === 'result') return present(found.result, path, opened);
  const what = found.kind === 'syntax' ? 'a valid JMESPath expression' : 'a JMESPath expression that fits the document';
  const why = found.why === '' ? '' : ` (${found.why})`;
  return problem('selector-invalid', `${quote(path)} is neither a key nor ${what}${why}; ${keysOf(opened)}`);
}

/** Each key of a JSON object with its value. */
export function selectAll(opened: Opened): readonly (readonly [key: string, selected: Selected])[] | SelectionProblem {
  if (opened.kind !== 'document') return problem('secret-not-json', `"#*" needs a JSON object: ${kindOf(opened)}`);
  const { exact } = opened;
  if (!isObject(exact)) return problem('secret-not-json', '"#*" needs a JSON object: the document is no object');
  return Object.entries(exact).map(([key, value], index) => [key, present(value, key, opened, shownKey(key, index))]);
}

/** A key in quotes, or which of the keys it is where it may itself be a secret. */
export function shownKey(key: string, index: number): string {
  return isFieldName(key) ? quote(key) : `key no. ${index + 1}`;
}

function present(found: unknown, path: string, document: JsonDocument, shown = quote(path)): Selected {
  if (typeof found === 'string') return { kind: 'value', value: { kind: 'text', text: found } };
  const json = isNothing(found) ? undefined : JSON.stringify(found);
  if (json !== undefined) return { kind: 'value', value: { kind: 'text', text: json } };
  const { exact } = document;
  const listed = isObject(exact) && Object.hasOwn(exact, path);
  return problem(
    'secret-key-missing',
    listed ? `${shown} is null, which counts as absent` : `there is no ${shown}; ${keysOf(document)}`,
  );
}

/** JMESPath's mean of nothing is no number. */
function isNothing(found: unknown): boolean {
  return found === null || (typeof found === 'number' && !Number.isFinite(found));
}

function kindOf({ kind }: Exclude<Opened, JsonDocument>): string {
  return kind === 'binary' ? 'the secret is binary' : 'the secret is not a JSON document';
}

function keysOf({ exact }: JsonDocument): string {
  if (!isObject(exact)) return 'the document is no object';
  const keys = Object.keys(exact);
  const names = keys.filter(isFieldName);
  const shown = names.slice(0, KEYS_SHOWN).map((key) => quote(key));
  if (names.length > KEYS_SHOWN) shown.push(`and ${names.length - KEYS_SHOWN} more`);
  const others = `${keys.length - names.length} that may be secret`;
  if (names.length < keys.length) shown.push(names.length > 0 ? `and ${others}` : others);
  return `the keys there are: ${shown.join(', ') || 'none'}`;
}

function problem(code: SelectionProblem['code'], message: string): SelectionProblem {
  return { kind: 'problem', code, message };
}
