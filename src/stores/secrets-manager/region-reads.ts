import type { SecretsManager, StoreAnswer } from '../../ports/secrets-manager.ts';
import type { ReadOutcome, StoredSecret } from '../../ports/stored-secret.ts';
import { type Patience, retry } from '../../retry.ts';
import type { SecretRead } from '../../secrets/reference.ts';
import { ServiceError } from '../../service-error.ts';
import { isDenied, refusedOutcome, Turns } from '../store.ts';

const SERVICE = 'AWS Secrets Manager';

export type IdRead = Extract<SecretRead, { kind: 'secret' }>;

/** The reads of one region, writing their outcomes down as they come. */
export class RegionReads {
  readonly #manager: SecretsManager;
  readonly #patience: Patience;
  readonly #outcomes: Map<SecretRead, ReadOutcome>;
  readonly #notices: Set<string>;
  readonly #turns = new Turns();

  constructor(
    manager: SecretsManager,
    patience: Patience,
    outcomes: Map<SecretRead, ReadOutcome>,
    notices: Set<string>,
  ) {
    this.#manager = manager;
    this.#patience = patience;
    this.#outcomes = outcomes;
    this.#notices = notices;
  }

  /** At most 20 current versions in one call; where that call itself is denied, one by one. */
  async batch(reads: readonly IdRead[]): Promise<void> {
    const { signal } = this.#patience;
    const ids = reads.map(({ id }) => id);
    let answer: StoreAnswer;
    try {
      answer = await retry(SERVICE, this.#patience, async () => settled(await this.#manager.batchById(ids, signal)));
    } catch (error) {
      if (isDenied(error)) this.#noteBatchDenied();
      else if (!isAboutOneSecret(error)) throw error;
      await Promise.all(reads.map((read) => this.single(read)));
      return;
    }
    for (const read of reads) this.#outcomes.set(read, outcomeIn(answer, read.id));
  }

  /** Every secret whose name starts so, through all pages. */
  async prefix(read: Extract<SecretRead, { kind: 'prefix' }>): Promise<void> {
    const { signal } = this.#patience;
    const secrets: StoredSecret[] = [];
    let page: string | undefined;
    try {
      do {
        const at = page;
        const answer = await retry(SERVICE, this.#patience, async () =>
          settled(await this.#manager.batchByPrefix(read.prefix, at, signal)),
        );
        const refused = answer.errors[0];
        if (refused !== undefined) {
          this.#outcomes.set(read, {
            kind: 'refused',
            code: refused.code,
            message: `${refused.id}: ${refused.message}`,
          });
          return;
        }
        secrets.push(...answer.secrets.filter(({ name }) => name.startsWith(read.prefix)));
        page = answer.next;
      } while (page !== undefined);
    } catch (error) {
      if (!isDenied(error)) throw error;
      this.#noteBatchDenied();
      this.#outcomes.set(read, await this.#prefixOneByOne(read.prefix));
      return;
    }
    this.#outcomes.set(read, found(secrets));
  }

  /** One GetSecretValue: a stage, a version, or the way round a denied batch. */
  async single(read: IdRead): Promise<void> {
    this.#outcomes.set(read, await this.#get(read.id, read.stage, read.version));
  }

  async #prefixOneByOne(prefix: string): Promise<ReadOutcome> {
    const { signal } = this.#patience;
    const ids: string[] = [];
    let page: string | undefined;
    try {
      do {
        const at = page;
        const answer = await retry(SERVICE, this.#patience, () => this.#manager.list(prefix, at, signal));
        ids.push(...answer.ids);
        page = answer.next;
      } while (page !== undefined);
    } catch (error) {
      return refusal(error);
    }
    const outcomes = await Promise.all(ids.map((id) => this.#get(id, undefined, undefined)));
    return (
      outcomes.find(({ kind }) => kind !== 'found') ??
      found(outcomes.flatMap((outcome) => (outcome.kind === 'found' ? outcome.secrets : [])))
    );
  }

  async #get(id: string, stage: string | undefined, version: string | undefined): Promise<ReadOutcome> {
    const { signal } = this.#patience;
    try {
      return found([
        await this.#turns.take(() =>
          retry(SERVICE, this.#patience, () => this.#manager.get(id, stage, version, signal)),
        ),
      ]);
    } catch (error) {
      return refusal(error);
    }
  }

  #noteBatchDenied(): void {
    this.#notices.add(
      'the role may not call secretsmanager:BatchGetSecretValue (on resource "*"), so secrets were read one by one; allowing it makes that one call for 20 secrets',
    );
  }
}

function found(secrets: readonly StoredSecret[]): ReadOutcome {
  return secrets.length === 0
    ? { kind: 'absent', message: 'no secret has a name that starts so' }
    : { kind: 'found', secrets };
}

/** The answer to one id of a batch, which comes in no order: by name, full ARN, or ARN without its random suffix. */
function outcomeIn(answer: StoreAnswer, id: string): ReadOutcome {
  const secret = answer.secrets.find(
    ({ arn, name }) => id === name || id === arn || id === arn.replace(/-[^-]{6}$/, ''),
  );
  if (secret !== undefined) return { kind: 'found', secrets: [secret] };
  const error = answer.errors.find((entry) => entry.id === id);
  if (error === undefined) return { kind: 'absent', message: 'the store gave no answer for it' };
  return error.code === 'ResourceNotFoundException'
    ? { kind: 'absent', message: error.message }
    : { kind: 'refused', code: error.code, message: error.message };
}

/** An answer in which no single secret failed for a passing reason; otherwise the whole call is worth repeating. */
function settled(answer: StoreAnswer): StoreAnswer {
  const passing = answer.errors.find(({ code }) => /InternalService|Throttl/.test(code));
  if (passing === undefined) return answer;
  throw new ServiceError(`${SERVICE} could not read "${passing.id}" just now: ${passing.code}`, {
    service: SERVICE,
    transient: true,
    code: passing.code,
  });
}

/** One bad id can make the whole call invalid; asked one by one, the rest say which it is. */
function isAboutOneSecret(error: unknown): boolean {
  return error instanceof ServiceError && /^(Invalid|Validation|ResourceNotFound|Decryption)/.test(error.code ?? '');
}

/** A final answer about one secret. */
function refusal(error: unknown): ReadOutcome {
  return refusedOutcome(error, 'ResourceNotFoundException');
}
