import type { OtherStoreWorld } from '../other-stores.ts';
import type { RunningService } from '../service.ts';
import { AccessTokens } from './access-tokens.ts';
import { iamCredentialsBehaviour, type ServiceAccount } from './iam-credentials.ts';
import type { PoolProvider } from './pool-provider.ts';
import { secretManagerBehaviour } from './secret-manager.ts';
import { SecretVersions } from './secret-versions.ts';
import { stsBehaviour } from './sts.ts';

const NUMBER = '123456789012';
const POOL = `projects/${NUMBER}/locations/global/workloadIdentityPools/github`;

/** Google Cloud: what tests fill and look at. */
export interface Google {
  /** The name of a provider that takes the job's tokens. */
  readonly provider: string;
  /** By name. */
  readonly providers: Map<string, PoolProvider>;
  /** The email of a service account that the job may act as. */
  readonly serviceAccount: string;
  /** By email. */
  readonly serviceAccounts: Map<string, ServiceAccount>;
  /** Of the project `acme-prod`, number 123456789012, whose secrets the job and the service account may read. */
  readonly secrets: SecretVersions;
  readonly tokens: AccessTokens;
  readonly disabledApis: Set<'iamcredentials' | 'secretmanager'>;
  /** Seconds; the most that a token of STS or of a service account lives. */
  federatedLifetime: number;
  accountLifetime: number;
  /** Whether payloads are other than their checksums say. */
  tampered: boolean;
  /** Where Secret Manager sends everything. */
  redirect: string | undefined;
  /** As it is when the sandbox starts. */
  reset(): void;
}

export interface GoogleWorld extends Pick<OtherStoreWorld, 'key' | 'now'> {
  readonly google: Google;
}

export interface StartedGoogle {
  readonly google: Google;
  readonly services: readonly RunningService[];
  readonly env: Readonly<Record<string, string>>;
}

/** STS, IAM Credentials and Secret Manager, each at a port of its own. */
export async function startGoogle({ issuer, key, now, start }: OtherStoreWorld): Promise<StartedGoogle> {
  const google = new Contents(issuer);
  const world = (): GoogleWorld => ({ google, key, now });
  const [sts, iam, secretManager] = await Promise.all([
    start(stsBehaviour(world)),
    start(iamCredentialsBehaviour(world)),
    start(secretManagerBehaviour(world)),
  ]);
  const prefix = 'CLOUDSDK_API_ENDPOINT_OVERRIDES_';
  return {
    google,
    services: [sts, iam, secretManager],
    env: {
      [`${prefix}STS`]: `${sts.origin}/`,
      [`${prefix}IAMCREDENTIALS`]: `${iam.origin}/`,
      [`${prefix}SECRETMANAGER`]: `${secretManager.origin}/`,
    },
  };
}

class Contents implements Google {
  readonly provider = `${POOL}/providers/payments`;
  readonly serviceAccount = 'deploy@acme-prod.iam.gserviceaccount.com';
  readonly providers = new Map<string, PoolProvider>();
  readonly serviceAccounts = new Map<string, ServiceAccount>();
  readonly secrets = new SecretVersions();
  readonly tokens = new AccessTokens();
  readonly disabledApis = new Set<'iamcredentials' | 'secretmanager'>();
  federatedLifetime = 3600;
  accountLifetime = 3600;
  tampered = false;
  redirect: string | undefined;
  readonly #issuer: string;

  constructor(issuer: string) {
    this.#issuer = issuer;
    this.reset();
  }

  reset(): void {
    const members = [`principalSet://iam.googleapis.com/${POOL}/attribute.repository/acme/payments`];
    this.providers.clear();
    this.providers.set(this.provider, {
      issuerUri: this.#issuer,
      allowedAudiences: [],
      attributeMapping: {
        'google.subject': ({ sub }) => String(sub),
        'attribute.repository': ({ repository }) => String(repository),
      },
      attributeCondition: ({ repository_owner_id: owner }) => owner === '123456',
      disabled: false,
    });
    this.serviceAccounts.clear();
    this.serviceAccounts.set(this.serviceAccount, { users: members });
    this.secrets.clear();
    this.secrets.projects.set('acme-prod', NUMBER);
    this.secrets.accessors.set(NUMBER, [...members, `serviceAccount:${this.serviceAccount}`]);
    this.tokens.issued.length = 0;
    this.disabledApis.clear();
    this.federatedLifetime = 3600;
    this.accountLifetime = 3600;
    this.tampered = false;
    this.redirect = undefined;
  }
}
