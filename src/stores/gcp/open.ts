import type { PathInside } from '../../delivery/part.ts';
import type { StorePart } from '../../delivery/store-part.ts';
import type { VerifiedToken } from '../../identify.ts';
import type { ExistenceAnswer } from '../../ports/existence.ts';
import type { Patience } from '../../retry.ts';
import type { GcpRead } from '../../secrets/gcp/address.ts';
import type { SecretRead } from '../../secrets/reference.ts';
import type { OpenStore, ReadAnswer, StoreAccess } from '../other-store.ts';
import type { GcpEndpoints } from './endpoints.ts';
import { GcpExistence } from './existence.ts';
import { gcpDelivery } from './handed-over.ts';
import { GcpLogin } from './login.ts';
import { principalOf } from './principal.ts';
import { GcpReads } from './reads.ts';
import type { GoogleServices } from './services.ts';
import type { GcpSettings } from './settings.ts';
import { subjectToken } from './subject-token.ts';

/** Stands for whoever has a token, which does not say who that is. */
const WHOEVER = 'user:YOU@EXAMPLE.COM';

/** Logs in to Google Cloud with the job's token. Throws `store-refused` where it does not let this job in. */
export async function openGcp(
  settings: GcpSettings,
  services: GoogleServices,
  access: StoreAccess,
): Promise<OpenStore> {
  const login = new GcpLogin(settings, services, access);
  const { expires } = await login.current();
  const verified = await access.identity.current();
  const store = new OpenGcp(settings, services, access, { login, verified });
  access.runner.group('Google Cloud: logged in', [
    `provider  ${settings.provider.name}`,
    `as        ${memberOf(settings, verified)}`,
    `expires   ${new Date(expires).toISOString()}`,
  ]);
  return store;
}

/** Google's stores by an access token that is there already, of whomever. */
export function googleBy(
  token: string,
  services: GoogleServices,
  { endpoints, patience }: { readonly endpoints: GcpEndpoints; readonly patience: Patience },
): Pick<OpenStore, 'read' | 'exists'> {
  const login = { current: async () => ({ token, expires: Number.POSITIVE_INFINITY }) };
  const reads = new GcpReads({ login, services, endpoints, member: WHOEVER, patience });
  const own = (asked: readonly SecretRead[]): readonly GcpRead[] => asked.filter((read) => read.kind === 'gcp');
  return {
    read: async (asked) => {
      const outcomes = await Promise.all(own(asked).map((read) => reads.read(read)));
      return { outcomes, notices: reads.notices };
    },
    exists: (asked) => new GcpExistence(reads, WHOEVER).of(own(asked)),
  };
}

interface LoggedIn {
  readonly login: GcpLogin;
  readonly verified: VerifiedToken;
}

class OpenGcp implements OpenStore {
  readonly #settings: GcpSettings;
  readonly #access: StoreAccess;
  readonly #verified: VerifiedToken;
  readonly #reads: GcpReads;

  constructor(settings: GcpSettings, services: GoogleServices, access: StoreAccess, { login, verified }: LoggedIn) {
    const { endpoints } = settings;
    this.#settings = settings;
    this.#access = access;
    this.#verified = verified;
    const member = memberOf(settings, verified);
    this.#reads = new GcpReads({ login, services, endpoints, member, patience: access.patience });
  }

  async read(reads: readonly SecretRead[]): Promise<ReadAnswer> {
    const own = reads.filter((read) => read.kind === 'gcp');
    const outcomes = await Promise.all(own.map((read) => this.#reads.read(read)));
    return { outcomes, notices: this.#reads.notices.splice(0) };
  }

  async exists(reads: readonly SecretRead[]): Promise<ExistenceAnswer> {
    const own = reads.filter((read) => read.kind === 'gcp');
    return await new GcpExistence(this.#reads, memberOf(this.#settings, this.#verified)).of(own);
  }

  part(path: PathInside): StorePart {
    const { program, renewal } = this.#access;
    const settings = this.#settings;
    const { claims, token } = this.#verified;
    const part = gcpDelivery({ settings, program, renewal, token: subjectToken(token, claims) }, path);
    return { ...part, summary: rows(settings, memberOf(settings, this.#verified), renews(part)) };
  }

  /** Google's tokens end by themselves, and none of them is handed over. */
  async withdraw(): Promise<void> {}
}

function memberOf({ provider, serviceAccount }: GcpSettings, { claims }: VerifiedToken): string {
  return serviceAccount === '' ? principalOf(provider, claims.sub) : `serviceAccount:${serviceAccount}`;
}

function renews({ laterFiles }: StorePart): boolean {
  return laterFiles.length > 0;
}

function rows({ credentials, provider }: GcpSettings, member: string, renewing: boolean): StorePart['summary'] {
  const handed = renewing ? 'renew themselves' : "good while the job's token lives, a few minutes";
  return [
    ['Google Cloud', `${member}, by ${provider.name}`],
    ...(credentials === 'none' ? [] : [['Google credentials', handed] as const]),
  ];
}
