import type { Problem } from '../errors.ts';
import type { ReadOutcome, StoredSecret } from '../ports/stored-secret.ts';
import type { AwsPlace } from './aws-place.ts';
import { withClause } from './clause.ts';
import { type Opened, openDocument } from './document.ts';
import { isFieldName } from './field-name.ts';
import { type Item, nameFor, shown, sourceOf } from './item.ts';
import { knownName } from './known-name.ts';
import { readKey } from './plan.ts';
import { escapeUnseen, quote } from './quotation.ts';
import type { SecretReference } from './reference.ts';
import type { Secret } from './secret.ts';
import { type Selected, selectAll, selectPath, shownKey } from './selector.ts';
import { isWildcard, termsOf } from './stores.ts';
import { TakenNames } from './taken-names.ts';
import { bytesOf, type SecretValue } from './value.ts';

export interface Resolved {
  readonly secrets: readonly Secret[];
  readonly notices: readonly string[];
  /** By line. */
  readonly problems: readonly Problem[];
}

/** Turns what the store answered, by `readKey`, into named secrets, or every problem of every line at once. `place` is where AWS was asked. */
export async function resolveSecrets(
  references: readonly SecretReference[],
  outcomes: ReadonlyMap<string, ReadOutcome | undefined>,
  place?: AwsPlace,
): Promise<Resolved> {
  const resolution = new Resolution(place);
  for (const reference of references.toSorted((a, b) => a.line - b.line))
    await resolution.add(reference, outcomes.get(readKey(reference.read)));
  const { secrets, notices, problems } = resolution;
  return { secrets, notices, problems };
}

class Resolution implements Resolved {
  readonly secrets: Secret[] = [];
  readonly notices: string[] = [];
  readonly problems: Problem[] = [];
  readonly #names = new TakenNames();
  /** Many references to one secret parse it once. */
  readonly #opened = new Map<SecretValue, Opened>();
  readonly #place: AwsPlace | undefined;

  constructor(place: AwsPlace | undefined) {
    this.#place = place;
  }

  async add(reference: SecretReference, outcome: ReadOutcome | undefined): Promise<void> {
    if (outcome === undefined) return this.#absent(reference, 'the store gave no answer for it');
    if (outcome.kind === 'absent') return this.#absent(reference, outcome.message);
    if (outcome.kind === 'refused') {
      const { code, message } = outcome;
      const needed = termsOf(reference.read, this.#place).missingPermission(code, message);
      this.#problem(reference, 'secret-refused', withClause(`${code}: ${message}`, needed));
      return this.#takeKnown(reference);
    }
    if (outcome.secrets.length === 0) return this.#absent(reference, termsOf(reference.read).noneFound);
    for (const stored of outcome.secrets) await this.#select(reference, stored);
  }

  async #select(reference: SecretReference, stored: StoredSecret): Promise<void> {
    const { read, selector } = reference;
    const id = termsOf(read).idFor(stored.name);
    if (selector?.kind === 'all-keys') {
      const entries = selectAll(this.#open(stored.value));
      if ('kind' in entries) return this.#problem(reference, entries.code, entries.message);
      if (entries.length === 0) return this.#problem(reference, 'secret-empty', 'the JSON object has no keys');
      for (const [index, [key, selected]] of entries.entries()) {
        const hidden = isFieldName(key) ? undefined : shownKey(key, index);
        this.#keep({ ...reference, star: key, hidden }, stored, [id, key], selected);
      }
      return;
    }
    const item = isWildcard(read) ? { ...reference, star: stored.name.slice(read.prefix.length) } : reference;
    const selected: Selected =
      selector === undefined
        ? { kind: 'value', value: stored.value }
        : await selectPath(this.#open(stored.value), selector.path);
    this.#keep(item, stored, selector === undefined ? [id] : [id, selector.path], selected);
  }

  #keep(item: Item, stored: StoredSecret, whole: readonly string[], selected: Selected): void {
    if (selected.kind === 'problem' && selected.code === 'secret-key-missing' && item.optional) {
      this.#leaveOut(item, selected.message);
      return;
    }
    const name = nameFor(item, whole);
    const free = this.#take(item, name);
    if (selected.kind === 'problem') this.#problem(item, selected.code, selected.message);
    else if (bytesOf(selected.value).length === 0)
      this.#problem(
        item,
        'secret-empty',
        item.hidden === undefined ? `the value for "${name}" is empty` : 'its value is empty',
      );
    else if (free) {
      const { arn, versionId } = stored;
      this.secrets.push({ name, value: selected.value, reference: escapeUnseen(sourceOf(item)), arn, versionId });
    }
  }

  /** False, with the problem noted, where the name can't be given. */
  #take(item: Item, name: string): boolean {
    if (item.star === '' && item.name !== undefined) {
      this.#problem(
        item,
        'name-invalid',
        '"*" stands for nothing here; write more of the id before "*" on the right, or name the secrets one by one',
      );
      return false;
    }
    const wrong = this.#names.take(name, item.line, () => quote(sourceOf(item)));
    if (wrong === undefined) return true;
    const fix = wrong.code === 'name-reserved' ? '; write one left of "=" that begins otherwise, such as SECRET_…' : '';
    const hidden = 'the name made of it is taken, or none that a secret can have';
    this.#problem(item, wrong.code, item.hidden === undefined ? `${wrong.message}${fix}` : hidden);
    return false;
  }

  /** A line that fails still has its name, so that a second one of that name is reported in the same go. */
  #takeKnown(reference: SecretReference): void {
    const name = knownName(reference);
    if (name !== undefined) this.#take(reference, name);
  }

  #absent(reference: SecretReference, said: string): void {
    const message = withClause(said, termsOf(reference.read, this.#place).lookedIn());
    if (reference.optional) {
      this.#leaveOut(reference, message);
      return;
    }
    this.#problem(reference, 'secret-absent', message);
    this.#takeKnown(reference);
  }

  #leaveOut(item: Item, message: string): void {
    this.notices.push(escapeUnseen(`secrets, line ${item.line}: ${shown(item)} is left out: ${message}`));
  }

  #problem(item: Item, code: string, message: string): void {
    this.problems.push({
      code,
      where: `secrets, line ${item.line}`,
      message: escapeUnseen(`${shown(item)}: ${message}`),
    });
  }

  #open(value: SecretValue): Opened {
    const opened = this.#opened.get(value) ?? openDocument(value);
    this.#opened.set(value, opened);
    return opened;
  }
}
