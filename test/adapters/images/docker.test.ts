/** Docker by its command: what it is asked, and what is made of its answers. The command is a script that answers as Docker does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { docker } from '../../../src/adapters/images/docker.ts';
import type { ScanReport } from '../../../src/guard/scan-report.ts';
import { scanFolder } from '../../support/leak-scan.ts';
import { tar } from '../../support/tar-writer.ts';
import * as recorded from './recorded.ts';
import { type Answers, asked, standIn } from './stand-in.ts';

const VALUE = 'q7Zt-bX2m_9LkV4w/Rs81+Pd==';
const SINCE = Date.parse('2026-11-24T10:00:00Z');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyless-docker-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const install = (answers: Answers): void => standIn(folder, 'docker', answers);
const scan = (since = SINCE): Promise<ScanReport> =>
  scanFolder(
    join(folder, 'none'),
    { S: VALUE },
    { since, images: docker({ PATH: `${folder}${delimiter}${process.env['PATH']}` }) },
  );

const layer = zlib.gzipSync(tar([{ name: 'root/.npmrc', content: Buffer.from(`x\ntoken=${VALUE}\n`) }]));
const saved = tar([
  { name: 'blobs/sha256/1111', content: layer },
  { name: 'blobs/sha256/2222', content: Buffer.from(JSON.stringify({ config: { Labels: { a: VALUE } } })) },
  { name: 'manifest.json', content: Buffer.from('[]') },
]);
const [A, B, C] = ['a', 'b', 'c'].map((digit) => `sha256:${digit.repeat(64)}`);
const idOf = (name = ''): string => name.slice(7);
const inspection = [
  { Id: A, RepoTags: ['app:latest'], Created: '2026-11-24T10:00:01.5Z', Config: { Env: [`TOKEN=${VALUE}`] } },
  {
    Id: B,
    RepoTags: [],
    Created: '1970-01-01T00:00:00Z',
    Metadata: { LastTagTime: '2026-11-24T10:30:00+00:00' },
  },
  {
    Id: C,
    RepoTags: ['node:24'],
    Created: '2026-11-01T00:00:00Z',
    Metadata: { LastTagTime: '0001-01-01T00:00:00Z' },
  },
];

test('images of this job are searched: configuration, history and layers', async () => {
  install([
    ['image ls --no-trunc --quiet', `${A}\n${A}\n${B}\n${C}\n`],
    [`image inspect ${A} ${B} ${C}`, JSON.stringify(inspection)],
    [`history --no-trunc ${idOf(A)}`, `IMAGE CREATED\n<missing> RUN |1 TOKEN=${VALUE} /bin/sh -c npm ci\n`],
    ['history --no-trunc *', 'nothing\n'],
    [`image save ${idOf(A)}`, saved],
    ['image save *', tar([{ name: 'x', content: Buffer.from('nothing') }])],
    ['buildx ls *', ''],
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

const history = (what: string): string => `buildx --builder builder0 history ${what}`;
const attachment = (digest: string): string => history(`inspect attachment 94cvrcztqm00s7lk5w6y4r7mq ${digest}`);
const BUILD: Answers = [
  ['buildx ls --format json', recorded.BUILDX_LS],
  [history('ls --no-trunc --format json'), recorded.HISTORY_LS],
  [history('inspect --format json 94cvrcztqm00s7lk5w6y4r7mq'), recorded.historyInspection(VALUE)],
  [attachment(recorded.INDEX), '{}'],
  [attachment(recorded.MANIFEST), recorded.IMAGE_MANIFEST],
  [attachment(recorded.PROVENANCE), JSON.stringify({ request: { args: { 'build-arg:NPM_TOKEN': VALUE } } })],
  [attachment(recorded.CONFIG), JSON.stringify({ config: { Labels: { token: VALUE } } })],
  [attachment(recorded.LAYER), layer],
  [history('logs --progress plain 94cvrcztqm00s7lk5w6y4r7mq'), `#5 0.146 ${VALUE}\n`, 'stderr'],
];

test('builds of this job are searched, also where their image was pushed and never loaded', async () => {
  install([['image ls --no-trunc --quiet', ''], ...BUILD]);
  const report = await scan();
  expect(report.findings.map(({ place }) => place)).toEqual([
    'build 94cvrcztqm00, record',
    'build 94cvrcztqm00, log',
    'build 94cvrcztqm00, provenance of linux/amd64',
    'build 94cvrcztqm00, image configuration',
    'build 94cvrcztqm00, layer 784bb5c8ac8d!root/.npmrc',
  ]);
  // The base image's layer is not there: nobody has fetched it.
  expect(report.omissions).toEqual([]);
  expect(asked(folder, 'docker').filter((line) => /yjylvbddb1q8|asleep|default/.test(line))).toEqual([]);
});

test('an image that Docker has is not searched again as what a build has made', async () => {
  const loaded = [{ Id: recorded.CONFIG, RepoTags: ['app:1'], Created: '2026-11-24T18:16:11Z' }];
  install([
    ['image ls --no-trunc --quiet', `${recorded.CONFIG}\n`],
    ['image inspect *', JSON.stringify(loaded)],
    ['history --no-trunc *', ''],
    ['image save *', saved],
    ...BUILD,
  ]);
  expect((await scan()).findings.map(({ place }) => place.split('!')[0])).toEqual([
    'image app:1, layers',
    'image app:1, layers',
    'build 94cvrcztqm00, record',
    'build 94cvrcztqm00, log',
    'build 94cvrcztqm00, provenance of linux/amd64',
  ]);
});

test('no docker, a docker without a daemon, and builders that do not answer are said', async () => {
  expect((await docker({ PATH: folder }).madeSince(0)).note).toBe('no docker command');
  install([]);
  expect((await scan()).places.at(-1)?.note).toBe('docker does not answer');
  install([['image ls *', '']]);
  expect((await scan()).places.at(-1)?.note).toBeUndefined();
  install([
    ['image ls *', ''],
    ['buildx version', 'github.com/docker/buildx v0.38.2'],
  ]);
  expect((await scan()).places.at(-1)?.note).toBe('docker buildx does not answer');
  install([
    ['image ls *', ''],
    ['buildx ls *', recorded.BUILDX_LS],
  ]);
  expect((await scan()).places.at(-1)?.note).toBe('no records of builder0');
});

test('answers that are no JSON, and commands that fail half-way, end nothing, and are said', async () => {
  install([
    ['image ls *', `${A}\nno id\n`],
    ['image inspect *', `[null, 3, {"Id":"${A}","Created":"2026-11-24T11:00:00Z"}]`],
    ['image save *', saved.subarray(0, 1200)],
    ['buildx ls *', `no json\n${recorded.BUILDX_LS}`],
    [
      history('ls *'),
      'no json\n{"ref":3}\n{"ref":"builder0/builder00/--privileged","created_at":"2026-11-24T18:16:10Z"}\n',
    ],
  ]);
  const report = await scan();
  expect(report.findings.map(({ place }) => place)).toEqual([
    'image aaaaaaaaaaaa, layers!blobs/sha256/1111!root/.npmrc',
  ]);
  expect(report.omissions).toMatchObject([{ count: 1, example: 'image aaaaaaaaaaaa, history' }]);
});

test('more images than are searched are counted', async () => {
  const ids = Array.from({ length: 53 }, (_, at) => `sha256:${String(at).padStart(64, '0')}`);
  install([
    ['image ls *', ids.join('\n')],
    ['image inspect *', JSON.stringify(ids.map((Id) => ({ Id, Created: '2026-11-24T11:00:00Z' })))],
    ['history *', ''],
    ['image save *', ''],
    ['buildx ls *', ''],
  ]);
  const images = docker({ PATH: `${folder}${delimiter}${process.env['PATH']}` });
  const { over, sources } = await images.madeSince(SINCE);
  expect([sources.length, over.length, over[0]?.reason]).toEqual([150, 3, 'more than 50 images']);
});
