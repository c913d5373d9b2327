import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
const code = new Map(files.map((name) => [name, readFileSync(join('dist', name), 'utf8')]));
const all = [...code.values()].join('\n');

describe('dist', () => {
  test('is within its budget of 2 MB, and not minified', () => {
    expect(all.length).toBeLessThan(2_000_000);
    const longest = Math.max(...(code.get('main/index.js') ?? '').split('\n').map(({ length }) => length));
    expect(longest).toBeLessThan(1_000);
  });

  test('holds no development dependency, no HTTP client that nobody uses, and no path of a machine', () => {
    for (const name of [
      'node_modules/vitest',
      'fast-check',
      'cloud-copilot',
      'node_modules/undici',
      'node_modules/@actions/exec',
      'node_modules/@actions/http-client',
      'node_modules/@octokit',
      'middleware-retry',
      'credential-provider',
      'node-config-provider',
      process.cwd(),
    ]) {
      expect(all).not.toContain(name);
    }
  });

  test('post is small and has no library', () => {
    const post = files.filter((name) => name.startsWith('post/')).map((name) => code.get(name) ?? '');
    for (const text of post) expect(text).not.toContain('node_modules');
    expect(code.get(join('post', 'index.js'))?.length).toBeLessThan(25_000);
    // What undoes registry logins, and what ends logins at stores, lies apart: few jobs have any.
    expect(post.join('').length).toBeLessThan(75_000);
  });

  test('the scan has no library either', () => {
    expect(files.filter((name) => name.startsWith('scan/'))).toEqual([join('scan', 'index.js')]);
    expect(code.get(join('scan', 'index.js'))).not.toContain('node_modules');
  });

  test('carries the notices of everything it bundles', () => {
    const notices = readFileSync('dist/main/licenses.txt', 'utf8');
    const bundled = new Set(
      [...all.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(([, name]) => name ?? ''),
    );
    expect(bundled.size).toBeGreaterThan(10);
    for (const name of bundled) expect(notices).toMatch(new RegExp(`^${name}$`, 'm'));
  });
});
