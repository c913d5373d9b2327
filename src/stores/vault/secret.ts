import type { StoredSecret } from '../../ports/stored-secret.ts';
import { isObject, openDocument } from '../../secrets/document.ts';
import type { Mount } from './mounts.ts';

/** What an engine answered: a secret, that there is none, or a shape that is not known. */
export type Found =
  | { readonly kind: 'secret'; readonly secret: StoredSecret; readonly lease: Lease | undefined }
  | { readonly kind: 'none'; readonly why: string };

/** A secret that was made for this job, and ends with its token. */
export interface Lease {
  readonly id: string;
  readonly path: string;
  readonly seconds: number;
}

/** Milliseconds since the epoch. */
export interface LeaseTimes {
  readonly asked: number;
  /** When the token does; undefined for one that does not end. */
  readonly tokenEnds: number | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The secret in an answer's text: the whole `data` as a JSON document, numbers as they were written. Where the engine is
 * not known, its answer tells a version 2 from the others.
 */
export function secretIn(text: string, path: string, mount: Mount | undefined, times: LeaseTimes): Found {
  const opened = openDocument({ kind: 'text', text });
  const answer = opened.kind === 'document' && isObject(opened.exact) ? opened.exact : {};
  const data = answer['data'];
  if (!isObject(data)) return { kind: 'none', why: 'Vault answered without data' };
  const versioned = mount?.kind === 'kv2' || (mount === undefined && looksVersioned(data));
  if (versioned) return ofVersion(data, path);
  const lease = leaseIn(answer, path);
  const versionId = lease === undefined ? '' : leaseVersion(lease, times);
  return { kind: 'secret', secret: stored(data, path, versionId), lease };
}

/** Why there is no secret, where the answer was 404. https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-version */
export function absenceIn(text: string, version: string | undefined): string {
  const opened = openDocument({ kind: 'text', text });
  const data = opened.kind === 'document' && isObject(opened.exact) ? opened.exact['data'] : undefined;
  const metadata = isObject(data) && isObject(data['metadata']) ? data['metadata'] : undefined;
  return metadata === undefined ? nothingAt(version) : (lossIn(metadata) ?? 'this version holds no data');
}

export function nothingAt(version: string | undefined): string {
  return version === undefined ? 'nothing is at this path' : `nothing is at this path, or none of version ${version}`;
}

/** What became of a version by its metadata; undefined where it is there. `now`: a deletion may be set for later. */
export function lossIn(metadata: Fields, now: number = Number.POSITIVE_INFINITY): string | undefined {
  const { deletion_time: deleted, destroyed, version } = metadata;
  if (destroyed === true) return `version ${String(version)} was destroyed`;
  if (typeof deleted !== 'string' || deleted === '' || Date.parse(deleted) > now) return undefined;
  return `version ${String(version)} was deleted at ${deleted}`;
}

function ofVersion(data: Fields, path: string): Found {
  const { data: inner, metadata } = data;
  if (!isObject(inner)) return { kind: 'none', why: 'this version holds no data' };
  const version = isObject(metadata) ? String(metadata['version'] ?? '') : '';
  return { kind: 'secret', secret: stored(inner, path, version), lease: undefined };
}

function looksVersioned(data: Fields): boolean {
  const { metadata } = data;
  return (
    Object.keys(data).toSorted().join() === 'data,metadata' &&
    isObject(metadata) &&
    'created_time' in metadata &&
    'version' in metadata
  );
}

function leaseIn({ lease_duration: seconds, lease_id: id }: Fields, path: string): Lease | undefined {
  return typeof id === 'string' && id !== '' ? { id, path, seconds: Number(seconds) } : undefined;
}

/** It ends when its own time is over, or with the token. */
function leaseVersion({ seconds }: Lease, { asked, tokenEnds = Number.POSITIVE_INFINITY }: LeaseTimes): string {
  const own = seconds > 0 ? asked + seconds * 1000 : Number.POSITIVE_INFINITY;
  const end = Math.min(own, tokenEnds);
  if (end === Number.POSITIVE_INFINITY) return 'leased until the token is revoked';
  return `leased until ${new Date(end).toISOString()}${own > tokenEnds ? ', the end of the token' : ''}`;
}

function stored(data: Fields, path: string, versionId: string): StoredSecret {
  return { arn: `vault:${path}`, name: path, versionId, value: { kind: 'text', text: JSON.stringify(data) } };
}
