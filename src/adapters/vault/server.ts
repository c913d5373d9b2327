import type { VaultSettings } from '../../stores/vault/settings.ts';
import type { Connections } from '../connections.ts';

export function vaultServer(_settings: VaultSettings, _connections: Connections): object {
  return {};
}
