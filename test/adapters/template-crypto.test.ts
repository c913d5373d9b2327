import { constants, createPrivateKey, createPublicKey, generateKeyPairSync, publicEncrypt } from 'node:crypto';
import { expect, test } from 'vitest';
import { templateCrypto } from '../../src/adapters/template-crypto.ts';
import { parseTemplate, renderTemplate } from '../../src/template/template.ts';

function render(text: string, data: Record<string, Uint8Array | string>): string {
  const parsed = parseTemplate('key', text);
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  const values = Object.entries(data).map(([key, value]) => [key, Buffer.from(value)] as const);
  const rendered = renderTemplate(parsed.template, values, { crypto: templateCrypto, now: 0n });
  if (rendered.kind === 'problem') throw new Error(rendered.problem.message);
  return Buffer.from(rendered.bytes).toString();
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

test('rsaDecrypt opens what the public key closed', () => {
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const closed = publicEncrypt({ key: rsa.publicKey, padding, oaepHash: 'sha512' }, 'plain');
  expect(render('{{ rsaDecrypt "RSA-OAEP" "SHA512" .text .key }}', { text: closed, key: pem })).toBe('plain');
  expect(() => render('{{ rsaDecrypt "RSA-OAEP" "SHA1" .text .key }}', { text: closed, key: pem })).toThrow(
    'error calling rsaDecrypt: error decrypting data with RSA: crypto/rsa: decryption error',
  );
  expect(() => render('{{ rsaDecrypt "RSA-OAEP" "SHA1" .text .text }}', { text: 'no key' })).toThrow(
    'error calling rsaDecrypt: failed to decode PEM block',
  );
});

test('a JWK becomes the same key in PEM, with or without what can be worked out', () => {
  const { dp, dq, qi, ...short } = rsa.privateKey.export({ format: 'jwk' });
  for (const jwk of [{ ...short, dp, dq, qi }, short]) {
    const written = render('{{ jwkPrivateKeyPem .jwk }}', { jwk: JSON.stringify(jwk) });
    expect(createPrivateKey(written).equals(rsa.privateKey)).toBe(true);
  }
  const open = render('{{ jwkPublicKeyPem .jwk }}', { jwk: JSON.stringify(rsa.publicKey.export({ format: 'jwk' })) });
  expect(createPublicKey(open).equals(rsa.publicKey)).toBe(true);
});

test.each([
  '{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}',
  '{"kty":"RSA","n":"AQ"}',
  '{"kty":"OKP","crv":"X25519","x":"AA"}',
  '{}',
  '[]',
])('the JWK %s is refused', (jwk) => {
  expect(() => render('{{ jwkPublicKeyPem .jwk }}', { jwk })).toThrow('error calling jwkPublicKeyPem: ');
});
