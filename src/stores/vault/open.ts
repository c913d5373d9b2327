import { ActionError } from '../../errors.ts';
import type { OpenStore, StoreAccess } from '../other-store.ts';
import type { VaultSettings } from './settings.ts';

export async function openVault(_settings: VaultSettings, _server: object, _access: StoreAccess): Promise<OpenStore> {
  throw new ActionError('secrets-unavailable', 'Vault is not read yet');
}
