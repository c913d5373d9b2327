import { expect, test } from 'vitest';
import { builtinsOf, getBuiltinsByName } from './builtins.ts';

test('which modules are Node’s own is read from the bundle', () => {
  const builtin = (id: number) =>
    `/***/ ${id}:\n/***/ ((module) => {\n\nmodule.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");\n\n/***/ }),\n`;
  expect(builtinsOf(`${builtin(12)}/***/ 13:\n/***/ ((module) => {\nmodule.exports = 1;\n/***/ })\n`)).toEqual(
    new Set(['12']),
  );
});

test('they are asked for by name', () => {
  const head = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n';
  const call = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)';
  expect(getBuiltinsByName(`${head}module.exports = ${call}("node:fs");\n`)).toBe(
    'module.exports = process.getBuiltinModule("node:fs");\n',
  );
  expect(() => getBuiltinsByName(`${head}const load = ${call};\n`)).toThrow('something that is not in the bundle');
});
