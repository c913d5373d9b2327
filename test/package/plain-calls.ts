import { type Bundle, definitionsIn, nodesOf, requiredIn, type Unit } from './bundled-module.ts';
import type { Edit } from './edits.ts';
import { takes } from './scopes.ts';
import { type Node, nodeAt, nodesAt, walk } from './syntax-tree.ts';

/** In place of an id: a module of Node's that the bundle has not numbered. */
const NODE = 'node';

/**
 * `(0,fs.readFileSync)(…)` is `fs.readFileSync(…)` where the function does not ask whose method it is, for which there is no
 * `this` in its text. Node's own are called either way everywhere.
 */
export function plainCalls(
  bundles: readonly Bundle[],
  builtins: ReadonlySet<string>,
): (unit: Unit, code: string) => readonly Edit[] {
  const plain = new Map(bundles.flatMap(({ modules }) => modules.map((module) => [module.id, withoutThis(module)])));
  const isPlain = (id: string, key: string): boolean =>
    id === NODE || builtins.has(id) || plain.get(id)?.has(key) === true;
  return (unit, code) => {
    const required = new Map([...requiredIn(unit), ...unnumbered(unit)]);
    return nodesOf(unit).flatMap(({ callee, type }): readonly Edit[] => {
      const held = type === 'CallExpression' ? (callee as Node) : undefined;
      const [nothing, called] = nodesAt(held, 'expressions');
      const id = required.get(String(nodeAt(called, 'object')?.['name']));
      if (held === undefined || nothing?.['value'] !== 0 || called === undefined || id === undefined) return [];
      if (!takes(called) || !isPlain(id, String(nodeAt(called, 'property')?.['name']))) return [];
      const [start, end] = [held.start - 1, held.end + 1];
      if (!/^\(0, ?[^()]*\)$/s.test(code.slice(start, end))) throw new Error(`how ${code.slice(start, end)} is called`);
      const isApart = /[^\w$]$/.test(code.slice(Math.max(0, start - 1), start));
      return [
        { start, end: called.start, text: isApart ? '' : ' ' },
        { start: called.end, end, text: '' },
      ];
    });
  };
}

/** The exports, as the bundler names them, that are functions in whose text there is no `this`. */
function withoutThis(unit: Unit): ReadonlySet<string> {
  const declared = unit.statements.flatMap((node) => nodesAt(node, 'declarations'));
  const arrows = declared.filter((one) => nodeAt(one, 'init')?.type === 'ArrowFunctionExpression');
  const functions = unit.statements.filter(({ type }) => type === 'FunctionDeclaration');
  const plain = [...functions, ...arrows].filter(
    (one) => ![...walk(one)].some(({ type }) => type === 'ThisExpression'),
  );
  const names = new Set(plain.map((one) => nodeAt(one, 'id')?.['name']));
  return new Set(
    definitionsIn(unit).flatMap(({ getters }) =>
      [...getters].filter(([, value]) => names.has(value['name'])).map(([key]) => key),
    ),
  );
}

/** `createRequire(import.meta.url)('node:fs')`, as the bundler writes it outside modules. */
function unnumbered({ statements }: Unit): readonly (readonly [string, string])[] {
  return statements
    .flatMap((node) => nodesAt(node, 'declarations'))
    .filter((one) => {
      const made = nodeAt(nodeAt(one, 'init'), 'callee');
      return String(nodeAt(made, 'callee')?.['name']).endsWith('createRequire');
    })
    .map((one) => [String(nodeAt(one, 'id')?.['name']), NODE]);
}
