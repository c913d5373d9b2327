import { describe, expect, test } from 'vitest';
import { auditing, job, WORKFLOW } from './auditing.ts';

const fixes = (steps: string): readonly string[] =>
  auditing({ [WORKFLOW]: job(steps) }, WORKFLOW).map(({ fix }) => fix);
const keyless = (secrets: string, more = ''): string =>
  `- uses: acme/keyless@v1\n  with:\n    role-to-assume: x\n${more}    secrets: |\n      ${secrets}\n`;

describe('a fix names the secret that was lost', () => {
  test.each([
    ['cat "$NPMRC_FILE"', 'value="$(cat "$NPMRC_FILE")"   # use it, and print nothing of it'],
    [
      'docker build --build-arg t="$(cat "$NPMRC_FILE")" .',
      'docker build --secret id=npmrc,src="$NPMRC_FILE" .\n# Dockerfile: RUN --mount=type=secret,id=npmrc,env=t …',
    ],
    [
      'echo "X=$(cat "$NPMRC_FILE")" >> "$GITHUB_ENV"',
      'run: NPMRC="$(cat "$NPMRC_FILE")" ./deploy   # in the one step that needs it',
    ],
    [
      'echo "x=$(cat "$NPMRC_FILE")" >> "$GITHUB_OUTPUT"',
      'echo "file=$NPMRC_FILE" >> "$GITHUB_OUTPUT"   # the path, not the value',
    ],
    ['sshpass -p "$(cat "$NPMRC_FILE")" ssh x', 'sshpass -f "$NPMRC_FILE" ssh …'],
    ['gh secret set X --body "$(keyless get NPMRC)"', 'gh secret set NPMRC < "$NPMRC_FILE"'],
  ])('%s', (script, fix) => {
    expect(fixes(`${keyless('NPMRC = prod/npmrc')}- run: ${script}`)).toEqual([fix]);
  });

  test('as `secrets` of the repository call it, too', () => {
    expect(fixes('- run: echo ${{ secrets.DB_PASSWORD }}')).toEqual([
      'value="$(cat "$DB_PASSWORD_FILE")"   # use it, and print nothing of it',
    ]);
  });

  test('of `expose-values`, the first of its step', () => {
    expect(fixes(keyless('NPMRC = prod/npmrc', '    expose-values: env\n'))).toEqual([
      'run: keyless run --secret NPMRC -- ./deploy   # and no expose-values',
    ]);
  });
});

describe('where nothing tells its name, a fix has a placeholder', () => {
  test('of what a store printed', () => {
    const script = 'docker build --build-arg T="$(aws secretsmanager get-secret-value --secret-id x)" .';
    expect(fixes(`- run: ${script}`)).toEqual([
      'docker build --secret id=t,src="$<NAME>_FILE" .\n# Dockerfile: RUN --mount=type=secret,id=t,env=T …',
    ]);
  });

  test.each([
    ['W_* = prod/w/*', 'W_<NAME> = prod/w/<ID>'],
    ['* = prod/db#*', '<NAME> = prod/db#<KEY>'],
    ['ssm:/a/*', 'ssm:/a/<ID>'],
  ])('of a line that fetches many: %s', (line, fix) => {
    expect(fixes(keyless(line))).toEqual([`secrets: |\n  # a line for each\n  ${fix}`]);
  });
});
