import type { SecretValue } from './value.ts';

declare global {
  /** In V8 since 2023, not in TypeScript's library yet: https://tc39.es/proposal-json-parse-with-source/ */
  interface JSON {
    rawJSON(text: string): object;
    isRawJSON(value: unknown): boolean;
  }
}

/** A JSON secret. Its objects inherit nothing that a selector could name. */
export interface JsonDocument {
  readonly kind: 'document';
  /** Numbers that JavaScript would rewrite (1.0, or more than 53 bits) keep the text they were written in. */
  readonly exact: unknown;
  /** Plain numbers throughout, to be counted and compared; the same object where nothing would be rewritten. */
  readonly plain: unknown;
}

export type Opened = JsonDocument | { readonly kind: 'binary' } | { readonly kind: 'not-json' };

/** Says what went wrong by `kind` alone, since a parser's own message quotes what it was given. */
export function openDocument(value: SecretValue): Opened {
  if (value.kind === 'binary') return { kind: 'binary' };
  let rewritten = false;
  const keepSource = (number: number, source: string | undefined): unknown => {
    if (source === undefined || String(number) === source) return number;
    rewritten = true;
    return JSON.rawJSON(source);
  };
  try {
    const exact = parse(value.text, keepSource);
    return { kind: 'document', exact, plain: rewritten ? parse(value.text, (number) => number) : exact };
  } catch {
    return { kind: 'not-json' };
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !JSON.isRawJSON(value);
}

function parse(text: string, number: (value: number, source: string | undefined) => unknown): unknown {
  return JSON.parse(text, (_key, parsed: unknown, context?: { readonly source?: string }) => {
    if (typeof parsed === 'number') return number(parsed, context?.source);
    return isObject(parsed) ? Object.setPrototypeOf(parsed, BARE) : parsed;
  });
}

/** The `jmespath` package calls this one method on the objects it is given. */
const BARE: object = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } });
