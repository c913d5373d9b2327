import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { givenPlace, jobPlaces } from '../../src/adapters/job-places.ts';

const root = mkdtempSync(join(tmpdir(), 'keyless-places-'));
afterAll(() => rmSync(root, { recursive: true }));
const [workspace, temp, home] = ['work/repo', '_work/_temp', 'home'].map((name) => join(root, name)) as [
  string,
  string,
  string,
];
mkdirSync(join(workspace, '.github/workflows'), { recursive: true });
writeFileSync(
  join(workspace, '.github/workflows/deploy.yml'),
  `jobs:\n  a:\n    steps:\n      - uses: actions/cache@v5\n        with:\n          path: |\n            /opt/cache\n            ~/.npmrc\n            \${{ github.workspace }}/dist\n            \${{ runner.temp }}/keyless-000000000000000000000000\n`,
);
const env = {
  RUNNER_TEMP: temp,
  GITHUB_WORKSPACE: workspace,
  HOME: home,
  GITHUB_WORKFLOW_REF: 'acme/payments/.github/workflows/deploy.yml@refs/heads/main',
  DOCKER_CONFIG: join(root, 'docker-config'),
};

test('every place is named once, the likeliest first', () => {
  const places = jobPlaces(env, ['set_env_own']);
  expect([...new Set(places.map(({ what }) => what))]).toEqual([
    'files of earlier steps',
    'the temporary folder',
    'credentials, settings and histories',
    'the workspace',
    'paths that the workflow uploads',
    'log pages of the runner',
  ]);
  const paths = places.map(({ path }) => path);
  for (const path of [
    join(home, '.docker'),
    join(home, '.aws'),
    join(home, '.bash_history'),
    join(home, '.config/gh'),
    join(root, 'docker-config'),
    join(root, '_diag/pages'),
  ])
    expect(paths).toContain(path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('uploaded paths are those that no other place holds; our own folder, if it is uploaded, is one', () => {
  const uploads = jobPlaces(env, []).filter(({ what }) => what === 'paths that the workflow uploads');
  expect(uploads.map(({ path }) => path)).toEqual(['/opt/cache', join(temp, 'keyless-000000000000000000000000')]);
});

test('the step’s own folder and the files it wrote itself are left alone', () => {
  const [commands, folder] = jobPlaces(env, ['set_env_own']);
  expect([commands?.leaves('set_env_own'), commands?.leaves('set_env_other')]).toEqual([true, false]);
  expect(['keyless-0123456789abcdef01234567', 'keyless-notes', 'x.sh'].map((name) => folder?.leaves(name))).toEqual([
    true,
    false,
    false,
  ]);
});

test('without a runner there are no places of one', () => {
  expect(jobPlaces({ HOME: home }, []).filter(({ what }) => what !== 'credentials, settings and histories')).toEqual(
    [],
  );
});

test('a given path is shown as it was given, the workspace by the paths inside it', () => {
  expect(givenPlace(workspace, workspace)).toMatchObject({ shown: '', path: workspace });
  expect(givenPlace('dist', '/elsewhere')).toMatchObject({ shown: 'dist', path: join(process.cwd(), 'dist') });
});
