import { describe, expect, test } from 'vitest';
import { withoutDeadCode } from './dead-code.ts';

const BUILTINS = new Set(['12']);

/** As the bundler writes a module; `used` is what other modules take from it. */
function module(body: string, used: string): string {
  return `const modules = {\n7:\n((module, __webpack_exports__, __webpack_require__) => {\n__webpack_require__.d(__webpack_exports__, { a: () => (${used}) });\n${body}})\n};\nexport { modules };\n`;
}

/** What is left of a module's body. */
function left(body: string, used = 'used'): string {
  return withoutDeadCode(module(body, used), BUILTINS).slice(
    module('', used).indexOf('});\n') + 4,
    -module('', used).length + module('', used).indexOf('});\n') + 4,
  );
}

describe('of a module, what nothing names is taken out', () => {
  test.each([
    ['a function', 'function unused() {}\n'],
    ['a class', 'class Unused extends Error { static kind = "x"; #a = make(); method() {} }\n'],
    ['a constant', "const UNUSED = { 'a': [1, -2, `b`, /c/], [KEY]: new Map([[1, () => make()]]) };\n"],
    [
      'what only dead code names',
      'function unused() { return other(); }\nfunction other() { return third; }\nconst third = 3;\n',
    ],
    ['what names itself', 'function unused() { return other(); }\nfunction other() { return unused(); }\n'],
    ['what only shares its name with a property', 'function size() {}\nfunction used() { return { size: 1 }.size; }\n'],
    ['what its author marks', 'const unused = /*#__PURE__*/ make();\nconst too = /* @__PURE__ */ new Thing();\n'],
    [
      'what is made by a class that only keeps things',
      'class Thing { #a; b = new Set(); constructor(a) { this.#a = a; this.c = 1; } get d() { return make(); } }\nconst unused = new Thing(1);\n',
    ],
    [
      'what is never made',
      'var unused = (undefined && undefined.a) || function () {};\nconst too = (/* unused */ null && (make()));\n',
    ],
    [
      'a module of Node’s',
      'var fs = __webpack_require__(12);\nconst { read, write: put } = fs.promises;\nconst EOL = fs.EOL;\n',
    ],
  ])('%s', (_, code) => {
    const used = code.includes('function used') ? '' : 'const used = 1;\n';
    expect(left(`${used}${code}`)).toBe(code.includes('function used') ? `${code.split('\n')[1]}\n` : used);
  });

  test('with the comments above it, and no others', () => {
    expect(
      left(
        '// of used\nconst used = 1;\n\n/** of unused\n * too */\n// and so\nfunction unused() {}\n// of more\nmore();\n',
      ),
    ).toBe('// of used\nconst used = 1;\n\n// of more\nmore();\n');
  });

  test('and the note of a module of which nothing is left', () => {
    const note = (path: string) => `;// CONCATENATED MODULE: ./${path}\n`;
    expect(left(`${note('a.js')}function unused() {}\n\n${note('b.js')}const used = 1;\n`)).toBe(
      `${note('b.js')}const used = 1;\n`,
    );
  });
});

describe('what stays', () => {
  test.each([
    ['what others take', 'function used() { return deep; }\nconst deep = 1;\n'],
    ['what is named where code runs', 'const used = 1;\nfunction named() {}\nnamed();\n'],
    ['what is assigned later', 'const used = 1;\nlet named = 1;\nnamed = 2;\n'],
    ['a constant whose making could be noticed', 'const used = 1;\nconst unused = make();\n'],
    ['a template that calls', 'const used = 1;\nconst unused = `${make}`;\n'],
    [
      'a class whose making could be noticed',
      'const used = 1;\nclass A { static { make(); } }\nclass B { static b = make(); }\nclass C extends make() {}\nclass D { [make()]() {} }\n',
    ],
    [
      'what is made by a class that does more',
      'const used = 1;\nclass A { constructor() { make(); } }\nconst a = new A();\nclass B { constructor() { this.c = 1; } set c(d) { make(d); } }\nconst b = new B();\nclass E extends A {}\nconst e = new E();\nclass F { g = make(); }\nconst f = new F();\n',
    ],
    ['another module', 'const used = 1;\nvar unused = __webpack_require__(13);\n'],
    ['what is read of another module', 'const used = 1;\nconst unused = other.a;\nconst { b } = other;\n'],
    ['a shorthand’s name', 'function used() { return { named }; }\nconst named = 1;\n'],
  ])('%s', (_, code) => {
    expect(left(code)).toBe(code);
  });

  test('what a program exports', () => {
    const code = 'const id = 1;\nfunction used() { return id; }\nexport { used };\nexport const named = 2;\n';
    expect(withoutDeadCode(`${code}function unused() {}\n`)).toBe(code);
  });
});
