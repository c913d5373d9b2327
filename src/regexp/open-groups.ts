import type { GoString } from '../golang/text.ts';
import type { Flags } from './flags.ts';
import { type PatternNode, PatternProblem } from './node.ts';

/** An open group: what stands in the current branch, the branches before it, and what to go back to. */
interface Group {
  readonly flags: Flags;
  /** -1 where the group captures nothing. */
  readonly capture: number;
  readonly branches: PatternNode[];
  items: PatternNode[];
}

/** Go allows this many levels. */
const MAX_DEPTH = 1000;

/** The groups that a pattern has opened and not closed yet; the outermost is the pattern. */
export class OpenGroups {
  readonly #pattern: GoString;
  readonly #groups: Group[] = [];

  constructor(pattern: GoString) {
    this.#pattern = pattern;
  }

  get areClosed(): boolean {
    return this.#groups.length === 1;
  }

  open(capture: number, flags: Flags): void {
    this.#groups.push({ flags, capture, branches: [], items: [] });
    if (this.#groups.length > MAX_DEPTH) throw new PatternProblem('expression nests too deeply', this.#pattern);
  }

  push(node: PatternNode): void {
    this.#group.items.push(node);
  }

  /** The last thing, which a repetition takes. */
  pop(): PatternNode | undefined {
    return this.#group.items.pop();
  }

  endBranch(): void {
    const group = this.#group;
    group.branches.push(sequence(group.items));
    group.items = [];
  }

  /** What the innermost holds. */
  close(): PatternNode {
    this.endBranch();
    const { branches } = this.#group;
    this.#groups.pop();
    const [only, ...others] = branches;
    return only === undefined || others.length > 0 ? { kind: 'choice', branches } : only;
  }

  /** At a `)`. Returns the flags that were set before the group. */
  closeInner(): Flags {
    const { capture, flags } = this.#group;
    if (this.areClosed) throw new PatternProblem('unexpected )', this.#pattern);
    const inner = this.close();
    this.push(capture < 0 ? inner : { kind: 'capture', index: capture, inner });
    return flags;
  }

  get #group(): Group {
    const group = this.#groups.at(-1);
    if (group === undefined) throw new PatternProblem('unexpected )', this.#pattern);
    return group;
  }
}

function sequence(items: readonly PatternNode[]): PatternNode {
  const [only, ...others] = items;
  if (only === undefined) return { kind: 'empty' };
  return others.length === 0 ? only : { kind: 'sequence', items };
}
