import { createPrivateKey } from 'node:crypto';

/** A private key as Go's x509 writes it: PKCS #1 for RSA, SEC 1 for elliptic curves. Undefined for anything else. */
export function rewriteKey(pem: string): string | undefined {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'rsa') return String(key.export({ type: 'pkcs1', format: 'pem' }));
    return key.asymmetricKeyType === 'ec' ? String(key.export({ type: 'sec1', format: 'pem' })) : undefined;
  } catch {
    return undefined;
  }
}
