import type { TokenRenewal } from '../../src/identity/token-renewal.ts';
import type { VaultTokenFiles } from '../../src/ports/vault-token-files.ts';
import type { HeldVault, KeptToken } from '../../src/stores/vault/held.ts';
import { FakeKeptFiles } from './kept-files.ts';
import { RENEWAL } from './session-files.ts';

/** A login whose token is like this one. */
export function vaultLogin(token: Partial<KeptToken>): HeldVault {
  return {
    address: 'https://vault.example',
    namespace: '',
    authority: undefined,
    authPath: 'jwt',
    role: 'deploy',
    leases: undefined,
    current: {
      token: 'hvs.first',
      expires: undefined,
      life: undefined,
      renewable: true,
      revocable: true,
      uses: undefined,
      ...token,
    },
    earlier: [],
  };
}

/** A step's files, in memory. */
export class FakeVaultTokenFiles extends FakeKeptFiles<HeldVault, TokenRenewal> implements VaultTokenFiles {
  readonly folder = '/temp/keyless-0a';

  constructor(held: HeldVault | undefined) {
    super(held, RENEWAL);
  }
}
