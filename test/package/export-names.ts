import {
  type Bundle,
  type BundledModule,
  definitionsIn,
  nodesOf,
  requiredId,
  requiredIn,
  runtimeCall,
  type Unit,
} from './bundled-module.ts';
import { named, takes } from './scopes.ts';
import { type Node, nodeAt, nodesAt } from './syntax-tree.ts';

/** By a module's id: its exports' names in the bundle, and in its source. */
export type ExportNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Where a unit takes something from a module, by name. */
export interface Use {
  readonly node: Node;
  readonly object: Node;
  readonly id: string;
  readonly key: string;
  /** The source's name, where the bundler tells it in a comment. Without one this may be a variable of the same name that is nearer. */
  readonly told: string | undefined;
}

/** The source's name of `key`, an export of the module with this id; `key` itself where that is not known. */
export function nameOf(names: ExportNames, id: string, key: string): string {
  return names.get(id)?.get(key) ?? key;
}

export function usesIn(unit: Unit, code: string): readonly Use[] {
  const required = requiredIn(unit);
  return nodesOf(unit).flatMap((node): readonly Use[] => {
    const object = nodeAt(node, 'object');
    const property = nodeAt(node, 'property');
    const id = required.get(String(object?.['name']));
    if (!takes(node) || object === undefined || property === undefined || id === undefined) return [];
    const [, told] = /^\/\* \.?([\w$]+) \*\/ ?\.$/.exec(code.slice(object.end, property.start)) ?? [];
    return [{ node, object, id, key: String(property['name']), told }];
  });
}

/**
 * What the exports of a bundle's modules are called in their sources, by what the bundler tells where they are used. A
 * module is left out where someone takes it as a whole and may ask for any name, and where two uses do not agree.
 */
export function exportNames(files: readonly { readonly code: string; readonly bundle: Bundle }[]): ExportNames {
  const names = new Map<string, Map<string, string>>();
  const left = new Set<string>();
  for (const { bundle, code } of files) {
    for (const unit of [...bundle.modules, bundle.top]) {
      for (const id of takenWhole(unit)) left.add(id);
      for (const { id, key, told = key } of usesIn(unit, code)) {
        const known = names.get(id) ?? new Map<string, string>();
        if ((known.get(key) ?? told) !== told) left.add(id);
        names.set(id, known.set(key, told));
      }
    }
  }
  for (const module of files.flatMap(({ bundle }) => bundle.modules)) if (meet(module, names)) left.add(module.id);
  for (const id of left) names.delete(id);
  return names;
}

/** Would two exports have one name? */
function meet(module: BundledModule, names: ExportNames): boolean {
  const now = definitionsIn(module).flatMap(({ getters }) =>
    Array.from(getters.keys(), (key) => nameOf(names, module.id, key)),
  );
  return new Set(now).size < now.length;
}

function takenWhole(unit: Unit): readonly string[] {
  const required = requiredIn(unit);
  const declarations = unit.statements.flatMap((node) => nodesAt(node, 'declarations'));
  const expected = new Set(declarations.flatMap((one) => [nodeAt(one, 'id'), nodeAt(one, 'init')]));
  const nodes = unit.statements.flatMap((node) => [...named(node)]);
  return nodes.flatMap(({ isObject, node, shadowed }): readonly string[] => {
    if (expected.has(node)) return [];
    if (runtimeCall(node) === 'bind')
      return nodesAt(node, 'arguments').flatMap(({ value }) => (typeof value === 'number' ? [String(value)] : []));
    const name = node.type === 'Identifier' && !isObject && !shadowed.has(String(node['name'])) ? node['name'] : '';
    const id = required.get(String(name)) ?? requiredId(node);
    return id === undefined ? [] : [id];
  });
}
