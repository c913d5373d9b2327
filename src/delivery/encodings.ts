/** Encodings of bytes that the runner does not derive from a mask by itself. */

/** RFC 4648 §4, with padding. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x6000) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + 0x6000))); // 0x6000 is a multiple of 3: no padding inside
  }
  return text;
}

/**
 * What base64 of any text that holds these bytes must hold, for each of the three places in a group of three that they
 * can begin at: the characters that depend on the bytes alone.
 */
export function base64Cores(bytes: Uint8Array): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const padded = new Uint8Array(shift + bytes.length);
    padded.set(bytes, shift);
    const whole = Math.floor((padded.length * 8) / 6); // characters that no following byte can change
    const first = Math.ceil((shift * 8) / 6); // characters that a preceding byte can change
    return base64(padded).slice(first, whole);
  });
}

/** RFC 4648 §5. */
export function base64Url(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_');
}

export function hex(bytes: Uint8Array): string {
  const digits: string[] = [];
  for (const byte of bytes) digits.push(byte.toString(16).padStart(2, '0'));
  return digits.join('');
}

/** Base64 as `base64` (76 columns) and `openssl base64` (64) break it. */
export function wrappedBase64(bytes: Uint8Array, columns: number): readonly string[] {
  return base64(bytes).match(new RegExp(`.{1,${columns}}`, 'g')) ?? [];
}
