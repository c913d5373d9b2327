import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificates } from '../sandbox/certificates.ts';
import { Faults } from './faults.ts';
import { type Honest, Issuer, type TokenClaims } from './issuer.ts';
import { actionOf, jsonError, SecretsManager } from './secrets-manager.ts';
import { type Answered, type Asked, type LoggedRequest, Service } from './service.ts';
import { Sts, stsError } from './sts.ts';

export const ROLE = 'arn:aws:iam::123456789012:role/deploy';
export const SUBJECT = 'repo:acme@1001/payments@2002:ref:refs/heads/main';

/** What the runner says of the job; the token's claims agree with it. */
export const JOB = {
  GITHUB_REPOSITORY: 'acme/payments',
  GITHUB_REPOSITORY_ID: '2002',
  GITHUB_REPOSITORY_OWNER: 'acme',
  GITHUB_REPOSITORY_OWNER_ID: '1001',
  GITHUB_RUN_ID: '9876543210',
  GITHUB_RUN_NUMBER: '7',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_ACTOR: 'octocat',
  GITHUB_ACTOR_ID: '583231',
  GITHUB_WORKFLOW: 'deploy',
  GITHUB_JOB: 'deploy',
} as const;

/** A loopback world: the runner's token endpoint, the issuer, STS and Secrets Manager, as strict as the real ones. */
export class Sandbox {
  readonly faults = new Faults();
  readonly requests: LoggedRequest[] = [];
  /** Claims that replace or (undefined) remove the honest ones. */
  claims: Record<string, unknown> = {};
  /** Makes the token in place of the issuer: for attacks. */
  forge: ((honest: Honest) => string | Promise<string>) | undefined;
  readonly issuer: Issuer;
  readonly sts: Sts;
  readonly secrets: SecretsManager;
  readonly ca: string;
  readonly #bearer = randomBytes(24).toString('hex');
  readonly #folder = mkdtempSync(join(tmpdir(), 'keyless-sandbox-'));
  readonly #services: Readonly<Record<'token' | 'issuer' | 'sts' | 'secretsmanager', Service>>;

  private constructor(issuer: Issuer, certificates: ReturnType<typeof makeCertificates>, latency: number) {
    this.issuer = issuer;
    this.sts = new Sts(issuer);
    this.secrets = new SecretsManager(this.sts.sessions);
    this.ca = certificates.ca;
    writeFileSync(this.caFile, certificates.ca);
    const common = { certificates, faults: this.faults, latency, log: this.requests };
    const plain = (status: number, code: string, message: string): Answered => ({ status, body: JSON.stringify({ code, message }) });
    const tooMany: Answered = { status: 429, body: '{"message":"too many requests"}' };
    this.#services = {
      token: new Service({ ...common, name: 'token', answer: (asked) => this.#token(asked), action: ({ path }) => path, error: plain, throttled: tooMany }),
      issuer: new Service({ ...common, name: 'issuer', answer: (asked) => this.#published(asked), action: ({ path }) => path, error: plain, throttled: tooMany }),
      sts: new Service({
        ...common,
        name: 'sts',
        answer: (asked) => this.sts.answer(asked),
        action: ({ body }) => new URLSearchParams(body).get('Action') ?? '',
        error: stsError,
        throttled: stsError(400, 'Throttling', 'Rate exceeded'),
      }),
      secretsmanager: new Service({
        ...common,
        name: 'secretsmanager',
        answer: async (asked) => this.secrets.answer(asked),
        action: actionOf,
        error: jsonError,
        throttled: jsonError(400, 'ThrottlingException', 'Rate exceeded'),
      }),
    };
  }

  static async start({ latency = 0 }: { readonly latency?: number } = {}): Promise<Sandbox> {
    const sandbox = new Sandbox(await Issuer.create(), makeCertificates(), latency);
    await Promise.all(Object.values(sandbox.#services).map((service) => service.start()));
    sandbox.issuer.url = `${sandbox.#services.issuer.origin}/_services/token`;
    const host = sandbox.issuer.url.replace('https://', '');
    sandbox.sts.roles.set(ROLE, {
      maxSessionSeconds: 3600,
      trustPolicy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: [SUBJECT, 'repo:acme/payments:ref:refs/heads/main'] } },
          },
        ],
      },
    });
    return sandbox;
  }

  get caFile(): string {
    return join(this.#folder, 'ca.pem');
  }

  /** What the runner and the machine set for a job in this world. */
  get env(): Readonly<Record<string, string>> {
    const { issuer, secretsmanager, sts, token } = this.#services;
    return {
      ...JOB,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${token.origin}/104//idtoken/plan/job?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.#bearer,
      GITHUB_SERVER_URL: issuer.origin,
      AWS_ENDPOINT_URL_STS: sts.origin,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secretsmanager.origin,
      NODE_EXTRA_CA_CERTS: this.caFile,
    };
  }

  /** TLS connections made to a service so far. */
  connections(name: keyof Sandbox['services']): number {
    return this.#services[name].connections;
  }

  get services(): Readonly<Record<'token' | 'issuer' | 'sts' | 'secretsmanager', Service>> {
    return this.#services;
  }

  /** Forgets faults, forgeries and the log; secrets and roles stay. */
  reset(): void {
    this.faults.clear();
    this.requests.length = 0;
    this.claims = {};
    this.forge = undefined;
    this.sts.lifetime = undefined;
    this.secrets.denied.clear();
    this.secrets.passing.clear();
  }

  async stop(): Promise<void> {
    await Promise.all(Object.values(this.#services).map((service) => service.stop()));
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The claims of a push to main, as GitHub makes them: ids and numbers are strings, `nbf` ten minutes back. */
  honestClaims(audience: string): TokenClaims {
    const now = Math.floor(Date.now() / 1000);
    const claims: TokenClaims = {
      jti: randomBytes(16).toString('hex'),
      sub: SUBJECT,
      aud: audience,
      ref: JOB.GITHUB_REF,
      sha: JOB.GITHUB_SHA,
      repository: JOB.GITHUB_REPOSITORY,
      repository_owner: JOB.GITHUB_REPOSITORY_OWNER,
      repository_owner_id: JOB.GITHUB_REPOSITORY_OWNER_ID,
      run_id: JOB.GITHUB_RUN_ID,
      run_number: JOB.GITHUB_RUN_NUMBER,
      run_attempt: JOB.GITHUB_RUN_ATTEMPT,
      repository_visibility: 'private',
      repository_id: JOB.GITHUB_REPOSITORY_ID,
      actor_id: JOB.GITHUB_ACTOR_ID,
      actor: JOB.GITHUB_ACTOR,
      workflow: JOB.GITHUB_WORKFLOW,
      head_ref: '',
      base_ref: '',
      event_name: JOB.GITHUB_EVENT_NAME,
      ref_protected: 'true',
      ref_type: 'branch',
      workflow_ref: 'acme/payments/.github/workflows/deploy.yml@refs/heads/main',
      workflow_sha: JOB.GITHUB_SHA,
      job_workflow_ref: 'acme/payments/.github/workflows/deploy.yml@refs/heads/main',
      job_workflow_sha: JOB.GITHUB_SHA,
      runner_environment: 'github-hosted',
      iss: this.issuer.url,
      nbf: now - 600,
      exp: now + 300,
      iat: now,
      ...this.claims,
    };
    return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
  }

  async #token({ headers, query }: Asked): Promise<Answered> {
    if (headers['authorization'] !== `Bearer ${this.#bearer}`) return { status: 401, body: '{"message":"Unauthorized"}' };
    const honest = this.issuer.honest(this.honestClaims(query.get('audience') ?? 'https://github.com/acme'));
    const value = await (this.forge ?? ((one: Honest) => this.issuer.sign(one)))(honest);
    return { status: 200, body: JSON.stringify({ count: value.length, value }) };
  }

  async #published({ path }: Asked): Promise<Answered> {
    if (path === '/_services/token/.well-known/jwks') return { status: 200, body: JSON.stringify(this.issuer.keys) };
    if (path === '/_services/token/.well-known/openid-configuration') return { status: 200, body: JSON.stringify(this.issuer.discovery) };
    return { status: 404, body: '{"message":"not found"}' };
  }
}
