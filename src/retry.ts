import { ActionError } from './errors.ts';
import type { Clock } from './ports/clock.ts';
import { type Service, ServiceError } from './service-error.ts';

const ATTEMPTS = 8;
const BASE_MS = 100;
const CAP_MS = 5_000;

/** How long the step may go on, and the clock it goes by. The signal's reason is an `ActionError`. */
export interface Patience {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * The one retry layer (law 5): repeats `attempt` while its failure is transient, with full jitter
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), until the deadline.
 * A final failure passes through untouched and at once.
 */
export async function retry<T>(service: Service, patience: Patience, attempt: () => Promise<T>): Promise<T> {
  let last: ServiceError | undefined;
  for (let count = 1; ; count++) {
    try {
      return await unlessStopped(patience.signal, attempt());
    } catch (error) {
      if (patience.signal.aborted)
        throw stopped(service, patience.signal, error instanceof ServiceError ? error : last);
      if (!(error instanceof ServiceError && error.transient)) throw error;
      if (count === ATTEMPTS) throw exhausted(error, count);
      last = error;
    }
    const backoff = patience.clock.random() * Math.min(CAP_MS, BASE_MS * 2 ** count);
    try {
      await patience.clock.sleep(Math.max(backoff, last.retryAfter ?? 0), patience.signal);
    } catch {
      throw stopped(service, patience.signal, last);
    }
  }
}

/** Settles as `work` does, or as soon as the step must stop: a hung request does not hold the step. */
async function unlessStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let stop = (): void => {};
  const interrupted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, interrupted]);
  } finally {
    signal.removeEventListener('abort', stop);
    work.catch(() => {});
  }
}

function stopped(service: Service, signal: AbortSignal, last: ServiceError | undefined): ActionError {
  const reason =
    signal.reason instanceof ActionError ? signal.reason : new ActionError('cancelled', 'the step was stopped');
  const seen = last === undefined || last.code === 'ABORT_ERR' ? '' : `; the last answer was: ${last.message}`;
  return new ActionError(reason.code, `${reason.message} while waiting for ${service}${seen}`, {
    hint: reason.hint,
    cause: last,
  });
}

function exhausted(error: ServiceError, attempts: number): ActionError {
  return new ActionError(
    'service-unavailable',
    `${error.service} failed ${attempts} times; the last time: ${error.message}`,
    {
      hint: `${error.endpoint ?? error.service} may be down, or a proxy or firewall on this runner may be in the way; run the job again later.`,
      cause: error,
    },
  );
}
