/** Podman and Buildah by their commands, and by the store that the two share. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { imageFolders } from '../../../src/adapters/images/container-store.ts';
import { podman } from '../../../src/adapters/images/podman.ts';
import type { ScanReport } from '../../../src/guard/scan-report.ts';
import { scanFolder } from '../../support/leak-scan.ts';
import { tar } from '../../support/tar-writer.ts';
import * as recorded from './recorded.ts';
import { asked, standIn } from './stand-in.ts';

const VALUE = 'q7Zt-bX2m_9LkV4w/Rs81+Pd==';
const SINCE = Date.parse('2026-11-24T10:00:00Z');
let folder: string;
/** As no user that the machine keeps images of. */
const real = process.geteuid;
beforeEach(() => {
  process.geteuid = () => 4321;
  folder = mkdtempSync(join(tmpdir(), 'keyless-podman-'));
});
afterEach(() => {
  if (real !== undefined) process.geteuid = real;
  rmSync(folder, { recursive: true, force: true });
});

/** A store of three images, of which none was put there before the job. */
function store(...ids: readonly string[]): NodeJS.ProcessEnv {
  const images = join(folder, 'storage', 'overlay-images');
  mkdirSync(images, { recursive: true });
  for (const id of ids) mkdirSync(join(images, id));
  writeFileSync(join(images, 'images.json'), '[]');
  writeFileSync(
    join(folder, 'storage.conf'),
    `[storage]\ndriver = "overlay"\ngraphroot = "${join(folder, 'storage')}"\n`,
  );
  return {
    PATH: `${folder}${delimiter}${process.env['PATH']}`,
    HOME: folder,
    CONTAINERS_STORAGE_CONF: join(folder, 'storage.conf'),
  };
}
const scan = (env: NodeJS.ProcessEnv): Promise<ScanReport> =>
  scanFolder(join(folder, 'none'), { S: VALUE }, { since: SINCE, images: podman(env) });

const saved = tar([
  { name: 'aaaa.tar', content: tar([{ name: 'root/.npmrc', content: Buffer.from(`token=${VALUE}\n`) }]) },
  { name: 'aaaa/layer.tar', content: Buffer.alloc(0) },
]);
const FOUND = [
  'image localhost/app:1, configuration',
  'image localhost/app:1, layers!aaaa.tar!root/.npmrc',
  'image localhost/dated:1, configuration',
  'image localhost/dated:1, layers!aaaa.tar!root/.npmrc',
];

const { BUILT, DATED, PULLED } = recorded;
const ALL = [BUILT, DATED, PULLED];

describe('images that were built in this job are searched, whatever date they were given, and those that were pulled are not', () => {
  test('by Podman', async () => {
    const env = store(...ALL);
    standIn(folder, 'podman', [
      ['image ls --format json', recorded.PODMAN_LS],
      [`image inspect ${PULLED}`, recorded.inspection(PULLED, VALUE, false)],
      ['image inspect *', recorded.inspection(BUILT, VALUE)],
      ['image save *', saved, 'by name'],
    ]);
    const report = await scan(env);
    expect(report.findings.map(({ place }) => place)).toEqual(FOUND);
    expect(report.places.at(-1)).toEqual({ what: 'Podman and Buildah images of this job', files: 4, note: undefined });
    expect(report.omissions).toEqual([]);
  });

  test('by Buildah, where there is no Podman', async () => {
    const env = { ...store(...ALL), PATH: nothingElse() };
    standIn(folder, 'buildah', [
      ['images --json --no-trunc', recorded.BUILDAH_IMAGES],
      [`inspect --type image ${PULLED}`, recorded.inspection(PULLED, VALUE, false)],
      ['inspect --type image *', recorded.inspection(BUILT, VALUE)],
      ['push --quiet * docker-archive:/dev/stdout', saved, 'by name'],
    ]);
    expect((await scan(env)).findings.map(({ place }) => place)).toEqual(FOUND);
  });

  test('an older image that was built before the job is left alone', async () => {
    const env = store(...ALL);
    for (const id of ALL) utimesSync(join(folder, 'storage/overlay-images', id), SINCE / 1000 - 60, SINCE / 1000 - 60);
    standIn(folder, 'podman', [['image ls --format json', recorded.PODMAN_LS.replace('1795546115', '1795000000')]]);
    const report = await scan(env);
    expect([report.findings, report.places.at(-1)?.files]).toEqual([[], 0]);
  });
});

/** Stand-ins, and no more of the machine's own programs than they need. */
function nothingElse(): string {
  mkdirSync(join(folder, 'bin'));
  for (const tool of ['cat', 'mkfifo']) {
    const script = `#!/bin/sh\nPATH='${process.env['PATH']}' exec ${tool} "$@"\n`;
    writeFileSync(join(folder, 'bin', tool), script, { mode: 0o755 });
  }
  return `${folder}${delimiter}${join(folder, 'bin')}`;
}

test('without a store nothing is asked, since to ask would make one', async () => {
  standIn(folder, 'podman', []);
  expect((await scan(store())).places.at(-1)).toMatchObject({ files: 0, note: undefined });
  expect(() => asked(folder, 'podman')).toThrow(/ENOENT/);
});

test('images that no command can be asked about are said', async () => {
  const env = { ...store(BUILT), PATH: nothingElse() };
  expect((await scan(env)).places.at(-1)?.note).toBe('no podman command, no buildah command');
  standIn(folder, 'podman', []);
  expect((await scan(env)).places.at(-1)?.note).toBe('podman does not answer, no buildah command');
});

test('the store is where a setting says', () => {
  const env = store(BUILT);
  const images = join(folder, 'storage/overlay-images');
  expect(imageFolders(env)).toContain(images);
  writeFileSync(join(folder, 'storage.conf'), 'rootless_storage_path = "$HOME/storage"\n');
  expect(imageFolders(env)).toContain(images);
  writeFileSync(join(folder, 'storage.conf'), '# graphroot = "nowhere"\n');
  expect(imageFolders(env)).not.toContain(images);
});
