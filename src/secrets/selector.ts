import type { SecretValue } from './value.ts';

export type Selected =
  | { readonly kind: 'value'; readonly value: SecretValue }
  | {
      readonly kind: 'problem';
      readonly code: 'secret-not-json' | 'secret-key-missing' | 'selector-invalid';
      readonly message: string;
    };

const KEYS_SHOWN = 20;
const KEY_LENGTH = 60;

/** One key of a JSON object (dots and all), or else what a JMESPath expression finds. No message ever quotes the document. */
export async function selectPath(value: SecretValue, path: string): Promise<Selected> {
  const document = parseDocument(value);
  if (document === undefined) return notJson(path);
  if (isObject(document) && Object.hasOwn(document, path)) return present(document[path], document, path);
  // A JMESPath engine knows plain numbers only; the exact key above keeps a number as it was written.
  return present(await search(value, path), document, path);
}

/** Each key of a JSON object with its value. */
export function selectAll(value: SecretValue): readonly (readonly [key: string, selected: Selected])[] | undefined {
  const document = parseDocument(value);
  if (!isObject(document)) return undefined;
  return Object.keys(document).map((key) => [key, present(document[key], document, key)]);
}

const INVALID: unique symbol = Symbol('the path is no JMESPath expression');

async function search(value: SecretValue, path: string): Promise<unknown> {
  const { search: find } = (await import('jmespath')).default;
  try {
    return value.kind === 'text' ? find(JSON.parse(value.text), path) : undefined;
  } catch {
    return INVALID; // the library's message may quote what it was given
  }
}

function present(found: unknown, document: unknown, path: string): Selected {
  if (typeof found === 'string') return { kind: 'value', value: { kind: 'text', text: found } };
  if (found !== undefined && found !== null && found !== INVALID) {
    return { kind: 'value', value: { kind: 'text', text: JSON.stringify(found) } };
  }
  const keys = isObject(document) ? `the keys there are: ${keyList(document)}` : 'the document is no object';
  return found === INVALID
    ? {
        kind: 'problem',
        code: 'selector-invalid',
        message: `${JSON.stringify(path)} is neither a key nor a valid JMESPath expression; ${keys}`,
      }
    : { kind: 'problem', code: 'secret-key-missing', message: `there is no ${JSON.stringify(path)}; ${keys}` };
}

function keyList(document: object): string {
  const keys = Object.keys(document);
  const shown = keys
    .slice(0, KEYS_SHOWN)
    .map((key) => JSON.stringify(key.length > KEY_LENGTH ? `${key.slice(0, KEY_LENGTH)}…` : key));
  return keys.length === 0
    ? 'none'
    : `${shown.join(', ')}${keys.length > KEYS_SHOWN ? `, and ${keys.length - KEYS_SHOWN} more` : ''}`;
}

function notJson(path: string): Selected {
  return {
    kind: 'problem',
    code: 'secret-not-json',
    message: `${JSON.stringify(path)} can't be selected: the secret is not a JSON document`,
  };
}

/** Numbers that JavaScript would rewrite (1.0, or more than 53 bits) keep the text they were written in. */
function parseDocument(value: SecretValue): unknown {
  if (value.kind === 'binary') return undefined;
  try {
    return JSON.parse(value.text, (_key, parsed: unknown, context?: { readonly source?: string }) =>
      typeof parsed === 'number' && context?.source !== undefined && String(parsed) !== context.source
        ? rawNumber(context.source)
        : parsed,
    );
  } catch {
    return undefined;
  }
}

/** JSON.rawJSON (ECMAScript proposal, in V8 since 2023) is not in TypeScript's library yet. */
function rawNumber(source: string): unknown {
  const { rawJSON } = JSON as typeof JSON & { readonly rawJSON: (text: string) => unknown };
  return rawJSON(source);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
