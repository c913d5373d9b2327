import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Asked } from './service.ts';

/** A session the sandbox's STS has issued. */
export interface IssuedSession {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
  readonly assumedRoleArn: string;
}

export type SignatureVerdict =
  | { readonly ok: true; readonly session: IssuedSession; readonly region: string }
  | { readonly ok: false; readonly code: string; readonly message: string };

const SKEW_MS = 300_000;

/** Checks a request's SigV4 signature. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export function verifySignature(asked: Asked, service: string, sessions: ReadonlyMap<string, IssuedSession>): SignatureVerdict {
  const { headers } = asked;
  const refuse = (code: string, message: string): SignatureVerdict => ({ ok: false, code, message });
  const [, key, day, region, scoped, signed, signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers['authorization'] ?? '',
    ) ?? [];
  if (!key || !day || !region || !signed || !signature) return refuse('MissingAuthenticationTokenException', 'Request is missing Authentication Token');
  if (scoped !== service) return refuse('InvalidSignatureException', `Credential should be scoped to correct service: '${service}'.`);
  const session = sessions.get(key);
  if (session === undefined || headers['x-amz-security-token'] !== session.sessionToken) {
    return refuse('UnrecognizedClientException', 'The security token included in the request is invalid.');
  }
  if (session.expiration.getTime() < Date.now()) return refuse('ExpiredTokenException', 'The security token included in the request is expired');
  const date = headers['x-amz-date'] ?? '';
  const at = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(at - Date.now()) < SKEW_MS) || !date.startsWith(day)) return refuse('InvalidSignatureException', 'Signature expired');
  for (const header of ['host', 'x-amz-date', 'x-amz-security-token']) {
    if (!signed.split(';').includes(header)) return refuse('InvalidSignatureException', `'${header}' must be signed`);
  }
  const canonical = [
    asked.method,
    asked.path,
    [...asked.query].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).toSorted().join('&'),
    ...signed.split(';').map((name) => `${name}:${(headers[name] ?? '').trim()}`),
    '',
    signed,
    sha256(asked.body),
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const signing = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${session.secretAccessKey}`);
  const expected = hmac(signing, ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n'));
  if (!timingSafeEqual(expected, Buffer.from(signature, 'hex'))) {
    return refuse('InvalidSignatureException', 'The request signature we calculated does not match the signature you provided.');
  }
  return { ok: true, session, region };
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
