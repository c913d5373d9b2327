import type { Credentials } from '../credentials/session.ts';
import type { SecretValue } from '../secrets/value.ts';
import { isCommon } from './common-words.ts';
import { MaskSet } from './mask-set.ts';
import { unmaskedIn } from './unmasked.ts';

export interface Masking {
  readonly masks: readonly string[];
  /** What can't be masked without blanking the log, by name: never the value. */
  readonly unmasked: readonly string[];
}

/**
 * What the runner must hide for a value (law 3): the value, its lines, the leaves of a JSON document, and the encodings
 * that the runner does not derive itself. No mask is multi-line, blank, short or common.
 */
export function masksFor(name: string, value: SecretValue): Masking {
  const set = maskSetFor(value);
  const unmasked = unmaskedIn(set);
  return { masks: [...set.masks], unmasked: unmasked === undefined ? [] : [`${name} (${unmasked})`] };
}

/** The masks alone. */
export function masksOf(value: SecretValue): readonly string[] {
  return [...maskSetFor(value).masks];
}

function maskSetFor(value: SecretValue): MaskSet {
  const set = new MaskSet();
  if (value.kind === 'text') set.addText(value.text);
  else set.addBytes(value.bytes);
  return set;
}

/** A JWT, and its signature: without that, the rest of it proves nothing. */
export function tokenMasks(token: string): readonly string[] {
  return [token, token.slice(token.lastIndexOf('.') + 1)].filter((mask) => !isCommon(mask) && !/[\r\n]/.test(mask));
}

/** The keys as they are. */
export function keyMasks({ accessKeyId, secretAccessKey, sessionToken }: Credentials): readonly string[] {
  return [accessKeyId, secretAccessKey, sessionToken].filter((mask) => mask.trim() !== '' && !/[\r\n]/.test(mask));
}

/** The secret ones in every encoding. */
export function credentialMasks({ secretAccessKey, sessionToken }: Credentials): readonly string[] {
  const values = [secretAccessKey, sessionToken].map((text) => masksOf({ kind: 'text', text }));
  return [...new Set(values.flat())];
}
