/** What one rendering may use; past it the rendering stops with a message, whatever the template loops over. */
export interface Limits {
  /** Nodes evaluated, list items handled and bytes written by functions, together. */
  readonly steps: number;
  /** Bytes of the result. */
  readonly output: number;
  /** `template` calls within one another, and the depth of a value that is printed or compared. */
  readonly depth: number;
}

/** A Secret holds at most 1 MiB; a template that needs more than this is not going to fit. */
export const DEFAULT_LIMITS: Limits = { steps: 20_000_000, output: 4 * 1024 * 1024, depth: 250 };

export class LimitReached extends Error {}

export class Budget {
  readonly limits: Limits;
  #steps: number;

  constructor(limits: Limits) {
    this.limits = limits;
    this.#steps = limits.steps;
  }

  /** Takes steps before they are made, so that nothing large is built first and refused afterwards. */
  take(steps: number): void {
    this.#steps -= steps;
    if (!(this.#steps >= 0)) throw new LimitReached(`more than ${this.limits.steps} steps`);
  }

  checkDepth(depth: number, what: string): void {
    if (depth > this.limits.depth) throw new LimitReached(`${what} nested more than ${this.limits.depth} deep`);
  }

  checkNesting(depth: number, most: number): void {
    if (depth > most) throw new LimitReached(`templates and blocks nested more than ${most} deep`);
  }

  checkOutput(bytes: number): void {
    if (bytes > this.limits.output) throw new LimitReached(`more than ${this.limits.output} bytes of text`);
  }
}
