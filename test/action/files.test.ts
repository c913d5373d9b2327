/** Hostile or broken surroundings for the files: refused clearly, nothing lost, nothing weaker than 0600. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tempFolder } from '../../src/adapters/temp-folder.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { privateMode } from '../support/file-tree.ts';
import { createJob } from '../support/job.ts';
import { stepFolder } from '../support/step-folder.ts';

let sandbox: Sandbox;
let temp: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.secrets.put('a', 'the-value-of-a');
});
afterAll(() => sandbox.stop());
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'keyless-files-'));
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

const content = new Map([['secrets/A', Buffer.from('value')]]);
const inputs = (): Record<string, string> => ({
  'role-to-assume': sandbox.roleArn,
  'aws-region': 'us-east-1',
  secrets: 'A = a',
});

test.each([0o000, 0o077, 0o777])('under umask %o, files are 0600 and folders 0700', async (umask) => {
  const job = await createJob(sandbox);
  const main = await job.step({ inputs: inputs(), umask });
  expect(main.exitCode).toBe(0);
  for (const entry of job.tree()) expect(entry.mode).toBe(privateMode(entry));
  await job.post(main, { umask });
  await job.remove();
});

test('the ledger is there before any folder that it lists', () => {
  const files = new Map([['ledger.json', Buffer.from('{}')], ...content]);
  let there: readonly string[] = [];
  files.keys = () => {
    there = readdirSync(temp, { recursive: true, encoding: 'utf8' }).map((name) => name.replace(/^[^/]*\/?/, ''));
    return Map.prototype.keys.call(files);
  };
  tempFolder(temp).publish(files);
  expect(there).toEqual(['', 'ledger.json']);
});

describe('RUNNER_TEMP is refused', () => {
  test('where every user can write to it', () => {
    chmodSync(temp, 0o777);
    expect(() => tempFolder(temp).publish(content)).toFailWith('folder-unsafe', /can be written by every user/);
  });

  test.runIf(process.geteuid?.() === 0)('where another group than this user’s own can write to it', () => {
    chmodSync(temp, 0o775);
    chownSync(temp, 0, 12_345);
    expect(() => tempFolder(temp).publish(content)).toFailWith(
      'folder-unsafe',
      /can be written by all users in group 12345/,
    );
    chmodSync(temp, 0o1775);
    expect(() => tempFolder(temp).publish(content)).not.toThrow();
    // As a container's root meets the folder of a runner whose umask is 002.
    chownSync(temp, 12_345, 12_345);
    chmodSync(temp, 0o775);
    expect(() => tempFolder(temp).publish(content)).not.toThrow();
  });

  test('before AWS is asked', async () => {
    const job = await createJob(sandbox);
    chmodSync(job.temp, 0o777);
    sandbox.requests.clear();
    const main = await job.step({ inputs: inputs() });
    expect([main.exitCode, sandbox.requests.count('sts')]).toEqual([1, 0]);
    expect(main.log).toContain(`[folder-unsafe] RUNNER_TEMP "${job.temp}" can be written by every user`);
    await job.remove();
  });

  test('where it is a symbolic link', () => {
    const link = join(temp, 'link');
    symlinkSync(temp, link);
    expect(() => tempFolder(link).publish(content)).toFailWith('folder-unsafe', /is not a folder/);
  });

  test('where it does not exist', () => {
    expect(() => tempFolder(join(temp, 'gone')).publish(content)).toFailWith('file-failed', /ENOENT/);
  });

  test.runIf(process.geteuid?.() === 0)('where it belongs to someone else', () => {
    chownSync(temp, 12_345, 12_345);
    const program = `import { tempFolder } from ${JSON.stringify(new URL('../../src/adapters/temp-folder.ts', import.meta.url).href)};
      process.setegid(65534); process.seteuid(65534);
      try { tempFolder(${JSON.stringify(temp)}).publish(new Map()); } catch (error) { console.log(error.code, error.message); }`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    expect(said).toMatch(/^folder-unsafe RUNNER_TEMP .* belongs to user 12345, this step runs as 65534/);
  });
});

describe('whatever is already there', () => {
  test.each(['file', 'link', 'folder'])('a %s in the folder’s place is left alone', (kind) => {
    const folder = tempFolder(temp);
    const draft = `${folder.path}.unpublished`;
    const target = join(temp, 'target');
    mkdirSync(target);
    if (kind === 'file') writeFileSync(draft, 'theirs');
    else if (kind === 'link') symlinkSync(target, draft);
    else mkdirSync(draft);
    expect(() => folder.publish(content)).toFailWith('file-failed', /EEXIST/);
    expect(existsSync(draft)).toBe(true);
    expect(existsSync(join(target, 'secrets'))).toBe(false);
  });

  test('post removes nothing through a link, and nothing outside its folder', async () => {
    const job = await createJob(sandbox);
    const main = await job.step({ inputs: inputs() });
    const victim = join(temp, 'victim');
    writeFileSync(victim, 'mine');
    const folder = stepFolder(main);
    const ledger = JSON.parse(readFileSync(join(folder, 'ledger.json'), 'utf8'));
    writeFileSync(join(folder, 'ledger.json'), JSON.stringify({ ...ledger, files: ['../../../victim', victim] }));
    const post = await job.post(main);
    expect(post.exitCode).toBe(0);
    expect(readFileSync(victim, 'utf8')).toBe('mine');
    await job.remove();
  });

  test('a file a later step put there stays, and is said', async () => {
    const job = await createJob(sandbox);
    const main = await job.step({ inputs: inputs() });
    writeFileSync(join(stepFolder(main), 'notes.txt'), 'mine');
    const post = await job.post(main);
    expect(post.exitCode).toBe(0);
    expect(post.annotations.map(({ message }) => message)).toEqual([
      'Keyless could not remove: the folder itself, in which another step has put something',
    ]);
    expect(job.tree().map(({ path }) => path.split('/').at(-1))).toEqual([
      expect.stringMatching(/^keyless-/),
      'notes.txt',
    ]);
    await job.remove();
  });

  test('a state that an earlier step made up removes nothing', async () => {
    const job = await createJob(sandbox);
    writeFileSync(
      join(temp, 'ledger.json'),
      JSON.stringify({ version: 1, files: ['target'], folders: [], variables: ['PATH'] }),
    );
    writeFileSync(join(temp, 'target'), 'mine');
    const post = await job.step({ entry: 'post', env: { STATE_ledger: join(temp, 'ledger.json') } });
    expect([post.exitCode, post.env]).toEqual([0, {}]);
    expect(readFileSync(join(temp, 'target'), 'utf8')).toBe('mine');
    await job.remove();
  });
});

test.runIf(process.geteuid?.() === 0 && process.platform === 'linux')(
  'on a full disk nothing is handed over and nothing left',
  async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', temp]);
    try {
      sandbox.secrets.put('big', 'B'.repeat(60_000));
      const job = await createJob(sandbox, { folder: temp });
      const list = Array.from({ length: 8 }, (_, at) => `BIG${at} = big`).join('\n');
      const main = await job.step({ inputs: { ...inputs(), secrets: list } });
      expect(main.exitCode).toBe(1);
      expect(main.log).toMatch(/\[file-failed\] .*\(ENOSPC\)/);
      expect([main.env, main.outputs, job.tree()]).toEqual([{}, {}, []]);
      await job.remove();
    } finally {
      execFileSync('umount', [temp]);
    }
  },
);
