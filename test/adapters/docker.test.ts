/** Docker by its command: what it is asked, and what is made of its answers. The command is a script that answers as Docker does. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { docker } from '../../src/adapters/docker.ts';
import type { ScanReport } from '../../src/guard/scan-report.ts';
import { scanFolder } from '../support/leak-scan.ts';
import { tar } from '../support/tar-writer.ts';

const VALUE = 'q7Zt-bX2m_9LkV4w/Rs81+Pd==';
const SINCE = Date.parse('2026-11-24T10:00:00Z');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyless-docker-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Installs a `docker` that prints, for the first pattern that its arguments match, that file. */
function install(answers: readonly (readonly [pattern: string, content: string | Uint8Array])[]): void {
  const cases = answers.map(([pattern, content], at) => {
    writeFileSync(join(folder, `answer-${at}`), content);
    return `  ${pattern.replaceAll(' ', '\\ ')}) exec cat '${join(folder, `answer-${at}`)}' ;;`;
  });
  const script = `#!/bin/sh\necho "$*" >> '${join(folder, 'asked')}'\ncase "$*" in\n${cases.join('\n')}\n  *) echo "unknown: $*" >&2; exit 1 ;;\nesac\n`;
  writeFileSync(join(folder, 'docker'), script);
  chmodSync(join(folder, 'docker'), 0o755);
}
const scan = (): Promise<ScanReport> =>
  scanFolder(
    join(folder, 'none'),
    { S: VALUE },
    {
      since: SINCE,
      images: docker({ PATH: `${folder}${delimiter}${process.env['PATH']}` }),
    },
  );

const layer = zlib.gzipSync(tar([{ name: 'root/.npmrc', content: Buffer.from(`x\ntoken=${VALUE}\n`) }]));
const saved = tar([
  { name: 'blobs/sha256/1111', content: layer },
  { name: 'blobs/sha256/2222', content: Buffer.from(JSON.stringify({ config: { Labels: { a: VALUE } } })) },
  { name: 'manifest.json', content: Buffer.from('[]') },
]);
const inspection = [
  {
    Id: 'sha256:aaaa',
    RepoTags: ['app:latest'],
    Created: '2026-11-24T10:00:01.5Z',
    Config: { Env: [`TOKEN=${VALUE}`] },
  },
  {
    Id: 'sha256:bbbbbbbbbbbbbbbb',
    RepoTags: [],
    Created: '1970-01-01T00:00:00Z',
    Metadata: { LastTagTime: '2026-11-24T10:30:00+00:00' },
  },
  {
    Id: 'sha256:cccc',
    RepoTags: ['node:24'],
    Created: '2026-11-01T00:00:00Z',
    Metadata: { LastTagTime: '0001-01-01T00:00:00Z' },
  },
];

test('images of this job are searched: configuration, history and layers', async () => {
  install([
    ['image ls --all --no-trunc --quiet', 'sha256:aaaa\nsha256:aaaa\nsha256:bbbbbbbbbbbbbbbb\nsha256:cccc\n'],
    ['image inspect sha256:aaaa sha256:bbbbbbbbbbbbbbbb sha256:cccc', JSON.stringify(inspection)],
    ['history --no-trunc sha256:aaaa', `IMAGE CREATED\n<missing> RUN |1 TOKEN=${VALUE} /bin/sh -c npm ci\n`],
    ['history --no-trunc *', 'nothing\n'],
    ['image save sha256:aaaa', saved],
    ['image save *', tar([{ name: 'x', content: Buffer.from('nothing') }])],
    ['buildx history ls *', ''],
  ]);
  const report = await scan();
  expect(
    report.findings.map(({ line, place }) => `${place}:${line}`).map((place) => place.replace(/:\d+$/, '')),
  ).toEqual([
    'image app:latest, configuration',
    'image app:latest, history',
    'image app:latest, layers!blobs/sha256/1111!root/.npmrc',
    'image app:latest, layers!blobs/sha256/2222',
  ]);
  expect(report.places.at(-1)).toEqual({ what: 'Docker images and builds of this job', files: 6, note: undefined });
});

test('builds of this job are searched: record, provenance and log', async () => {
  install([
    ['image ls --all --no-trunc --quiet', ''],
    [
      'buildx history ls --no-trunc --format json',
      [
        { ref: 'builder0/builder0/newbuild1', created_at: '2026-11-24T10:05:00Z' },
        { ref: 'builder0/builder0/oldbuild1', created_at: '2026-11-24T09:05:00Z' },
        { ref: 'builder0/builder0/--privileged', created_at: '2026-11-24T10:05:00Z' },
      ]
        .map((record) => JSON.stringify(record))
        .join('\n'),
    ],
    ['buildx history inspect --format json newbuild1', JSON.stringify({ BuildArgs: [{ Name: 'T', Value: VALUE }] })],
    [
      'buildx history inspect attachment --type provenance newbuild1',
      JSON.stringify({ args: { 'build-arg:T': VALUE } }),
    ],
    ['buildx history logs --progress plain newbuild1', `#5 0.1 ${VALUE}\n`],
  ]);
  const report = await scan();
  expect(report.findings.map(({ place }) => place)).toEqual([
    'build newbuild1, record',
    'build newbuild1, provenance',
    'build newbuild1, log',
  ]);
});

test('no docker, and a docker without a daemon, are said', async () => {
  const images = docker({ PATH: folder });
  expect(await images.madeSince(0)).toBe('no docker command');
  install([]);
  expect((await scan()).places.at(-1)?.note).toBe('Docker does not answer');
});

test('answers that are no JSON, and commands that fail half-way, end nothing', async () => {
  install([
    ['image ls --all --no-trunc --quiet', 'sha256:aaaa\n'],
    ['image inspect *', '[null, 3, {"Id":"sha256:aaaa","Created":"2026-11-24T11:00:00Z"}]'],
    ['image save sha256:aaaa', saved.subarray(0, 1200)],
    ['buildx history ls *', 'no json\n{"ref":3}\n'],
  ]);
  const report = await scan();
  expect(report.findings.map(({ place }) => place)).toEqual(['image aaaa, layers!blobs/sha256/1111!root/.npmrc']);
});
