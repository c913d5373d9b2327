import { type BundledModule, definitionsIn, readBundle, requiredIn } from './bundled-module.ts';
import { changedIn, eagerFunctions, inBrackets } from './eager-functions.ts';
import { type Edit, edited } from './edits.ts';
import { type ExportNames, exportNames, nameOf, usesIn } from './export-names.ts';
import { plainCalls } from './plain-calls.ts';
import { identifiers, takes } from './scopes.ts';
import { type Node, nodeAt, nodesAt } from './syntax-tree.ts';

const LONGEST_LINE = 120;
const NONE: ReadonlySet<string> = new Set();

interface Known {
  /** Ids of the modules that are Node's own. */
  readonly builtins?: ReadonlySet<string>;
  /** Names of the files that every step loads, and of functions that it calls. */
  readonly step?: ReadonlySet<string>;
  readonly called?: ReadonlySet<string>;
}

/**
 * The files of one bundle, with exports as one would write them, `Object.assign(exports, { parse })` and `subject.parse(…)`,
 * where the bundler, which must serve modules that change what they export, defines a getter for each, under a letter that
 * a comment explains, and calls it so that it is nobody's method. Functions are exported first, as they are there before
 * anything runs; the rest when all of it has been made. An export whose value changes keeps its getter.
 */
export function withPlainExports(
  files: ReadonlyMap<string, string>,
  { builtins = NONE, called = NONE, step = NONE }: Known = {},
): ReadonlyMap<string, string> {
  const read = Array.from(files, ([name, code]) => ({ name, code, bundle: readBundle(code) }));
  const names = exportNames(read);
  const calls = plainCalls(
    read.map(({ bundle }) => bundle),
    builtins,
  );
  return new Map(
    read.map(({ bundle, code, name }) => [
      name,
      edited(code, [
        ...bundle.modules.flatMap((module) => {
          const constant = eagerFunctions(module, step.has(name) ? called : NONE);
          const declarations = [...constant.values()].flatMap((node) => inBrackets(node, code));
          return [...declarations, ...assignExports(module, constant, names, code)];
        }),
        ...[...bundle.modules, bundle.top].flatMap((unit) => [...plainUses(unit, names, code), ...calls(unit, code)]),
      ]),
    ]),
  );
}

function plainUses(unit: Parameters<typeof usesIn>[0], names: ExportNames, code: string): readonly Edit[] {
  const defined = definitionsIn(unit).map(({ statement }) => statement);
  return usesIn(unit, code).flatMap(({ id, key, node, object, told }) =>
    told === undefined || !names.has(id) || defined.some(({ end, start }) => start < node.start && node.end < end)
      ? []
      : [{ start: object.end, end: node.end, text: `.${nameOf(names, id, key)}` }],
  );
}

function assignExports(
  module: BundledModule,
  constant: ReadonlyMap<string, Node>,
  names: ExportNames,
  code: string,
): readonly Edit[] {
  const { constants, functions } = unchanged(module, constant);
  return definitionsIn(module).flatMap(({ exports, getters, statement }): readonly Edit[] => {
    const given = Array.from(getters, ([key, value]) => {
      const local = value.type === 'Identifier' ? String(value['name']) : '';
      const name = nameOf(names, module.id, key);
      return { local, name, value, text: name === local ? name : `${name}: ${local}` };
    });
    const [first, last] = [functions, constants].map((set) => given.filter(({ local }) => set.has(local)));
    const rest = given.filter((one) => !first?.includes(one) && !last?.includes(one));
    const define = code.slice(statement.start, code.indexOf('.d(', statement.start));
    const getter = ({ local, name, value }: (typeof given)[number]): string =>
      `${name}: () => ${passedOn(module, value, names) ?? local}`;
    return [
      {
        start: statement.start,
        end: statement.end,
        text: [`${define}.d`, 'Object.assign']
          .flatMap((how, at) => call(how, exports, at === 0 ? rest.map(getter) : (first ?? []).map(({ text }) => text)))
          .join('\n'),
      },
      ...call(
        'Object.assign',
        exports,
        (last ?? []).map(({ text }) => text),
      ).map((text) => ({
        start: module.end,
        end: module.end,
        text: `${text}\n`,
      })),
    ];
  });
}

function call(how: string, exports: string, given: readonly string[]): readonly string[] {
  const line = `${how}(${exports}, { ${given.join(', ')} });`;
  if (given.length === 0) return [];
  return [line.length < LONGEST_LINE ? line : `${how}(${exports}, {\n    ${given.join(',\n    ')},\n});`];
}

/** What a module takes from another only to export it. */
function passedOn(module: BundledModule, value: Node, names: ExportNames): string | undefined {
  const object = String(nodeAt(value, 'object')?.['name']);
  const id = takes(value) ? requiredIn(module).get(object) : undefined;
  return id && `${object}.${nameOf(names, id, String(nodeAt(value, 'property')?.['name']))}`;
}

/** The names that a module's own statements declare and nothing ever changes; functions are there before anything runs. */
function unchanged(
  module: BundledModule,
  constant: ReadonlyMap<string, Node>,
): Readonly<Record<'constants' | 'functions', ReadonlySet<string>>> {
  const changed = changedIn(module);
  const declared = (isFunction: boolean): readonly string[] =>
    module.statements
      .filter(({ type }) => (type === 'FunctionDeclaration') === isFunction)
      .flatMap((node) => [nodeAt(node, 'id'), ...nodesAt(node, 'declarations').map((one) => nodeAt(one, 'id'))])
      .flatMap(identifiers)
      .filter((name) => !changed.has(name));
  return {
    functions: new Set(declared(true).filter((name) => !constant.has(name))),
    constants: new Set([...declared(false), ...constant.keys()]),
  };
}
