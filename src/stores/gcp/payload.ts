import type { StoredSecret } from '../../ports/stored-secret.ts';
import type { GcpRead } from '../../secrets/gcp/address.ts';
import { crc32c } from '../../secrets/gcp/crc32c.ts';
import { readValue } from '../../secrets/value.ts';
import type { Fields } from './answer.ts';

const NAME = /^projects\/[^/]+(?:\/locations\/[^/]+)?\/secrets\/(?<secret>[^/]+)\/versions\/(?<version>\d+)$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** A version of a secret, and whether its bytes were held against a checksum: versions of old may have none. */
export interface Version {
  readonly stored: StoredSecret;
  readonly checked: boolean;
}

/**
 * The version in an answer, its number in place of `latest` or an alias, or what is wrong with it: nothing of it is used
 * where its bytes and their checksum disagree. https://cloud.google.com/secret-manager/docs/data-integrity
 */
export function versionIn({ name, payload }: Fields, asked: GcpRead): Version | string {
  const { secret, version } = NAME.exec(String(name))?.groups ?? {};
  if (secret !== asked.secret || version === undefined) return 'answered with another secret than it was asked for';
  if (asked.version !== undefined && /^\d+$/.test(asked.version) && version !== asked.version)
    return 'answered with another version than it was asked for';
  const { data = '', dataCrc32c: checksum }: Fields = Object(payload);
  if (typeof data !== 'string' || !BASE64.test(data)) return 'answered with a payload that is not base64';
  const bytes = Uint8Array.from(Buffer.from(data, 'base64'));
  const checked = checksum !== undefined;
  if (checked && String(checksum) !== String(crc32c(bytes))) return 'answered with a payload whose checksum is another';
  const stored = { arn: `gcp:${String(name)}`, name: asked.secret, versionId: version, value: readValue(bytes) };
  return { stored, checked };
}
