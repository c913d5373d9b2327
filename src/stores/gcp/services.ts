import type { Service } from '../../service-error.ts';

/** One request to a service of Google's. */
export interface GoogleRequest {
  readonly service: Extract<Service, 'Google STS' | 'Google IAM Credentials' | 'Google Secret Manager'>;
  readonly url: string;
  /** An access token; undefined for STS, which takes none. */
  readonly token?: string;
  /** What is sent, as a form or as JSON; neither for what is read. */
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: object;
}

export interface GoogleAnswer {
  readonly status: number;
  readonly text: string;
  /** What the service asked us to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/** Google's services over the network. */
export interface GoogleServices {
  /** One attempt. Any status is an answer; failures of the network are `ServiceError`. */
  ask(request: GoogleRequest, signal: AbortSignal): Promise<GoogleAnswer>;
}
