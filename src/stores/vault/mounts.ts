import { objectOf, type VaultFields } from './answer.ts';

/** An engine that holds or makes secrets. */
export interface Mount {
  /** With a slash at its end: `secret/`. */
  readonly path: string;
  /** `kv1` and `kv2` keep what was written; any other makes a secret when it is read. */
  readonly kind: 'kv1' | 'kv2' | 'dynamic';
}

/** The engines that a token can see. https://developer.hashicorp.com/vault/api-docs/system/internal-ui-mounts */
export function mountsIn(answer: VaultFields): readonly Mount[] {
  const data = objectOf(answer['data']) ?? answer;
  return Object.entries(objectOf(data['secret']) ?? {}).map(([path, facts]) => ({
    path,
    kind: kindOf(objectOf(facts) ?? {}),
  }));
}

function kindOf({ options, type }: VaultFields): Mount['kind'] {
  if (type !== 'kv' && type !== 'generic') return 'dynamic';
  return objectOf(options)?.['version'] === '2' ? 'kv2' : 'kv1';
}

/** The engine at a path: of several that fit, the deepest. */
export function mountOf(path: string, mounts: readonly Mount[]): Mount | undefined {
  const fitting = mounts.filter((mount) => path.startsWith(mount.path));
  return fitting.toSorted((a, b) => b.path.length - a.path.length)[0];
}

/** Where the API has what `path` names: in KV version 2 behind `data/`, which may be written or left out. */
export function pathInApi(path: string, mount: Mount | undefined): string {
  if (mount?.kind !== 'kv2') return path;
  const rest = path.slice(mount.path.length);
  return rest.startsWith('data/') ? path : `${mount.path}data/${rest}`;
}

/** Where KV version 2 tells of its versions; undefined where the engine keeps none. One that is not known may be of version 2 where `data/` is written. */
export function metadataPath(path: string, mount: Mount | undefined): string | undefined {
  if (mount === undefined) return path.includes('/data/') ? path.replace('/data/', '/metadata/') : undefined;
  if (mount.kind !== 'kv2') return undefined;
  return `${mount.path}metadata/${path.slice(mount.path.length).replace(/^data\//, '')}`;
}
