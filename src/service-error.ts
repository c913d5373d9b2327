/** A remote service the step talks to, named as the author would look it up. */
export type Service =
  | 'GitHub OIDC token endpoint'
  | 'OIDC issuer'
  | 'AWS STS'
  | 'AWS Secrets Manager'
  | 'AWS Parameter Store'
  | 'Amazon ECR'
  | 'Vault'
  | 'Google STS'
  | 'Google IAM Credentials'
  | 'Google Secret Manager'
  | 'Microsoft Entra ID'
  | 'Azure Key Vault'
  | 'GitHub API';

export interface ServiceErrorFacts {
  readonly service: Service;
  /** Could the very same request succeed a moment later (law 5)? */
  readonly transient: boolean;
  /** The host that was asked, or the whole origin. */
  readonly endpoint?: string | undefined;
  readonly status?: number | undefined;
  /** The service's own code: `AccessDenied`, `ThrottlingException`, `ECONNRESET`. */
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
  /** The service's own words alone, where the message holds more. */
  readonly said?: string | undefined;
  /** What the service asked us to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** One failed request to a remote service. Adapters throw it; `retry` and the use case decide what it means. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly service: Service;
  readonly transient: boolean;
  readonly endpoint: string | undefined;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly said: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(message: string, facts: ServiceErrorFacts) {
    super(message, { cause: facts.cause });
    this.service = facts.service;
    this.transient = facts.transient;
    this.endpoint = facts.endpoint;
    this.status = facts.status;
    this.code = facts.code;
    this.requestId = facts.requestId;
    this.said = facts.said;
    this.retryAfter = facts.retryAfter;
  }
}
