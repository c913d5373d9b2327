import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificates } from './certificates.ts';
import { type EcrSettings, ecrBehaviour, type IssuedRegistryToken } from './ecr.ts';
import { Faults } from './faults.ts';
import { type GitHubSettings, githubBehaviour } from './github-api.ts';
import { issuerBehaviour, signingKey } from './issuer.ts';
import { type JobFacts, PAYMENTS_PUSH, subjectOf, variablesOf } from './job-facts.ts';
import { OTHER_HOSTS, type OtherStores, startOtherStores } from './other-stores.ts';
import { Parameters } from './parameters.ts';
import { RequestLog } from './request-log.ts';
import { Roles } from './roles.ts';
import { SecretStore } from './secret-store.ts';
import { secretsManagerBehaviour } from './secrets-manager.ts';
import type { SecretsManagerSettings } from './secrets-manager-facts.ts';
import { type Behaviour, startService } from './service.ts';
import { Sessions } from './sessions.ts';
import { ssmBehaviour } from './ssm.ts';
import { hostAndPath, providerArn, stsBehaviour } from './sts.ts';
import type { StsSettings } from './sts-facts.ts';
import { TOKEN_PATH, type TokenSettings, tokenBehaviour } from './token-endpoint.ts';
import type { TrustPolicy } from './trust-policy.ts';

export interface SandboxOptions {
  /** Added round trip, in milliseconds: a TCP handshake, a TLS handshake and each request cost one. */
  readonly latency?: number;
  /** The job that tokens are for. */
  readonly facts?: Partial<JobFacts>;
  readonly subjectForm?: TokenSettings['subjectForm'];
  /** Actions that the role's permissions leave out: `secretsmanager:BatchGetSecretValue` … */
  readonly deny?: readonly string[];
  /** Seconds; cuts every session short. */
  readonly sessionLifetime?: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/**
 * GitHub's token service, its issuer and its API, AWS STS, Secrets Manager, Parameter Store and ECR, and the stores outside
 * AWS, on the loopback. A role named `deploy` trusts the job.
 */
export interface Sandbox
  extends TokenSettings,
    StsSettings,
    SecretsManagerSettings,
    EcrSettings,
    GitHubSettings,
    Omit<OtherStores, 'services' | 'env'> {
  /** What a runner and the endpoints' settings put into a step's environment; holds no `RUNNER_*` and no command files. */
  readonly env: Readonly<Record<string, string>>;
  readonly facts: JobFacts;
  /** The job's GITHUB_TOKEN. */
  readonly githubToken: string;
  readonly issuer: string;
  /** The authority's certificate, PEM; also in the file that env's NODE_EXTRA_CA_CERTS names. */
  readonly ca: string;
  /** ARN of the role `deploy`. */
  readonly roleArn: string;
  readonly roles: Roles;
  readonly secrets: SecretStore;
  readonly parameters: Parameters;
  readonly sessions: Sessions;
  /** What ECR and ECR Public have issued, in order. */
  readonly registryTokens: readonly IssuedRegistryToken[];
  readonly faults: Faults;
  readonly requests: RequestLog;
  stop(): Promise<void>;
}

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const certificates = makeCertificates(OTHER_HOSTS);
  const [faults, requests, sessions, secrets] = [new Faults(), new RequestLog(), new Sessions(), new SecretStore()];
  const parameters = new Parameters();
  const key = signingKey();
  const now = options.now ?? Date.now;
  const facts: JobFacts = { ...PAYMENTS_PUSH, ...options.facts };
  const bearer = `sandbox-job-${randomBytes(24).toString('base64url')}`;
  const githubToken = `ghs_${randomBytes(27).toString('base64url')}`;
  const settings: TokenSettings & StsSettings & SecretsManagerSettings & EcrSettings & GitHubSettings = {
    subjectForm: options.subjectForm ?? 'immutable',
    tokenLifetime: 300,
    claims: {},
    forge: undefined,
    clientIds: ['sts.amazonaws.com', 'sts.amazonaws.com.cn'],
    sessionLifetime: options.sessionLifetime,
    denied: new Set(options.deny),
    emptyFirstPage: false,
    registryTokenLifetime: 12 * 60 * 60,
    subjectTemplate: {},
    readsTemplate: true,
  };
  const around = { certificates, faults, log: requests, latency: options.latency ?? 0 };
  const start = (behaviour: Behaviour): ReturnType<typeof startService> => startService(behaviour, around);

  const jwks = await start(issuerBehaviour(() => issuer, key));
  const issuer = `${jwks.origin}/_services/token`;
  const roles = new Roles((partition, account) => defaultTrust(providerArn(partition, account, issuer), issuer, facts));
  const registryTokens: IssuedRegistryToken[] = [];
  const registries = { settings, sessions, issued: registryTokens, now };
  const [others, token, sts, secretsManager, ssm, ecr, ecrPublic, github] = await Promise.all([
    startOtherStores({ start, issuer, key, now }),
    start(tokenBehaviour({ settings, facts, key, issuer, bearer, now })),
    start(stsBehaviour({ settings, issuer, key, roles, sessions, now })),
    start(secretsManagerBehaviour({ settings, secrets, sessions, now })),
    start(ssmBehaviour({ settings, parameters, sessions, now })),
    start(ecrBehaviour({ ...registries, service: 'ecr' })),
    start(ecrBehaviour({ ...registries, service: 'ecr-public' })),
    start(githubBehaviour({ settings, facts, token: githubToken })),
  ]);

  const folder = mkdtempSync(join(tmpdir(), 'keyless-sandbox-'));
  const caPath = join(folder, 'ca.pem');
  writeFileSync(caPath, certificates.ca);
  const { env: otherEnv, services: otherServices, ...otherStores } = others;
  return Object.assign(settings, otherStores, {
    env: {
      ...otherEnv,
      ...variablesOf(facts),
      GITHUB_SERVER_URL: jwks.origin,
      GITHUB_API_URL: github.origin,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${token.origin}${TOKEN_PATH}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
      AWS_ENDPOINT_URL_STS: sts.origin,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secretsManager.origin,
      AWS_ENDPOINT_URL_SSM: ssm.origin,
      AWS_ENDPOINT_URL_ECR: ecr.origin,
      AWS_ENDPOINT_URL_ECR_PUBLIC: ecrPublic.origin,
      NODE_EXTRA_CA_CERTS: caPath,
    },
    facts,
    githubToken,
    issuer,
    ca: certificates.ca,
    roleArn: roles.put('deploy', { maxSessionDuration: 43_200 }),
    roles,
    secrets,
    parameters,
    sessions,
    registryTokens,
    faults,
    requests,
    async stop() {
      await Promise.all(
        [jwks, token, sts, secretsManager, ssm, ecr, ecrPublic, github, ...otherServices].map((one) => one.stop()),
      );
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

/** Trusts the job's subject in both of its forms. */
function defaultTrust(federated: string, issuer: string, facts: JobFacts): TrustPolicy {
  const prefix = hostAndPath(issuer);
  return {
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Federated: federated },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          [`${prefix}:aud`]: ['sts.amazonaws.com', 'sts.amazonaws.com.cn'],
          [`${prefix}:sub`]: [subjectOf(facts, 'name'), subjectOf(facts, 'immutable')],
        },
      },
    },
  };
}
