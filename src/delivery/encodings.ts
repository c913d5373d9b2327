/** Encodings of bytes that the runner does not derive from a mask by itself. */

/** RFC 4648 §4, with padding. */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/**
 * What base64 of any text that holds these bytes must hold, for each of the three places in a group of three that they
 * can begin at: the characters that depend on the bytes alone.
 */
export function base64Cores(bytes: Uint8Array): readonly string[] {
  const octets = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return [0, 1, 2].map((shift) => {
    const whole = Math.floor(((shift + bytes.length) * 8) / 6); // characters that no following byte can change
    const first = Math.ceil((shift * 8) / 6); // characters that a preceding byte can change
    return btoa('\0'.repeat(shift) + octets).slice(first, whole);
  });
}

/** RFC 4648 §5. */
export function base64Url(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_');
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

/** Base64 as `base64` (76 columns) and `openssl base64` (64) break it. */
export function wrapped(encoded: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < encoded.length; at += columns) lines.push(encoded.slice(at, at + columns));
  return lines;
}
