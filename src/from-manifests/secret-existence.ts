import { fromText } from '../golang/text.ts';
import type { AwsStoreRead } from '../manifests/store-read.ts';
import type { Existence } from '../ports/existence.ts';
import type { SecretDescription, SecretsDirectory } from '../ports/secrets-directory.ts';
import { refusal } from '../reads/secret-reads.ts';
import { compileRegexp } from '../regexp/regexp.ts';
import { type Patience, retry } from '../retry.ts';
import { quote } from '../secrets/quotation.ts';
import { existenceOf, THERE } from './existence.ts';

const SERVICE = 'AWS Secrets Manager';

type Find = Extract<AwsStoreRead, { kind: 'find' }>;

/** What one Secrets Manager has, told by DescribeSecret and ListSecrets. A secret is described once. */
export class SecretExistence {
  readonly #directory: SecretsDirectory;
  readonly #patience: Patience;
  readonly #described = new Map<string, Promise<SecretDescription | Existence>>();

  constructor(directory: SecretsDirectory, patience: Patience) {
    this.#directory = directory;
    this.#patience = patience;
  }

  async of(read: AwsStoreRead): Promise<Existence> {
    if (read.kind === 'find') return await this.#search(read);
    const describing = this.#described.get(read.id) ?? this.#describe(read.id);
    this.#described.set(read.id, describing);
    const found = await describing;
    if ('kind' in found) return found;
    if (found.deletionScheduled) return { kind: 'absent', why: 'it is marked for deletion', deleting: true };
    return read.kind === 'tags' ? THERE : versionIn(found, read);
  }

  async #describe(id: string): Promise<SecretDescription | Existence> {
    try {
      return await retry(SERVICE, this.#patience, () => this.#directory.describe(id, this.#patience.signal));
    } catch (error) {
      return existenceOf(refusal(error));
    }
  }

  async #search({ name, path, tags }: Find): Promise<Existence> {
    const compiled = name === undefined ? undefined : compileRegexp(name);
    const fits = (secret: string): boolean =>
      compiled === undefined || (compiled.kind === 'regexp' && compiled.regexp.matches(fromText(secret)));
    const { signal } = this.#patience;
    let page: string | undefined;
    try {
      do {
        const at = page;
        const answer = await retry(SERVICE, this.#patience, () =>
          this.#directory.list({ namePrefix: path, tags }, at, signal),
        );
        if (answer.secrets.some((secret) => fits(secret.name))) return THERE;
        page = answer.next;
      } while (page !== undefined);
    } catch (error) {
      return existenceOf(refusal(error));
    }
    return { kind: 'nothing' };
  }
}

function versionIn(
  { stages: known }: SecretDescription,
  { stage, version }: Extract<AwsStoreRead, { kind: 'value' }>,
): Existence {
  const stages = new Set([...known.values()].flat());
  const label = stage ?? (version === undefined ? 'AWSCURRENT' : undefined);
  if (label !== undefined && !stages.has(label))
    return {
      kind: 'absent',
      why: `it has no version with the stage ${quote(label)}; the stages there are: ${[...stages].join(', ') || 'none'}`,
    };
  return version === undefined || known.has(version)
    ? THERE
    : { kind: 'absent', why: `it has no version ${quote(version)}` };
}
