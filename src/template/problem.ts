import type { GoString } from '../golang/text.ts';
import { toText } from '../golang/text.ts';

export type TemplateProblemCode =
  /** Go would refuse to parse it. */
  | 'template-syntax'
  /** Neither Go nor External Secrets Operator has such a function. */
  | 'function-unknown'
  /** The operator has it and this engine hasn't. */
  | 'function-unsupported'
  /** Its result differs from run to run (random numbers, the clock), so no run here can tell what the cluster holds. */
  | 'function-irreproducible'
  /** Go would stop while rendering. */
  | 'template-failed'
  /** More steps, text or depth than any manifest needs. */
  | 'template-limit';

/** What is wrong with a template, and where. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  /** In bytes from the template's start. */
  readonly offset: number;
  /** Both from 1; the column in characters. */
  readonly line: number;
  readonly column: number;
  /** Never quotes what was rendered, only the template's own text. */
  readonly message: string;
  /** Go's own words where they say more: they may quote values, and are never to be shown. */
  readonly verbatim?: string | undefined;
  /** Name of the template that failed, and what it was at, as Go shows them. */
  readonly template?: string | undefined;
  readonly source?: string | undefined;
}

export function placeOf(text: GoString, offset: number): { offset: number; line: number; column: number } {
  const before = toText(text.slice(0, offset));
  const lines = before.split('\n');
  return { offset, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
