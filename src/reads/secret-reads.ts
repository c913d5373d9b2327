import { fromText } from '../golang/text.ts';
import type { AwsStoreRead, StoreAnswer } from '../manifests/store-read.ts';
import type { SecretsDirectory } from '../ports/secrets-directory.ts';
import type { SecretsManager } from '../ports/secrets-manager.ts';
import type { ReadOutcome, StoredSecret } from '../ports/stored-secret.ts';
import { compileRegexp } from '../regexp/regexp.ts';
import { type Patience, retry } from '../retry.ts';
import type { SecretRead, SecretsManagerRead } from '../secrets/reference.ts';
import { ServiceError } from '../service-error.ts';
import { readSecretsManager } from '../stores/secrets-manager/read.ts';

const SERVICE = 'AWS Secrets Manager';

export interface SecretReadsWorld {
  readonly region: string;
  readonly manager: SecretsManager;
  readonly directory: SecretsDirectory;
  readonly patience: Patience;
  readonly notice: (text: string) => void;
}

type Answered = readonly (readonly [AwsStoreRead, StoreAnswer])[];

/** The reads of one Secrets Manager: values in batches, tags one by one, searches by lists and then in batches. */
export class SecretReads {
  readonly #world: SecretReadsWorld;

  constructor(world: SecretReadsWorld) {
    this.#world = world;
  }

  async read(reads: readonly AwsStoreRead[]): Promise<Answered> {
    const values = reads.filter((read) => read.kind === 'value');
    const [answered, tagged, found] = await Promise.all([
      this.#values(values),
      Promise.all(
        reads.filter((read) => read.kind === 'tags').map(async (read) => [read, await this.#tags(read.id)] as const),
      ),
      Promise.all(
        reads.filter((read) => read.kind === 'find').map(async (read) => [read, await this.#find(read)] as const),
      ),
    ]);
    return [...answered, ...tagged, ...found];
  }

  async #values(reads: readonly Extract<AwsStoreRead, { kind: 'value' }>[]): Promise<Answered> {
    const outcomes = await this.#fetch(
      reads.map(({ id, stage, version }) => ({
        kind: 'secret',
        id,
        ...(stage !== undefined && { stage }),
        ...(version !== undefined && { version }),
      })),
    );
    return reads.map((read, at) => [read, answerOf(outcomes[at])] as const);
  }

  async #fetch(reads: readonly SecretsManagerRead[]): Promise<readonly (ReadOutcome | undefined)[]> {
    if (reads.length === 0) return [];
    const { manager, notice, patience, region } = this.#world;
    const [outcomes, notices] = [new Map<SecretRead, ReadOutcome>(), new Set<string>()];
    await readSecretsManager(reads, { region, open: () => manager, patience }, outcomes, notices);
    notices.forEach(notice);
    return reads.map((read) => outcomes.get(read));
  }

  async #tags(id: string): Promise<StoreAnswer> {
    const { directory, patience } = this.#world;
    try {
      const { tags } = await retry(SERVICE, patience, () => directory.describe(id, patience.signal));
      return { kind: 'tags', tags };
    } catch (error) {
      return refusal(error);
    }
  }

  async #find({ name, path, tags }: Extract<AwsStoreRead, { kind: 'find' }>): Promise<StoreAnswer> {
    const { directory, patience } = this.#world;
    const compiled = name === undefined ? undefined : compileRegexp(name);
    const wanted = (secret: string): boolean =>
      compiled === undefined || (compiled.kind === 'regexp' && compiled.regexp.matches(fromText(secret)));
    const listed: { readonly arn: string; readonly name: string }[] = [];
    try {
      let page: string | undefined;
      do {
        const at = page;
        const answer = await retry(SERVICE, patience, () =>
          directory.list({ namePrefix: path, tags }, at, patience.signal),
        );
        listed.push(...answer.secrets.filter((secret) => wanted(secret.name)));
        page = answer.next;
      } while (page !== undefined);
    } catch (error) {
      return refusal(error);
    }
    const outcomes = await this.#fetch(listed.map(({ arn }) => ({ kind: 'secret', id: arn })));
    const entries: StoredSecret[] = [];
    for (const outcome of outcomes) {
      if (outcome?.kind === 'found') entries.push(...outcome.secrets);
      else if (outcome?.kind === 'refused') return outcome;
    }
    return entriesOf(entries);
  }
}

/** What came of the read of one thing. */
export function answerOf(outcome: ReadOutcome | undefined): StoreAnswer {
  if (outcome === undefined) return { kind: 'absent', message: 'the store gave no answer for it' };
  if (outcome.kind === 'refused' && /marked for deletion/i.test(outcome.message))
    return {
      kind: 'absent',
      message: 'it is marked for deletion',
      deleting: outcome.code !== 'InvalidParameterException',
    };
  if (outcome.kind !== 'found') return outcome;
  const [secret] = outcome.secrets;
  if (secret === undefined) return { kind: 'absent', message: 'the store gave no answer for it' };
  const { arn, metadata, value, versionId } = secret;
  return { kind: 'value', value, arn, versionId, ...(metadata !== undefined && { metadata }) };
}

/** What a search has found. */
export function entriesOf(found: readonly StoredSecret[]): StoreAnswer {
  return { kind: 'found', entries: found.map(({ arn, name, value, versionId }) => ({ name, value, arn, versionId })) };
}

/** A final answer about one thing; anything else is the whole step's failure. */
export function refusal(error: unknown): StoreAnswer {
  if (!(error instanceof ServiceError) || error.code === undefined) throw error;
  const { code, message, said = message } = error;
  return /NotFound/.test(error.code) ? { kind: 'absent', message: said } : { kind: 'refused', code, message: said };
}
