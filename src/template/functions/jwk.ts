import { decodeJson } from '../../golang/json-decode.ts';
import { type GoString, toText } from '../../golang/text.ts';

/** A JWK (RFC 7517, RFC 7518 §6) of one of the kinds that the operator's library knows. */
export type ReadJwk =
  | { readonly kind: 'jwk'; readonly jwk: Readonly<Record<string, string>> }
  | { readonly kind: 'problem'; readonly message: string };

const CURVES: Readonly<Record<string, readonly string[]>> = { EC: ['P-256', 'P-384', 'P-521'], OKP: ['Ed25519'] };

/** The key must be of the form asked for: Go marshals a private key as no public one, nor the other way round. */
export function readJwk(text: GoString, form: 'public' | 'private'): ReadJwk {
  const problem = (message: string): ReadJwk => ({ kind: 'problem', message });
  const decoded = decodeJson(text);
  if (decoded.kind === 'problem' || !(decoded.json instanceof Map)) return problem('the JWK is no JSON object');
  const jwk: Record<string, string> = {};
  for (const [name, value] of decoded.json) if (typeof value === 'string') jwk[toText(name)] = toText(value);
  const type = jwk['kty'] ?? '';
  if (type !== 'RSA' && type !== 'EC' && type !== 'OKP') return problem('the JWK is no RSA, EC or OKP key');
  if (type !== 'RSA' && CURVES[type]?.includes(jwk['crv'] ?? '') !== true)
    return problem('the JWK is of a curve that is not supported');
  const isPrivate = jwk['d'] !== undefined;
  if (form === 'public' && isPrivate) return problem('x509: unsupported public key type: the JWK is a private key');
  if (form === 'private' && !isPrivate)
    return problem('x509: unknown key type while marshaling PKCS#8: the JWK is a public key');
  return { kind: 'jwk', jwk: type === 'RSA' && isPrivate ? withExponents(jwk) : jwk };
}

/** RFC 7518 §6.3.2 lets the Chinese remainder values be left out. */
function withExponents(jwk: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { d, p, q, dp, dq, qi } = jwk;
  if (
    d === undefined ||
    p === undefined ||
    q === undefined ||
    (dp !== undefined && dq !== undefined && qi !== undefined)
  )
    return jwk;
  const [exponent, first, second] = [numberOf(d), numberOf(p), numberOf(q)];
  if (first < 2n || second < 2n) return jwk;
  return {
    ...jwk,
    dp: textOf(exponent % (first - 1n)),
    dq: textOf(exponent % (second - 1n)),
    qi: textOf(power(second, first - 2n, first)),
  };
}

function numberOf(base64url: string): bigint {
  const hex = Array.from(base64url, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(6, '0')).join('');
  const bits = hex.slice(0, hex.length - (hex.length % 8));
  return bits === '' || bits.includes('-') ? 0n : BigInt(`0b${bits}`);
}

function textOf(value: bigint): string {
  const bits = value.toString(2);
  const bytes = bits.padStart(Math.ceil(bits.length / 8) * 8, '0');
  return (bytes.padEnd(Math.ceil(bytes.length / 6) * 6, '0').match(/.{6}/g) ?? [])
    .map((six) => ALPHABET[Number.parseInt(six, 2)] ?? '')
    .join('');
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest % 2n === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}
