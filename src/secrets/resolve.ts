import type { Problem } from '../errors.ts';
import type { ReadOutcome, StoredSecret } from '../ports/stored-secret.ts';
import { type Opened, openDocument } from './document.ts';
import { isFieldName } from './field-name.ts';
import { deriveName, nameProblem } from './name.ts';
import { readKey } from './plan.ts';
import { escapeUnseen } from './quotation.ts';
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

/** Turns what the store answered, by `readKey`, into named secrets, or every problem of every line at once. */
export async function resolveSecrets(
  references: readonly SecretReference[],
  outcomes: ReadonlyMap<string, ReadOutcome | undefined>,
): Promise<Resolved> {
  const resolution = new Resolution();
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

  async add(reference: SecretReference, outcome: ReadOutcome | undefined): Promise<void> {
    if (outcome === undefined) return this.#absent(reference, 'the store gave no answer for it');
    if (outcome.kind === 'absent') return this.#absent(reference, outcome.message);
    if (outcome.kind === 'refused') {
      const { code, message } = outcome;
      this.#problem(
        reference,
        'secret-refused',
        `${code}: ${message}${termsOf(reference.read).missingPermission(code)}`,
      );
      return this.#takeWritten(reference);
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
        this.#keep(reference, stored, nameFor(reference.name, key, [id, key]), selected, hidden);
      }
      return;
    }
    const rest = isWildcard(read) ? stored.name.slice(read.prefix.length) : '';
    const name = nameFor(reference.name, rest, selector === undefined ? [id] : [id, selector.path]);
    const selected: Selected =
      selector === undefined
        ? { kind: 'value', value: stored.value }
        : await selectPath(this.#open(stored.value), selector.path);
    this.#keep(reference, stored, name, selected);
  }

  #keep(reference: SecretReference, stored: StoredSecret, name: string, selected: Selected, hidden?: string): void {
    if (selected.kind === 'problem' && selected.code === 'secret-key-missing' && reference.optional) {
      this.#leaveOut(reference, selected.message);
      return;
    }
    const free = this.#take(reference, name, hidden);
    if (selected.kind === 'problem') this.#problem(reference, selected.code, selected.message);
    else if (bytesOf(selected.value).length === 0)
      this.#problem(reference, 'secret-empty', `the value for ${hidden ?? `"${name}"`} is empty`);
    else if (free) {
      const { arn, versionId } = stored;
      this.secrets.push({ name, value: selected.value, reference: reference.text, arn, versionId });
    }
  }

  /** False, with the problem noted, where the name can't be given. `hidden` is the key it comes of, if none may see that. */
  #take(reference: SecretReference, name: string, hidden?: string): boolean {
    const wrong = nameProblem(name);
    const taken = wrong === undefined ? this.#names.take(name, reference.line) : undefined;
    const message = wrong?.message ?? taken;
    if (message === undefined) return true;
    const shown =
      hidden === undefined ? message : `the name made of ${hidden} is taken, or none that a secret can have`;
    this.#problem(reference, wrong?.code ?? 'name-duplicate', shown);
    return false;
  }

  /** A line that fails still has its name, so that a second one of that name is reported in the same go. */
  #takeWritten(reference: SecretReference): void {
    if (reference.name !== undefined && !reference.name.endsWith('*')) this.#take(reference, reference.name);
  }

  #absent(reference: SecretReference, message: string): void {
    if (reference.optional) {
      this.#leaveOut(reference, message);
      return;
    }
    this.#problem(reference, 'secret-absent', message);
    this.#takeWritten(reference);
  }

  #leaveOut({ line, text }: SecretReference, message: string): void {
    this.notices.push(escapeUnseen(`secrets, line ${line}: "${text}" is left out: ${message}`));
  }

  #problem({ line, text }: SecretReference, code: string, message: string): void {
    this.problems.push({ code, where: `secrets, line ${line}`, message: escapeUnseen(`"${text}": ${message}`) });
  }

  #open(value: SecretValue): Opened {
    const opened = this.#opened.get(value) ?? openDocument(value);
    this.#opened.set(value, opened);
    return opened;
  }
}

/** The name as written, with `*` replaced, or derived from the whole id. */
function nameFor(written: string | undefined, star: string, whole: readonly string[]): string {
  if (written === undefined) return deriveName(...whole);
  if (!written.endsWith('*')) return written;
  const stem = written.slice(0, -1);
  // Behind a stem, a digit begins no name.
  return stem === '' ? deriveName(star) : stem + deriveName(`_${star}`).slice(1);
}
