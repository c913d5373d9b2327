import { type BundledModule, definitionsIn, requiredIn } from './bundled-module.ts';
import type { Edit } from './edits.ts';
import { type ExportNames, nameOf } from './export-names.ts';
import { changedIn, declaredNames, takes } from './scopes.ts';
import { type Node, nodeAt } from './syntax-tree.ts';

const LONGEST_LINE = 120;

interface Export {
  readonly name: string;
  /** What the module calls it; empty where it is another module's. */
  readonly local: string;
  readonly value: Node;
}

/**
 * A module's exports, by the names of its source: functions where the bundler defines them all, constants and `eager`
 * functions behind everything. What may change keeps its getter.
 */
export function assignedExports(
  module: BundledModule,
  eager: ReadonlyMap<string, Node>,
  names: ExportNames,
  code: string,
): readonly Edit[] {
  const changed = changedIn(module.statements);
  const functions = declared(module, true).filter((name) => !changed.has(name) && !eager.has(name));
  const constants = [...declared(module, false).filter((name) => !changed.has(name)), ...eager.keys()];
  return definitionsIn(module).flatMap(({ exports, getters, statement: { end, start } }): readonly Edit[] => {
    const all = Array.from(getters, ([key, value]): Export => {
      const local = value.type === 'Identifier' ? String(value['name']) : '';
      return { name: nameOf(names, module.id, key), local, value };
    });
    const first = all.filter(({ local }) => functions.includes(local));
    const last = all.filter(({ local }) => constants.includes(local));
    const live = all.filter((one) => !first.includes(one) && !last.includes(one));
    const define = code.slice(start, code.indexOf('.d(', start) + '.d'.length);
    const getter = ({ local, name, value }: Export): string =>
      `${name}: () => ${passedOn(module, value, names) ?? local}`;
    const here = [...call(define, exports, live.map(getter)), ...call('Object.assign', exports, first.map(property))];
    const behind = call('Object.assign', exports, last.map(property));
    return [
      { start, end, text: here.join('\n') },
      ...behind.map((text) => ({ start: module.end, end: module.end, text: `${text}\n` })),
    ];
  });
}

function property({ local, name }: Export): string {
  return name === local ? name : `${name}: ${local}`;
}

function call(what: string, exports: string, given: readonly string[]): readonly string[] {
  if (given.length === 0) return [];
  const line = `${what}(${exports}, { ${given.join(', ')} });`;
  return [line.length < LONGEST_LINE ? line : `${what}(${exports}, {\n    ${given.join(',\n    ')},\n});`];
}

/** What a module takes from another only to export it. */
function passedOn(module: BundledModule, value: Node, names: ExportNames): string | undefined {
  const object = String(nodeAt(value, 'object')?.['name']);
  const id = takes(value) ? requiredIn(module).get(object) : undefined;
  return id && `${object}.${nameOf(names, id, String(nodeAt(value, 'property')?.['name']))}`;
}

/** The names of functions that a module's own statements declare, or of all else. */
function declared({ statements }: BundledModule, isFunction: boolean): readonly string[] {
  return statements.filter(({ type }) => (type === 'FunctionDeclaration') === isFunction).flatMap(declaredNames);
}
