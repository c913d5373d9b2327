/** Every way a run can end without success. README's troubleshooting table has one row for each. */
export type ErrorCode =
  // what the author wrote
  | 'inputs-invalid'
  | 'manifests-invalid'
  | 'check-failed'
  | 'environment-unsafe'
  | 'credentials-shadowed'
  // what caused the run, and what the workflow does
  | 'untrusted-trigger'
  | 'audit-refused'
  // the job's identity
  | 'token-unavailable'
  | 'token-malformed'
  | 'token-too-large'
  | 'token-duplicate-key'
  | 'token-header'
  | 'token-algorithm'
  | 'token-key-unknown'
  | 'token-signature'
  | 'token-claim-missing'
  | 'token-issuer'
  | 'token-audience'
  | 'token-expired'
  | 'token-not-yet-valid'
  | 'token-repository'
  | 'token-run'
  | 'expectation-failed'
  // AWS
  | 'trust-policy-invalid'
  | 'trust-policy-refused'
  | 'role-refused'
  | 'session-refused'
  | 'account-not-allowed'
  | 'secrets-unavailable'
  // stores outside AWS
  | 'store-refused'
  // the machine and the network
  | 'service-unavailable'
  | 'certificate-refused'
  | 'timed-out'
  | 'cancelled'
  | 'folder-unsafe'
  | 'file-failed'
  // registries
  | 'docker-config-unusable'
  | 'registry-refused'
  // the `keyless` command
  | 'command-unknown'
  | 'command-usage'
  | 'command-file'
  | 'not-in-a-job'
  | 'no-such-secret'
  | 'no-such-profile'
  | 'no-such-login'
  | 'session-ended'
  | 'renewal-failed'
  | 'variable-unfit'
  | 'program-not-found'
  | 'program-not-started'
  | 'output-lost'
  | 'unexpected';

/** One thing wrong among several that are reported together. */
export interface Problem {
  /** Kebab-case, stable: tests and the README refer to it. */
  readonly code: string;
  /** Where the author wrote it: `secrets, line 3` or `aws-region`. */
  readonly where: string;
  /** What was expected and what was found; never a secret value. */
  readonly message: string;
}

export interface ActionErrorOptions {
  readonly hint?: string | undefined;
  readonly cause?: unknown;
  readonly problems?: readonly Problem[];
}

/** A failure that the workflow's author can act on. Neither message nor hint ever carries a token, key or secret. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
  readonly code: ErrorCode;
  /** The change that is most likely to put it right. */
  readonly hint: string | undefined;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, message: string, options: ActionErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.problems = options.problems ?? [];
  }
}

/** The text an author sees: code, message, every problem on a line of its own, then the hint. */
export function describe(error: unknown): string {
  if (!(error instanceof ActionError)) return `[unexpected] ${error instanceof Error ? error.name : 'unknown failure'}`;
  const problems = error.problems.map(({ code, where, message }) => `  - ${where}: ${message} [${code}]`);
  return [`[${error.code}] ${error.message}`, ...problems, ...(error.hint === undefined ? [] : [error.hint])].join(
    '\n',
  );
}
