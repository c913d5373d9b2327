/** Encodings of a value that the runner does not derive from a mask by itself. Pure; bytes are UTF-8 where they were text. */

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

/** Percent-encodings other than .NET's upper-case one: JavaScript's, HTML forms', and both in lower case. */
export function percentForms(text: string): readonly string[] {
  const script = encodeURIComponent(text);
  const strict = script.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const lower = (encoded: string): string => encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  const form = new URLSearchParams([['', text]]).toString().slice(1);
  const forms = [script, strict, form, lower(script), lower(strict), lower(form)];
  return [...forms, ...forms.map((form) => form.replaceAll('%20', '+'))];
}

/** How shells write a value back: in single quotes, in double quotes, with backslashes (`printf %q`), and as `$'…'` (`set -x`). */
export function shellForms(text: string): readonly string[] {
  return [
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", `'"'"'`),
    text.replace(/["\\$`]/g, '\\$&'),
    text.replace(/[^\w@%+=:,./-]/g, (char) => (char.charCodeAt(0) < 128 ? `\\${char}` : char)),
    text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '\\r'),
  ];
}

/** Inside a JSON string: as JavaScript writes it, as Python does (non-ASCII as \uXXXX), and either once more. */
export function jsonForms(text: string): readonly string[] {
  const inner = (value: string): string => JSON.stringify(value).slice(1, -1);
  const plain = inner(text);
  const ascii = plain.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [plain, ascii, inner(plain)];
}
