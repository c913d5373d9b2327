import type { TrustRequest } from './context.ts';
import { type Glob, literal, wildcards } from './glob.ts';
import type { PolicyVersion } from './policy.ts';

/** A policy's value with its variables filled in. */
export type Filled =
  | { readonly kind: 'pattern'; readonly glob: Glob }
  /** A variable has no value: nothing equals it, and nothing is like it. */
  | { readonly kind: 'null'; readonly variable: string }
  | { readonly kind: 'unknown'; readonly variable: string; readonly depends: string };

/** Whether a value may hold wildcards, and variables. */
export interface Reading {
  readonly version: PolicyVersion;
  readonly wildcards: boolean;
}

const VARIABLE = /\$\{([^}]*)\}/g;
const DEFAULT = /^(.+?),\s*'(.*)'$/s;

/**
 * `${key}`, `${key, 'default'}`, `${*}`, `${?}` and `${$}`; before 2012-10-17 they are plain text. What a variable brings
 * is compared as it is: a `*` in it is no wildcard.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function fillVariables(value: string, request: TrustRequest, reading: Reading): Filled {
  const plain = (text: string): Glob => (reading.wildcards ? wildcards(text) : literal(text));
  if (reading.version === '2008-10-17') return { kind: 'pattern', glob: plain(value) };
  const glob: Glob[number][] = [];
  let end = 0;
  for (const match of value.matchAll(VARIABLE)) {
    glob.push(...plain(value.slice(end, match.index)));
    end = match.index + match[0].length;
    const inside = match[1] ?? '';
    const filled = /^[*?$]$/.test(inside) ? inside : fill(inside, request);
    if (typeof filled !== 'string') return filled;
    glob.push(...literal(filled));
  }
  return { kind: 'pattern', glob: [...glob, ...plain(value.slice(end))] };
}

function fill(inside: string, request: TrustRequest): string | Exclude<Filled, { kind: 'pattern' }> {
  const [, named, fallback] = DEFAULT.exec(inside) ?? [];
  const variable = (named ?? inside).trim();
  const value = request.read(variable);
  if (value.kind === 'unknown') return { kind: 'unknown', variable, depends: value.depends };
  // A key with several values cannot stand for one.
  const single = value.kind === 'known' && value.values.length === 1 ? value.values[0] : undefined;
  return single ?? fallback ?? { kind: 'null', variable };
}
