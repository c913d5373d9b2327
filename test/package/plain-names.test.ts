import { expect, test } from 'vitest';
import { withPlainNames } from './plain-names.ts';

const module = (head: string, body: string): string => `const modules = {\n7:\n((${head}) => {\n${body}\n})\n};\n`;

test('a module is given what everybody calls module, exports and require', () => {
  for (const [given, exports] of [
    ['__unused_webpack_module', '__webpack_exports__'],
    ['__unused_webpack___webpack_module__', '__unused_webpack_exports'],
    ['__webpack_module__', '__unused_webpack___webpack_exports__'],
  ] as const) {
    expect(withPlainNames(module(`${given}, ${exports}, __webpack_require__`, '__webpack_require__(8);'))).toBe(
      module('module, exports, require', 'require(8);'),
    );
  }
  expect(withPlainNames('function __nccwpck_require__(id) {}\nvar __webpack_exports__a = 1;')).toBe(
    'function require(id) {}\nvar __webpack_exports__a = 1;',
  );
});

test('and nothing else has these names', () => {
  const given = 'module, __webpack_exports__, __webpack_require__';
  for (const body of ['exports.a = 1;', 'typeof require;', 'function f(require) { return __webpack_require__(8); }'])
    expect(() => withPlainNames(module(given, body))).toThrow('module 7 has a name of its own');
  const apart = 'function f(exports) { return exports; }\na.exports = { require: 1 };';
  expect(withPlainNames(module(given, apart))).toBe(module('module, exports, require', apart));
});
