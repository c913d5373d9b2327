import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
} from 'yaml';
import { formatFloat } from '../golang/float.ts';
import type { Json } from '../golang/json-decode.ts';
import { type GoString, toText } from '../golang/text.ts';
import { scalarOf, textOf } from './node-scalar.ts';
import { YamlProblem } from './problem.ts';

export type DecodedYaml<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'problem'; readonly message: string };

/** Nodes visited, those behind aliases each time: what a few lines of anchors may grow into. */
const MAX_NODES = 200_000;
const MAX_DEPTH = 500;

/** sigs.k8s.io/yaml's Unmarshal into a map[string]interface{}: YAML 1.1 scalars, the last of several equal keys, the first document. */
export function decodeYamlMap(text: GoString): DecodedYaml<ReadonlyMap<GoString, Json>> {
  return attempt(() => {
    const value = new YamlReader().document(text);
    if (value === null) return new Map();
    if (value instanceof Map) return value;
    throw new YamlProblem(
      `error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${kindOf(value)} into Go value of type map[string]interface {}`,
    );
  });
}

/** The same into a map[string]string, as the operator reads a rendered `literal`: a number or bool becomes the text Go writes it as. */
export function decodeYamlStrings(text: GoString): DecodedYaml<ReadonlyMap<GoString, GoString>> {
  return attempt(() => {
    const value = new YamlReader(true).document(text);
    const strings = new Map<GoString, GoString>();
    if (value === null) return strings;
    if (!(value instanceof Map))
      throw new YamlProblem(
        `error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${kindOf(value)} into Go value of type map[string]string`,
      );
    for (const [key, item] of value) {
      if (typeof item === 'string') strings.set(key, item);
      else if (item === null) strings.set(key, '');
      else
        throw new YamlProblem(
          `error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${kindOf(item)} into Go value of type string`,
        );
    }
    return strings;
  });
}

function attempt<T>(read: () => T): DecodedYaml<T> {
  try {
    return { kind: 'value', value: read() };
  } catch (error) {
    if (error instanceof YamlProblem) return { kind: 'problem', message: error.message };
    throw error;
  }
}

/** JSON has no infinity, and Go goes through JSON. */
function checkFinite(value: Json): void {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new YamlProblem(`error converting YAML to JSON: json: unsupported value: ${formatFloat(value, 'g', -1)}`);
  if (value instanceof Map) for (const item of value.values()) checkFinite(item);
  else if (Array.isArray(value)) value.forEach(checkFinite);
}

function kindOf(value: Json): string {
  if (value instanceof Map) return 'object';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

type YamlNode = Node | null | undefined;

class YamlReader {
  readonly #anchors = new Map<string, YamlNode>();
  readonly #asText: boolean;
  readonly #open = new Set<Node>();
  #visited = 0;

  /** `asText` writes the values of the outermost map as text. */
  constructor(asText = false) {
    this.#asText = asText;
  }

  document(text: GoString): Json {
    const [document] = parse(toText(text));
    if (document === undefined) return null;
    const [error] = document.errors;
    if (error !== undefined)
      throw new YamlProblem(
        `error converting YAML to JSON: yaml: ${error.message.split('\n')[0]?.replace(/:$/, '') ?? ''}`,
      );
    const value = this.#value(document.contents, 0);
    checkFinite(value);
    return value;
  }

  #value(node: YamlNode, depth: number, asText = false): Json {
    if (++this.#visited > MAX_NODES)
      throw new YamlProblem('error converting YAML to JSON: yaml: document contains excessive aliasing');
    if (depth > MAX_DEPTH)
      throw new YamlProblem(`error converting YAML to JSON: yaml: exceeded max depth of ${MAX_DEPTH}`);
    if (node === null || node === undefined) return null;
    if (isAlias(node)) return this.#value(this.#follow(node), depth + 1, asText);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#scalar(node, asText);
    if (this.#open.has(node))
      throw new YamlProblem(`error converting YAML to JSON: yaml: anchor '${node.anchor ?? ''}' value contains itself`);
    this.#open.add(node);
    let value: Json = null;
    if (isSeq<Node>(node)) value = node.items.map((item) => this.#value(item, depth + 1));
    else if (isMap<Node, Node>(node)) {
      const entries = new Map<GoString, Json>();
      this.#entries(node.items, entries, depth, this.#asText && depth === 0);
      value = entries;
    }
    this.#open.delete(node);
    return value;
  }

  #follow({ source }: Alias): YamlNode {
    if (this.#anchors.has(source)) return this.#anchors.get(source);
    throw new YamlProblem(`error converting YAML to JSON: yaml: unknown anchor '${source}' referenced`);
  }

  #entries(items: readonly Pair<Node, Node | null>[], into: Map<GoString, Json>, depth: number, asText: boolean): void {
    for (const { key, value } of items) {
      if (isScalar(key) && scalarOf(key).kind === 'merge') this.#merge(value, into, depth, asText);
      else {
        // Reading the key first keeps anchors in the order written.
        const name = this.#key(key);
        into.set(name, this.#value(value, depth + 1, asText));
      }
    }
  }

  /** `<<`: what it brings overwrites what stands above it. */
  #merge(value: YamlNode, into: Map<GoString, Json>, depth: number, asText: boolean): void {
    const target = isAlias(value) ? this.#follow(value) : value;
    if (isMap<Node, Node>(target)) {
      if (++this.#visited > MAX_NODES || depth > MAX_DEPTH)
        throw new YamlProblem('error converting YAML to JSON: yaml: document contains excessive aliasing');
      if (target.anchor !== undefined) this.#anchors.set(target.anchor, target);
      this.#entries(target.items, into, depth + 1, asText);
      return;
    }
    if (!isSeq<Node>(target) || isAlias(value))
      throw new YamlProblem(
        'error converting YAML to JSON: yaml: map merge requires map or sequence of maps as the value',
      );
    for (const item of target.items.toReversed()) this.#merge(item, into, depth + 1, asText);
  }

  #key(key: YamlNode): GoString {
    const node = isAlias(key) ? this.#follow(key) : key;
    if (node !== null && node !== undefined && isScalar(node)) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
      const resolved = scalarOf(node);
      if (resolved.kind === 'int') {
        if (resolved.value < 2n ** 63n) return resolved.value.toString();
      } else if (resolved.kind !== 'null') return textOf(resolved, node, true);
    }
    throw new YamlProblem('error converting YAML to JSON: unsupported map key');
  }

  #scalar(node: Scalar, asText: boolean): Json {
    const resolved = scalarOf(node);
    if (resolved.kind === 'null') return null;
    if (asText) return textOf(resolved, node, false);
    if (resolved.kind === 'bool') return resolved.value;
    if (resolved.kind === 'int') return Number(resolved.value);
    if (resolved.kind !== 'float') return textOf(resolved, node, false);
    return resolved.value;
  }
}

function parse(text: string): ReturnType<typeof parseAllDocuments> {
  // Scalars stay text: what they are is for Go's rules to say.
  return parseAllDocuments(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    stringKeys: false,
    logLevel: 'silent',
    prettyErrors: true,
  });
}
