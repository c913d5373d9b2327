import type { Existence, ExistenceAnswer } from '../../ports/existence.ts';
import { quote } from '../../secrets/quotation.ts';
import type { VaultRead } from '../../secrets/vault/address.ts';
import { ServiceError } from '../../service-error.ts';
import { existenceIn, readAfterAll } from '../existence.ts';
import { fieldsOf, objectOf } from './answer.ts';
import { type Mount, metadataPath } from './mounts.ts';
import type { VaultReads } from './reads.ts';
import { lossIn, nothingAt } from './secret.ts';

/** What one login can tell of what is there: by the metadata of KV version 2, else by reading. */
export class VaultExistence {
  readonly #reads: VaultReads;
  readonly #now: () => number;
  readonly #unknown = new Set<VaultRead>();
  readonly #denied = new Set<VaultRead>();

  constructor(reads: VaultReads, now: () => number) {
    this.#reads = reads;
    this.#now = now;
  }

  async of(asked: readonly VaultRead[]): Promise<ExistenceAnswer> {
    const existences = await Promise.all(asked.map((read) => this.#of(read)));
    const idsIn = (reads: ReadonlySet<VaultRead>): readonly string[] =>
      asked.filter((read) => reads.has(read)).map(({ id }) => id);
    return {
      existences,
      notices: [
        ...readAfterAll('vault', idsIn(this.#unknown), 'only KV version 2 keeps metadata that tells it'),
        ...readAfterAll('vault', idsIn(this.#denied), 'the token lacks `read` on the metadata (secret/metadata/…)'),
      ],
    };
  }

  async #of(read: VaultRead): Promise<Existence> {
    const mount = await this.#reads.engineOf(read.id);
    if (mount?.kind === 'dynamic')
      return { kind: 'unasked', why: `the engine at ${quote(mount.path)} makes a secret for each who asks` };
    const path = metadataPath(read.id, mount);
    const told = path === undefined ? 'unknown' : await this.#byMetadata(path, read, mount);
    if (typeof told !== 'string') return told;
    const outcome = await this.#reads.read(read);
    if (outcome.kind !== 'refused') (told === 'denied' ? this.#denied : this.#unknown).add(read);
    return existenceIn(outcome);
  }

  async #byMetadata(
    path: string,
    read: VaultRead,
    mount: Mount | undefined,
  ): Promise<Existence | 'denied' | 'unknown'> {
    try {
      const { text, there } = await this.#reads.lookUp(path);
      const versions = there ? versionsIn(text) : undefined;
      if (versions !== undefined) return existenceAt(versions, read.version, this.#now());
      // Where the engine is not known, nothing at this path says nothing of what is at the other.
      return mount === undefined ? 'unknown' : { kind: 'absent', why: nothingAt(read.version) };
    } catch (error) {
      if (!(error instanceof ServiceError) || error.code === undefined) throw error;
      return error.status === 403 ? 'denied' : { kind: 'refused', why: `${error.code}: ${error.message}` };
    }
  }
}

interface Versions {
  readonly versions: Readonly<Record<string, unknown>>;
  readonly current: string;
}

/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-metadata */
function versionsIn(text: string): Versions | undefined {
  const { current_version: current, versions } = objectOf(fieldsOf(text)?.['data']) ?? {};
  const known = objectOf(versions);
  return known && { versions: known, current: String(current) };
}

function existenceAt({ current, versions }: Versions, version: string | undefined, now: number): Existence {
  const asked = version ?? current;
  const found = Object.hasOwn(versions, asked) ? objectOf(versions[asked]) : undefined;
  if (found === undefined) return { kind: 'absent', why: nothingAt(version) };
  const why = lossIn({ ...found, version: asked }, now);
  return why === undefined ? { kind: 'there' } : { kind: 'absent', why };
}
