/** The scan over real files: containers made by other tools, places, and what it does where it may go no further. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ScanReport } from '../../src/guard/scan-report.ts';
import { PLANTINGS } from '../guard/plantings.ts';
import { scanFolder } from '../support/leak-scan.ts';
import { tar } from '../support/tar-writer.ts';
import { zip } from '../support/zip-writer.ts';

const VALUE = 'q7Zt-bX2m_9LkV4w/Rs81+Pd==';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyless-scan-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};
const run = (script: string): void => {
  execFileSync('bash', ['-ec', script], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, HOME: folder, V: VALUE },
  });
};
const scan = (options: Parameters<typeof scanFolder>[2] = {}): Promise<ScanReport> =>
  scanFolder(folder, { S: VALUE }, options);
const shown = ({ findings }: ScanReport): readonly string[] =>
  findings.map(({ line, place }) => (line === undefined ? place : `${place}:${line}`));
const reasons = ({ omissions }: ScanReport): readonly string[] => omissions.map(({ reason }) => reason);

type Wrap = (name: string, content: Buffer) => { readonly name: string; readonly content: Buffer };
const WRAPS: Readonly<Record<string, Wrap>> = {
  gzip: (name, content) => ({ name: `${name}.gz`, content: zlib.gzipSync(content) }),
  zstd: (name, content) => ({ name: `${name}.zst`, content: zlib.zstdCompressSync(content) }),
  tar: (name, content) => ({
    name: 'a.tar',
    content: tar([
      { name: 'other', content: randomBytes(700) },
      { name, content },
    ]),
  }),
  'zip, stored': (name, content) => ({ name: 'a.zip', content: zip([{ name, content, method: 0 }]) }),
  'zip, deflated': (name, content) => ({
    name: 'a.jar',
    content: zip([
      { name: 'x', content: Buffer.from('x') },
      { name, content },
    ]),
  }),
  'zip, zstd': (name, content) => ({ name: 'a.zip', content: zip([{ name, content, method: 93 }]) }),
  zip64: (name, content) => ({ name: 'a.zip', content: zip([{ name, content }], { wide: true, comment: 'note' }) }),
};

describe('in every container, in every encoding', () => {
  test.each(
    Object.keys(WRAPS).flatMap((outer) => [undefined, ...Object.keys(WRAPS)].map((inner) => [outer, inner] as const)),
  )('%s around %s', async (outer, inner) => {
    for (const [at, { plant }] of PLANTINGS.entries()) {
      const plain = { name: `f${at}`, content: Buffer.concat([randomBytes(3000), plant(VALUE, 'before=', '\nafter')]) };
      const once = inner === undefined ? plain : WRAPS[inner]?.(plain.name, plain.content);
      const twice = once === undefined ? undefined : WRAPS[outer]?.(once.name, once.content);
      if (twice !== undefined) put(`d${at}/${twice.name}`, twice.content);
    }
    const report = await scan();
    const found = new Set(report.findings.map(({ place }) => place.split('/')[0]));
    expect(PLANTINGS.filter((_, at) => !found.has(`d${at}`)).map(({ title }) => title)).toEqual([]);
    expect(report.omissions).toEqual([]);
  });

  test('named by the way to the member, once, with its line', async () => {
    const inside = tar([{ name: 'etc/app.conf', content: Buffer.from(`a\nb\nkey=${VALUE}\n`) }]);
    put('out/app.zip', zip([{ name: 'layers/1.tgz', content: zlib.gzipSync(inside), method: 0 }]));
    put('plain.tar', inside);
    expect(shown(await scan()).toSorted()).toEqual([
      'out/app.zip!layers/1.tgz!etc/app.conf:3',
      'plain.tar!etc/app.conf:3',
    ]);
  });

  test('made by tar itself, with names of any length', async () => {
    const long = `${'deep/'.repeat(40)}${'n'.repeat(150)}`;
    put(`tree/${long}`, `x\n${VALUE}`);
    run(
      'for f in gnu pax ustar; do tar --format=$f -czf $f.tgz tree || true; done; tar -cf a.tar tree; cat a.tar a.tar > two.tar; rm -r tree',
    );
    const places = shown(await scan());
    for (const archive of ['gnu.tgz', 'pax.tgz', 'a.tar', 'two.tar'])
      expect(places).toContain(`${archive}!tree/${long}:2`);
  });
});

describe('git', () => {
  const init = 'git init -q .; git config user.email a@example.com; git config user.name a';

  test('objects that were written since are searched, older ones and the rest are not', async () => {
    run(`${init}; echo "$V" > f; git add f; git commit -qm one; rm f`);
    expect(shown(await scan())).toEqual([expect.stringMatching(/^\.git\/objects\/[0-9a-f]{2}\/[0-9a-f]{38}:1$/)]);
    expect(shown(await scan({ since: Date.now() + 60_000 }))).toEqual([]);
  });

  test('a commit message, a branch, the reflog and stashes are searched', async () => {
    run(`${init}; git commit -q --allow-empty -m "token $V"`);
    const places = shown(await scan());
    expect(places).toContain('.git/COMMIT_EDITMSG:1');
    expect(places).toContain('.git/logs/HEAD:1');
    expect(places.some((place) => place.startsWith('.git/objects/'))).toBe(true);
  });

  test.each(['sha1', 'sha256'])('a pack is searched, changes to other objects put together (%s)', async (format) => {
    const lines = Array.from({ length: 4000 }, () => randomBytes(20).toString('hex'));
    put('f', lines.join('\n'));
    run(`${init.replace('init', `init --object-format=${format}`)}; git add f; git commit -qm one`);
    // Longer than one instruction of a change can insert, and in the middle of what is copied.
    lines[2000] = `${randomBytes(200).toString('hex')} ${VALUE} ${randomBytes(200).toString('hex')}`;
    put('f', lines.join('\n'));
    run('git add f; git commit -qm two; git repack -qadf --depth=50; git prune-packed; rm f');
    expect(shown(await scan())).toEqual([
      expect.stringMatching(/^\.git\/objects\/pack\/pack-[0-9a-f]+\.pack!object [0-9a-f]{12}:2001$/),
    ]);
  });

  test('an object that is itself a container is searched inside', async () => {
    put('a.tgz', zlib.gzipSync(tar([{ name: 'x', content: Buffer.from(VALUE) }])));
    run(`${init}; git add .; git commit -qm one; rm a.tgz`);
    expect(shown(await scan())).toEqual([expect.stringMatching(/^\.git\/objects\/.*!x:1$/)]);
  });
});

describe('files', () => {
  test('that git ignores, hides or calls binary are searched like any', async () => {
    put('.gitignore', '*');
    put('.hidden/.env', VALUE);
    put('core.bin', Buffer.concat([Buffer.alloc(100_000), Buffer.from(VALUE)]));
    expect(shown(await scan()).toSorted()).toEqual(['.hidden/.env:1', 'core.bin']);
  });

  test('of any size have their lines', async () => {
    put('large', `${'a line of a log\n'.repeat(100_000)}${VALUE}\n`);
    put('large.gz', zlib.gzipSync(`${'a line of a log\n'.repeat(100_000)}${VALUE}\n`));
    expect(shown(await scan()).toSorted()).toEqual(['large.gz:100001', 'large:100001']);
  });

  test('whose names hold a secret are findings, and no report repeats the name', async () => {
    const name = VALUE.replaceAll('/', '-');
    put(`dir-${name}/file`, 'nothing');
    put(`dir-${name}/other`, `x${name}`);
    const report = await scanFolder(folder, { S: name });
    expect(report.findings.map(({ encodings, place }) => [encodings[0], place])).toEqual([
      ['plain text', '***/other'],
      ['part of the name of a file', '***'],
    ]);
    expect(JSON.stringify(report)).not.toContain(name);
  });

  test('are never reached through links, and a link to a secret is a finding', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'keyless-outside-'));
    mkdirSync(join(outside, 'secrets'));
    writeFileSync(join(outside, 'secrets/S'), VALUE);
    mkdirSync(join(folder, 'sub'));
    symlinkSync(join(outside, 'secrets/S'), join(folder, 'sub/link'));
    symlinkSync(outside, join(folder, 'all'));
    symlinkSync('loop', join(folder, 'loop'));
    expect((await scan()).findings).toEqual([]);
    const report = await scan({ secretFolders: [outside] });
    expect(report.findings.map(({ encodings, place, secret }) => [secret, ...encodings, place]).toSorted()).toEqual([
      ['S', 'a link to its file', 'sub/link'],
      ['everything that was handed over', 'a link to its file', 'all'],
    ]);
    rmSync(outside, { recursive: true });
  });

  test('that are no files are left alone', async () => {
    run('mkfifo pipe');
    put('f', VALUE);
    expect(shown(await scan())).toEqual(['f:1']);
  });

  test.runIf(process.geteuid?.() !== 0)('that cannot be read are counted', async () => {
    put('f', VALUE);
    chmodSync(join(folder, 'f'), 0);
    expect(reasons(await scan())).toEqual(['files or folders that cannot be read']);
  });

  test('that vanish are counted, and the rest is searched', async () => {
    put('a', 'x');
    put('b', VALUE);
    const { disk } = await import('../../src/adapters/disk.ts');
    const { findLeaks } = await import('../../src/leak-scan/find-leaks.ts');
    const { planSearch } = await import('../../src/guard/sought.ts');
    const { expander } = await import('../../src/adapters/expander.ts');
    const { LIMITS } = await import('../../src/guard/budget.ts');
    const report = await findLeaks(
      {
        search: planSearch([{ name: 'S', bytes: Buffer.from(VALUE) }]),
        places: [{ what: 'it', path: folder, shown: '', leaves: () => false }],
        since: 0,
        secretFolders: [],
        withImages: false,
      },
      {
        files: {
          ...disk,
          open: (path) => {
            rmSync(join(folder, 'a'), { force: true });
            return disk.open(path);
          },
        },
        images: [],
        expander,
        limits: LIMITS,
        now: Date.now,
      },
    );
    expect([shown(report), reasons(report)]).toEqual([['b:1'], ['files or folders that cannot be read']]);
  });

  test('of the runner have the names that workflows use for them', async () => {
    put('_runner_file_commands/set_env_1b4e28ba-2fa1-11d2-883f-0016d3cca427', `X=${VALUE}`);
    put('1b4e28ba-2fa1-11d2-883f-0016d3cca427.sh', `echo ${VALUE}`);
    put('keyless-000000000000000000000000/secrets/S', VALUE);
    const place = {
      what: 'temp',
      path: folder,
      shown: '$RUNNER_TEMP',
      leaves: (name: string) => name.startsWith('keyless-'),
    };
    expect(shown(await scan({ places: [place] })).toSorted()).toEqual([
      'GITHUB_ENV of a step ($RUNNER_TEMP/_runner_file_commands/set_env_1b4e28ba-2fa1-11d2-883f-0016d3cca427):1',
      'script of a run: step ($RUNNER_TEMP/1b4e28ba-2fa1-11d2-883f-0016d3cca427.sh):1',
    ]);
  });
});

describe('a limit is reported where it bites', () => {
  const bomb = (levels: number): Buffer => {
    let bytes: Buffer = Buffer.alloc(80 * 1024 * 1024);
    for (let level = 0; level < levels; level++) bytes = zlib.gzipSync(bytes);
    return bytes;
  };

  test('a bomb stops at its ratio, and the rest of the tree is searched', async () => {
    put('a.gz', bomb(2));
    put('b', VALUE);
    const report = await scan();
    expect([shown(report), reasons(report)]).toEqual([['b:1'], ['expands more than 200 times']]);
  });

  test('containers in containers stop at their depth, and are searched as they are', async () => {
    let content: Buffer = tar([{ name: 'x', content: Buffer.from(VALUE) }]);
    for (let level = 0; level < 4; level++) content = tar([{ name: 'x.tar', content }]);
    put('a.tar', content);
    const report = await scan({ limits: { depth: 2 } });
    expect(reasons(report)).toEqual(['containers more than 2 deep']);
    expect(shown(report)).toHaveLength(1);
  });

  test('members', async () => {
    put('a.zip', zip(Array.from({ length: 30 }, (_, at) => ({ name: `f${at}`, content: Buffer.from('x') }))));
    expect(reasons(await scan({ limits: { members: 20 } }))).toEqual(['over 20 members']);
  });

  test('expanded bytes', async () => {
    put('a.gz', zlib.gzipSync(randomBytes(3 * 1024 * 1024)));
    expect(reasons(await scan({ limits: { expandedBytes: 1024 * 1024 } }))).toEqual(['over 1 MiB expanded']);
  });

  test('a zip that must be held whole', async () => {
    put('a.tar', tar([{ name: 'b.zip', content: zip([{ name: 'x', content: randomBytes(1_200_000), method: 0 }]) }]));
    expect(reasons(await scan({ limits: { heldBytes: 1024 * 1024 } }))).toEqual([
      'zips of over 1 MiB inside other containers',
    ]);
  });

  test('the whole scan’s time and bytes', async () => {
    put('a', 'x');
    put('b', 'x');
    const late = await scan({ limits: { milliseconds: -1 } });
    expect([late.files, reasons(late)]).toEqual([0, ["the scan's -0.001 seconds were over"]]);
    expect(reasons(await scan({ limits: { bytes: 0 } }))).toEqual(['0 MiB had been searched']);
  });

  test('what cannot be looked into is said', async () => {
    put('a.xz', Buffer.from('fd377a585a0000', 'hex'));
    put('b.zip', zip([{ name: 'x', content: Buffer.from(VALUE), encrypted: true, method: 0 }]));
    put('c.gz', zlib.gzipSync(randomBytes(4000)).fill(0xff, 10));
    const report = await scan();
    expect(reasons(report).toSorted()).toEqual([
      'damaged containers, from the damage on',
      'encrypted members of zips',
      'xz files, which are searched as they are',
    ]);
  });
});

test('a clean tree has no finding', async () => {
  const values = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      `S${at}`,
      randomBytes(40)
        .toString('base64')
        .slice(0, 8 + (at % 45)),
    ]),
  );
  const report = await scanFolder(realpathSync('node_modules'), {
    ...values,
    RDS: JSON.stringify({
      username: 'postgres_admin',
      password: values['S9'],
      engine: 'postgres',
      host: 'db.example.com',
      dbname: 'production',
    }),
    WORDS: 'transactional',
  });
  expect(report.findings.filter(({ secret }) => secret !== 'WORDS')).toEqual([]);
  expect(report.files).toBeGreaterThan(1000);
});

test('the object store of git is older than what was handed over, so it is not read at all', async () => {
  put('.git/objects/ab/cdef0123456789abcdef0123456789abcdef01', zlib.deflateSync(`blob 26\0${VALUE}`));
  utimesSync(join(folder, '.git/objects/ab', readdirSync(join(folder, '.git/objects/ab'))[0] ?? ''), 1, 1);
  expect((await scan({ since: 5000 })).findings).toEqual([]);
  expect((await scan({ since: 500 })).findings).toHaveLength(1);
});

test('an example of what was left out is shown without a value in it', async () => {
  const value = 'q7Zt-bX2m_9LkV4wRs81Pd';
  put(`${[...value].reverse().join('')}.xz`, Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 1, 2));
  const { omissions } = await scanFolder(folder, { A: value });
  expect(omissions.map(({ example }) => example)).toEqual(['***']);
});
