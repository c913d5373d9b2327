import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBundle } from './bundled-module.ts';
import { eagerFunctions, inBrackets } from './eager-functions.ts';
import { edited } from './edits.ts';
import { stepChunks } from './step-chunks.ts';

const head = 'export const modules = {\n7:\n((module, __webpack_exports__, __webpack_require__) => {\n';

/** A module's body with what is called written in brackets. */
function written(body: string, called: readonly string[] = ['f', 'g']): string {
  const code = `${head}${body}\n})\n};\n`;
  const [module] = readBundle(code).modules;
  if (module === undefined) throw new Error('no module');
  const found = [...eagerFunctions(module, new Set(called)).values()];
  const now = edited(
    code,
    found.flatMap((node) => inBrackets(node, code)),
  );
  return now.slice(head.length, -'\n})\n};\n'.length);
}

describe('a function that every step calls is compiled as it is read', () => {
  test.each([
    ['function f(a, { b }) { return a; }', 'var f = (function (a, { b }) { return a; });'],
    ['async function f() { await 1; }', 'var f = (async function () { await 1; });'],
    ['function* f() {}', 'var f = (function* () {});'],
    [
      'function f() { return g(); }\nfunction g() {}',
      'var f = (function () { return g(); });\nvar g = (function () {});',
    ],
    ['const later = () => f();\nfunction f() {}', 'const later = () => f();\nvar f = (function () {});'],
    ['class A { m() { f(); } }\nfunction f() {}', 'class A { m() { f(); } }\nvar f = (function () {});'],
    ['function f() {}\nconst made = f();', 'var f = (function () {});\nconst made = f();'],
    [
      '__webpack_require__.d(__webpack_exports__, { f: () => (f) });\nfunction f() {}',
      '__webpack_require__.d(__webpack_exports__, { f: () => (f) });\nvar f = (function () {});',
    ],
  ])('%s', (body, now) => {
    expect(written(body)).toBe(now);
    new Function(now.replaceAll(/^__webpack.*$/gm, ''));
  });

  test.each([
    ['that nobody calls', 'function other() {}'],
    ['that is changed', 'function f() {}\nf = 1;'],
    ['that is declared twice', 'function f() {}\nfunction f() {}'],
    ['that is called while the module loads', 'const made = f();\nfunction f() {}'],
    ['that something else calls then', 'const made = h();\nfunction h() { return f(); }\nfunction f() {}'],
    ['that is handed to what runs then', 'const made = new Map([[1, f]]);\nfunction f() {}'],
    ['that a class may call as it is made', 'class A { static a = make(() => f()); }\nfunction f() {}'],
    ['that stands in what was made before', 'const one = { f };\nconst two = run(one);\nfunction f() {}'],
  ])('but for one %s', (_, body) => {
    expect(written(body)).toBe(body);
  });
});

test('the files that every step loads are the entry and the chunks that come with what it waits for', () => {
  const files = new Map([
    ['index.js', 'Promise.all(/* import() */[r.e(/* a | b */ 1), r.e(2)]); Promise.all([r.e(2), r.e(4)]); r.e(5);'],
    ['1.index.js', ';// CONCATENATED MODULE: ./build/step/rest.js\n'],
    ['2.index.js', ''],
    ['4.index.js', ''],
    ['5.index.js', ''],
  ]);
  expect([...stepChunks(files)]).toEqual(['index.js', '1.index.js', '2.index.js']);
  expect(stepChunks(new Map([['index.js', '']]))).toEqual(new Set());
});

test('what is on record as called by every step is still there, or `npm run package:record` is due', () => {
  const called: readonly string[] = JSON.parse(readFileSync('test/package/called.json', 'utf8'));
  const code = readdirSync('dist/main')
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join('dist/main', name), 'utf8'))
    .join('\n');
  const declared = new Set(
    [...code.matchAll(/^(?:async )?function (\w+)\(|^var (\w+) = \((?:async )?function/gm)].map(
      ([, one, other]) => one ?? other,
    ),
  );
  expect(called.filter((name) => !declared.has(name))).toEqual([]);
  expect([...code.matchAll(/^var \w+ = \((?:async )?function/gm)].length).toBeGreaterThan(called.length * 0.9);
});
