/** When there is time for what blocks the thread, loading code above all. */
export interface Moments {
  /** Settles when the token's connection is on its way; never rejects. */
  readonly dialled: Promise<void>;
  /** Settles when the requests for the token and for the issuer's keys are out, or have failed; never rejects. */
  readonly sent: Promise<unknown>;
  /** Whether the token is still waited for. */
  readonly awaited: boolean;
}
