import { type BundledModule, definitionsIn } from './bundled-module.ts';
import type { Edit } from './edits.ts';
import { changedIn, declaredNames, identifiers } from './scopes.ts';
import { childrenOf, type Node, nodeAt } from './syntax-tree.ts';

/**
 * Of the functions that are `called` in every step, those that can be variables, `var parse = (function (text) { … })`: V8
 * compiles what stands in brackets as it reads it, and need not read it again for the first call. One that is changed, or
 * that may be called while its module loads, before it would be there, can't. (Not a constant: V8 would check at each use
 * that it is there.)
 */
export function eagerFunctions(module: BundledModule, called: ReadonlySet<string>): ReadonlyMap<string, Node> {
  const declared = module.statements.filter(({ type }) => type === 'FunctionDeclaration');
  const names = declared.map(nameOf);
  const changed = changedIn(module.statements);
  const defined = new Set(definitionsIn(module).map(({ statement }) => statement));
  const early = calledEarly(module.statements.filter((node) => !defined.has(node)));
  return new Map(
    declared
      .filter((node) => called.has(nameOf(node)) && !changed.has(nameOf(node)) && !early.has(node))
      .map((node): [string, Node] => [nameOf(node), node])
      .filter(([name]) => names.filter((one) => one === name).length === 1),
  );
}

/** Writes one of them so. */
export function inBrackets(declaration: Node, code: string): readonly Edit[] {
  const { end, start } = declaration;
  const after = nodeAt(declaration, 'id')?.end ?? start;
  const head = code.slice(start, after).replace(/\s*[\w$]+$/, '');
  return [
    { start, end: after, text: `var ${nameOf(declaration)} = (${head} ` },
    { start: end, end, text: ');' },
  ];
}

/** Functions that a statement which runs before theirs may call, itself or by another. */
function calledEarly(statements: readonly Node[]): ReadonlySet<Node> {
  const uses = new Map<string, ReadonlySet<string>>();
  for (const node of statements) {
    const named = new Set(identifiers(node));
    for (const name of declaredNames(node)) uses.set(name, new Set([...(uses.get(name) ?? []), ...named]));
  }
  const early = new Set<Node>();
  for (const [at, statement] of statements.entries()) {
    if (!calls(statement)) continue;
    const reached = new Set(identifiers(statement));
    for (const name of reached) for (const next of uses.get(name) ?? []) reached.add(next);
    for (const later of statements.slice(at + 1)) {
      if (later.type === 'FunctionDeclaration' && reached.has(nameOf(later))) early.add(later);
    }
  }
  return early;
}

/** Does a statement call anything while the module loads? What is inside a function does not run yet. */
function calls(node: Node): boolean {
  if (/^(?:Function|ArrowFunction)/.test(node.type)) return false;
  if (/^(?:CallExpression|NewExpression|TaggedTemplateExpression|ForOfStatement|SpreadElement)$/.test(node.type))
    return true;
  return childrenOf(node).some(calls);
}

function nameOf(node: Node): string {
  return String(nodeAt(node, 'id')?.['name']);
}
