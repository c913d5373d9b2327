import type { ServiceName } from './faults.ts';

/** One request that reached a service. No header and no body is kept: they hold secrets. */
export interface LoggedRequest {
  readonly service: ServiceName;
  readonly method: string;
  /** The API's own name of the operation: `BatchGetSecretValue`; `token`, `jwks` and `openid-configuration` elsewhere. */
  readonly action: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Which of the service's connections, from 1. */
  readonly connection: number;
  /** The kind of the fault it met. */
  readonly fault?: string | undefined;
}

/** A TLS connection that was established. */
export interface LoggedConnection {
  readonly service: ServiceName;
  readonly time: number;
}

/** Everything that reached the sandbox, in order. */
export class RequestLog {
  readonly entries: LoggedRequest[] = [];
  readonly connections: LoggedConnection[] = [];

  of(service: ServiceName, action?: string): readonly LoggedRequest[] {
    return this.entries.filter(
      (entry) => entry.service === service && (action === undefined || entry.action === action),
    );
  }

  count(service: ServiceName, action?: string): number {
    return this.of(service, action).length;
  }

  /** TLS connections that `service` has accepted. */
  connectionsTo(service: ServiceName): number {
    return this.connections.filter((connection) => connection.service === service).length;
  }

  clear(): void {
    this.entries.length = 0;
    this.connections.length = 0;
  }
}
