/** What the template functions need of a cryptography library; pure code stays free of one. */
export interface TemplateCrypto {
  digest(algorithm: 'sha1' | 'sha256' | 'sha512', bytes: Uint8Array): Uint8Array;
  /** RSA-OAEP (RFC 8017 §7.1) with no label; undefined where the key or the text doesn't fit. `key` is a PEM document. */
  decryptOaep(key: string, hash: 'sha1' | 'sha256' | 'sha512', bytes: Uint8Array): OaepResult;
  /** The key of a JWK (RFC 7517) as DER: SubjectPublicKeyInfo, or PKCS #8 for a private one; undefined where it is none. */
  encodeJwk(jwk: Readonly<Record<string, unknown>>, form: 'public' | 'private'): Uint8Array | undefined;
}

export type OaepResult =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly problem: 'key' | 'not-rsa' | 'ciphertext' };
