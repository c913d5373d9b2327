import type { Place } from '../../audit/finding.ts';
import type { Regexp } from '../../regexp/regexp.ts';
import type { Manifest } from '../document/manifest.ts';

export const SERVICES = ['SecretsManager', 'ParameterStore', 'CertificateManager'] as const;

/** A SecretStore or ClusterSecretStore. https://external-secrets.io/latest/api/secretstore/ */
export interface SecretStore {
  readonly manifest: Manifest;
  readonly provider: AwsProvider | VaultProvider | GcpProvider | AzureProvider | OtherProvider;
  /** Of a ClusterSecretStore: who may use it. Empty: everyone. */
  readonly conditions: readonly StoreCondition[];
}

/** https://external-secrets.io/latest/provider/hashicorp-vault/ */
export interface VaultProvider {
  readonly kind: 'vault';
  readonly server: string;
  /** Mount; undefined where each key begins with it. */
  readonly path: string | undefined;
  readonly version: 'v1' | 'v2';
  /** Empty: the root namespace. */
  readonly namespace: string;
  readonly place: Place;
}

/** https://external-secrets.io/latest/provider/google-secrets-manager/ */
export interface GcpProvider {
  readonly kind: 'gcp';
  readonly project: string;
  readonly location: string | undefined;
  /** `secretVersionSelectionPolicy: LatestOrFetch`: where the latest version is disabled or destroyed, the newest enabled one. */
  readonly latestEnabled: boolean;
  readonly place: Place;
}

/** https://external-secrets.io/latest/provider/azure-key-vault/ */
export interface AzureProvider {
  readonly kind: 'azure';
  readonly vaultUrl: string;
  /** Empty: whichever the login is for. */
  readonly tenant: string;
  /** `environmentType`; empty where it is left out. */
  readonly environment: string;
  /** `useAzureSDK`: the operator reads by another library. */
  readonly newerSdk: boolean;
  readonly place: Place;
}

export interface OtherProvider {
  readonly kind: 'other';
  /** `oracle`, `doppler` … */
  readonly name: string;
  readonly place: Place;
}

/** https://external-secrets.io/latest/provider/aws-secrets-manager/ */
export interface AwsProvider {
  readonly kind: 'aws';
  readonly service: (typeof SERVICES)[number];
  readonly region: string;
  readonly prefix: string;
  /** Assumed in turn, the last with external id and tags. */
  readonly roles: readonly string[];
  readonly externalId: string | undefined;
  readonly sessionTags: readonly (readonly [key: string, value: string])[];
  readonly transitiveTagKeys: readonly string[];
  /** The operator tags the session with who asks: namespace, store and its kind. */
  readonly addsOwnTags: boolean;
  readonly rolePlace: Place;
  readonly place: Place;
}

export interface StoreCondition {
  readonly namespaces: readonly string[];
  readonly regexes: readonly Regexp[];
  /** By labels of the namespace, which no manifest here tells. */
  readonly bySelector: boolean;
}
