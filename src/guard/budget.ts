/** How much a scan may do. What it keeps a scan from searching is reported. */
export interface Limits {
  readonly milliseconds: number;
  /** Read from disk and out of containers, together. */
  readonly bytes: number;
  /** Out of one container file, nested ones included. */
  readonly expandedBytes: number;
  /** Expanded to packed bytes, once much came out. */
  readonly ratio: number;
  /** Containers inside containers. */
  readonly depth: number;
  /** Members of one container file, nested ones included. */
  readonly members: number;
  /** Of a container that must be held whole, such as a zip inside a tar. */
  readonly heldBytes: number;
}

const MIB = 1024 * 1024;
/** Expanded so far: what is sparse, such as an empty disk image, packs as well as any bomb. */
const UNSUSPECTED = 64 * MIB;

export const LIMITS: Limits = {
  milliseconds: 20_000,
  bytes: 8192 * MIB,
  expandedBytes: 1024 * MIB,
  ratio: 200,
  depth: 8,
  members: 200_000,
  heldBytes: 32 * MIB,
};

/** Why something was not searched, how often, and the first place. */
export interface Omission {
  /** A limit was reached, or it could not be read. */
  readonly kind: 'limit' | 'closed';
  readonly reason: string;
  readonly count: number;
  readonly example: string;
}

/** Thrown where a limit ends the search of one container; what was searched up to there counts. */
export class LimitReached extends Error {}

/** What a scan has used of its limits, and what it had to leave out. */
export class Budget {
  readonly limits: Limits;
  bytes = 0;
  readonly #now: () => number;
  readonly #deadline: number;
  readonly #omissions = new Map<string, { readonly kind: Omission['kind']; count: number; readonly example: string }>();

  constructor(limits: Limits, now: () => number) {
    this.limits = limits;
    this.#now = now;
    this.#deadline = now() + limits.milliseconds;
  }

  /** Whether the time or the bytes of the whole scan are used up. */
  get spent(): string | undefined {
    if (this.#now() > this.#deadline) return `the scan's ${this.limits.milliseconds / 1000} seconds were over`;
    return this.bytes > this.limits.bytes ? `${this.limits.bytes / MIB} MiB had been searched` : undefined;
  }

  leaveOut(reason: string, example: string, kind: Omission['kind'] = 'closed'): void {
    const known = this.#omissions.get(reason);
    if (known === undefined) this.#omissions.set(reason, { kind, count: 1, example });
    else known.count++;
  }

  get omissions(): readonly Omission[] {
    return [...this.#omissions].map(([reason, omission]) => ({ reason, ...omission }));
  }
}

/** What one container file has used. */
export class Allowance {
  readonly #budget: Budget;
  #packed = 0;
  #expanded = 0;
  #members = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  unpack(bytes: number): void {
    this.#packed += bytes;
  }

  /** Counts what came out of a container; throws `LimitReached`. */
  expand(bytes: number): void {
    const { limits } = this.#budget;
    this.#expanded += bytes;
    this.#budget.bytes += bytes;
    const spent = this.#budget.spent;
    if (spent !== undefined) throw new LimitReached(spent);
    if (this.#expanded > limits.expandedBytes)
      throw new LimitReached(`over ${limits.expandedBytes / MIB} MiB expanded`);
    if (this.#expanded > UNSUSPECTED && this.#expanded > limits.ratio * this.#packed)
      throw new LimitReached(`expands more than ${limits.ratio} times`);
  }

  member(): void {
    const { limits } = this.#budget;
    if (++this.#members > limits.members) throw new LimitReached(`over ${limits.members} members`);
  }
}
