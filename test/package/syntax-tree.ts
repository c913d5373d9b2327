/** A node of the syntax tree (ESTree): only what is asked of it here. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A node and all under it, but for the names of properties. */
export function* walk(node: Node): Iterable<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** The nodes right under a node, but for the names of properties. */
export function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const named = (key === 'property' || key === 'key') && node['computed'] === false;
    if (named && (value as Node).type === 'Identifier') return [];
    return (Array.isArray(value) ? value : [value]).filter(isNode);
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

export function nodeAt(node: Node | undefined, key: string): Node | undefined {
  const found = node?.[key];
  return isNode(found) ? found : undefined;
}

export function nodesAt(node: Node | undefined, key: string): readonly Node[] {
  const found = node?.[key];
  return Array.isArray(found) ? found.filter(isNode) : [];
}
