import type { Place } from '../../audit/finding.ts';
import type { Manifest } from '../document/manifest.ts';
import type { ScalarNode } from '../document/node.ts';

/** A SecretProviderClass. https://secrets-store-csi-driver.sigs.k8s.io/concepts#secretproviderclass */
export interface ProviderClass {
  readonly manifest: Manifest;
  readonly provider: string;
  readonly providerPlace: Place;
  /** '' where it is left to the node the pod runs on. */
  readonly region: string;
  readonly failoverRegion: string;
  /** Of `/`; undefined where it is off. */
  readonly translation: string | undefined;
  readonly usesPodIdentity: boolean;
  readonly objects: readonly MountObject[];
  readonly secretObjects: readonly SecretObject[];
  readonly place: Place;
}

/** One entry of `objects`: a secret or parameter that becomes a file. https://github.com/aws/secrets-store-csi-driver-provider-aws#secretproviderclass-options */
export interface MountObject {
  readonly name: string;
  readonly type: 'secretsmanager' | 'ssmparameter';
  readonly alias: string;
  readonly version: string;
  readonly label: string;
  readonly jmesPath: readonly JmesEntry[];
  readonly failover: { readonly name: string; readonly version: string; readonly label: string } | undefined;
  readonly permission: string;
  readonly place: Place;
}

export interface JmesEntry {
  readonly path: string;
  readonly alias: string;
  readonly permission: string;
  readonly place: Place;
}

/** A Secret that the driver makes of mounted files. */
export interface SecretObject {
  readonly name: string;
  readonly type: string;
  readonly labels: ReadonlyMap<string, ScalarNode>;
  readonly annotations: ReadonlyMap<string, ScalarNode>;
  readonly data: readonly { readonly objectName: string; readonly key: string; readonly place: Place }[];
  readonly place: Place;
}

/** The file's path below the mount point. */
export function fileName(name: string, translation: string | undefined): string {
  return translation === undefined ? name.replace(/^\/+/, '') : name.replaceAll('/', translation);
}

/** Every file that a pod finds, with what it comes of. */
export function mountedNames({ objects, translation }: ProviderClass): ReadonlySet<string> {
  return new Set(
    objects.flatMap(({ alias, jmesPath, name }) => [
      fileName(alias || name, translation),
      ...jmesPath.map((entry) => fileName(entry.alias, translation)),
    ]),
  );
}
