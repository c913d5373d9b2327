import { constants, generateKeyPairSync, type KeyObject, publicEncrypt } from 'node:crypto';
import type { Question } from './question.ts';

/** Templates over private keys, made anew each time: none lies in the tree. */
export function keyQuestions(): readonly Question[] {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const others = ['P-256', 'P-384', 'P-521'].map((namedCurve) => generateKeyPairSync('ec', { namedCurve }));
  const pairs = [rsa, ...others, generateKeyPairSync('ed25519')];
  return [...pairs.flatMap(({ privateKey, publicKey }) => jwkQuestions(privateKey, publicKey)), ...decryptions(rsa)];
}

function jwkQuestions(privateKey: KeyObject, publicKey: KeyObject): readonly Question[] {
  const whole = privateKey.export({ format: 'jwk' });
  const { dp, dq, qi, ...short } = whole;
  const ask = (text: string, jwk: object): Question => ({
    engine: 'template',
    name: 'key',
    text,
    data: { jwk: JSON.stringify(jwk) },
  });
  return [
    ask('{{ jwkPrivateKeyPem .jwk }}', whole),
    ask('{{ jwkPrivateKeyPem .jwk }}', short),
    ask('{{ jwkPublicKeyPem .jwk }}', publicKey.export({ format: 'jwk' })),
  ];
}

function decryptions({ privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject }): readonly Question[] {
  const hashes = { SHA1: 'sha1', SHA256: 'sha256', SHA512: 'sha512', None: 'sha256' } as const;
  return (['pkcs1', 'pkcs8'] as const).flatMap((type) =>
    Object.entries(hashes).map(([name, oaepHash]): Question => {
      const encrypted = publicEncrypt(
        { key: publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash },
        'plain é',
      );
      return {
        engine: 'template',
        name: 'key',
        text: `{{ rsaDecrypt "RSA-OAEP" "${name}" .encrypted .key }}`,
        data: { key: privateKey.export({ type, format: 'pem' }).toString() },
        bytes: { encrypted: encrypted.toString('base64') },
      };
    }),
  );
}
