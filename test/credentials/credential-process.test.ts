import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderCache } from '../../src/credentials/cached-session.ts';
import { credentialProcess, processScript } from '../../src/credentials/credential-process.ts';

const PROGRAM = { node: '/externals/node24/bin/node', script: '/actions/keyless/v1/dist/cli/index.js' };

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'keyless-process-'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('on Windows', () => {
  const place = { folder: 'D:\\a\\_temp\\keyless-0a', separator: '\\', profile: 'prod' };

  test('Node is named as it is', () => {
    expect(credentialProcess(place, { node: 'C:\\r\\node.exe', script: 'D:\\k\\index.js' })).toBe(
      'C:\\r\\node.exe D:\\k\\index.js credentials --profile prod --folder D:\\a\\_temp\\keyless-0a',
    );
  });

  test('a path with blanks is quoted', () => {
    expect(credentialProcess(place, { node: 'C:\\my runner\\node.exe', script: 'D:\\k\\index.js' })).toBe(
      '"C:\\my runner\\node.exe" D:\\k\\index.js credentials --profile prod --folder D:\\a\\_temp\\keyless-0a',
    );
  });
});

describe.skipIf(process.platform === 'win32')('elsewhere', () => {
  /** Runs the profile's line as botocore does, without a shell, and as the other SDKs do, by one. */
  function answers(folder: string, env: Readonly<Record<string, string>> = {}): readonly string[] {
    const line = credentialProcess({ folder, separator: '/', profile: 'prod' }, PROGRAM);
    const split = spawnSync('python3', [
      '-c',
      'import json,shlex,sys; print(json.dumps(shlex.split(sys.argv[1])))',
      line,
    ]);
    const [command = '', ...args] = JSON.parse(String(split.stdout)) as string[];
    const options = { env: { PATH: '/usr/bin:/bin', ...env }, encoding: 'utf8' } as const;
    return [spawnSync(command, args, options).stdout, spawnSync('sh', ['-c', line], options).stdout];
  }

  function leave(folder: string): string {
    const expiration = new Date(Date.now() + 900_000);
    const credentials = { accessKeyId: 'ASIA1', secretAccessKey: 's$ec`ret\\n', sessionToken: "to'ken", expiration };
    mkdirSync(join(folder, 'aws'), { recursive: true });
    const cached = { credentials, region: 'us-east-1', accountId: '1', renewAt: Date.now() + 600_000 };
    writeFileSync(join(folder, 'aws', 'cache-prod.json'), renderCache(cached));
    writeFileSync(join(folder, 'aws', 'process-prod.sh'), processScript('prod', PROGRAM));
    return `{"Version":1,"AccessKeyId":"ASIA1","SecretAccessKey":"s$ec\`ret\\\\n","SessionToken":"to'ken","Expiration":"${expiration.toISOString()}"}\n`;
  }

  test.each(['plain', 'with blanks', "it's", 'a$HOME`id`', 'a"b', 'ünïcode', 'semi;colon', '-dash'])(
    'a folder under %j is found, by a shell and without one',
    (name) => {
      const folder = join(base, name, 'keyless-0a1b');
      const document = leave(folder);
      expect(answers(folder)).toEqual([document, document]);
    },
  );

  test('where the folder is elsewhere, KEYLESS_DIR says where its neighbours are', () => {
    const document = leave(join(base, 'mounted', 'keyless-0a1b'));
    mkdirSync(join(base, 'mounted', 'keyless-ffff'), { recursive: true });
    const env = { KEYLESS_DIR: join(base, 'mounted', 'keyless-ffff') };
    expect(answers('/of/the/host/keyless-0a1b', env)).toEqual([document, document]);
  });

  test('traces that a step has switched on for every shell show no key', () => {
    const folder = join(base, 'traced', 'keyless-0a1b');
    leave(folder);
    const line = credentialProcess({ folder, separator: '/', profile: 'prod' }, PROGRAM);
    const { stdout, stderr } = spawnSync('bash', ['-c', 'set -xv; export SHELLOPTS; bash -c "$LINE"'], {
      env: { PATH: '/usr/bin:/bin', LINE: line.replace('/bin/sh', 'bash') },
      encoding: 'utf8',
    });
    expect(stdout).toContain('ASIA1');
    expect(stderr).toContain('set +xv');
    expect(stderr).not.toContain('ASIA1');
  });

  test('no line of it is a comment to a parser of INI files', () => {
    const line = credentialProcess({ folder: '/t/keyless-0a1b', separator: '/', profile: 'prod' }, PROGRAM);
    expect(line).not.toMatch(/(?:^|\s)[#;]|\n/);
  });
});
