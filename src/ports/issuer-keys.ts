import type { JSONWebKeySet } from 'jose';

/** The issuer's published keys. */
export interface IssuerKeys {
  /** Settles when the first request is out, or it has failed; never rejects. */
  readonly connected: Promise<void>;
  fetchKeys(signal: AbortSignal): Promise<JSONWebKeySet>;
}
