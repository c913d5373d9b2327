import { randomBytes } from 'node:crypto';
import { createLocalJWKSet, errors, jwtVerify } from 'jose';
import type { Issuer } from './issuer.ts';
import type { Answered, Asked } from './service.ts';
import { type IssuedSession, verifySignature } from './signature-v4.ts';
import { allows, type TrustPolicy } from './trust-policy.ts';

export interface Role {
  readonly trustPolicy: TrustPolicy;
  readonly maxSessionSeconds: number;
}

/** The condition keys AWS supplies for GitHub, beside `aud` and `sub`. */
const CLAIM_KEYS = ['actor', 'actor_id', 'environment', 'job_workflow_ref', 'ref', 'repository', 'repository_id', 'repository_owner_id', 'workflow'];

/** STS's query protocol, for the two calls that a job makes. https://docs.aws.amazon.com/STS/latest/APIReference/ */
export class Sts {
  readonly sessions = new Map<string, IssuedSession>();
  readonly roles = new Map<string, Role>();
  readonly #issuer: Issuer;
  readonly audiences = new Set(['sts.amazonaws.com', 'sts.amazonaws.com.cn']);
  /** Overrides the session's life, in seconds: for tests of expiry. */
  lifetime: number | undefined;

  constructor(issuer: Issuer) {
    this.#issuer = issuer;
  }

  async answer(asked: Asked): Promise<Answered> {
    const form = new URLSearchParams(asked.body);
    if (form.get('Version') !== '2011-06-15') return stsError(400, 'InvalidAction', 'Could not find operation for this version');
    switch (form.get('Action')) {
      case 'AssumeRoleWithWebIdentity':
        return this.#assumeRole(form);
      case 'GetCallerIdentity':
        return this.#callerIdentity(asked);
      default:
        return stsError(400, 'InvalidAction', `Could not find operation ${form.get('Action')} for version 2011-06-15`);
    }
  }

  async #assumeRole(form: URLSearchParams): Promise<Answered> {
    const arn = form.get('RoleArn') ?? '';
    const name = form.get('RoleSessionName') ?? '';
    const duration = Number(form.get('DurationSeconds') ?? 3600);
    const invalid = (message: string): Answered => stsError(400, 'ValidationError', message);
    if (!/^[\w+=,.@-]{2,64}$/.test(name)) return invalid('1 validation error detected: roleSessionName failed to satisfy constraint');
    if (!(Number.isInteger(duration) && duration >= 900 && duration <= 43_200)) return invalid('1 validation error detected: durationSeconds out of range');
    const policy = form.get('Policy');
    if ((policy?.length ?? 0) > 2048) return stsError(400, 'PackedPolicyTooLarge', 'Packed size of session policies exceeds the limit');
    if (policy !== null && !isPolicy(policy)) return stsError(400, 'MalformedPolicyDocument', 'This policy contains invalid Json');

    let claims: Record<string, unknown>;
    try {
      const { payload } = await jwtVerify(form.get('WebIdentityToken') ?? '', createLocalJWKSet(this.#issuer.keys), {
        algorithms: ['RS256'],
        issuer: this.#issuer.url,
        requiredClaims: ['exp', 'sub', 'aud'],
        clockTolerance: 300,
      });
      claims = payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) return stsError(400, 'ExpiredTokenException', 'Token expired');
      const why = error instanceof errors.JWTClaimValidationFailed ? `No OpenIDConnect provider found in your account for ${String(error.payload.iss)}` : 'The web identity token that was passed could not be validated.';
      return stsError(400, 'InvalidIdentityToken', why);
    }
    const audience = String(claims['aud']);
    if (!this.audiences.has(audience)) return stsError(400, 'InvalidIdentityToken', 'Incorrect token audience');

    const role = this.roles.get(arn);
    const [, partition, , , account] = arn.split(':');
    const host = this.#issuer.url.replace('https://', '');
    const keys = new Map(
      ['aud', 'sub', ...CLAIM_KEYS].flatMap((claim) =>
        typeof claims[claim] === 'string' ? [[`${host}:${claim}`.toLowerCase(), claims[claim]] as const] : [],
      ),
    );
    const provider = `arn:${partition}:iam::${account}:oidc-provider/${host}`;
    if (role === undefined || !allows(role.trustPolicy, provider, keys)) {
      return stsError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
    }
    if (duration > role.maxSessionSeconds) return invalid('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
    return this.#issue(arn, name, duration, String(claims['sub']), audience);
  }

  #issue(arn: string, name: string, duration: number, subject: string, audience: string): Answered {
    const [, partition, , , account] = arn.split(':');
    const role = arn.slice(arn.lastIndexOf('/') + 1);
    const session: IssuedSession = {
      accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
      secretAccessKey: randomBytes(30).toString('base64'),
      sessionToken: randomBytes(600).toString('base64'),
      expiration: new Date(Date.now() + (this.lifetime ?? duration) * 1000),
      assumedRoleArn: `arn:${partition}:sts::${account}:assumed-role/${role}/${name}`,
    };
    this.sessions.set(session.accessKeyId, session);
    return xml(
      200,
      `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
<SubjectFromWebIdentityToken>${escape(subject)}</SubjectFromWebIdentityToken><Audience>${escape(audience)}</Audience>
<AssumedRoleUser><Arn>${session.assumedRoleArn}</Arn><AssumedRoleId>AROASANDBOX:${name}</AssumedRoleId></AssumedRoleUser>
<Credentials><SessionToken>${session.sessionToken}</SessionToken><SecretAccessKey>${session.secretAccessKey}</SecretAccessKey>
<Expiration>${session.expiration.toISOString()}</Expiration><AccessKeyId>${session.accessKeyId}</AccessKeyId></Credentials>
<Provider>${escape(this.#issuer.url)}</Provider></AssumeRoleWithWebIdentityResult>
<ResponseMetadata><RequestId>sandbox-request</RequestId></ResponseMetadata></AssumeRoleWithWebIdentityResponse>`,
    );
  }

  #callerIdentity(asked: Asked): Answered {
    const verdict = verifySignature(asked, 'sts', this.sessions);
    if (!verdict.ok) return stsError(403, verdict.code, verdict.message);
    const { assumedRoleArn } = verdict.session;
    return xml(
      200,
      `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${assumedRoleArn}</Arn>
<UserId>AROASANDBOX</UserId><Account>${assumedRoleArn.split(':')[4]}</Account></GetCallerIdentityResult>
<ResponseMetadata><RequestId>sandbox-request</RequestId></ResponseMetadata></GetCallerIdentityResponse>`,
    );
  }
}

export function stsError(status: number, code: string, message: string): Answered {
  const sender = status < 500 ? 'Sender' : 'Receiver';
  return xml(
    status,
    `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>${sender}</Type><Code>${code}</Code><Message>${escape(message)}</Message></Error><RequestId>sandbox-request</RequestId></ErrorResponse>`,
  );
}

function isPolicy(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'Statement' in value;
  } catch {
    return false;
  }
}

function xml(status: number, body: string): Answered {
  return { status, body, type: 'text/xml' };
}

function escape(text: string): string {
  return text.replace(/[<>&"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
