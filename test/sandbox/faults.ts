/** The services of the sandbox. */
export type ServiceName =
  | 'token'
  | 'jwks'
  | 'sts'
  | 'secretsmanager'
  | 'ssm'
  | 'ecr'
  | 'ecr-public'
  | 'github'
  | 'vault'
  | 'google-sts'
  | 'google-iam'
  | 'google-secretmanager'
  | 'entra'
  | 'keyvault';

/** What goes wrong with one request, in the service's own manner. */
export type Fault = { readonly action?: string } & (
  | { readonly kind: 'throttle'; readonly retryAfter?: number }
  | { readonly kind: 'status'; readonly status: number; readonly body?: string; readonly retryAfter?: number }
  /** An error of the service's own, as AWS words it. */
  | { readonly kind: 'error'; readonly code: string; readonly message: string; readonly status?: number }
  /** The connection is torn down without an answer. */
  | { readonly kind: 'reset' }
  /** No answer, ever. */
  | { readonly kind: 'hang' }
  /** 200, and a body that is nothing. */
  | { readonly kind: 'garbage'; readonly body?: string }
  /** The honest answer, late by `ms` milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** 200, and `bytes` (16 MiB by default) of body. */
  | { readonly kind: 'oversized'; readonly bytes?: number }
);

interface Scripted {
  readonly fault: Fault;
  left: number;
}

/** What will go wrong, by service. A fault that names an `action` waits for a request of that action. */
export class Faults {
  readonly #scripts = new Map<ServiceName, Scripted[]>();

  /** The next `times` requests fail so; faults of one service are used up in the order they were given. */
  once(service: ServiceName, fault: Fault, times = 1): void {
    this.#add(service, fault, times);
  }

  /** Every request fails so, once what was scripted before is used up. */
  always(service: ServiceName, fault: Fault): void {
    this.#add(service, fault, Number.POSITIVE_INFINITY);
  }

  clear(service?: ServiceName): void {
    if (service === undefined) this.#scripts.clear();
    else this.#scripts.delete(service);
  }

  /** The fault for this request, which is thereby used up. */
  take(service: ServiceName, action: string): Fault | undefined {
    const next = this.#scripts
      .get(service)
      ?.find(({ fault, left }) => left > 0 && (fault.action === undefined || fault.action === action));
    if (next === undefined) return undefined;
    next.left -= 1;
    return next.fault;
  }

  #add(service: ServiceName, fault: Fault, left: number): void {
    this.#scripts.set(service, [...(this.#scripts.get(service) ?? []), { fault, left }]);
  }
}
