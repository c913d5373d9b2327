import type { RunnerFacts } from './agreement.ts';
import type { Issuer } from './issuer.ts';

/**
 * What another token of the job is minted with: everything the step settled, so that no later step's environment changes
 * it. Nothing in it is secret; the right to ask for a token is not in it, but in the environment of the job's steps.
 */
export interface TokenRenewal {
  readonly version: 1;
  readonly audience: string;
  readonly issuer: Issuer;
  /** What the runner said of the job, which each new token must agree with. */
  readonly facts: RunnerFacts;
  /** The lines of `expect`, as they were written. */
  readonly expect: string;
}

export function renderTokenRenewal(renewal: TokenRenewal): string {
  return `${JSON.stringify(renewal, undefined, 2)}\n`;
}

/** Undefined where the text is no renewal of ours: this tells versions apart, not attacks. */
export function parseTokenRenewal(text: string): TokenRenewal | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRenewal(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRenewal(value: unknown): value is TokenRenewal {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return false;
  return ['audience', 'issuer', 'facts', 'expect'].every((name) => name in value);
}
