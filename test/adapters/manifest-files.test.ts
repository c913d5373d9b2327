import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { manifestFiles } from '../../src/adapters/manifest-files.ts';

let outside: string;
let root: string;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'keyless-manifests-'));
  root = join(outside, 'workspace');
  mkdirSync(join(root, 'k8s', 'deep'), { recursive: true });
  mkdirSync(join(root, 'node_modules', 'x'), { recursive: true });
  for (const path of ['a.yaml', 'k8s/b.yml', 'k8s/c.json', 'k8s/deep/d.yaml', 'k8s/notes.txt', 'node_modules/x/e.yaml'])
    writeFileSync(join(root, path), path);
  writeFileSync(join(outside, 'secret.yaml'), 'outside');
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

const paths = (...patterns: readonly string[]): readonly string[] =>
  manifestFiles(root)
    .find(patterns)
    .files.map(({ path }) => path);

test('files are found by glob, folder and name, each once and in order, and taken away by !', () => {
  expect(paths('k8s')).toEqual(['k8s/b.yml', 'k8s/c.json', 'k8s/deep/d.yaml']);
  expect(paths('**/*.yaml', 'a.yaml')).toEqual(['a.yaml', 'k8s/deep/d.yaml']);
  expect(paths('k8s/*.{yml,json}', '!k8s/c.json')).toEqual(['k8s/b.yml']);
  expect(paths(join(root, 'a.yaml'))).toEqual(['a.yaml']);
});

test('what matches nothing is a problem', () => {
  expect(manifestFiles(root).find(['gone/*.yaml']).problems).toEqual([
    { pattern: 'gone/*.yaml', path: undefined, message: 'it matches no file in the workspace' },
  ]);
});

test('nothing outside the workspace is read, by links neither', () => {
  symlinkSync(join(outside, 'secret.yaml'), join(root, 'link.yaml'));
  expect(manifestFiles(root).find(['link.yaml'])).toEqual({
    files: [],
    problems: [{ pattern: 'link.yaml', path: 'link.yaml', message: 'it is not inside the workspace' }],
  });
  expect(manifestFiles(root).find(['../secret.yaml']).files).toEqual([]);
});

test('what is no text, or too long, is said', () => {
  writeFileSync(join(root, 'utf16.yaml'), Uint8Array.of(0xff, 0xfe, 0x61, 0x00));
  writeFileSync(join(root, 'long.yaml'), 'x'.repeat(17 * 1024 * 1024));
  expect(
    manifestFiles(root)
      .find(['utf16.yaml', 'long.yaml'])
      .problems.map(({ message }) => message),
  ).toEqual(['it has 17825792 bytes; 16777216 are the most', 'it is not UTF-8 text']);
});
