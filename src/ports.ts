import type { JSONWebKeySet } from 'jose';
import type { Session, SessionRequest } from './credentials/session.ts';
import type { SecretRead } from './secrets/reference.ts';
import type { SecretValue } from './secrets/value.ts';

/** The runner's token endpoint. One call is one request; errors are `ServiceError` or, where there is none to ask, `ActionError`. */
export interface TokenEndpoint {
  /** A JWT (compact serialisation) for `audience`, masked by nobody yet. */
  requestToken(audience: string, signal: AbortSignal): Promise<string>;
}

/** The issuer's published keys. */
export interface IssuerKeys {
  fetchKeys(signal: AbortSignal): Promise<JSONWebKeySet>;
}

/** AWS Security Token Service. */
export interface TokenService {
  /** AssumeRoleWithWebIdentity, one attempt. */
  assumeRole(request: SessionRequest, token: string, signal: AbortSignal): Promise<Session>;
}

/** One secret as its store holds it. */
export interface StoredSecret {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly versionId: string;
  readonly value: SecretValue;
}

/** What came of one read. A refusal is a value here: every line's problem is reported in one go. */
export type ReadOutcome =
  | { readonly kind: 'found'; readonly secrets: readonly StoredSecret[] }
  | { readonly kind: 'absent'; readonly message: string }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

/** A store of secrets, opened with a session's credentials. */
export interface SecretStore {
  /** One outcome for each read, in the same order. Notices are for the author: a permission that would save calls. */
  read(
    reads: readonly SecretRead[],
    signal: AbortSignal,
  ): Promise<{ outcomes: readonly ReadOutcome[]; notices: readonly string[] }>;
}

/** The job's runner: workflow commands, command files, log. */
export interface Runner {
  mask(masks: Iterable<string>): void;
  saveState(name: string, value: string): void;
  exportVariable(name: string, value: string): void;
  output(name: string, value: string): void;
  summary(markdown: string): void;
  group(title: string, lines: readonly string[]): void;
  info(line: string): void;
  notice(line: string): void;
  warning(line: string): void;
  /** Takes back what this step has written to the runner's command files (environment, outputs, summary), so that a failed step hands over nothing. */
  retract(): void;
}

/** The folder that a run hands its files over in. */
export interface PrivateFolder {
  /** Absolute path, known before anything exists. */
  readonly path: string;
  /** Writes every file (path relative to the folder) or none, and publishes the folder whole. */
  publish(files: ReadonlyMap<string, Uint8Array>): void;
  /** Removes what publish has made. */
  withdraw(): void;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
}
