import { fromBytes, type GoString, toBytes, toText } from '../../golang/text.ts';
import { type Certificate, parseCertificate } from '../../x509/certificate.ts';
import { isRoot, orderChain } from '../../x509/chain.ts';
import { decodeAllPem, decodePem, encodePem, pemOf } from '../../x509/pem.ts';
import { type Arguments, define, FunctionFailure, fail, type TemplateFunction } from '../function.ts';
import { list } from '../value.ts';
import { readJwk } from './jwk.ts';

/** The operator's own functions of certificates and keys: https://external-secrets.io/latest/guides/templating/#helper-functions */
export const CERTIFICATES: Readonly<Record<string, TemplateFunction>> = {
  filterPEM: define(['string', 'string'], (values) => filterPem(values)),
  filterCertChain: define(['string', 'string'], (values) => filterChain(values)),
  certSANs: define(['string'], (values) => {
    const found = decodePem(fromFirstBlock(values.text(0)));
    if (found === undefined) return fail('failed to decode PEM block');
    const parsed = parseCertificate(found.block.bytes);
    if (parsed.kind === 'problem') return fail(`failed to parse certificate: ${parsed.message}`);
    return list([...parsed.certificate.names], 'string');
  }),
  jwkPublicKeyPem: define(['string'], (values) => jwkToPem(values, 'public')),
  jwkPrivateKeyPem: define(['string'], (values) => jwkToPem(values, 'private')),
  rsaDecrypt: define(['string', 'string', 'string', 'string'], (values) => decryptRsa(values)),
};

/** What stands in front of the first block is dropped. */
function fromFirstBlock(text: GoString): GoString {
  return text.slice(Math.max(0, text.indexOf('-----BEGIN')));
}

function filterPem(values: Arguments): GoString {
  const type = values.text(0).toLowerCase();
  const { blocks, rest } = decodeAllPem(fromFirstBlock(values.text(1)));
  const kept = blocks.filter((block) => block.type.toLowerCase() === type);
  if (kept.length === 0 && rest !== '') return fail('error filtering pem: found junk');
  return kept.map(encodePem).join('');
}

function filterChain(values: Arguments): GoString {
  const certificates = decodeAllPem(values.text(1)).blocks.map(({ bytes }): Certificate => {
    const parsed = parseCertificate(bytes);
    return parsed.kind === 'certificate' ? parsed.certificate : fail(parsed.message);
  });
  values.run.budget.take(certificates.length ** 2);
  const chain = orderChain(certificates);
  if (chain.kind === 'problem') return fail(chain.message);
  const [leaf, ...signers] = chain.certificates;
  const last = chain.certificates.at(-1);
  const write = ({ raw }: Certificate): GoString => pemOf('CERTIFICATE', raw);
  switch (values.text(0)) {
    case 'leaf':
      return leaf === undefined || isRoot(leaf) ? '' : write(leaf);
    case 'root':
      return last === undefined || !isRoot(last) ? '' : write(last);
    case 'intermediate': {
      const root = signers.findIndex(isRoot);
      return signers
        .slice(0, root < 0 ? signers.length : root)
        .map(write)
        .join('');
    }
    default:
      return '';
  }
}

function jwkToPem(values: Arguments, form: 'public' | 'private'): GoString {
  const jwk = readJwk(values.text(0), form);
  if (jwk.kind === 'problem') return fail(jwk.message);
  const der = values.run.crypto.encodeJwk(jwk.jwk, form);
  if (der === undefined) return fail('the JWK holds no key that can be read');
  return pemOf(form === 'public' ? 'PUBLIC KEY' : 'PRIVATE KEY', fromBytes(der));
}

function decryptRsa(values: Arguments): GoString {
  const [scheme, hash, text, key] = [values.text(0), values.text(1), values.text(2), values.text(3)];
  if (scheme === 'None') return text;
  if (scheme !== 'RSA-OAEP')
    throw new FunctionFailure(`decryption scheme ${scheme} is not supported`, 'decryption scheme is not supported');
  const found = decodePem(key);
  if (found === undefined) return fail('failed to decode PEM block');
  const decrypted = values.run.crypto.decryptOaep(
    toText(encodePem(found.block)),
    HASHES[hash] ?? 'sha256',
    toBytes(text),
  );
  if (decrypted.kind === 'bytes') return fromBytes(decrypted.bytes);
  return fail(OAEP_PROBLEMS[decrypted.problem]);
}

const HASHES: Readonly<Record<string, 'sha1' | 'sha512'>> = { SHA1: 'sha1', SHA512: 'sha512' };

const OAEP_PROBLEMS = {
  key: 'could not parse private key: unable to parse private key type',
  'not-rsa': 'could not parse RSA private key',
  ciphertext: 'error decrypting data with RSA: crypto/rsa: decryption error',
} as const;
