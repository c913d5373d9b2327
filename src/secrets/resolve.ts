import type { Problem } from '../errors.ts';
import type { ReadOutcome, StoredSecret } from '../ports.ts';
import { deriveName, nameOfId, nameProblem } from './name.ts';
import { readKey } from './plan.ts';
import type { SecretReference } from './reference.ts';
import type { Secret } from './secret.ts';
import { type Selected, selectAll, selectPath } from './selector.ts';
import { bytesOf } from './value.ts';

export interface Resolved {
  readonly secrets: readonly Secret[];
  readonly notices: readonly string[];
  readonly problems: readonly Problem[];
}

/** Turns what the store answered into named secrets, or every problem of every line at once. */
export async function resolveSecrets(
  references: readonly SecretReference[],
  outcomes: ReadonlyMap<string, ReadOutcome | undefined>,
): Promise<Resolved> {
  const resolution = new Resolution();
  for (const reference of references) await resolution.add(reference, outcomes.get(readKey(reference.read)));
  return resolution;
}

class Resolution implements Resolved {
  readonly secrets: Secret[] = [];
  readonly notices: string[] = [];
  readonly problems: Problem[] = [];
  /** By name in lower case, since outputs and some file systems know no case: the line it came from. */
  readonly #taken = new Map<string, { readonly name: string; readonly line: number }>();

  async add(reference: SecretReference, outcome: ReadOutcome | undefined): Promise<void> {
    if (outcome === undefined) return this.#absent(reference, 'the store gave no answer for it', 'secret-absent');
    if (outcome.kind === 'absent') return this.#absent(reference, outcome.message, 'secret-absent');
    if (outcome.kind === 'refused') {
      const permission = outcome.code.startsWith('AccessDenied')
        ? '; the role needs secretsmanager:GetSecretValue on it, and kms:Decrypt where it has a key of its own'
        : '';
      return this.#problem(reference, 'secret-refused', `${outcome.code}: ${outcome.message}${permission}`);
    }
    for (const stored of outcome.secrets) await this.#take(reference, stored);
  }

  async #take(reference: SecretReference, stored: StoredSecret): Promise<void> {
    const { read, selector } = reference;
    const id = read.kind === 'prefix' ? stored.name : nameOfId(read.id);
    const rest = read.kind === 'prefix' ? stored.name.slice(read.prefix.length) : '';
    if (selector?.kind === 'all-keys') {
      const entries = selectAll(stored.value);
      if (entries === undefined)
        return this.#problem(
          reference,
          'secret-not-json',
          '"#*" needs a JSON object, and the secret is something else',
        );
      if (entries.length === 0) return this.#problem(reference, 'secret-empty', 'the JSON object has no keys');
      for (const [key, selected] of entries)
        this.#keep(reference, stored, nameFor(reference.name, key, [id, key]), selected);
      return;
    }
    const selected: Selected =
      selector === undefined ? { kind: 'value', value: stored.value } : await selectPath(stored.value, selector.path);
    this.#keep(
      reference,
      stored,
      nameFor(reference.name, rest, [id, ...(selector === undefined ? [] : [selector.path])]),
      selected,
    );
  }

  #keep(reference: SecretReference, stored: StoredSecret, name: string, selected: Selected): void {
    if (selected.kind === 'problem') {
      if (selected.code === 'secret-key-missing') this.#absent(reference, selected.message, selected.code);
      else this.#problem(reference, selected.code, selected.message);
      return;
    }
    const { value } = selected;
    const wrong = nameProblem(name);
    if (wrong !== undefined) this.#problem(reference, wrong.code, wrong.message);
    else if (bytesOf(value).length === 0) this.#problem(reference, 'secret-empty', `the value for "${name}" is empty`);
    else if (this.#claim(reference, name)) {
      this.secrets.push({ name, value, reference: reference.text, arn: stored.arn, versionId: stored.versionId });
    }
  }

  /** False, with a problem noted, where another secret has this name, or exports a variable of this name. */
  #claim(reference: SecretReference, name: string): boolean {
    const key = name.toLowerCase();
    const stem = key.replace(/_(?:file|value)$/, '');
    const clash =
      this.#taken.get(key) ??
      (stem === key ? undefined : this.#taken.get(stem)) ??
      this.#taken.get(`${key}_file`) ??
      this.#taken.get(`${key}_value`);
    if (clash !== undefined) {
      const why = clash.name === name ? 'is already the name' : `is too like the name "${clash.name}"`;
      this.#problem(reference, 'name-duplicate', `"${name}" ${why} on line ${clash.line}`);
      return false;
    }
    this.#taken.set(key, { name, line: reference.line });
    return true;
  }

  #absent(reference: SecretReference, message: string, code: string): void {
    if (reference.optional)
      this.notices.push(`secrets, line ${reference.line}: "${reference.text}" is left out: ${message}`);
    else this.#problem(reference, code, message);
  }

  #problem({ line, text }: SecretReference, code: string, message: string): void {
    this.problems.push({ code, where: `secrets, line ${line}`, message: `"${text}": ${message}` });
  }
}

/** The name as written, with `*` replaced, or derived from the whole id. */
function nameFor(written: string | undefined, star: string, whole: readonly string[]): string {
  if (written === undefined) return deriveName(...whole);
  return written.endsWith('*')
    ? written.slice(0, -1) + (written === '*' ? deriveName(star) : deriveName(`_${star}`).slice(1))
    : written;
}
