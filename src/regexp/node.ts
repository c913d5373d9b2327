import type { RuneClass } from './rune-class.ts';

export type Assertion = 'begin-line' | 'end-line' | 'begin-text' | 'end-text' | 'boundary' | 'no-boundary';

export type PatternNode =
  | { readonly kind: 'empty' }
  | { readonly kind: 'class'; readonly class: RuneClass }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'capture'; readonly index: number; readonly inner: PatternNode }
  | Repetition
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly PatternNode[] };

export interface Repetition {
  readonly kind: 'repetition';
  readonly least: number;
  /** -1 for no limit. */
  readonly most: number;
  readonly greedy: boolean;
  readonly inner: PatternNode;
}

export interface ParsedPattern {
  readonly node: PatternNode;
  /** By capture, the whole match first; empty where a capture has no name. */
  readonly names: readonly string[];
}

/** Why a pattern is none, in the words of Go's regexp/syntax. */
export class PatternProblem extends Error {
  constructor(what: string, where: string) {
    super(`error parsing regexp: ${what}: \`${where}\``);
  }
}
