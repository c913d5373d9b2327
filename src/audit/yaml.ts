import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Place } from './finding.ts';
import { type Snippet, type Source, scalarSnippet } from './source.ts';

/** YAML as the rules read it: aliases followed, merge keys merged, keys as text, every node with its place. */
export type YamlNode = Scalar | Mapping | Sequence;

export interface Scalar {
  readonly kind: 'scalar';
  /** As YAML reads it: `true`, a number, a string, null. */
  readonly value: unknown;
  readonly text: string;
  readonly place: Place;
  /** The text as a script or value with a place for each offset. */
  snippet(): Snippet;
}

export interface Mapping {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
  readonly place: Place;
}

export interface Entry {
  readonly key: string;
  readonly place: Place;
  readonly value: YamlNode;
}

export interface Sequence {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
  readonly place: Place;
}

/** More nodes than any workflow or manifest has; what aliases blow up beyond it is left out. */
const MOST_NODES = 200_000;
const DEEPEST = 100;

export interface ReadYaml {
  readonly documents: readonly YamlNode[];
  /** Set where the file is not YAML: what the parser says, and where. */
  readonly problem: (Place & { readonly message: string }) | undefined;
}

/** Reads every document of a file. Never throws. GitHub takes no workflow that has a key twice; other readers do. */
export function readYaml(source: Source, keys: 'any keys' | 'one of each key' = 'any keys'): ReadYaml {
  const uniqueKeys = keys === 'one of each key';
  try {
    const documents = parseAllDocuments(source.text, { logLevel: 'silent', strict: false, uniqueKeys });
    const [error] = documents.flatMap((document) => document.errors);
    const convert = new Converter(source);
    return {
      documents: documents.flatMap(({ contents }) => (contents === null ? [] : [convert.node(contents, 0)])),
      problem:
        error === undefined
          ? undefined
          : { ...source.place(error.pos[0]), message: (error.message.split('\n')[0] ?? '').replace(/ at line.*/, '') },
    };
  } catch {
    return { documents: [], problem: { ...source.place(0), message: 'it cannot be read as YAML' } };
  }
}

class Converter {
  readonly #source: Source;
  readonly #anchors = new Map<string, YamlNode>();
  #nodes = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  node(node: unknown, depth: number): YamlNode {
    if (++this.#nodes > MOST_NODES || depth > DEEPEST) return this.#scalar(null, 0);
    if (isAlias(node)) return this.#anchors.get(node.source) ?? this.#scalar(null, node.range?.[0] ?? 0);
    const converted = this.#convert(node, depth);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined)
      this.#anchors.set(node.anchor, converted);
    return converted;
  }

  #convert(node: unknown, depth: number): YamlNode {
    if (isMap(node)) {
      const place = this.#source.place(node.range?.[0] ?? 0);
      return { kind: 'mapping', place, entries: node.items.flatMap((pair) => this.#entries(pair, depth)) };
    }
    if (isSeq(node)) {
      const place = this.#source.place(node.range?.[0] ?? 0);
      return { kind: 'sequence', place, items: node.items.map((item) => this.node(item, depth + 1)) };
    }
    if (isScalar(node)) return this.#scalar(node.value, node.range?.[0] ?? 0);
    return this.#scalar(null, 0);
  }

  #entries(pair: unknown, depth: number): readonly Entry[] {
    if (!isPair(pair)) return [];
    const key = isScalar(pair.key) ? pair.key : undefined;
    const value = this.node(pair.value, depth + 1);
    if (key?.value === '<<') {
      const merged = value.kind === 'sequence' ? value.items : [value];
      return merged.flatMap((one) => (one.kind === 'mapping' ? one.entries : []));
    }
    return [{ key: String(key?.value ?? ''), place: this.#source.place(key?.range?.[0] ?? 0), value }];
  }

  #scalar(value: unknown, start: number): Scalar {
    const text = value === null || value === undefined ? '' : String(value);
    return {
      kind: 'scalar',
      value,
      text,
      place: this.#source.place(start),
      snippet: () => scalarSnippet(this.#source, text, start),
    };
  }
}

/** The value under a key; the last one where the key is written twice, an own one before a merged one. */
export function get(node: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined {
  let at = node;
  for (const key of path) {
    at = at?.kind === 'mapping' ? at.entries.findLast((entry) => entry.key === key)?.value : undefined;
  }
  return at;
}

export function textAt(node: YamlNode | undefined, ...path: readonly string[]): string | undefined {
  const found = get(node, ...path);
  return found?.kind === 'scalar' && found.value !== null && found.value !== undefined ? found.text : undefined;
}

export function entriesOf(node: YamlNode | undefined): readonly Entry[] {
  return node?.kind === 'mapping' ? node.entries : [];
}

export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'sequence' ? node.items : [];
}

/** Every scalar below a node. */
export function scalarsOf(node: YamlNode | undefined): readonly Scalar[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return [node];
  return node.kind === 'sequence'
    ? node.items.flatMap(scalarsOf)
    : node.entries.flatMap(({ value }) => scalarsOf(value));
}
