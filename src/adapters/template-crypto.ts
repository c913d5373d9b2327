import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
  privateDecrypt,
} from 'node:crypto';
import type { OaepResult, TemplateCrypto } from '../template/crypto.ts';

/** Node's cryptography for the template functions. */
export const templateCrypto: TemplateCrypto = {
  digest: (algorithm, bytes) => createHash(algorithm).update(bytes).digest(),
  decryptOaep,
  encodeJwk,
};

function decryptOaep(pem: string, hash: 'sha1' | 'sha256' | 'sha512', bytes: Uint8Array): OaepResult {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    return { kind: 'problem', problem: 'key' };
  }
  if (key.asymmetricKeyType !== 'rsa') return { kind: 'problem', problem: 'not-rsa' };
  try {
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    return { kind: 'bytes', bytes: privateDecrypt({ key, padding, oaepHash: hash }, bytes) };
  } catch {
    return { kind: 'problem', problem: 'ciphertext' };
  }
}

function encodeJwk(jwk: Readonly<Record<string, unknown>>, form: 'public' | 'private'): Uint8Array | undefined {
  const key: JsonWebKey = jwk;
  try {
    return form === 'public'
      ? createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'der' })
      : createPrivateKey({ key, format: 'jwk' }).export({ type: 'pkcs8', format: 'der' });
  } catch {
    return undefined;
  }
}
