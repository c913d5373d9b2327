import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withSharedModules } from './shared-modules.ts';

const BIG = `keep('${'x'.repeat(9000)}');`;
const module = (id: number, body: string): string => `/***/ ${id}:\n/***/ ((module) => {\n${body}\n/***/ })`;
const chunk = (...modules: readonly string[]): string =>
  `export const id = 1;\nexport const modules = {\n\n${modules.join(',\n\n')}\n\n};\n`;

test('what stands in several chunks stands in one file, from which they take it', async () => {
  const files = new Map([
    ['index.js', 'run();'],
    ['1.js', chunk(module(7, BIG), module(8, 'one();'))],
    ['2.js', chunk(module(9, 'two();'), module(7, BIG))],
    ['3.js', chunk(module(10, 'three();'))],
  ]);
  const shared = withSharedModules(files, new Set());
  expect([...shared.keys()]).toEqual(['index.js', '1.js', '2.js', '3.js', 'shared.js']);
  expect([shared.get('index.js'), shared.get('3.js')]).toEqual([files.get('index.js'), files.get('3.js')]);
  const folder = mkdtempSync(join(tmpdir(), 'shared-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const [name, code] of shared) writeFileSync(join(folder, name), code);
  const load = async (name: string): Promise<object> => (await import(join(folder, name))).modules;
  expect(Object.keys(await load('1.js'))).toEqual(['7', '8']);
  expect(Object.keys(await load('2.js'))).toEqual(['7', '9']);
  for (const name of ['1.js', '2.js']) expect(shared.get(name)?.includes('xxx')).toBe(false);
  rmSync(folder, { recursive: true });
});

test('a chunk that a step waits for keeps what it has, and little is not worth a file', () => {
  const files = new Map([
    ['1.js', chunk(module(7, BIG), module(8, 'one();'))],
    ['2.js', chunk(module(7, BIG))],
  ]);
  expect(withSharedModules(files, new Set(['1.js']))).toEqual(files);
  const small = new Map([
    ['1.js', chunk(module(7, 'one();'))],
    ['2.js', chunk(module(7, 'one();'))],
  ]);
  expect(withSharedModules(small, new Set())).toBe(small);
});

test('a module that is not the same everywhere is not shared in silence', () => {
  const files = new Map([
    ['1.js', chunk(module(7, BIG))],
    ['2.js', chunk(module(7, `${BIG} other();`))],
  ]);
  expect(() => withSharedModules(files, new Set())).toThrow('module 7 is not the same in every chunk');
});
