import { decodeBase64 } from '../../golang/encodings.ts';
import type { GoString } from '../../golang/text.ts';
import type { Decoding } from './strategies.ts';

/** A value decoded as its strategy says, by Go's strict rules (padding, no spaces); undefined where it is not in that encoding. */
export function decodeValue(strategy: Decoding, value: GoString): GoString | undefined {
  switch (strategy) {
    case 'Base64':
      return base64(value, 'standard');
    case 'Base64URL':
      return base64(value, 'url');
    case 'Auto':
      return base64(value, 'standard') ?? base64(value, 'url') ?? value;
    default:
      return value;
  }
}

function base64(value: GoString, alphabet: 'standard' | 'url'): GoString | undefined {
  const decoded = decodeBase64(value, alphabet);
  return decoded.kind === 'problem' ? undefined : decoded.text;
}
