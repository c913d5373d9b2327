import type { HeldLogin } from '../../delivery/held-login.ts';
import { type KeptNames, keptNames } from '../../delivery/kept-names.ts';

/** In the step's folder: the job's token, for tools that read AZURE_FEDERATED_TOKEN_FILE, and the next while it is being written. */
export const TOKEN_FILE = 'azure/federated-token';
export const NEXT_TOKEN_FILE: string = `${TOKEN_FILE}.next`;
/** The same token and its times, and what it is asked for with again. */
export const TOKEN_NAMES: KeptNames = keptNames('azure');

/** A token of the job, verified and as the author expects it. Times are milliseconds since the epoch. */
export interface MintedToken {
  readonly token: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** The job's token, as it is kept for later steps, and whom it logs in as. */
export interface HeldToken extends MintedToken {
  /** When to ask for the next one: milliseconds since the epoch, by this machine's clock. */
  readonly renewAt: number;
  readonly client: string;
  readonly tenant: string;
  /** Where Entra ID issues tokens: an origin. */
  readonly authority: string;
  readonly audience: string;
}

/** When a fifth of a token's life is over, which is five minutes: what a program reads is good for the other four. */
export function renewalTime({ expiresAt, issuedAt }: Pick<MintedToken, 'expiresAt' | 'issuedAt'>, now: number): number {
  return Math.max(now, Math.min(issuedAt, now) + (expiresAt - issuedAt) / 5);
}

export function heldLogin({ audience, authority, client, tenant, token, ...times }: HeldToken): HeldLogin {
  const { expiresAt, issuedAt, renewAt } = times;
  return {
    store: 'azure',
    values: { AZURE_FEDERATED_TOKEN: token },
    facts: {
      client,
      tenant,
      authority,
      audience,
      issuedAt: String(issuedAt),
      expiresAt: String(expiresAt),
      renewAt: String(renewAt),
    },
  };
}

/** Undefined where it is not what `heldLogin` makes. */
export function heldToken({ facts, store, values }: HeldLogin): HeldToken | undefined {
  const { audience, authority, client, expiresAt, issuedAt, renewAt, tenant } = facts;
  const { AZURE_FEDERATED_TOKEN: token } = values;
  if (store !== 'azure' || token === undefined || audience === undefined || authority === undefined) return undefined;
  if (client === undefined || tenant === undefined) return undefined;
  const [issued, expires, renew] = [issuedAt, expiresAt, renewAt].map(Number);
  return {
    token,
    client,
    tenant,
    authority,
    audience,
    issuedAt: issued || 0,
    expiresAt: expires || 0,
    renewAt: renew || 0,
  };
}
