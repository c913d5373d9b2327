import { parseAst } from 'rolldown/parseAst';
import { childrenOf, type Node, nodeAt, nodesAt, walk } from './syntax-tree.ts';

/** What the bundler calls the function by which a module asks for another. */
const REQUIRE = /^__(?:webpack|nccwpck)_require__$/;

/** Statements that share their names. */
export interface Unit {
  /** Of the module; empty for what stands outside all of them. */
  readonly id: string;
  readonly statements: readonly Node[];
}

/** A module as the bundler writes it: a function under a number. */
export interface BundledModule extends Unit {
  /** The property that holds the function, under its number. */
  readonly property: Node;
  /** Names that the function is called with. */
  readonly given: readonly string[];
  /** Where its body ends, before the brace. */
  readonly end: number;
}

export interface Bundle {
  readonly program: Node;
  readonly modules: readonly BundledModule[];
  /** What stands outside the modules. */
  readonly top: Unit;
}

export function readBundle(code: string): Bundle {
  const program = parseAst(code) as unknown as Node;
  const modules = [...walk(program)].flatMap(readModule);
  const statements = nodesAt(program, 'body').filter(
    ({ end, start }) => !modules.some(({ property }) => start < property.start && property.end < end),
  );
  return { program, modules, top: { id: '', statements } };
}

function readModule(property: Node): readonly BundledModule[] {
  const id = nodeAt(property, 'key')?.['value'];
  const made = nodeAt(property, 'value');
  const body = nodeAt(made, 'body');
  if (property.type !== 'Property' || typeof id !== 'number' || body?.type !== 'BlockStatement') return [];
  const given = nodesAt(made, 'params').map((one) => String(one['name']));
  return [{ id: String(id), property, given, statements: nodesAt(body, 'body'), end: body.end - 1 }];
}

/** Every node of a unit. */
export function nodesOf({ statements }: Unit): readonly Node[] {
  return statements.flatMap((one) => [...walk(one)]);
}

/** By their variables, the ids of the modules that a unit asks for. */
export function requiredIn({ statements }: Unit): ReadonlyMap<string, string> {
  return new Map(
    statements
      .flatMap((node) => nodesAt(node, 'declarations'))
      .flatMap((one): readonly [string, string][] => {
        const id = requiredId(nodeAt(one, 'init'));
        return id === undefined ? [] : [[String(nodeAt(one, 'id')?.['name']), id]];
      }),
  );
}

/** The id of the module that a call asks for. */
export function requiredId(node: Node | undefined): string | undefined {
  if (node?.type !== 'CallExpression' || !REQUIRE.test(String(nodeAt(node, 'callee')?.['name']))) return undefined;
  const id = nodesAt(node, 'arguments')[0]?.['value'];
  return typeof id === 'number' ? String(id) : undefined;
}

/** What the bundler's function is asked for beside a module: `d` defines exports, `bind` is for one that loads later. */
export function runtimeCall(node: Node | undefined): string | undefined {
  const callee = node?.type === 'CallExpression' ? nodeAt(node, 'callee') : undefined;
  if (callee?.type !== 'MemberExpression' || !REQUIRE.test(String(nodeAt(callee, 'object')?.['name'])))
    return undefined;
  return String(nodeAt(callee, 'property')?.['name']);
}

/** Where a unit defines what it exports: by name, a getter each. */
export interface Definition {
  readonly statement: Node;
  /** What the bundler calls the object that holds the exports. */
  readonly exports: string;
  readonly getters: ReadonlyMap<string, Node>;
}

export function definitionsIn({ statements }: Unit): readonly Definition[] {
  return statements.flatMap((statement) => {
    const call = nodeAt(statement, 'expression');
    const [exports, defined] = nodesAt(call, 'arguments');
    if (runtimeCall(call) !== 'd' || exports === undefined || defined?.type !== 'ObjectExpression') return [];
    const getters = nodesAt(defined, 'properties').flatMap((one): readonly [string, Node][] => {
      const value = nodeAt(nodeAt(one, 'value'), 'body');
      return value === undefined ? [] : [[String(nodeAt(one, 'key')?.['name']), value]];
    });
    if (getters.length < childrenOf(defined).length) throw new Error('an export is defined otherwise than by a getter');
    return [{ statement, exports: String(exports['name']), getters: new Map(getters) }];
  });
}
