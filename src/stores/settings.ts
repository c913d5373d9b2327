import type { OtherStore } from '../secrets/stores.ts';
import type { AzureSettings } from './azure/settings.ts';
import type { GcpSettings } from './gcp/settings.ts';
import type { VaultSettings } from './vault/settings.ts';

/** What the step's inputs say of every store outside AWS alike. */
export interface StoreSettings {
  /** Of the token that the store is given. */
  readonly audience: string;
  /** Origins to connect to while the token is awaited, `https://vault.example:8200`; each as often as connections will be needed. */
  readonly origins: readonly string[];
  /** Those of further calls that will go out side by side, one each: each has a connection more opened. */
  readonly moreOrigins?: readonly string[];
  /** Path of a file with the certificate authorities of these origins; undefined for the usual ones. */
  readonly authority: string | undefined;
  /** What the author is told before anything is sent. */
  readonly notices?: readonly string[];
}

/** Of each store; undefined where the step names it neither in `secrets` nor by an input of its own. */
export interface OtherSettings extends Readonly<Record<OtherStore, StoreSettings | undefined>> {
  readonly vault: VaultSettings | undefined;
  readonly gcp: GcpSettings | undefined;
  readonly azure: AzureSettings | undefined;
}

/** Of a step that names none. */
export const NO_OTHER_STORES: OtherSettings = { vault: undefined, gcp: undefined, azure: undefined };

/** Those of the stores that the step names, in the order of the ports' names. */
export function namedStores(settings: OtherSettings): readonly StoreSettings[] {
  return Object.values(settings).filter((one): one is StoreSettings => one !== undefined);
}
