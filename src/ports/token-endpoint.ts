/** The runner's token endpoint. One call is one request; errors are `ServiceError` or, where there is none to ask, `ActionError`. */
export interface TokenEndpoint {
  /** False where the job was given no token to request. */
  readonly available: boolean;
  /** Settle when the first request's TLS handshake is under way, and when the request is out, or it has failed; never reject. */
  readonly dialled: Promise<void>;
  readonly connected: Promise<void>;
  /** Whether the first request still has no answer. */
  readonly awaited: boolean;
  /** A JWT (compact serialisation) for `audience`, masked by nobody yet. */
  requestToken(audience: string, signal: AbortSignal): Promise<string>;
}
