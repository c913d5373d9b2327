import { childrenOf, type Node, nodeAt, nodesAt, walk } from './syntax-tree.ts';

/** A node where it stands. */
export interface Named {
  readonly node: Node;
  /** `node.…`: something is taken from it. */
  readonly isObject: boolean;
  /** Names that stand for something else here than at the top of the module. */
  readonly shadowed: ReadonlySet<string>;
}

/** A node and all under it, each with what is declared around it. */
export function* named(node: Node, shadowed: ReadonlySet<string> = new Set(), isObject = false): Iterable<Named> {
  yield { node, isObject, shadowed };
  const inside = new Set([...shadowed, ...declaredBy(node)]);
  for (const child of childrenOf(node)) {
    yield* named(child, inside, takes(node) && child === nodeAt(node, 'object'));
  }
}

/** What a function or a block declares for what is in it; the module's own statements are not a block here. */
function declaredBy(node: Node): readonly string[] {
  const params = [...nodesAt(node, 'params'), ...(node.type === 'CatchClause' ? [nodeAt(node, 'param')] : [])];
  const statements =
    node.type === 'BlockStatement' ? nodesAt(node, 'body') : [nodeAt(node, 'init'), nodeAt(node, 'left')];
  const declared = statements.flatMap((one) => {
    if (one?.type === 'FunctionDeclaration' || one?.type === 'ClassDeclaration') return [nodeAt(one, 'id')];
    return one?.type === 'VariableDeclaration' ? nodesAt(one, 'declarations').map((each) => nodeAt(each, 'id')) : [];
  });
  return [...params, ...declared].flatMap(identifiers);
}

/** Every name in a pattern or an expression. */
export function identifiers(node: Node | undefined): readonly string[] {
  return node === undefined
    ? []
    : [...walk(node)].flatMap((one) => (one.type === 'Identifier' ? [String(one['name'])] : []));
}

/** `….name`: something is taken by a name that is known. */
export function takes(node: Node): boolean {
  return node.type === 'MemberExpression' && node['computed'] === false;
}

/** The names that a statement declares. */
export function declaredNames(node: Node): readonly string[] {
  return [nodeAt(node, 'id'), ...nodesAt(node, 'declarations').map((one) => nodeAt(one, 'id'))].flatMap(identifiers);
}

/** The names that are given another value somewhere in these statements. */
export function changedIn(statements: readonly Node[]): ReadonlySet<string> {
  const nodes = statements.flatMap((one) => [...walk(one)]);
  return new Set(
    nodes.flatMap((node) => {
      if (node.type === 'UpdateExpression') return identifiers(nodeAt(node, 'argument'));
      return /^(?:AssignmentExpression|For(?:In|Of)Statement)$/.test(node.type)
        ? identifiers(nodeAt(node, 'left'))
        : [];
    }),
  );
}
