const CALL = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)';
const IMPORT = /^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";\n/;

/** Ids of the modules that are Node's own, in what a bundle begins with. */
export function builtinsOf(code: string): ReadonlySet<string> {
  const found = code.matchAll(
    /^(?:\/\*{3}\/ )?(\d+):\n(?:\/\*{3}\/ )?\(\(module\) => \{\s+module\.exports = __WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("[^"]+"\);/gm,
  );
  return new Set([...found].map(([, id = '']) => id));
}

/**
 * Node's own modules are asked for by name, where the bundler makes a `require` for each of them, which takes a millisecond
 * and a half of a step. Throws where something else would be required that way.
 */
export function getBuiltinsByName(code: string): string {
  const named = code.replaceAll(`${CALL}("`, 'process.getBuiltinModule("').replace(IMPORT, '');
  if (named.includes('createRequire')) throw new Error('something that is not in the bundle is required');
  return named;
}
