import { requiredId } from './bundled-module.ts';
import { type Node, nodeAt, nodesAt } from './syntax-tree.ts';

const CONTAINERS = new Set(['Map', 'RegExp', 'Set', 'TextDecoder', 'TextEncoder', 'WeakMap', 'WeakSet']);

/** Tells which declarations could be made or not, and nobody would notice. */
export class Declarations {
  readonly #builtins: ReadonlySet<string>;
  readonly #code: string;
  /** Names of classes that do nothing but keep what they are given. */
  readonly #makers: ReadonlySet<string>;
  /** Names of Node's own modules. */
  readonly #modules: ReadonlySet<string>;

  constructor(statements: readonly Node[], builtins: ReadonlySet<string>, code: string) {
    this.#builtins = builtins;
    this.#code = code;
    const requires = statements
      .flatMap((node) => nodesAt(node, 'declarations'))
      .filter((one) => this.#loadsBuiltin(one));
    this.#modules = new Set(requires.map((one) => String(nodeAt(one, 'id')?.['name'])));
    this.#makers = CONTAINERS; // of which a class may make what it holds
    const makers = statements.filter((node) => node.type === 'ClassDeclaration' && this.#keepsOnly(node));
    this.#makers = new Set([...CONTAINERS, ...makers.map((node) => String(nodeAt(node, 'id')?.['name']))]);
  }

  /** What a statement declares; undefined where it does more than that. */
  names(node: Node): readonly string[] | undefined {
    const declared = node.type === 'VariableDeclaration' ? nodesAt(node, 'declarations') : [node];
    const names = declared.map((one) => this.#declares(one));
    return names.every((name) => name !== undefined) ? names.flat() : undefined;
  }

  #declares(node: Node): readonly string[] | undefined {
    const id = nodeAt(node, 'id');
    if (node.type === 'FunctionDeclaration' || (node.type === 'ClassDeclaration' && this.#isPureClass(node))) {
      return typeof id?.['name'] === 'string' ? [id['name']] : undefined;
    }
    const init = nodeAt(node, 'init');
    if (node.type !== 'VariableDeclarator' || init === undefined) return undefined;
    if (id?.type === 'Identifier') {
      return this.#isPure(init) || this.#loadsBuiltin(node) ? [String(id['name'])] : undefined;
    }
    // What is taken out of a module of Node's, name by name.
    if (id?.type !== 'ObjectPattern' || !this.#isOfBuiltin(init)) return undefined;
    const names = nodesAt(id, 'properties').map((property) => nodeAt(property, 'value')?.['name']);
    return names.every((name) => typeof name === 'string') ? names : undefined;
  }

  #loadsBuiltin(declarator: Node): boolean {
    const id = requiredId(nodeAt(declarator, 'init'));
    return id !== undefined && this.#builtins.has(id);
  }

  #isOfBuiltin(node: Node | undefined): boolean {
    if (node?.type === 'Identifier') return this.#modules.has(String(node['name']));
    return node?.type === 'MemberExpression' && node['computed'] === false && this.#isOfBuiltin(nodeAt(node, 'object'));
  }

  #isPure(node: Node | undefined): boolean {
    switch (node?.type) {
      case 'Literal':
      case 'Identifier':
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return true;
      case 'TemplateLiteral':
        return nodesAt(node, 'expressions').every(({ type }) => type === 'Literal');
      case 'LogicalExpression':
        return isNever(node) || ['left', 'right'].every((side) => this.#isPure(nodeAt(node, side)));
      case 'UnaryExpression':
        return nodeAt(node, 'argument')?.type === 'Literal';
      case 'BinaryExpression':
        return ['left', 'right'].every(
          (side) =>
            ['Literal', 'BinaryExpression'].includes(nodeAt(node, side)?.type ?? '') &&
            this.#isPure(nodeAt(node, side)),
        );
      case 'ArrayExpression':
        return (node['elements'] as readonly (Node | null)[]).every((one) => one !== null && this.#isPure(one));
      case 'ObjectExpression':
        return nodesAt(node, 'properties').every(
          (one) =>
            one.type === 'Property' &&
            (one['computed'] === false || nodeAt(one, 'key')?.type === 'Identifier') &&
            this.#isPure(nodeAt(one, 'value')),
        );
      case 'ClassExpression':
        return this.#isPureClass(node);
      case 'MemberExpression':
        return this.#isOfBuiltin(node);
      case 'NewExpression':
        return (
          (this.#makers.has(String(nodeAt(node, 'callee')?.['name'])) || this.#isMarkedPure(node)) &&
          nodesAt(node, 'arguments').every((one) => this.#isPure(one))
        );
      case 'CallExpression':
        return this.#isMarkedPure(node) && nodesAt(node, 'arguments').every((one) => this.#isPure(one));
      default:
        return false;
    }
  }

  /** Its author says so. */
  #isMarkedPure({ start }: Node): boolean {
    return /\/\*\s*[@#]__PURE__\s*\*\/\s*$/.test(this.#code.slice(Math.max(0, start - 24), start));
  }

  /** Its constructor, where there is one, only sets properties of what is made; and nothing is made before it. */
  #keepsOnly(node: Node): boolean {
    const members = nodesAt(nodeAt(node, 'body'), 'body');
    const made = members.find((one) => one['kind'] === 'constructor');
    return (
      nodeAt(node, 'superClass') === undefined &&
      members.every((one) => {
        const value = nodeAt(one, 'value');
        const isField = one.type === 'PropertyDefinition' && (value === undefined || this.#isPure(value));
        return isField || (one.type === 'MethodDefinition' && one['kind'] !== 'set');
      }) &&
      nodesAt(nodeAt(nodeAt(made, 'value'), 'body'), 'body').every((statement) => {
        const set = nodeAt(statement, 'expression');
        return (
          statement.type === 'ExpressionStatement' &&
          set?.type === 'AssignmentExpression' &&
          nodeAt(nodeAt(set, 'left'), 'object')?.type === 'ThisExpression' &&
          this.#isPure(nodeAt(set, 'right'))
        );
      })
    );
  }

  #isPureClass(node: Node): boolean {
    const above = nodeAt(node, 'superClass');
    if (above !== undefined && above.type !== 'Identifier' && above.type !== 'MemberExpression') return false;
    return nodesAt(nodeAt(node, 'body'), 'body').every(
      (member) =>
        member['computed'] === false &&
        (member.type === 'MethodDefinition' ||
          (member.type === 'PropertyDefinition' &&
            (member['static'] === false ||
              nodeAt(member, 'value') === undefined ||
              this.#isPure(nodeAt(member, 'value'))))),
    );
  }
}

/** `undefined && …`: what a compiler or a bundler leaves where there is nothing. */
function isNever(node: Node): boolean {
  const left = nodeAt(node, 'left');
  return node['operator'] === '&&' && (left?.['name'] === 'undefined' || left?.['raw'] === 'null');
}
