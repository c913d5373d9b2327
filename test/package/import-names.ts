import { readBundle } from './bundled-module.ts';
import { type Edit, edited } from './edits.ts';

const IMPORTED = /\b_*(\w+?)__WEBPACK_IMPORTED_MODULE_\d+__/g;
const OF_NODE = /\bexternal_(node_\w+?)_(?:namespaceObject)?\b/g;

/**
 * `_errors_js__WEBPACK_IMPORTED_MODULE_0__` is `errors_js`, and `external_node_fs_namespaceObject` is `node_fs`. The bundler
 * counts what a module imports in no order that it keeps from build to build; where a name is taken, we count it as it
 * appears.
 */
export function shortenNames(code: string): string {
  const modules = readBundle(code).modules.map(({ property: { end, start } }) => ({ start, end }));
  const edits = modules.map(({ end, start }): Edit => ({ start, end, text: shortened(code.slice(start, end)) }));
  return shortened(edited(code, edits));
}

/** In one scope. */
function shortened(text: string): string {
  const taken = new Set(text.match(/[\w$]+/g));
  const names = new Map<string, string>();
  const shorten = (long: string, name: string): string => {
    const known = names.get(long);
    if (known !== undefined) return known;
    let short = name;
    for (let count = 2; taken.has(short); count += 1) short = `${name}_${count}`;
    taken.add(short);
    names.set(long, short);
    return short;
  };
  return text.replaceAll(IMPORTED, shorten).replaceAll(OF_NODE, shorten);
}
