import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type Scalar, type YAMLError } from 'yaml';
import type { Place } from '../../audit/finding.ts';
import { fromText } from '../../golang/text.ts';
import { resolvePlain } from '../../yaml/scalar.ts';
import type { Entry, MapNode, Node, ScalarNode } from './node.ts';
import type { Text } from './text.ts';

/** What is not YAML, or not what Kubernetes would read. */
export interface YamlProblem {
  readonly code: 'syntax' | 'duplicate-key' | 'limit';
  readonly place: Place;
  readonly message: string;
}

export interface ReadDocument {
  /** Undefined where there is nothing, or nothing readable. */
  readonly node: Node | undefined;
  readonly problems: readonly YamlProblem[];
}

/** Aliases are counted each time they are followed: a few lines of anchors can stand for billions of nodes. */
const MOST_NODES = 100_000;
const DEEPEST = 100;

class TooMuch extends Error {}

/** Reads one YAML document. Never throws. */
export function readYaml(source: Text): ReadDocument {
  try {
    const document = parseDocument(source.text, {
      schema: 'failsafe',
      uniqueKeys: false,
      stringKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error !== undefined) return { node: undefined, problems: [syntaxProblem(error, source)] };
    const reader = new Reader(source);
    return {
      node: document.contents === null ? undefined : reader.node(document.contents, 0),
      problems: reader.problems,
    };
  } catch (error) {
    const message = error instanceof TooMuch ? error.message : 'it cannot be read as YAML';
    return { node: undefined, problems: [{ code: 'limit', place: source.place(0), message }] };
  }
}

function syntaxProblem({ message, pos }: YAMLError, source: Text): YamlProblem {
  const [first = ''] = message.split('\n');
  return { code: 'syntax', place: source.place(pos[0]), message: first.slice(0, 300) };
}

class Reader {
  readonly problems: YamlProblem[] = [];
  readonly #source: Text;
  readonly #anchors = new Map<string, unknown>();
  readonly #open = new Set<unknown>();
  #nodes = 0;

  constructor(source: Text) {
    this.#source = source;
  }

  node(node: unknown, depth: number): Node {
    if (++this.#nodes > MOST_NODES) throw new TooMuch(`it stands for more than ${MOST_NODES} values, anchors followed`);
    if (depth > DEEPEST) throw new TooMuch(`it is nested more than ${DEEPEST} deep`);
    if (isAlias(node)) return this.#alias(node.source, node.range?.[0] ?? 0, depth);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined)
      this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#scalar(node);
    const place = this.#source.place((isMap(node) || isSeq(node) ? node.range?.[0] : undefined) ?? 0);
    if (this.#open.has(node)) throw new TooMuch('an anchor holds itself');
    this.#open.add(node);
    const read: Node = isMap(node)
      ? { kind: 'map', place, entries: this.#entries(node.items, depth) }
      : isSeq(node)
        ? { kind: 'list', place, items: node.items.map((item) => this.node(item, depth + 1)) }
        : this.#nothing(place);
    this.#open.delete(node);
    return read;
  }

  #alias(name: string, at: number, depth: number): Node {
    if (this.#anchors.has(name)) return this.node(this.#anchors.get(name), depth + 1);
    this.problems.push({
      code: 'syntax',
      place: this.#source.place(at),
      message: `the alias "*${name}" has no anchor before it`,
    });
    return this.#nothing(this.#source.place(at));
  }

  #entries(pairs: readonly unknown[], depth: number): readonly Entry[] {
    const entries = new Map<string, Entry>();
    for (const pair of pairs) {
      if (!isPair(pair)) continue;
      const key = isAlias(pair.key) ? this.#anchors.get(pair.key.source) : pair.key;
      const name = isScalar(key) ? String(key.value ?? '') : '';
      const place = this.#source.place((isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? 0);
      const value = this.node(pair.value, depth + 1);
      if (name === '<<' && isScalar(key) && key.type === 'PLAIN') this.#merge(value, entries);
      else {
        if (entries.get(name)?.place !== undefined && !this.#merged.has(entries.get(name)))
          this.problems.push({
            code: 'duplicate-key',
            place,
            message: `the key "${name}" is there twice; the last one counts`,
          });
        entries.set(name, { key: name, place, value });
      }
    }
    return [...entries.values()];
  }

  readonly #merged = new Set<Entry | undefined>();

  /** `<<`: what stands in the mapping itself counts more. */
  #merge(value: Node, into: Map<string, Entry>): void {
    const maps = value.kind === 'list' ? value.items : [value];
    for (const one of maps.filter((node): node is MapNode => node.kind === 'map')) {
      for (const entry of one.entries) {
        if (into.has(entry.key)) continue;
        const merged = { ...entry };
        this.#merged.add(merged);
        into.set(entry.key, merged);
      }
    }
  }

  #scalar(node: Scalar): ScalarNode {
    const text = typeof node.value === 'string' ? node.value : String(node.value ?? '');
    const start = node.range?.[0] ?? 0;
    const plain = node.type === 'PLAIN' || node.type === undefined;
    const type = plain && node.tag === undefined ? resolvePlain(fromText(text)).kind : 'string';
    const inner = this.#source.inside(text, start);
    return { kind: 'scalar', text, type, plain, place: this.#source.place(start), at: (offset) => inner.place(offset) };
  }

  #nothing(place: Place): ScalarNode {
    return { kind: 'scalar', text: '', type: 'null', plain: true, place, at: () => place };
  }
}
