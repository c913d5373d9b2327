/** Private keys written anew, as Go's x509 does: PKCS #1 for RSA, SEC 1 for elliptic curves; undefined where it is none. PEM in, PEM out. */
export type RewriteKey = (pem: string) => string | undefined;

export type TlsPart =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly message: string };

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g;

/** Of a file for a Secret of type kubernetes.io/tls: its certificates for tls.crt, its private key for tls.key. */
export function tlsPart(key: string, content: Uint8Array, rewriteKey: RewriteKey): TlsPart {
  const blocks = [...new TextDecoder().decode(content).matchAll(BLOCK)].map(([pem, type = '']) => ({ pem, type }));
  if (blocks.length === 0) return { kind: 'problem', message: 'no PEM (PKCS #12 is not supported here)' };
  if (key === 'tls.crt') {
    const certificates = blocks.filter(({ type }) => type === 'CERTIFICATE').map(({ pem }) => `${normalized(pem)}\n`);
    return certificates.length === 0 ? { kind: 'problem', message: 'no certificate' } : bytes(certificates.join(''));
  }
  // The driver takes the last block that is no certificate.
  const found = blocks.findLast(({ type }) => type !== 'CERTIFICATE');
  const rewritten = found === undefined ? undefined : rewriteKey(found.pem);
  return rewritten === undefined
    ? { kind: 'problem', message: 'no private key of RSA or an elliptic curve' }
    : bytes(rewritten);
}

/** Lines of 64 characters, as encoders of PEM write them. */
function normalized(pem: string): string {
  const [begin = '', ...rest] = pem.trim().split(/\r?\n/);
  const end = rest.pop() ?? '';
  const body = rest
    .filter((line) => !line.includes(':'))
    .join('')
    .replace(/\s/g, '');
  return [begin, ...(body.match(/.{1,64}/g) ?? []), end].join('\n');
}

function bytes(text: string): TlsPart {
  return { kind: 'bytes', bytes: new TextEncoder().encode(text) };
}
