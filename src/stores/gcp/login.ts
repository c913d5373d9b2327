import { masksOf } from '../../delivery/masks.ts';
import type { Claims } from '../../identity/claims.ts';
import { retry } from '../../retry.ts';
import type { StoreAccess } from '../other-store.ts';
import { askGoogle, unusable } from './answer.ts';
import { resourceOf } from './provider.ts';
import { explainExchange, explainImpersonation } from './refusal.ts';
import type { GoogleRequest, GoogleServices } from './services.ts';
import type { GcpSettings } from './settings.ts';

/** Milliseconds. An access token nearer to its end than this is not sent any more. */
const TOO_NEAR_ITS_END = 30_000;
/** Of a service account's token: no step lasts longer. Seconds; the most without a policy of the organization. */
const LIFETIME = 3600;
const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';
/** All that a token needs which only stands for a service account. */
const IAM = 'https://www.googleapis.com/auth/iam';

export interface AccessToken {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

/** Who the step is at Google: the pool's subject, or a service account for it. */
export class GcpLogin {
  readonly #settings: GcpSettings;
  readonly #services: GoogleServices;
  readonly #access: StoreAccess;
  #token: Promise<AccessToken> | undefined;

  constructor(settings: GcpSettings, services: GoogleServices, access: StoreAccess) {
    this.#settings = settings;
    this.#services = services;
    this.#access = access;
  }

  /** An access token that lives. Throws `store-refused`. */
  async current(): Promise<AccessToken> {
    this.#token ??= this.#logIn();
    const known = this.#token;
    const { expires } = await known;
    if (expires - this.#access.patience.clock.now() >= TOO_NEAR_ITS_END) return await known;
    if (this.#token === known) this.#token = this.#logIn();
    return await this.#token;
  }

  async #logIn(): Promise<AccessToken> {
    const federated = await this.#exchange();
    return this.#settings.serviceAccount === '' ? federated : await this.#impersonate(federated);
  }

  /** https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
  async #exchange(): Promise<AccessToken> {
    const { identity, patience, runner } = this.#access;
    const { endpoints, provider, serviceAccount } = this.#settings;
    let { claims } = await identity.current();
    return await retry('Google STS', patience, async () => {
      const current = await identity.current();
      claims = current.claims;
      const request: GoogleRequest = {
        service: 'Google STS',
        url: `${endpoints.sts}/v1/token`,
        form: {
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          audience: resourceOf(provider),
          scope: serviceAccount === '' ? CLOUD_PLATFORM : IAM,
          requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
          subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
          subject_token: current.token,
        },
      };
      const sent = patience.clock.now();
      const answer = await askGoogle(this.#services, request, patience.signal);
      const token = tokenIn(answer['access_token']);
      if (token === undefined) throw unusable(request, 'answered without an access token');
      runner.mask(masksOf({ kind: 'text', text: token }));
      return { token, expires: sent + secondsOf(answer['expires_in'], claims, sent) * 1000 };
    }).catch((error: unknown) => {
      throw explainExchange(error, this.#settings, claims);
    });
  }

  /** https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken */
  async #impersonate(federated: AccessToken): Promise<AccessToken> {
    const { identity, patience, runner } = this.#access;
    const { endpoints, serviceAccount } = this.#settings;
    const request: GoogleRequest = {
      service: 'Google IAM Credentials',
      url: `${endpoints.iamCredentials}/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`,
      token: federated.token,
      json: { scope: [CLOUD_PLATFORM], lifetime: `${LIFETIME}s` },
    };
    return await retry('Google IAM Credentials', patience, async () => {
      const answer = await askGoogle(this.#services, request, patience.signal);
      const token = tokenIn(answer['accessToken']);
      const expires = Date.parse(String(answer['expireTime']));
      if (token === undefined || Number.isNaN(expires)) throw unusable(request, 'answered without an access token');
      runner.mask(masksOf({ kind: 'text', text: token }));
      return { token, expires };
    }).catch(async (error: unknown) => {
      throw explainImpersonation(error, this.#settings, (await identity.current()).claims);
    });
  }
}

function tokenIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) ? value : undefined;
}

/** Where STS does not say how long its token lives, it lives as long as the one it was given. */
function secondsOf(given: unknown, { exp }: Claims, sent: number): number {
  return typeof given === 'number' && given > 0 ? given : Math.max(0, exp - sent / 1000);
}
