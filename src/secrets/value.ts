/** What a store holds: text, or bytes that are nobody's text. Empty is a value, absence is not. */
export type SecretValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary'; readonly bytes: Uint8Array };

export function bytesOf(value: SecretValue): Uint8Array {
  return value.kind === 'text' ? new TextEncoder().encode(value.text) : value.bytes;
}

/** What bytes are that were handed over: text where they are UTF-8. */
export function readValue(bytes: Uint8Array): SecretValue {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: 'binary', bytes };
  }
}
