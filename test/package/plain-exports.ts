import { assignedExports } from './assigned-exports.ts';
import { definitionsIn, readBundle, type Unit } from './bundled-module.ts';
import { eagerFunctions, inBrackets } from './eager-functions.ts';
import { type Edit, edited } from './edits.ts';
import { type ExportNames, exportNames, nameOf, usesIn } from './export-names.ts';
import { plainCalls } from './plain-calls.ts';

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
          const eager = eagerFunctions(module, step.has(name) ? called : NONE);
          const declarations = [...eager.values()].flatMap((node) => inBrackets(node, code));
          return [...declarations, ...assignedExports(module, eager, names, code)];
        }),
        ...[...bundle.modules, bundle.top].flatMap((unit) => [...plainUses(unit, names, code), ...calls(unit, code)]),
      ]),
    ]),
  );
}

function plainUses(unit: Unit, names: ExportNames, code: string): readonly Edit[] {
  const defined = definitionsIn(unit).map(({ statement }) => statement);
  return usesIn(unit, code).flatMap(({ id, key, node, object, told }) =>
    told === undefined || !names.has(id) || defined.some(({ end, start }) => start < node.start && node.end < end)
      ? []
      : [{ start: object.end, end: node.end, text: `.${nameOf(names, id, key)}` }],
  );
}
