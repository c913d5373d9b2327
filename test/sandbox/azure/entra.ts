import { randomUUID } from 'node:crypto';
import { compactVerify, createLocalJWKSet, decodeJwt } from 'jose';
import { CLOUDS, type Cloud } from '../../../src/secrets/azure/cloud.ts';
import type { SigningKey } from '../issuer.ts';
import type { Answer, Behaviour, Received } from '../service.ts';
import type { App, Directory } from './directory.ts';

export interface EntraFacts {
  readonly directory: Directory;
  readonly key: SigningKey;
  readonly now: () => number;
}

/** An error in Entra ID's own form. https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
class Refusal extends Error {
  readonly number: number;
  readonly error: string;
  readonly status: number;

  constructor(number: number, error: string, message: string, status = 400) {
    super(message);
    this.number = number;
    this.error = error;
    this.status = status;
  }
}

const LOOK =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation';
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The token endpoint, for client credentials with an assertion. https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
export function entraBehaviour(facts: EntraFacts): Behaviour {
  return {
    name: 'entra',
    throttle: { status: 429, code: 'temporarily_unavailable' },
    actionOf: ({ target }) => target.split('/').at(-1)?.split('?')[0] ?? '',
    answer: async (request) => {
      try {
        return await answer(request, facts);
      } catch (error) {
        if (error instanceof Refusal) return refusal(error, facts.now());
        throw error;
      }
    },
    error: (status, code, message) =>
      refusal(new Refusal(Number(/\d+/.exec(code)?.[0] ?? 90006), code, message, status), facts.now()),
  };
}

async function answer({ body, headers, method, target }: Received, facts: EntraFacts): Promise<Answer> {
  const cloud = CLOUDS.find(({ authority }) => new URL(authority).host === headers.host);
  const tenant = /^\/([^/?]+)\/oauth2\/v2\.0\/token$/.exec(target)?.[1];
  if (cloud === undefined || tenant === undefined) return { status: 404, body: '' };
  if (method !== 'POST')
    throw new Refusal(
      900561,
      'invalid_request',
      `The endpoint only accepts POST requests. Received a ${method} request.`,
    );
  if (!/^application\/x-www-form-urlencoded(?:;|$)/.test(headers['content-type'] ?? ''))
    throw new Refusal(
      900144,
      'invalid_request',
      "The request body must contain the following parameter: 'grant_type'.",
    );
  const { directory } = facts;
  if (!directory.tenants(cloud.name).includes(tenant))
    throw new Refusal(
      90002,
      'invalid_request',
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
    );
  const form = new Form(body);
  if (form.get('grant_type') !== 'client_credentials')
    throw new Refusal(70003, 'unsupported_grant_type', 'The app requested an unsupported grant type.');
  const client = form.get('client_id');
  const resource = resourceOf(form.get('scope'), cloud);
  const app = directory.apps.get(client);
  if (app?.tenant !== tenant)
    throw new Refusal(
      700016,
      'unauthorized_client',
      `Application with identifier '${client}' was not found in the directory '${tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
    );
  if (form.get('client_assertion_type') !== JWT_BEARER)
    throw new Refusal(50027, 'invalid_request', 'The client assertion type is not supported.');
  if (directory.refusal !== undefined)
    throw new Refusal(directory.refusal.code, 'invalid_client', directory.refusal.text, 401);
  await judge(form.get('client_assertion'), client, app, facts);
  const expires = facts.now() + directory.tokenLifetime * 1000;
  const { token } = directory.issue({ tenant, client, resource, expires });
  return json(200, {
    token_type: 'Bearer',
    expires_in: directory.tokenLifetime,
    ext_expires_in: directory.tokenLifetime,
    access_token: token,
  });
}

async function judge(assertion: string, client: string, app: App, { key, now }: EntraFacts): Promise<void> {
  const denied = (number: number, message: string): Refusal => new Refusal(number, 'invalid_client', message, 401);
  const claims = claimsOf(assertion);
  if (claims === undefined) throw denied(50027, 'JWT token is invalid or malformed.');
  if (app.disabled) throw new Refusal(7000112, 'unauthorized_client', `Application '${client}' is disabled.`);
  if (app.credentials.length === 0)
    throw denied(70025, `The client '${client}' has no configured federated identity credentials.`);
  const { aud, exp = 0, iss, nbf = 0, sub } = claims;
  const none = (what: string, value: unknown): string =>
    `No matching federated identity record found for presented assertion ${what} '${String(value)}'.`;
  const ofIssuer = app.credentials.filter(({ issuer }) => issuer === iss);
  if (ofIssuer.length === 0) throw denied(700211, `${none('issuer', iss)} ${LOOK}`);
  try {
    await compactVerify(assertion, createLocalJWKSet({ keys: [key.publicJwk] }), { algorithms: ['RS256'] });
  } catch {
    throw denied(
      700027,
      'The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found.]',
    );
  }
  const ofAudience = ofIssuer.filter(({ audience }) => audience === aud);
  if (ofAudience.length === 0) throw denied(700212, `${none('audience', aud)} ${LOOK}`);
  if (!ofAudience.some(({ subject }) => subject === sub)) {
    const nearly = ofAudience.some(({ subject }) => subject.toLowerCase() === String(sub).toLowerCase());
    throw nearly
      ? denied(
          7002138,
          `${none('subject', sub)} The subject matches with case-insensitive comparison, but not with case-sensitive comparison. ${LOOK}`,
        )
      : denied(700213, `${none('subject', sub)} ${LOOK}`);
  }
  const seconds = now() / 1000;
  if (seconds >= exp || seconds < nbf)
    throw denied(
      700024,
      `Client assertion is not within its valid time range. Current time: ${iso(seconds)}, assertion valid from ${iso(nbf)}, expiry time of assertion ${iso(exp)}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`,
    );
}

/** All scopes of one token are for one resource, which the tenant must know. */
function resourceOf(scope: string, { management, vaults }: Cloud): string {
  const resource = /^(\S+)\/\.default$/.exec(scope)?.[1];
  if (resource === undefined)
    throw new Refusal(
      1002012,
      'invalid_scope',
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    );
  if (![`https://${vaults}`, management].includes(resource))
    throw new Refusal(
      500011,
      'invalid_resource',
      `The resource principal named ${resource} was not found in the tenant.`,
    );
  return resource;
}

class Form {
  readonly #values: URLSearchParams;

  constructor(body: Buffer) {
    this.#values = new URLSearchParams(body.toString('utf8'));
  }

  get(name: string): string {
    const values = this.#values.getAll(name);
    if (values.length !== 1 || values[0] === '')
      throw new Refusal(900144, 'invalid_request', `The request body must contain the following parameter: '${name}'.`);
    return String(values[0]);
  }
}

function claimsOf(assertion: string): ReturnType<typeof decodeJwt> | undefined {
  try {
    return decodeJwt(assertion);
  } catch {
    return undefined;
  }
}

function refusal({ error, message, number, status }: Refusal, now: number): Answer {
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const timestamp = new Date(now).toISOString().replace('T', ' ').replace(/\.\d+/, '');
  return json(status, {
    error,
    error_description: `AADSTS${number}: ${message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [number],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${number}`,
  });
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

function json(status: number, value: object): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}
