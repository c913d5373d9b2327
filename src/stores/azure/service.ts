import type { Service } from '../../service-error.ts';

/** One request to Azure. */
export interface AzureRequest {
  readonly service: Extract<Service, 'Microsoft Entra ID' | 'Azure Key Vault'>;
  readonly url: string;
  /** Sent by POST, as an HTML form is; undefined for a GET. */
  readonly form?: Readonly<Record<string, string>>;
  /** A token that the request is made with. */
  readonly bearer?: string;
}

export interface AzureAnswer {
  readonly status: number;
  readonly text: string;
  /** What the service asked us to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/** Entra ID and every vault: one attempt a call. Any status is an answer; failures of the network are `ServiceError`. */
export interface Azure {
  ask(request: AzureRequest, signal: AbortSignal): Promise<AzureAnswer>;
}
