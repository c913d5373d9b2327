import type { RunnerFacts } from '../identity/agreement.ts';
import type { Issuer } from '../identity/issuer.ts';
import type { SessionRequest } from './session.ts';

/**
 * What a session is renewed with: everything the step settled, so that no later step's environment changes it. Nothing
 * in it is secret; the right to ask for a token is not in it, but in the environment of the job's steps.
 */
export interface Renewal {
  readonly version: 1;
  readonly region: string;
  readonly audience: string;
  readonly issuer: Issuer;
  /** What the runner said of the job, which each new token must agree with. */
  readonly facts: RunnerFacts;
  /** The lines of `expect`, as they were written. */
  readonly expect: string;
  readonly session: SessionRequest;
  readonly chain: readonly SessionRequest[];
  readonly allowedAccountIds: readonly string[];
  /** Of the step's environment, what steered its STS client. */
  readonly environment: Readonly<Record<string, string>>;
}

const SETTINGS = [
  ...['region', 'audience', 'issuer', 'facts', 'expect'],
  ...['session', 'chain', 'allowedAccountIds', 'environment'],
];

export function renderRenewal(renewal: Renewal): string {
  return `${JSON.stringify(renewal, undefined, 2)}\n`;
}

/** Undefined where the text is not a renewal of ours. */
export function parseRenewal(text: string): Renewal | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRenewal(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keyless alone writes the file, in a folder that nobody else can write to: this tells versions apart, not attacks. */
function isRenewal(value: unknown): value is Renewal {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return false;
  return SETTINGS.every((name) => name in value);
}
