import {
  type DecodedText,
  decodeBase32,
  decodeBase64,
  decodeHex,
  encodeBase32,
  encodeBase64,
  encodeHex,
} from '../../golang/encodings.ts';
import { type GoString, toBytes } from '../../golang/text.ts';
import { define, type TemplateFunction } from '../function.ts';

/** sprig's encodings and checksums. A text that doesn't decode is replaced by Go's complaint about it, as in the cluster. */
export const ENCODINGS: Readonly<Record<string, TemplateFunction>> = {
  b64enc: define(['string'], (values) => encodeBase64(values.text(0))),
  b64dec: define(['string'], (values) => decodedOr(decodeBase64(values.text(0)))),
  b32enc: define(['string'], (values) => encodeBase32(values.text(0))),
  b32dec: define(['string'], (values) => decodedOr(decodeBase32(values.text(0)))),
  hexdec: define(['string'], (values) => decodedOr(decodeHex(values.text(0)))),
  sha1sum: digest('sha1'),
  sha256sum: digest('sha256'),
  sha512sum: digest('sha512'),
  adler32sum: define(['string'], (values) => adler32(values.text(0))),
};

function decodedOr(decoded: DecodedText): GoString {
  return decoded.kind === 'text' ? decoded.text : decoded.message;
}

function digest(algorithm: 'sha1' | 'sha256' | 'sha512'): TemplateFunction {
  return define(['string'], (values) => encodeHex(values.run.crypto.digest(algorithm, toBytes(values.text(0)))));
}

/** RFC 1950 §8.2, in decimal. */
function adler32(text: GoString): string {
  let [low, high] = [1, 0];
  for (let at = 0; at < text.length; at++) {
    low = (low + text.charCodeAt(at)) % 65521;
    high = (high + low) % 65521;
  }
  return String(high * 65536 + low);
}
