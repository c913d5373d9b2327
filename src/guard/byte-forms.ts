/** Forms of a value in which its bytes are rearranged or spelt out, whatever they mean. */

export function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'little');
  return new Uint8Array(view.buffer);
}

/** Backwards by character, as `rev` does; by byte where there are no characters. */
export function reversed(bytes: Uint8Array, text: string | undefined): Uint8Array {
  return text === undefined ? bytes.toReversed() : new TextEncoder().encode([...text].toReversed().join(''));
}

/** Every byte as %xx, in either case. RFC 3986 §2.1 allows it for any byte. */
export function percentBytes(bytes: Uint8Array): readonly string[] {
  const codes = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  return [codes, codes.toUpperCase()];
}
