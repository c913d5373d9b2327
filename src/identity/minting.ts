import type { RunnerFacts } from './agreement.ts';
import type { Issuer } from './issuer.ts';

/** What a step has settled about tokens of its job, so that no later step's environment changes it. Nothing of it is secret. */
export interface Settled {
  readonly issuer: Issuer;
  /** What the runner said of the job, which each new token must agree with. */
  readonly facts: RunnerFacts;
  /** The lines of `expect`, as they were written. */
  readonly expect: string;
}

/** What a token is asked for with again, once the step is over. */
export interface Minting extends Settled {
  readonly audience: string;
}

/** A token that was asked for again, verified and as the author expects it. Times are milliseconds since the epoch. */
export interface MintedToken {
  readonly token: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

const FIELDS = ['audience', 'issuer', 'facts', 'expect'];

export function renderMinting({ audience, expect, facts, issuer }: Minting): string {
  return `${JSON.stringify({ version: 1, audience, issuer, facts, expect }, undefined, 2)}\n`;
}

/** Undefined where the text is none of ours: this tells versions apart, not attacks. */
export function parseMinting(text: string): Minting | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isMinting(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMinting(value: unknown): value is Minting {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    FIELDS.every((name) => name in value)
  );
}
