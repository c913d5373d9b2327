import type { Place } from '../../audit/finding.ts';
import { quote } from '../../secrets/quotation.ts';
import { bytesOf, type SecretValue } from '../../secrets/value.ts';
import { nameOf } from '../document/manifest.ts';
import type { Findings } from '../finding.ts';
import type { MountedFiles, Origin } from '../made-secret.ts';
import { readKey, type StoreAnswer, type StoreAnswers } from '../store-read.ts';
import { jmesValue } from './jmes-value.ts';
import type { PlannedObject } from './plan.ts';
import { fileName, type MountObject, type ProviderClass } from './provider-class.ts';

/** The files that a pod finds. Where anything is noted as wrong, what is returned is not whole. */
export function mountClass(
  one: ProviderClass,
  planned: readonly PlannedObject[],
  answers: StoreAnswers,
  findings: Findings,
): MountedFiles {
  const files = new Map<string, Uint8Array>();
  const sources: Origin[] = [];
  const mounting = new Mounting(one, files, findings);
  for (const { failover, object, read } of planned) {
    const answer = answers.get(readKey(read));
    // A refusal in either region fails the mount; the primary's value counts.
    if (failover !== undefined)
      mounting.check(object, answers.get(readKey(failover)), ` in the failover region ${one.failoverRegion}`);
    const found = mounting.check(object, answer, '');
    if (found === undefined) continue;
    sources.push({ arn: found.arn, versionId: found.versionId });
    mounting.mount(object, found.value);
  }
  const { name, namespace } = one.manifest;
  return { className: name, namespace, files, origin: nameOf(one.manifest), place: one.manifest.place, sources };
}

class Mounting {
  readonly #class: ProviderClass;
  readonly #files: Map<string, Uint8Array>;
  readonly #findings: Findings;

  constructor(one: ProviderClass, files: Map<string, Uint8Array>, findings: Findings) {
    this.#class = one;
    this.#files = files;
    this.#findings = findings;
  }

  check(
    { name, place }: MountObject,
    answer: StoreAnswer | undefined,
    where: string,
  ): Extract<StoreAnswer, { kind: 'value' }> | undefined {
    if (answer?.kind === 'value') return answer;
    if (answer?.kind === 'refused')
      this.#problem(
        'live-refused',
        place,
        `The store refuses ${quote(name, 120)}${where}: ${answer.code}: ${answer.message}`,
        'Let the role read it, or correct objectName.',
      );
    else
      this.#problem(
        'live-absent',
        place,
        `${quote(name, 120)} is not in the store${where}`,
        'Create it, or correct objectName, objectVersion or objectVersionLabel.',
      );
    return undefined;
  }

  /** The whole secret is a file, and each JMESPath result another. */
  mount({ alias, jmesPath, name }: MountObject, value: SecretValue): void {
    const { translation } = this.#class;
    this.#files.set(fileName(alias || name, translation), bytesOf(value));
    for (const entry of jmesPath) {
      const found = jmesValue(value, entry.path);
      if (found.kind === 'value')
        this.#files.set(fileName(entry.alias, translation), new TextEncoder().encode(found.text));
      else {
        const [why, fix] = WHY[found.reason](entry.path, entry.alias, name);
        this.#problem(found.reason === 'absent' ? 'live-property' : 'live-value', entry.place, why, fix);
      }
    }
  }

  #problem(rule: Parameters<Findings['add']>[0], place: Place, why: string, fix: string): void {
    this.#findings.add(rule, place, nameOf(this.#class.manifest), `${why}.`, fix);
  }
}

/** The provider logs these alone; the pod's event speaks of regions and permissions. */
const WHY: Readonly<
  Record<
    'not-json' | 'syntax' | 'absent' | 'not-text',
    (path: string, alias: string, name: string) => readonly [string, string]
  >
> = {
  'not-json': (_path, _alias, name) => [
    `Invalid JSON used with jmesPath in secret: ${quote(name, 120)}`,
    'Leave jmesPath out for a value that is no JSON.',
  ],
  syntax: (path) => [`Invalid JMES Path: ${quote(path, 120)}`, 'Correct it, or what its functions are given.'],
  absent: (path, alias) => [
    `JMES Path - ${quote(path, 120)} for object alias - ${quote(alias, 80)} does not point to a valid object`,
    'Correct path; a null cannot be mounted.',
  ],
  'not-text': (path) => [
    `Invalid JMES search result type for path: ${quote(path, 120)}. Only string is allowed`,
    `path: to_string(${path})`,
  ],
};
