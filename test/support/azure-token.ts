import type { TokenRenewal } from '../../src/identity/token-renewal.ts';
import type { AzureTokenFiles } from '../../src/ports/azure-token-files.ts';
import type { Renewed } from '../../src/ports/kept-files.ts';
import type { Minted } from '../../src/ports/minted.ts';
import { type HeldToken, renewalTime } from '../../src/stores/azure/held.ts';
import { FakeKeptFiles } from './kept-files.ts';
import { RENEWAL } from './session-files.ts';

const LIFE = 5 * 60_000;

/** A token of five minutes. */
export function azureToken(issuedAt: number, token: string): HeldToken {
  const times = { issuedAt, expiresAt: issuedAt + LIFE };
  return {
    ...times,
    token,
    renewAt: renewalTime(times, issuedAt),
    client: 'client-id',
    tenant: 'tenant-id',
    authority: 'https://login.microsoftonline.com',
    audience: 'api://AzureADTokenExchange',
  };
}

/** GitHub's answer: a token of five minutes. */
export function mintedFor(issuedAt: number, token: string): Renewed<Minted> {
  return { kind: 'renewed', value: { token, iat: issuedAt / 1000, exp: (issuedAt + LIFE) / 1000 } };
}

/** A step's files, in memory. */
export class FakeAzureTokenFiles extends FakeKeptFiles<HeldToken, TokenRenewal> implements AzureTokenFiles {
  readonly folder = '/temp/keyless-0a';
  readonly path = '/temp/keyless-0a/azure/federated-token';

  constructor(held: HeldToken | undefined) {
    super(held, RENEWAL);
  }
}
