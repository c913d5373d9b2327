import { describe, expect, test } from 'vitest';
import { withPlainExports } from './plain-exports.ts';

const BUILTINS = new Set(['12']);

/** As the bundler writes modules, by number. */
function chunk(modules: Readonly<Record<number, string>>): string {
  const written = Object.entries(modules).map(
    ([id, body]) => `${id}:\n((module, __webpack_exports__, __webpack_require__) => {\n${body}\n})`,
  );
  return `export const modules = {\n${written.join(',\n')}\n};\n`;
}

const defined = (getters: string): string => `__webpack_require__.d(__webpack_exports__, { ${getters} });`;

/** What is made of one file. */
function plain(modules: Readonly<Record<number, string>>): string {
  return withPlainExports(new Map([['1.js', chunk(modules)]]), { builtins: BUILTINS }).get('1.js') ?? '';
}

describe('exports are written as one would', () => {
  test('functions before anything runs, the rest when it is made', () => {
    const body = `${defined('a: () => (parse), b: () => (/* binding */ LIMIT), c: () => (Reader)')}\nfunction parse() {}\nconst LIMIT = 1;\nclass Reader {}\n`;
    expect(plain({ 7: body })).toBe(
      chunk({
        7: 'Object.assign(__webpack_exports__, { a: parse });\nfunction parse() {}\nconst LIMIT = 1;\nclass Reader {}\n\nObject.assign(__webpack_exports__, { b: LIMIT, c: Reader });',
      }),
    );
  });

  test.each([
    ['is set again', 'let a = 1;\nfunction b() { a = 2; }'],
    ['is counted', 'let a = 1;\nfunction b() { a++; }'],
    ['is taken apart into', 'let a;\n[a] = [1];'],
    ['runs through a list', 'let a;\nfor (a of [1]);'],
    ['is a function, and set again', 'function a() {}\na = 1;'],
    ['is another module’s', 'var c = __webpack_require__(8);'],
  ])('but for one that %s', (_, body) => {
    const value = body.includes('require') ? 'c.d' : 'a';
    expect(plain({ 7: `${defined(`e: () => (${value})`)}\n${body}` })).toContain(defined(`e: () => ${value}`));
  });

  test('by the names that their sources have, wherever they are used', () => {
    const files = new Map([
      [
        '1.js',
        chunk({
          7: `${defined('q: () => (describe), l: () => (errors_Problem)')}\nfunction describe() {}\nclass errors_Problem {}`,
        }),
      ],
      [
        '2.js',
        chunk({
          8: 'var errors = __webpack_require__(7);\nthrow new errors/* Problem */.l((0,errors/* .describe */ .q)(1));',
        }),
      ],
    ]);
    const [one, two] = withPlainExports(files).values();
    expect(one).toContain('{ describe });');
    expect(one).toContain('{ Problem: errors_Problem });');
    expect(two).toContain('throw new errors.Problem(errors.describe(1));');
  });

  test('or by the names they have, where someone takes all of a module', () => {
    const used = 'var errors = __webpack_require__(7);\n(0,errors/* describe */.q)(1);\n';
    const body = `${defined('q: () => (describe)')}\nfunction describe() {}`;
    for (const whole of [
      'keep(errors);',
      'errors[name];',
      'keep({ errors });',
      '__webpack_require__(7).x;',
      'later.then(__webpack_require__.bind(__webpack_require__, 7));',
      'function f() { for (const errors of []); keep(errors); }',
    ]) {
      const text = plain({ 7: body, 8: used + whole });
      expect(text).toContain('{ q: describe });');
      expect(text).toContain('errors/* describe */.q(1);');
    }
  });

  test('or where the bundler’s own words do not agree', () => {
    const body = `${defined('q: () => (describe), r: () => (other)')}\nfunction describe() {}\nfunction other() {}`;
    const used = 'var errors = __webpack_require__(7);\n';
    expect(plain({ 7: body, 8: `${used}errors/* describe */.q; errors/* tell */.q;` })).toContain(
      '{ q: describe, r: other }',
    );
    expect(plain({ 7: body, 8: `${used}errors/* describe */.q; errors/* describe */.r;` })).toContain(
      '{ q: describe, r: other }',
    );
  });

  test('and a nearer variable of the same name is left alone', () => {
    const local = 'function f(errors) { return errors?.size + errors[q]; }';
    const text = plain({
      7: `${defined('q: () => (describe)')}\nfunction describe() {}`,
      8: `var errors = __webpack_require__(7);\n(0,errors/* describe */.q)(1);\n${local}`,
    });
    expect(text).toContain(`errors.describe(1);\n${local}`);
  });
});

describe('a call is written as one would', () => {
  const used = (body: string): string =>
    plain({
      7: `${defined('describe: () => (describe)')}\n${body}`,
      8: 'var errors = __webpack_require__(7);\nreturn(0,errors.describe)(1);',
    });

  test('of a function', () => {
    expect(used('function describe() {}')).toContain('return errors.describe(1);');
    expect(used('const describe = () => 1;')).toContain('return errors.describe(1);');
  });

  test.each([
    'function describe() { return this; }',
    'const describe = make();',
    'let describe = function () { return () => this; };',
  ])('but for one that may ask whose method it is: %s', (body) => {
    expect(used(body)).toContain('return(0,errors.describe)(1);');
  });

  test('of one of Node’s', () => {
    const inside = plain({ 8: 'var node_fs = __webpack_require__(12);\n(0,node_fs.readFileSync)(1);' });
    expect(inside).toContain('\nnode_fs.readFileSync(1);');
    const outside = 'const node_fs = createRequire(import.meta.url)("node:fs");\nf((0,node_fs.readFileSync)(1));';
    expect(withPlainExports(new Map([['1.js', outside]])).get('1.js')).toContain('f(node_fs.readFileSync(1));');
  });

  test('of nothing that may be something else', () => {
    const body = 'var other = __webpack_require__(13);\n(0,other.run)(1);\n(0,mine.run)(1);\n(1,other.run)(1);';
    expect(plain({ 8: body })).toBe(chunk({ 8: body }));
  });
});
