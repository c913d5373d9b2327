import type { ReadOutcome } from '../../ports/stored-secret.ts';
import { type Patience, retry } from '../../retry.ts';
import type { GcpRead } from '../../secrets/gcp/address.ts';
import { refusedOutcome, Turns } from '../store.ts';
import { askGoogle, refusalOf, unusable } from './answer.ts';
import { type GcpEndpoints, secretManagerAt } from './endpoints.ts';
import type { GcpLogin } from './login.ts';
import { type Version, versionIn } from './payload.ts';
import { shellWord } from './principal.ts';
import type { GoogleRequest, GoogleServices } from './services.ts';

const SERVICE = 'Google Secret Manager';

export interface ReadsWorld {
  readonly login: GcpLogin;
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
    const { member, patience } = this.#world;
    try {
      const { checked, stored } = await this.#turns.take(() => retry(SERVICE, patience, () => this.#access(read)));
      if (!checked)
        this.notices.push(`${SERVICE} keeps no checksum of ${stored.arn}, so its bytes could not be checked`);
      return { kind: 'found', secrets: [stored] };
    } catch (error) {
      const outcome = refusedOutcome(error, 'NOT_FOUND');
      if (outcome.kind !== 'refused') return outcome;
      return {
        ...outcome,
        message: `${outcome.message}${lacking(refusalOf(error)?.reason ?? '', outcome.code, read, member)}`,
      };
    }
  }

  /** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/access */
  async #access(read: GcpRead): Promise<Version> {
    const { endpoints, login, patience, services } = this.#world;
    const { token } = await login.current();
    const request: GoogleRequest = {
      service: SERVICE,
      url: `${secretManagerAt(endpoints, read.location)}/v1/${pathOf(read)}/versions/${read.version ?? 'latest'}:access`,
      token,
    };
    const found = versionIn(await askGoogle(services, request, patience.signal), read);
    if (typeof found === 'string') throw unusable(request, found);
    return found;
  }
}

function pathOf({ location, project, secret }: GcpRead): string {
  return `projects/${project}${location === undefined ? '' : `/locations/${location}`}/secrets/${secret}`;
}

/** What would let this job read it, where that can be told. https://cloud.google.com/secret-manager/docs/access-control */
function lacking(reason: string, code: string, { location, project, secret }: GcpRead, member: string): string {
  if (reason === 'SERVICE_DISABLED')
    return `; enable the API: gcloud services enable secretmanager.googleapis.com --project=${project}`;
  if (reason === 'SECURITY_POLICY_VIOLATED')
    return "; a perimeter of VPC Service Controls is around the project, and its ingress rules don't let this job in";
  if (code !== 'PERMISSION_DENIED') return '';
  const where = location === undefined ? '' : ` --location=${location}`;
  return `; it lacks the role roles/secretmanager.secretAccessor, or there is no such secret: gcloud secrets add-iam-policy-binding ${secret} --project=${project}${where} --role=roles/secretmanager.secretAccessor --member=${shellWord(member)}`;
}
