import { describe, expect, test } from 'vitest';
import { resolveUpload, uploadPaths } from '../../src/guard/uploads.ts';

const WORKFLOW = `
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          path: src
      - name: Upload
        if: always()
        uses: actions/upload-artifact@0123456789abcdef # v6
        with:
          name: logs
          path: |
            \${{ runner.temp }}/logs/**/*.log
            !**/node_modules
            dist
      - with:
          path: ~/.gradle/caches # kept
          key: k
        uses: actions/cache@v5
      - uses: "actions/upload-pages-artifact@v4"
        with: { }
        # a comment
      - name: Save
        uses: actions/cache/save@v5
        with:
          path: '/opt/cache'
      - run: echo
        path: never
`;

test('paths are those of artifacts, caches and pages', () => {
  expect(uploadPaths(WORKFLOW)).toEqual([
    `\${{ runner.temp }}/logs/**/*.log`,
    'dist',
    '~/.gradle/caches',
    '/opt/cache',
  ]);
});

test('anything that is no workflow has none', () => {
  for (const text of [
    '',
    'uses: actions/cache@v5',
    'path: x\nuses: actions/cache@v5',
    '\0',
    '- uses: actions/cache@v5\n  with:\n',
  ])
    expect(uploadPaths(text)).toEqual([]);
});

describe('a path', () => {
  const folders = { home: '/home/me', temp: '/work/_temp', workspace: '/work/repo' };
  test.each([
    ['~/.gradle/caches', '/home/me/.gradle/caches'],
    [`\${{ runner.temp }}/logs/**/*.log`, '/work/_temp/logs'],
    [`\${{github.workspace}}/dist`, '/work/repo/dist'],
    ['/opt/cache/v?', '/opt/cache'],
    ['dist', undefined],
    [`\${{ env.WHERE }}/x`, undefined],
    ['/**', undefined],
    ['/', undefined],
    ['C:\\cache\\*.tgz', 'C:/cache'],
  ])('%s is %s', (path, expected) => {
    expect(resolveUpload(path, folders)).toBe(expected);
  });
});
