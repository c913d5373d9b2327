import { parseArn } from '../credentials/arn.ts';
import type { ReadOutcome } from '../ports/stored-secret.ts';
import type { Patience } from '../retry.ts';
import type { AwsRead } from '../secrets/reference.ts';
import { ServiceError } from '../service-error.ts';

const SIDE_BY_SIDE = 8;

/** What the reads of one store of AWS are made with. */
export interface StoreWorld<Port> {
  /** Of reads that name none. */
  readonly region: string;
  readonly open: (region: string) => Port;
  readonly patience: Patience;
}

/** An ARN is read in its own region. */
export function byRegion<Read extends AwsRead>(reads: readonly Read[], fallback: string): Map<string, Read[]> {
  return Map.groupBy(reads, (read) => ('id' in read ? parseArn(read.id)?.region : undefined) || fallback);
}

/** Single calls, of which at most eight are under way. */
export class Turns {
  #underWay = 0;
  readonly #waiting: (() => void)[] = [];

  async take<T>(call: () => Promise<T>): Promise<T> {
    while (this.#underWay >= SIDE_BY_SIDE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#underWay++;
    try {
      return await call();
    } finally {
      this.#underWay--;
      this.#waiting.shift()?.();
    }
  }
}

export function isDenied(error: unknown): boolean {
  return error instanceof ServiceError && /^AccessDenied/.test(error.code ?? '');
}

/** A final answer about one read; anything else is the whole step's failure, and thrown. `absent` is the store's code for what it lacks. */
export function refusedOutcome(error: unknown, absent?: string): Exclude<ReadOutcome, { kind: 'found' }> {
  if (!(error instanceof ServiceError) || error.code === undefined) throw error;
  const { code, message, said = message } = error;
  return code === absent ? { kind: 'absent', message: said } : { kind: 'refused', code, message: said };
}
