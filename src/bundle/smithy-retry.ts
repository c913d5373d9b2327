/**
 * Stands in for @smithy/core/retry in the bundle: the SDK's own retries. Keyless repeats a request in one place alone,
 * src/retry.ts.
 */
export const RETRY_MODES = { STANDARD: 'standard', ADAPTIVE: 'adaptive' } as const;
export const DEFAULT_RETRY_MODE = 'standard';
export const DEFAULT_MAX_ATTEMPTS = 1;
export const NODE_MAX_ATTEMPT_CONFIG_OPTIONS: Readonly<Record<string, never>> = {};
export const NODE_RETRY_MODE_CONFIG_OPTIONS: Readonly<Record<string, never>> = {};

export function resolveRetryConfig<T>(config: T): T {
  return config;
}

type Next = (args: unknown) => Promise<unknown>;

interface Stack {
  add(middleware: (next: Next) => Next, place: Readonly<Record<string, unknown>>): void;
}

/** Repeats nothing; the middleware that signs is placed behind it by name. */
export function getRetryPlugin(): { applyToStack(stack: Stack): void } {
  const place = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: true };
  return { applyToStack: (stack) => stack.add((next) => (args) => next(args), place) };
}
