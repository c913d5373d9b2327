import { randomUUID } from 'node:crypto';
import { headerFor, type SigningKey, signToken } from './issuer.ts';
import { type JobFacts, subjectOf } from './job-facts.ts';
import type { Answer, Behaviour, Received } from './service.ts';

/** Everything an attacker could want for a token of their own making. */
export interface HonestToken extends SigningKey {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  /** The honest token itself. */
  readonly token: string;
}

/** How tokens are issued; may be changed between requests. */
export interface TokenSettings {
  subjectForm: 'name' | 'immutable';
  /** `exp - iat`, in seconds; GitHub's is 300. */
  tokenLifetime: number;
  /** Laid over the honest claims; undefined takes one away. */
  claims: Record<string, unknown>;
  /** Replaces the token wholesale. */
  forge: ((honest: HonestToken) => string | Promise<string>) | undefined;
}

export interface TokenEndpointFacts {
  readonly settings: TokenSettings;
  readonly facts: JobFacts;
  readonly key: SigningKey;
  readonly issuer: string;
  /** The bearer that the job was given. */
  readonly bearer: string;
  readonly now: () => number;
}

/** With the doubled slash that GitHub's own addresses have. */
export const TOKEN_PATH = '/104//token?api-version=2.0';

/** The runner's token service. https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
export function tokenBehaviour(endpoint: TokenEndpointFacts): Behaviour {
  return {
    name: 'token',
    throttle: { status: 429, code: 'TooManyRequests' },
    actionOf: () => 'token',
    answer: async (request) => {
      if (request.method !== 'GET') return refusal(405, 'method not allowed');
      if (request.headers.authorization !== `Bearer ${endpoint.bearer}`) return refusal(401, 'unauthorised');
      const audience = audienceOf(request);
      if (audience === undefined) return refusal(404, 'not found');
      const value = await issue(endpoint, audience);
      return json(200, { value, count: value.length });
    },
    error: (status, _code, message) => refusal(status, message),
  };
}

async function issue({ settings, facts, key, issuer, now }: TokenEndpointFacts, audience: string): Promise<string> {
  const issuedAt = Math.floor(now() / 1000);
  const times = { iat: issuedAt, nbf: issuedAt - 600, exp: issuedAt + settings.tokenLifetime };
  const serverUrl = new URL(issuer).origin;
  const claims = {
    jti: randomUUID(),
    sub: subjectOf(facts, settings.subjectForm),
    aud: audience || `${serverUrl}/${facts.repositoryOwner}`,
    iss: issuer,
    ...times,
    ...jobClaims(facts),
    ...settings.claims,
  };
  const header = headerFor(key);
  const token = signToken(header, claims, key.privateKey);
  return settings.forge === undefined ? token : await settings.forge({ ...key, claims, header, token });
}

/** Every value is a string, numbers too. https://docs.github.com/actions/reference/security/oidc */
function jobClaims(facts: JobFacts): Record<string, string> {
  return {
    actor: facts.actor,
    actor_id: facts.actorId,
    base_ref: facts.baseRef,
    check_run_id: '31415926535',
    event_name: facts.eventName,
    head_ref: facts.headRef,
    job_workflow_ref: facts.workflowRef,
    job_workflow_sha: facts.sha,
    ref: facts.ref,
    ref_protected: 'true',
    ref_type: facts.refType,
    repository: facts.repository,
    repository_id: facts.repositoryId,
    repository_owner: facts.repositoryOwner,
    repository_owner_id: facts.repositoryOwnerId,
    repository_visibility: facts.repositoryVisibility,
    run_attempt: facts.runAttempt,
    run_id: facts.runId,
    run_number: facts.runNumber,
    runner_environment: 'github-hosted',
    sha: facts.sha,
    workflow: facts.workflow,
    workflow_ref: facts.workflowRef,
    workflow_sha: facts.sha,
    ...(facts.environment === undefined ? {} : { environment: facts.environment, environment_node_id: 'EN_kwDOAbCd' }),
  };
}

/** What was asked for, `''` where nothing was; undefined where the address is not the one the job was given. */
function audienceOf({ target }: Received): string | undefined {
  if (target !== TOKEN_PATH && !target.startsWith(`${TOKEN_PATH}&`)) return undefined;
  return new URLSearchParams(target.slice(target.indexOf('?'))).get('audience') ?? '';
}

function refusal(status: number, message: string): Answer {
  return json(status, { message });
}

function json(status: number, value: object): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}
