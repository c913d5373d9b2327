import { expect } from 'vitest';
import { ActionError, describe, type ErrorCode } from '../../src/errors.ts';

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /**
     * The value is an `ActionError`, throws one or rejects with one, of this code, whose text (message, problems, hint)
     * matches: a string is looked for, a pattern tested against the message alone and the whole text.
     */
    toFailWith(
      code: ErrorCode,
      message: string | RegExp,
    ): T extends PromiseLike<unknown> | (() => PromiseLike<unknown>) ? Promise<void> : R;
  }
}

interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What came of running it: the error, or the fact that there was none. */
type Outcome = { readonly error: unknown } | undefined;

expect.extend({
  toFailWith(received: unknown, code: ErrorCode, pattern: string | RegExp): Verdict | Promise<Verdict> {
    if (received instanceof Error) return judge({ error: received }, code, pattern);
    try {
      const value: unknown = typeof received === 'function' ? received() : received;
      if (!isPromise(value)) return judge(undefined, code, pattern);
      return value.then(
        () => judge(undefined, code, pattern),
        (error: unknown) => judge({ error }, code, pattern),
      );
    } catch (error) {
      return judge({ error }, code, pattern);
    }
  },
});

function judge(outcome: Outcome, code: ErrorCode, pattern: string | RegExp): Verdict {
  const wanted = `expected an ActionError [${code}] with ${String(pattern)}`;
  if (outcome === undefined) return { pass: false, message: () => `${wanted}, but nothing failed` };
  const { error } = outcome;
  if (!(error instanceof ActionError)) return { pass: false, message: () => `${wanted}, found ${shown(error)}` };
  const texts = [error.message, describe(error)];
  const matches = texts.some((text) => (typeof pattern === 'string' ? text.includes(pattern) : text.match(pattern)));
  return { pass: error.code === code && matches, message: () => `${wanted}, found:\n${describe(error)}` };
}

function shown(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
