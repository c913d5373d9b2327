import type { GoString } from './text.ts';

export type DecodedText =
  | { readonly kind: 'text'; readonly text: GoString }
  | { readonly kind: 'problem'; readonly message: string };

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE64_URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Standard base64 with padding (RFC 4648 §4). */
export function encodeBase64(text: GoString): GoString {
  return encodeBits(text, BASE64, 6, 4);
}

export function encodeBase32(text: GoString): GoString {
  return encodeBits(text, BASE32, 5, 8);
}

function encodeBits(text: GoString, alphabet: string, width: number, group: number): GoString {
  let encoded = '';
  let bits = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    bits = ((bits << 8) | text.charCodeAt(at)) & 0xffff;
    for (count += 8; count >= width; count -= width)
      encoded += alphabet[(bits >> (count - width)) & (2 ** width - 1)] ?? '';
  }
  if (count > 0) encoded += alphabet[(bits << (width - count)) & (2 ** width - 1)] ?? '';
  return encoded.padEnd(Math.ceil(encoded.length / group) * group, '=');
}

/** Go's decoder: padding is a must, line breaks are skipped, anything else is an error that names the byte. */
export function decodeBase64(text: GoString, alphabet: 'standard' | 'url' = 'standard'): DecodedText {
  const letters = alphabet === 'standard' ? BASE64 : BASE64_URL;
  const corrupt = (at: number): DecodedText => ({
    kind: 'problem',
    message: `illegal base64 data at input byte ${at}`,
  });
  const skip = (from: number): number => {
    let at = from;
    while (text[at] === '\n' || text[at] === '\r') at++;
    return at;
  };
  let decoded = '';
  for (let at = 0; ; ) {
    const digits: number[] = [];
    while (digits.length < 4) {
      const character = text[at];
      if (character === undefined) {
        return digits.length === 0 ? { kind: 'text', text: decoded } : corrupt(at - digits.length);
      }
      at++;
      const digit = letters.indexOf(character);
      if (digit >= 0) digits.push(digit);
      else if (character !== '\n' && character !== '\r') {
        if (character !== '=' || digits.length < 2) return corrupt(at - 1);
        if (digits.length === 2) {
          at = skip(at);
          if (at === text.length) return corrupt(at);
          if (text[at] !== '=') return corrupt(at - 1);
          at++;
        }
        at = skip(at);
        return at < text.length ? corrupt(at) : { kind: 'text', text: decoded + decodeBits(digits, 6) };
      }
    }
    decoded += decodeBits(digits, 6);
  }
}

export function decodeBase32(written: GoString): DecodedText {
  const text = written.replace(/[\r\n]/g, '');
  const corrupt = (at: number): DecodedText => ({
    kind: 'problem',
    message: `illegal base32 data at input byte ${at}`,
  });
  let decoded = '';
  for (let at = 0; at < text.length; ) {
    const digits: number[] = [];
    while (digits.length < 8) {
      const character = text[at];
      if (character === undefined) return corrupt(at - digits.length);
      at++;
      const left = text.length - at;
      const { length } = digits;
      if (character === '=' && length >= 2 && left < 8) {
        if (left + length < 7) return corrupt(text.length);
        for (let index = 0; index < 7 - length; index++) {
          if (left > index && text[at + index] !== '=') return corrupt(at + index - 1);
        }
        if (length === 3 || length === 6) return corrupt(at - 1);
        return { kind: 'text', text: decoded + decodeBits(digits, 5) };
      }
      const digit = BASE32.indexOf(character);
      if (digit < 0) return corrupt(at - 1);
      digits.push(digit);
    }
    decoded += decodeBits(digits, 5);
  }
  return { kind: 'text', text: decoded };
}

function decodeBits(digits: readonly number[], width: number): GoString {
  let bytes = '';
  let bits = 0;
  let count = 0;
  for (const digit of digits) {
    bits = ((bits << width) | digit) & 0xffff;
    count += width;
    if (count >= 8) {
      count -= 8;
      bytes += String.fromCharCode((bits >> count) & 0xff);
    }
  }
  return bytes;
}

/** hex.DecodeString */
export function decodeHex(text: GoString): DecodedText {
  let decoded = '';
  for (let at = 0; at + 1 < text.length || at < text.length; at += 2) {
    for (const byte of text.slice(at, at + 2)) {
      if (!/[0-9a-fA-F]/.test(byte))
        return { kind: 'problem', message: `encoding/hex: invalid byte: ${describeByte(byte)}` };
    }
    if (at + 1 >= text.length) return { kind: 'problem', message: 'encoding/hex: odd length hex string' };
    decoded += String.fromCharCode(Number.parseInt(text.slice(at, at + 2), 16));
  }
  return { kind: 'text', text: decoded };
}

export function encodeHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function describeByte(byte: string): GoString {
  const code = byte.charCodeAt(0);
  const shown = code >= 0x20 && code < 0x7f ? ` '${byte}'` : code > 0xa0 && code !== 0xad ? ` '\xc2${byte}'` : '';
  const printed = code >= 0xc0 ? ` '\xc3${String.fromCharCode(code - 0x40)}'` : shown;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}${printed}`;
}
