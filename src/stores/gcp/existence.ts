import type { Existence, ExistenceAnswer } from '../../ports/existence.ts';
import type { GcpRead } from '../../secrets/gcp/address.ts';
import { quote } from '../../secrets/quotation.ts';
import { ServiceError } from '../../service-error.ts';
import { existenceIn, readAfterAll } from '../existence.ts';
import { type GcpReads, refusalIn } from './reads.ts';

/** What one login can tell of what is there: by a version's state, else by reading. */
export class GcpExistence {
  readonly #reads: GcpReads;
  readonly #member: string;
  readonly #denied = new Set<GcpRead>();

  constructor(reads: GcpReads, member: string) {
    this.#reads = reads;
    this.#member = member;
  }

  async of(asked: readonly GcpRead[]): Promise<ExistenceAnswer> {
    const existences = await Promise.all(asked.map((read) => this.#of(read)));
    const why = 'the login lacks secretmanager.versions.get, as of roles/secretmanager.viewer';
    const denied = asked.filter((read) => this.#denied.has(read));
    const ids = denied.map(({ project, secret }) => `${project}/${secret}`);
    return { existences, notices: readAfterAll('gcp', ids, why) };
  }

  async #of(read: GcpRead): Promise<Existence> {
    try {
      const existence = stateIn((await this.#reads.describe(read))['state'], read);
      // Which other version takes its place, a read tells.
      return existence.kind === 'absent' && read.latestEnabled === true
        ? existenceIn(await this.#reads.read(read))
        : existence;
    } catch (error) {
      // Whoever may read a secret need not be allowed to look at it.
      if (!(error instanceof ServiceError) || error.code !== 'PERMISSION_DENIED')
        return existenceIn(refusalIn(error, read, this.#member));
      const outcome = await this.#reads.read(read);
      if (outcome.kind !== 'refused') this.#denied.add(read);
      return existenceIn(outcome);
    }
  }
}

/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions#State */
function stateIn(state: unknown, { version }: GcpRead): Existence {
  if (state !== 'DISABLED' && state !== 'DESTROYED') return { kind: 'there' };
  const which = version === undefined ? 'its latest version' : `version ${quote(version)}`;
  return { kind: 'absent', why: `${which} is ${state.toLowerCase()}`, deleting: true };
}
