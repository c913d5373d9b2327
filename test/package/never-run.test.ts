import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutWhatNeverRuns } from './never-run.ts';

const note = (path: string): string => `;// CONCATENATED MODULE: ./${path}\n`;
const bundle = (body: string): string => `const modules = {\n7:\n((module) => {\n${body}})\n};\nexport { modules };\n`;

test('a function of a module that never runs keeps its name alone, and all else what it is', () => {
  const before = `${note('node_modules/a/read.js')}function read() { return write(); }\n`;
  const behind = `${note('build/own.js')}function own() { return read(); }\n`;
  expect(
    withoutWhatNeverRuns(
      bundle(`${before}${note('node_modules/a/write/w.js')}const W = 1;\nfunction write(a) { return W; }\n${behind}`),
      /^a\/write\//,
    ),
  ).toBe(
    bundle(
      `${before}${note('node_modules/a/write/w.js')}const W = 1;\nfunction write(a) {\n\tthrow new Error('a/write/w.js is not bundled');\n}\n${behind}`,
    ),
  );
  expect(withoutWhatNeverRuns(bundle(before), /^b\//)).toBe(bundle(before));
});

test('of yaml only what reads is asked for', () => {
  const asked = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join('src', name), 'utf8').matchAll(/import \{([^}]*)\} from 'yaml';/g)])
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
  expect(new Set(asked)).toEqual(
    new Set(['isAlias', 'isMap', 'isPair', 'isScalar', 'isSeq', 'parseAllDocuments', 'parseDocument']),
  );
});
