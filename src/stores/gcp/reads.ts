import { shellQuoted } from '../../output/shell-word.ts';
import type { ReadOutcome } from '../../ports/stored-secret.ts';
import { type Patience, retry } from '../../retry.ts';
import type { GcpRead } from '../../secrets/gcp/address.ts';
import { refusedOutcome, Turns } from '../store.ts';
import { askGoogle, type Fields, type Problem, refusalOf, unusable } from './answer.ts';
import { type ListedVersion, newestOf, versionsIn } from './enabled-version.ts';
import { type GcpEndpoints, secretManagerAt } from './endpoints.ts';
import type { GcpLogin } from './login.ts';
import { type Version, versionIn } from './payload.ts';
import type { GoogleRequest, GoogleServices } from './services.ts';

const SERVICE = 'Google Secret Manager';

export interface ReadsWorld {
  readonly login: Pick<GcpLogin, 'current'>;
  readonly services: GoogleServices;
  readonly endpoints: GcpEndpoints;
  readonly patience: Patience;
  /** Who reads, as IAM names it. */
  readonly member: string;
}

/** The reads of one login. */
export class GcpReads {
  readonly #world: ReadsWorld;
  readonly #turns = new Turns();
  /** What the author should know. */
  readonly notices: string[] = [];

  constructor(world: ReadsWorld) {
    this.#world = world;
  }

  /** Never rejects for one secret's sake: what it is refused for is its outcome. */
  async read(read: GcpRead): Promise<ReadOutcome> {
    const { member } = this.#world;
    try {
      const { checked, stored } = await this.#turns.take(() => this.#version(read));
      if (!checked)
        this.notices.push(`${SERVICE} keeps no checksum of ${stored.arn}, so its bytes could not be checked`);
      return { kind: 'found', secrets: [stored] };
    } catch (error) {
      return refusalIn(error, read, member);
    }
  }

  /** Rejects with what the store answered; `refusalIn` says why. https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/get */
  async describe(read: GcpRead): Promise<Fields> {
    const { patience } = this.#world;
    const version = `/${read.version ?? 'latest'}`;
    const [, answer] = await this.#turns.take(() => retry(SERVICE, patience, () => this.#ask(read, version)));
    return answer;
  }

  async #version(read: GcpRead): Promise<Version> {
    const { patience } = this.#world;
    const access = (one: GcpRead): Promise<Version> => retry(SERVICE, patience, () => this.#access(one));
    try {
      return await access(read);
    } catch (error) {
      if (read.latestEnabled !== true || !isSwitchedOff(error)) throw error;
      const version = newestOf(await this.#enabled(read));
      if (version === undefined) throw error;
      return await access({ ...read, version });
    }
  }

  /** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/access */
  async #access(read: GcpRead): Promise<Version> {
    const [request, answer] = await this.#ask(read, `/${read.version ?? 'latest'}:access`);
    const found = versionIn(answer, read);
    if (typeof found === 'string') throw unusable(request, found);
    return found;
  }

  /** Every version that is enabled, from all pages. */
  async #enabled(read: GcpRead): Promise<readonly ListedVersion[]> {
    const { patience } = this.#world;
    const listed: ListedVersion[] = [];
    let page = '';
    do {
      const query = new URLSearchParams({ filter: 'state:ENABLED', ...(page !== '' && { pageToken: page }) });
      const [, answer] = await retry(SERVICE, patience, () => this.#ask(read, `?${query}`));
      const { next, versions } = versionsIn(answer);
      listed.push(...versions);
      page = next;
    } while (page !== '');
    return listed;
  }

  async #ask(read: GcpRead, what: string): Promise<readonly [GoogleRequest, Fields]> {
    const { endpoints, login, patience, services } = this.#world;
    const { token } = await login.current();
    const request: GoogleRequest = {
      service: SERVICE,
      url: `${secretManagerAt(endpoints, read.location)}/v1/${pathOf(read)}/versions${what}`,
      token,
    };
    return [request, await askGoogle(services, request, patience.signal)];
  }
}

/** A final answer about one secret, and what would help. */
export function refusalIn(error: unknown, read: GcpRead, member: string): Exclude<ReadOutcome, { kind: 'found' }> {
  const outcome = refusedOutcome(error, 'NOT_FOUND');
  if (outcome.kind !== 'refused') return outcome;
  return { ...outcome, message: `${outcome.message}${lacking(refusalOf(error), outcome.code, read, member)}` };
}

function isSwitchedOff(error: unknown): boolean {
  const refused = refusalOf(error);
  return refused?.code === 'FAILED_PRECONDITION' && /(?:DESTROYED|DISABLED) state/.test(refused.message);
}

function pathOf({ location, project, secret }: GcpRead): string {
  return `projects/${project}${location === undefined ? '' : `/locations/${location}`}/secrets/${secret}`;
}

/** What would let this job read it, where that can be told. https://cloud.google.com/secret-manager/docs/access-control */
function lacking(
  refused: Problem | undefined,
  code: string,
  { location, project, secret }: GcpRead,
  member: string,
): string {
  const { message = '', reason = '' } = refused ?? {};
  if (reason === 'SERVICE_DISABLED')
    return `; enable the API: gcloud services enable secretmanager.googleapis.com --project=${project}`;
  if (reason === 'SECURITY_POLICY_VIOLATED')
    return "; a perimeter of VPC Service Controls is around the project, and its ingress rules don't let this job in";
  if (code !== 'PERMISSION_DENIED') return '';
  const where = location === undefined ? '' : ` --location=${location}`;
  const role = message.includes('secretmanager.versions.list') ? 'viewer' : 'secretAccessor';
  return `; it lacks the role roles/secretmanager.${role}, or there is no such secret: gcloud secrets add-iam-policy-binding ${secret} --project=${project}${where} --role=roles/secretmanager.${role} --member=${shellQuoted(member)}`;
}
