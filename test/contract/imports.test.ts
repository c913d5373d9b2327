import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
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
/** Use cases: the story itself lies at the top of src, its parts in these. */
const USE_CASES = ['', 'inputs', 'step', 'session', 'renewal', 'reads', 'from-manifests', 'run', 'leak-scan'];
const ENTRIES = [
  ...['main.ts', 'post.ts', 'cli.ts', 'scan.ts', 'leak-scan/scan-job.ts', 'reads/other-stores.ts'],
  ...['step/step.ts', 'step/rest.ts', 'step/begin.ts', 'step/finish.ts'],
  ...[
    'renewal/profile-session.ts',
    'renewal/exchange-again.ts',
    'renewal/mint-again.ts',
    'renewal/azure-token.ts',
    'renewal/vault-again.ts',
    'renewal/vault-token.ts',
    'renewal/job-again.ts',
  ],
];
/** What only assembles: entries, each command of `keyless`, and what says which files are one chunk. */
const assembles = (file: string): boolean =>
  ENTRIES.includes(file) || folderOf(file) === 'commands' || CHUNKS.includes(file);

/** Loaded late, by use cases too: they hold nothing of their own. */
const CHUNKS = ['from-manifests/with-manifests.ts'];

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
          folderOf(found) !== 'ports' &&
          !['errors.ts', 'service-error.ts'].includes(found),
      );
      expect([outside, upward]).toEqual([[], []]);
    },
  );

  test('only adapters and entries import Node’s modules, the SDK or the toolkit', () => {
    const users = files
      .toSorted()
      .filter(
        (file) =>
          importsOf(file).some((found) => /^(node:|@aws-sdk\/|@actions\/)/.test(found)) &&
          folderOf(file) !== 'adapters',
      );
    expect(users.filter((file) => folderOf(file) !== 'commands')).toEqual([
      'leak-scan/scan-job.ts',
      'post.ts',
      'step/finish.ts',
    ]);
  });

  test('every folder is the domain’s, of use cases, of ports, of adapters or of commands', () => {
    const known = [...DOMAIN, ...USE_CASES, 'ports', 'adapters', 'commands', 'stores', 'bundle'];
    expect(files.map(folderOf).filter((folder) => !known.includes(folder))).toEqual([]);
  });

  test('ports are types, and import only types', () => {
    const ports = files.filter((file) => folderOf(file) === 'ports');
    expect(ports.flatMap((file) => importsOf(file))).toEqual([]);
    expect(
      ports.filter((file) => /^export (?!type |interface )/m.test(readFileSync(join('src', file), 'utf8'))),
    ).toEqual([]);
  });

  test('adapters and domain import no entry, and use cases no adapter', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).filter(
        (found) =>
          (assembles(found) && !assembles(file) && !CHUNKS.includes(found)) ||
          (USE_CASES.includes(folderOf(file)) && !assembles(file) && found.startsWith('adapters/')),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('only entries know the commands, not even their types', () => {
    const knows = files.filter(
      (file) => !assembles(file) && importsOf(file, true).some((found) => folderOf(found) === 'commands'),
    );
    expect(knows).toEqual([]);
  });

  test.each(CHUNKS)('%s only names files, and is loaded by import() alone', (chunk) => {
    const text = readFileSync(join('src', chunk), 'utf8');
    expect(text.replaceAll(/^(?:export \{ \w+ \} from '[^']+';|\/\*\*.*\*\/)$/gm, '').trim()).toBe('');
    const statically = files.filter((file) =>
      new RegExp(`from '[^']*/${basename(chunk)}'`).test(readFileSync(join('src', file), 'utf8')),
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
