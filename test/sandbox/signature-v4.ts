import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Received } from './service.ts';
import { ServiceRefusal } from './service-refusal.ts';
import type { IssuedSession, Sessions } from './sessions.ts';

/** What a service calls the ways a signature can fail. */
export interface SignatureErrors {
  readonly status: number;
  readonly missing: string;
  readonly unknownKey: string;
  readonly mismatch: string;
  readonly expired: string;
}

export const JSON_SIGNATURE_ERRORS: SignatureErrors = {
  status: 400,
  missing: 'MissingAuthenticationTokenException',
  unknownKey: 'UnrecognizedClientException',
  mismatch: 'InvalidSignatureException',
  expired: 'ExpiredTokenException',
};

export const QUERY_SIGNATURE_ERRORS: SignatureErrors = {
  status: 403,
  missing: 'MissingAuthenticationToken',
  unknownKey: 'InvalidClientTokenId',
  mismatch: 'SignatureDoesNotMatch',
  expired: 'ExpiredToken',
};

export interface Caller {
  readonly session: IssuedSession;
  /** Of the credential scope. */
  readonly region: string;
}

interface Authorization {
  readonly accessKeyId: string;
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/\s]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

const SKEW = 5 * 60_000;

/** Who signed the request, in the Authorization header form. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export function verifySignature(
  request: Received,
  { service, sessions, now, errors }: { service: string; sessions: Sessions; now: number; errors: SignatureErrors },
): Caller {
  const refuse = (code: string, message: string): never => {
    throw new ServiceRefusal(errors.status, code, message);
  };
  const given = request.headers.authorization;
  if (given === undefined) return refuse(errors.missing, 'Missing Authentication Token');
  const authorization = parseAuthorization(given);
  if (authorization === undefined) return refuse('IncompleteSignature', 'Authorization header is not well formed.');
  const { region, accessKeyId } = authorization;
  const session = sessions.find(accessKeyId);
  if (session === undefined || request.headers['x-amz-security-token'] !== session.sessionToken) {
    return refuse(errors.unknownKey, 'The security token included in the request is invalid.');
  }
  if (authorization.service !== service) {
    return refuse(errors.mismatch, `Credential should be scoped to correct service: '${service}'.`);
  }
  const unsigned = mustBeSigned(request).filter((name) => !authorization.signedHeaders.includes(name));
  if (unsigned.length > 0) {
    return refuse(errors.mismatch, `'${unsigned.join(', ')}' must be a 'SignedHeader' in the AWS Authorization.`);
  }
  if (!equal(signature(request, authorization, session.secretAccessKey), authorization.signature)) {
    return refuse(errors.mismatch, 'The request signature we calculated does not match the signature you provided.');
  }
  const date = String(request.headers['x-amz-date']);
  const signedAt = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(now - signedAt) <= SKEW) || !date.startsWith(authorization.day)) {
    return refuse(errors.mismatch, `Signature expired or not yet current: ${date}`);
  }
  if (session.expiration <= now) return refuse(errors.expired, 'The security token included in the request is expired');
  return { session, region };
}

function parseAuthorization(header: string): Authorization | undefined {
  const [whole, accessKeyId = '', day = '', region = '', service = '', names = '', given = ''] =
    AUTHORIZATION.exec(header) ?? [];
  if (whole === undefined) return undefined;
  return { accessKeyId, day, region, service, signedHeaders: names.split(';'), signature: given };
}

/** AWS insists on the host and on every x-amz-* header that is there. */
function mustBeSigned({ headers }: Received): readonly string[] {
  return ['host', 'x-amz-date', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))];
}

function signature(request: Received, authorization: Authorization, secret: string): string {
  const { day, region, service, signedHeaders } = authorization;
  const [path = '/', query = ''] = request.target.split('?');
  const canonical = [
    request.method,
    path,
    query.split('&').sort().join('&'),
    ...signedHeaders.map(
      (name) =>
        `${name}:${String(request.headers[name] ?? '')
          .trim()
          .replace(/ +/g, ' ')}`,
    ),
    '',
    signedHeaders.join(';'),
    sha256(request.body),
  ].join('\n');
  const scope = [day, region, service, 'aws4_request'].join('/');
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key, text).toString('hex');
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function equal(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
