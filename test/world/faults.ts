export type ServiceName = 'token' | 'issuer' | 'sts' | 'secretsmanager';

/** One way for a service to fail. */
export type Fault =
  | { readonly kind: 'throttle' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'garbage' }
  | { readonly kind: 'oversized' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** An AWS error of the service's own, such as IDPCommunicationError. */
  | { readonly kind: 'error'; readonly status: number; readonly code: string; readonly message: string };

/** What will go wrong next, by service. */
export class Faults {
  readonly #queued = new Map<ServiceName, Fault[]>();
  readonly #lasting = new Map<ServiceName, Fault>();

  once(service: ServiceName, fault: Fault, times = 1): void {
    this.#queued.set(service, [...(this.#queued.get(service) ?? []), ...Array.from({ length: times }, () => fault)]);
  }

  always(service: ServiceName, fault: Fault): void {
    this.#lasting.set(service, fault);
  }

  clear(): void {
    this.#queued.clear();
    this.#lasting.clear();
  }

  next(service: ServiceName): Fault | undefined {
    return this.#queued.get(service)?.shift() ?? this.#lasting.get(service);
  }
}
