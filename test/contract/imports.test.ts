import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const DOMAIN = [
  'identity',
  'credentials',
  'secrets',
  'delivery',
  'registries',
  'trust',
  'audit',
  'guard',
  'search',
  'output',
  'conceal',
  'refusal',
  'workflow',
  'grant',
  'golang',
  'regexp',
  'gjson',
  'yaml',
  'x509',
  'template',
  'manifests',
];
const ENTRIES = [
  ...['main.ts', 'post.ts', 'cli.ts', 'step.ts', 'rest.ts', 'begin.ts', 'finish.ts'],
  ...[
    'profile-session.ts',
    'exchange-again.ts',
    'mint-again.ts',
    'azure-token.ts',
    'job-again.ts',
    'scan.ts',
    'scan-job.ts',
    'other-stores.ts',
  ],
];
/** What only assembles: entries, each command of `keyless`, and what says which files are one chunk. */
const assembles = (file: string): boolean =>
  ENTRIES.includes(file) || folderOf(file) === 'commands' || CHUNKS.includes(file);

/** Loaded late, by use cases too: they hold nothing of their own. */
const CHUNKS = ['with-manifests.ts'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** What a file imports when it runs; types vanish. Paths are inside src, packages by name. */
function importsOf(file: string, withTypes = false): readonly string[] {
  const text = readFileSync(join('src', file), 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\s(?!type\s)[^;]*?from\s+'([^']+)'|import\((?:\/\*.*?\*\/ )?'([^']+)'\)|^(?:import|export)\stype[^;]*?from\s+'([^']+)'/gm,
  );
  return [...statements].flatMap(([, plain, dynamic, type]) => {
    const found = plain ?? dynamic ?? (withTypes ? type : undefined);
    if (found === undefined) return [];
    return [found.startsWith('.') ? relative('src', join('src', dirname(file), found)) : found];
  });
}

/** Everything a file reaches, through whatever it imports. */
function reach(file: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const found of importsOf(file)) {
    if (seen.has(found)) continue;
    seen.add(found);
    if (found.endsWith('.ts')) reach(found, seen);
  }
  return seen;
}

const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

describe('imports', () => {
  test('are seen by this test', () => {
    expect(importsOf('hand-over.ts')).toContain('deliver.ts');
    expect(importsOf('adapters/sts.ts')).toContain('@aws-sdk/client-sts');
    expect(importsOf('secrets/jmespath.ts')).toContain('jmespath');
  });

  test.each(files.filter((file) => DOMAIN.includes(folderOf(file))))(
    'the domain file %s touches nothing outside',
    (file) => {
      const outside = importsOf(file).filter(
        (found) => !found.endsWith('.ts') && !['jose', 'jmespath', 'yaml'].includes(found),
      );
      const upward = importsOf(file, true).filter(
        (found) =>
          found.endsWith('.ts') &&
          !DOMAIN.includes(folderOf(found)) &&
          !['errors.ts', 'ports.ts', 'service-error.ts'].includes(found),
      );
      expect([outside, upward]).toEqual([[], []]);
    },
  );

  test('only adapters and entries import Node’s modules, the SDK or the toolkit', () => {
    const users = files.filter(
      (file) =>
        importsOf(file).some((found) => /^(node:|@aws-sdk\/|@actions\/)/.test(found)) && folderOf(file) !== 'adapters',
    );
    expect(users.filter((file) => folderOf(file) !== 'commands')).toEqual(['finish.ts', 'post.ts', 'scan-job.ts']);
  });

  test('adapters and domain import no entry, and use cases no adapter', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).filter(
        (found) =>
          (assembles(found) && !assembles(file) && !CHUNKS.includes(found)) ||
          (folderOf(file) === '' && !assembles(file) && found.startsWith('adapters/')),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test.each(CHUNKS)('%s only names files, and is loaded by import() alone', (chunk) => {
    const text = readFileSync(join('src', chunk), 'utf8');
    expect(text.replaceAll(/^(?:export \{ \w+ \} from '[^']+';|\/\*\*.*\*\/)$/gm, '').trim()).toBe('');
    const statically = files.filter((file) =>
      new RegExp(`from '[./]+/${chunk}'`).test(readFileSync(join('src', file), 'utf8')),
    );
    expect(statically).toEqual([]);
  });

  test('post reaches no package, and the network only to end logins', () => {
    const outside = [...reach('post.ts')].filter((found) => !found.endsWith('.ts'));
    expect(outside.filter((found) => !found.startsWith('node:'))).toEqual([]);
    const atOnce = [...reach('post.ts', new Set(['adapters/end-logins.ts']))].filter((found) => !found.endsWith('.ts'));
    expect(atOnce.toSorted()).toEqual(['node:fs', 'node:os', 'node:path']);
  });
});
