import type { Place } from '../../audit/finding.ts';
import type { ResolvedScalar } from '../../yaml/scalar.ts';

/** YAML as Kubernetes reads it, every node with its place. */
export type Node = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  /** What is written, quotes and escapes undone. */
  readonly text: string;
  /** What Go's YAML 1.1 takes it for: a plain `yes` is a bool, `0644` a number. */
  readonly type: ResolvedScalar['kind'];
  /** Without quotes and not a block, so that its type is a matter of how it looks. */
  readonly plain: boolean;
  readonly place: Place;
  /** The place of an offset in `text`. */
  at(offset: number): Place;
}

export interface MapNode {
  readonly kind: 'map';
  /** In the order written; of equal keys the last. */
  readonly entries: readonly Entry[];
  readonly place: Place;
}

export interface Entry {
  readonly key: string;
  /** Of the key. */
  readonly place: Place;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly place: Place;
}

export function child(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  let at = node;
  for (const key of path) at = at?.kind === 'map' ? at.entries.find((entry) => entry.key === key)?.value : undefined;
  return at;
}

/** The text under a path; undefined where there is none, or null. */
export function textAt(node: Node | undefined, ...path: readonly string[]): string | undefined {
  const found = child(node, ...path);
  return found?.kind === 'scalar' && found.type !== 'null' ? found.text : undefined;
}

/** A text that is not there, where it would be. */
export function emptyText(place: Place): ScalarNode {
  return { kind: 'scalar', text: '', type: 'string', plain: true, place, at: () => place };
}

export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

export function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** What a message calls a node. */
export function kindOf(node: Node): string {
  if (node.kind !== 'scalar') return node.kind === 'map' ? 'an object' : 'a list';
  const names: Readonly<Record<ScalarNode['type'], string>> = {
    string: 'a string',
    timestamp: 'a string',
    merge: 'a string',
    null: 'null',
    bool: 'a boolean',
    int: 'a number',
    float: 'a number',
  };
  return names[node.type];
}
