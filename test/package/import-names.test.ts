import { expect, test } from 'vitest';
import { shortenNames } from './import-names.ts';

const module = (id: number, body: string): string => `${id}:\n((module) => {\n${body}\n})`;
const chunk = (...modules: readonly string[]): string => `const modules = {\n${modules.join(',\n')}\n};\n`;

test('what a module imports has a short name, however the bundler counts', () => {
  const imported = (one: number, other: number): string =>
    chunk(
      module(
        7,
        `var _errors_js__WEBPACK_IMPORTED_MODULE_${one}__ = r(1);\nvar _a_js__WEBPACK_IMPORTED_MODULE_${other}__ = r(2);\nf(_errors_js__WEBPACK_IMPORTED_MODULE_${one}__.b);`,
      ),
    );
  const short = chunk(module(7, 'var errors_js = r(1);\nvar a_js = r(2);\nf(errors_js.b);'));
  expect([shortenNames(imported(0, 1)), shortenNames(imported(1, 0))]).toEqual([short, short]);
});

test('one that is taken is counted', () => {
  const body = (first: string, second: string): string =>
    `var ${first} = r(1);\nvar ${second} = r(2);\nconst { yaml } = ${first};\nf(${second});`;
  const [one, two] = ['yaml__WEBPACK_IMPORTED_MODULE_4__', '_yaml__WEBPACK_IMPORTED_MODULE_3__'];
  expect(shortenNames(chunk(module(7, body(one, two)), module(8, `f(${two});`)))).toBe(
    chunk(module(7, body('yaml_2', 'yaml_3')), module(8, 'f(yaml);')),
  );
});

test('a module of Node’s says so', () => {
  const code = 'external_node_fs_.a(external_node_os_namespaceObject.b, external_other_.c);';
  expect(shortenNames(code)).toBe('node_fs.a(node_os.b, external_other_.c);');
});
