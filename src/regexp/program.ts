import type { Assertion, PatternNode, Repetition } from './node.ts';
import type { RuneClass } from './rune-class.ts';

export type Instruction =
  | { readonly kind: 'class'; readonly class: RuneClass; readonly next: number }
  | { readonly kind: 'assertion'; readonly assertion: Assertion; readonly next: number }
  | { readonly kind: 'save'; readonly slot: number; readonly next: number }
  /** Tries `first`, and `second` where that leads nowhere. */
  | { readonly kind: 'split'; readonly first: number; readonly second: number }
  | { readonly kind: 'match' };

export interface Program {
  readonly instructions: readonly Instruction[];
  readonly start: number;
}

/** Go takes some 3 million; a pattern in a manifest has a few dozen. */
const MAX_INSTRUCTIONS = 100_000;

export class ProgramTooLarge extends Error {}

/** A program for Thompson's simulation: every thread is one place in it. Built from the end, so each part knows what follows. */
export function compileProgram(node: PatternNode): Program {
  const instructions: Instruction[] = [];
  const emit = (instruction: Instruction): number => {
    if (instructions.length >= MAX_INSTRUCTIONS) throw new ProgramTooLarge('expression too large');
    return instructions.push(instruction) - 1;
  };
  const compile = (one: PatternNode, next: number): number => {
    switch (one.kind) {
      case 'empty':
        return next;
      case 'class':
        return emit({ kind: 'class', class: one.class, next });
      case 'assertion':
        return emit({ kind: 'assertion', assertion: one.assertion, next });
      case 'capture': {
        const close = emit({ kind: 'save', slot: 2 * one.index + 1, next });
        return emit({ kind: 'save', slot: 2 * one.index, next: compile(one.inner, close) });
      }
      case 'sequence':
        return one.items.reduceRight((after, item) => compile(item, after), next);
      case 'choice':
        return one.branches
          .map((branch) => compile(branch, next))
          .reduceRight((second, first) => emit({ kind: 'split', first, second }));
      case 'repetition':
        return repeat(one, next);
    }
  };

  const split = (into: number, past: number, greedy: boolean): Instruction =>
    greedy ? { kind: 'split', first: into, second: past } : { kind: 'split', first: past, second: into };

  /** Once or more: what comes after the inner part decides whether to go round again. */
  const loop = (inner: PatternNode, next: number, greedy: boolean): number => {
    const choice = emit({ kind: 'match' });
    const body = compile(inner, choice);
    instructions[choice] = split(body, next, greedy);
    return body;
  };

  const repeat = ({ least, most, greedy, inner }: Repetition, next: number): number => {
    if (most < 0) {
      if (least > 0) return copies(inner, least - 1, loop(inner, next, greedy));
      if (isNullable(inner)) return emit(split(loop(inner, next, greedy), next, greedy));
      const choice = emit({ kind: 'match' });
      instructions[choice] = split(compile(inner, choice), next, greedy);
      return choice;
    }
    if (inner.kind === 'empty') return next;
    let after = next;
    for (let count = least; count < most; count++) after = emit(split(compile(inner, after), next, greedy));
    return copies(inner, least, after);
  };

  const copies = (inner: PatternNode, count: number, next: number): number => {
    let after = next;
    for (let index = 0; index < count; index++) after = compile(inner, after);
    return after;
  };

  const match = emit({ kind: 'match' });
  const close = emit({ kind: 'save', slot: 1, next: match });
  const start = emit({ kind: 'save', slot: 0, next: compile(node, close) });
  return { instructions, start };
}

/** Can it match nothing at all? */
function isNullable(node: PatternNode): boolean {
  switch (node.kind) {
    case 'class':
      return false;
    case 'capture':
      return isNullable(node.inner);
    case 'repetition':
      return node.least === 0 || isNullable(node.inner);
    case 'sequence':
      return node.items.every(isNullable);
    case 'choice':
      return node.branches.some(isNullable);
    default:
      return true;
  }
}
