import type { Place } from '../audit/finding.ts';
import { quote } from '../secrets/quotation.ts';
import { type Entry, entriesOf, kindOf, type Node, type ScalarNode } from './document/node.ts';
import type { Findings } from './finding.ts';

export interface TextRule {
  readonly required?: boolean;
  /** The only values there are; their spelling counts. */
  readonly oneOf?: readonly string[];
  readonly pattern?: RegExp;
  /** What the pattern stands for, as a message says it. */
  readonly expected?: string;
  /** Text that means itself, whatever it looks like: a template, a pattern. */
  readonly literal?: boolean;
}

/** The fields of one object of a manifest, each read once. What the API server would refuse is noted and left out. */
export class Fields {
  /** `spec.data[0].remoteRef` */
  readonly path: string;
  readonly place: Place;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #asked = new Set<string>();
  readonly #findings: Findings;

  constructor(node: Node, path: string, findings: Findings) {
    this.path = path;
    this.place = node.place;
    this.#findings = findings;
    this.#entries = new Map(entriesOf(node).map((entry) => [entry.key, entry]));
    if (node.kind !== 'map' && !isNull(node)) this.#wrongType(path, node, 'an object');
  }

  has(name: string): boolean {
    const entry = this.#entries.get(name);
    return entry !== undefined && !isNull(entry.value);
  }

  /** Of the key, or of the object where it isn't there. */
  placeOf(name: string): Place {
    return this.#entries.get(name)?.place ?? this.place;
  }

  text(
    name: string,
    { expected, literal = false, oneOf, pattern, required = false }: TextRule = {},
  ): ScalarNode | undefined {
    const node = this.#take(name, required);
    if (node === undefined) return undefined;
    const field = this.#join(name);
    if (node.kind !== 'scalar' || !isText(node)) {
      this.#wrongType(field, node, 'a string');
      return undefined;
    }
    if (!literal && isPlaceholder(node.text)) {
      const why = `"${field}" is ${quote(node.text, 80)}, which another tool fills in before it is applied.`;
      this.#findings.add(
        'manifest-placeholder',
        node.place,
        field,
        why,
        'Check what that tool writes: `flux build`, `kustomize build`, `envsubst`.',
      );
      return node;
    }
    if (oneOf !== undefined && node.text !== '' && !oneOf.includes(node.text))
      this.#wrongValue(field, node, `one of ${oneOf.join(', ')}`);
    else if (pattern !== undefined && !pattern.test(node.text))
      this.#wrongValue(field, node, expected ?? String(pattern));
    else if (required && node.text === '') this.#wrongValue(field, node, 'a text that is not empty');
    else return node;
    return undefined;
  }

  flag(name: string): boolean | undefined {
    const node = this.#take(name, false);
    if (node === undefined) return undefined;
    if (node.kind === 'scalar' && node.type === 'bool') return /^(?:y|yes|true|on)$/i.test(node.text);
    this.#wrongType(this.#join(name), node, 'a boolean');
    return undefined;
  }

  /** Whatever it is. */
  node(name: string): Node | undefined {
    return this.#take(name, false);
  }

  object(name: string, required = false): Fields | undefined {
    const node = this.#take(name, required);
    return node === undefined ? undefined : new Fields(node, this.#join(name), this.#findings);
  }

  /** The objects of a list. */
  list(name: string): readonly Fields[] {
    return this.#items(name).map((node, at) => new Fields(node, `${this.#join(name)}[${at}]`, this.#findings));
  }

  /** The strings of a list. */
  texts(name: string): readonly ScalarNode[] {
    return this.#items(name).flatMap((node, at) => {
      if (node.kind === 'scalar' && isText(node)) return [node];
      this.#wrongType(`${this.#join(name)}[${at}]`, node, 'a string');
      return [];
    });
  }

  /** A map of strings, with the place of each key. */
  strings(name: string): ReadonlyMap<string, ScalarNode & { readonly keyPlace: Place }> {
    const node = this.#take(name, false);
    const strings = new Map<string, ScalarNode & { readonly keyPlace: Place }>();
    if (node === undefined) return strings;
    if (node.kind !== 'map') this.#wrongType(this.#join(name), node, 'an object');
    for (const { key, place, value } of entriesOf(node)) {
      if (value.kind === 'scalar' && isText(value)) strings.set(key, { ...value, keyPlace: place });
      else if (!isNull(value)) this.#wrongType(`${this.#join(name)}.${key}`, value, 'a string');
    }
    return strings;
  }

  /** Fields that are nothing to us, but there. */
  skip(...names: readonly string[]): void {
    for (const name of names) this.#asked.add(name);
  }

  /** Says which fields nobody has asked for. */
  end(): void {
    for (const { key, place } of this.#entries.values()) {
      if (this.#asked.has(key)) continue;
      const near = [...this.#asked].find((name) => name.toLowerCase() === key.toLowerCase());
      const field = this.#join(key);
      this.#findings.add(
        'unknown-field',
        place,
        field,
        `There is no field "${field}": it is dropped, or refused where validation is strict.`,
        near === undefined
          ? `Remove it, or move it where it belongs; known here: ${[...this.#asked].join(', ')}.`
          : `Write ${near}.`,
      );
    }
  }

  #take(name: string, required: boolean): Node | undefined {
    this.#asked.add(name);
    const entry = this.#entries.get(name);
    if (entry !== undefined && !isNull(entry.value)) return entry.value;
    if (required) {
      const field = this.#join(name);
      this.#findings.add(
        'field-missing',
        entry?.place ?? this.place,
        field,
        `The field "${field}" is required and not there.`,
        `Add ${name}.`,
      );
    }
    return undefined;
  }

  #items(name: string): readonly Node[] {
    const node = this.#take(name, false);
    if (node === undefined) return [];
    if (node.kind === 'list') return node.items;
    this.#wrongType(this.#join(name), node, 'a list');
    return [];
  }

  #join(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  #wrongType(field: string, node: Node, expected: string): void {
    const plain = node.kind === 'scalar' && node.plain && expected === 'a string' && node.type !== 'null';
    const fix = plain ? `Put it in quotes: "${node.text}"` : `Write ${expected}.`;
    this.#findings.add('field-type', node.place, field, `"${field}" must be ${expected}; found ${kindOf(node)}.`, fix);
  }

  #wrongValue(field: string, node: ScalarNode, expected: string): void {
    this.#findings.add(
      'field-value',
      node.place,
      field,
      `"${field}" must be ${expected}; found ${quote(node.text, 80)}.`,
      `Write ${expected}.`,
    );
  }
}

function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.type === 'null';
}

function isText({ type }: ScalarNode): boolean {
  return type === 'string' || type === 'timestamp' || type === 'merge';
}

/** `${APP}` of Flux and envsubst, `$(NAME)` of kustomize, `<NAME>`, `__NAME__`, `@NAME@` of this and that. */
export function isPlaceholder(text: string): boolean {
  return /\$\{[A-Za-z_]\w*[^}]*\}|\$\([A-Za-z_]\w*\)|<[A-Za-z_][\w-]*>|^__\w+__$|^@[A-Z_]+@$/.test(text);
}
