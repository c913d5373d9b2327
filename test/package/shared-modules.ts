import { readBundle } from './bundled-module.ts';
import { type Edit, edited } from './edits.ts';

/** The file that holds what several chunks of a bundle need. */
export const SHARED = 'shared.js';
/** In characters: to load a file costs more than to read less again. */
const WORTH_A_FILE = 8_000;
const HEAD = /^export const modules = \{\n/m;

/**
 * The chunks of one bundle, with each module that stands in more than one of them in a file of its own, from which they
 * take it: a bundler copies what is small. The `untouched` keep what they have.
 */
export function withSharedModules(
  files: ReadonlyMap<string, string>,
  untouched: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const chunks = [...files].filter(([name, code]) => HEAD.test(code) && !untouched.has(name));
  const read = chunks.map(([name, code]) => ({ name, code, modules: readBundle(code).modules }));
  const count = new Map<string, number>();
  for (const { id } of read.flatMap(({ modules }) => modules)) count.set(id, (count.get(id) ?? 0) + 1);
  const isShared = (id: string): boolean => (count.get(id) ?? 0) > 1;

  const shared = new Map<string, string>();
  const changed = read.map(({ code, modules, name }): [string, string] => {
    const taken = modules.filter(({ id }) => isShared(id));
    if (taken.length === 0) return [name, code];
    const edits = taken.map(({ id, property: { end, start } }): Edit => {
      const text = code.slice(start, end);
      if ((shared.get(id) ?? text) !== text) throw new Error(`module ${id} is not the same in every chunk`);
      shared.set(id, text);
      return { start, end: end + (/^,?\s*/.exec(code.slice(end))?.[0].length ?? 0), text: '' };
    });
    const rest = edited(code, edits).replace(HEAD, (head) => `${head}...shared,\n\n`);
    return [name, `import { modules as shared } from './${SHARED}';\n${rest}`];
  });
  const together = `export const modules = {\n\n${[...shared.values()].join(',\n\n')}\n\n};\n`;
  if (together.length < WORTH_A_FILE) return files;
  return new Map([...files, ...changed, [SHARED, together]]);
}
