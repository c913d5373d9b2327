import { describe, expect, test } from 'vitest';
import { auditing, job, rulesIn, told, toldOfJob, WORKFLOW } from '../auditing.ts';

const KEYLESS = `
- uses: acme/keyless@v1
  id: keyless
  with:
    role-to-assume: arn:aws:iam::123456789012:role/deploy
    secrets: |
      DB_PASSWORD = prod/db#password
`;

const behindKeyless = (steps: string): string => `${KEYLESS.trim()}\n${steps.trim()}`;

describe('secrets that Keyless has fetched', () => {
  test.each([
    ['secret-in-log:warning@12', '- run: cat "$DB_PASSWORD_FILE"', '- run: ls "$DB_PASSWORD_FILE"'],
    [
      'secret-in-log:warning@12',
      '- run: cat "${{ steps.keyless.outputs.DB_PASSWORD }}"',
      '- run: echo "${{ steps.keyless.outputs.DB_PASSWORD }}"',
    ],
    ['secret-in-log:warning@12', '- run: keyless get DB_PASSWORD', '- run: keyless get DB_PASSWORD | psql'],
    ['secret-in-log:warning@12', '- run: echo "$(< "$DB_PASSWORD_FILE")"', '- run: psql < "$DB_PASSWORD_FILE"'],
    [
      'secret-in-environment:warning@12',
      '- run: echo "X=$(cat "$DB_PASSWORD_FILE")" >> "$GITHUB_ENV"',
      '- run: echo "X=$DB_PASSWORD_FILE" >> "$GITHUB_ENV"',
    ],
    [
      'secret-in-artifact:error@14',
      '- uses: actions/upload-artifact@v4\n  with:\n    path: ${{ steps.keyless.outputs.secrets-dir }}',
      '- uses: actions/upload-artifact@v4\n  with:\n    path: dist/',
    ],
    [
      'secret-in-artifact:error@14',
      '- uses: actions/upload-artifact@v4\n  with:\n    path: ${{ runner.temp }}',
      '- uses: actions/upload-artifact@v4\n  with:\n    path: ${{ runner.temp }}/report',
    ],
    [
      'secret-in-artifact:error@15',
      '- run: cp "$DB_PASSWORD_FILE" out/pw\n- uses: actions/cache/save@v4\n  with:\n    path: out',
      '- run: cp "$DB_PASSWORD_FILE" tmp/pw\n- uses: actions/cache/save@v4\n  with:\n    path: out',
    ],
    ['unpinned-action:warning@12', '- uses: foo/bar@v1', '- uses: foo/bar@0123456789012345678901234567890123456789'],
    ['unpinned-action:warning@12', '- uses: docker://alpine:3', '- uses: actions/setup-node@v4'],
    [
      'environment-dump:warning@12',
      '- run: . "${{ steps.keyless.outputs.env-file }}"; export DB_PASSWORD; env',
      '- run: env',
    ],
  ])('%s: %s, but not %s', (expected, bad, good) => {
    expect(toldOfJob(behindKeyless(bad))).toContain(expected);
    expect(toldOfJob(behindKeyless(good))).toEqual([]);
  });

  test('stay masked in base64 or by jq, which Keyless masks too, but not in a form that it does not', () => {
    expect(toldOfJob(behindKeyless('- run: base64 "$DB_PASSWORD_FILE"'))).toEqual(['secret-in-log:warning@12']);
    expect(toldOfJob(behindKeyless('- run: rev "$DB_PASSWORD_FILE"'))).toEqual(['secret-in-log:error@12']);
  });

  test('and that are on disk before no step are no matter', () => {
    expect(toldOfJob(`- uses: foo/bar@v1\n${KEYLESS.trim()}`)).toEqual([]);
  });
});

describe('logins that Keyless leaves', () => {
  const behind = (inputs: string, steps: string): readonly string[] =>
    toldOfJob(`- uses: acme/keyless@v1\n  id: k\n  with:\n    ${inputs}\n${steps}`);
  const upload = (path: string): string => `- uses: actions/upload-artifact@v4\n  with:\n    path: ${path}`;
  const GOOGLE = 'gcp-workload-identity-provider: projects/1/locations/global/workloadIdentityPools/a/providers/b';
  const AZURE = 'azure-client-id: x';
  const VAULT = 'vault-addr: https://vault.example';

  test.each([
    ['secret-in-log:error@10', GOOGLE, '- run: keyless gcp-token', '- run: env'],
    [
      'secret-in-log:warning@10',
      'aws-credentials: file',
      '- run: cat "$AWS_SHARED_CREDENTIALS_FILE"',
      '- run: cat "$AWS_CONFIG_FILE"',
    ],
    [
      'secret-in-artifact:error@12',
      'role-to-assume: x',
      upload('${{ env.KEYLESS_DIR }}/aws'),
      upload('${{ steps.k.outputs.aws-config-file }}'),
    ],
    [
      'secret-in-log:warning@10',
      'aws-profile: prod',
      '- run: cat "$KEYLESS_DIR/aws/cache-prod.json"',
      '- run: cat "$AWS_SHARED_CREDENTIALS_FILE"',
    ],
    [
      'secret-in-log:warning@10',
      AZURE,
      '- run: cat "$AZURE_FEDERATED_TOKEN_FILE"',
      '- run: ls -l "$AZURE_FEDERATED_TOKEN_FILE"',
    ],
    [
      'secret-in-log:error@10',
      AZURE,
      '- run: base64 "$AZURE_FEDERATED_TOKEN_FILE"',
      '- run: sha256sum "$AZURE_FEDERATED_TOKEN_FILE"',
    ],
    [
      'secret-in-environment:warning@10',
      AZURE,
      '- run: echo "ARM_OIDC_TOKEN=$(cat "$AZURE_FEDERATED_TOKEN_FILE")" >> "$GITHUB_ENV"',
      '- run: echo "ARM_OIDC_TOKEN_FILE_PATH=$AZURE_FEDERATED_TOKEN_FILE" >> "$GITHUB_ENV"',
    ],
    [
      'secret-in-log:warning@10',
      'secrets: azure:acme/db',
      '- run: cat "$(keyless azure-token)"',
      '- run: echo "$(keyless azure-token)"; env',
    ],
    [
      'secret-on-command-line:note@10',
      AZURE,
      '- run: az login --federated-token "$(cat "$AZURE_FEDERATED_TOKEN_FILE")"',
      '- run: az login --federated-token "@$(keyless azure-token)"',
    ],
    [
      'secret-in-log:warning@10',
      VAULT,
      '- run: cat "$KEYLESS_DIR/stores/vault.json"',
      '- run: ls "$KEYLESS_DIR/stores"',
    ],
    ['secret-in-artifact:error@12', VAULT, upload('${{ runner.temp }}'), upload('${{ runner.temp }}/report')],
  ])('%s after %s: %s, but not %s', (expected, inputs, bad, good) => {
    expect(behind(inputs, bad)).toContain(expected);
    expect(behind(inputs, good)).toEqual([]);
  });

  test('are no matter where a file only says how to come by a token', () => {
    const google = ['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'];
    for (const name of google)
      expect(behind(GOOGLE, `- run: cat "$${name}"\n${upload(`\${{ env.${name} }}`)}`)).toEqual([]);
  });

  test('are there where the step has them alone', () => {
    const azures = '- run: cat "$AZURE_FEDERATED_TOKEN_FILE"';
    expect(behind('role-to-assume: x', azures)).toEqual([]);
    expect(behind(VAULT, azures)).toEqual([]);
    expect(behind(GOOGLE, azures)).toEqual([]);
  });
});

describe('`keyless run`', () => {
  const behind = (script: string): readonly string[] =>
    toldOfJob(behindKeyless(`- run: |\n    ${script.replaceAll('\n', '\n    ')}`));

  test.each([
    ['env', '--vault -- env'],
    ['a variable of a shell', `--vault -- sh -xc 'echo "$VAULT_TOKEN"; echo "$VAULT_TOKEN" >&2; printenv'`],
    ['a file that is read', `--azure -- sh -c 'cat "$AZURE_FEDERATED_TOKEN_FILE"'`],
    ['a pipe', '-- env | tee env.txt'],
    ['debug output', '--secret DB_PASSWORD -- aws s3 ls --debug'],
    ['a path', `--azure -- sh -c 'echo "F=$ARM_OIDC_TOKEN_FILE_PATH" >> "$GITHUB_ENV"'`],
    ['no command', '--vault'],
  ])('conceals what is printed: %s', (_, words) => {
    expect(behind(`keyless run ${words}`)).toEqual([]);
  });

  test.each([
    ['secret-in-environment:warning@13', `--vault -- sh -c 'echo "T=$VAULT_TOKEN" >> "$GITHUB_ENV"'`],
    ['secret-in-output:warning@13', `--aws -- bash -c 'echo "k=$AWS_SECRET_ACCESS_KEY" >> "$GITHUB_OUTPUT"'`],
    ['secret-in-environment:warning@13', `-- sh -c 'env >> "$GITHUB_ENV"'`],
    ['secret-in-summary:warning@13', `--secret DB_PASSWORD=PW -- sh -c 'echo "$PW" | tee -a "$GITHUB_STEP_SUMMARY"'`],
    ['secret-in-build-arg:error@13', '--secret=DB_PASSWORD -- docker build --build-arg DB_PASSWORD .'],
  ])('does not keep files from it: %s %s', (expected, words) => {
    expect(behind(`keyless run ${words}`)).toEqual([expected]);
  });

  test('gives no secret with --no-secrets', () => {
    expect(behind(`keyless run --no-secrets -- sh -c 'env >> "$GITHUB_ENV"'`)).toEqual([]);
  });

  test('writes a file that is uploaded', () => {
    const steps = `- run: keyless run --vault -- sh -c 'printf %s "$VAULT_TOKEN" > out/token'\n- uses: actions/upload-artifact@v4\n  with:\n    path: out`;
    expect(toldOfJob(behindKeyless(steps))).toContain('secret-in-artifact:error@15');
  });

  test('gives its variables to that command alone', () => {
    expect(behind('keyless run --vault -- true\necho "T=$VAULT_TOKEN" >> "$GITHUB_ENV"\nenv')).toEqual([]);
  });
});

describe('Keyless itself', () => {
  test.each([
    ['keyless-exposes-values:warning@10', 'expose-values: outputs', 'expose-values: none'],
    ['keyless-credentials-in-environment:warning@10', 'aws-credentials: env', 'aws-credentials: file'],
    ['keyless-wide-secrets:warning@11', 'secrets: |\n      * = prod/db#*', 'secrets: |\n      DB_* = prod/db#*'],
    ['keyless-wide-secrets:warning@11', 'secrets: |\n      ssm:/a/*', 'secrets: |\n      ssm:/a/b'],
    ['keyless-wide-secrets:warning@11', 'secrets: |\n      A_* = ssm:/a/*', 'secrets: |\n      A_* = ssm:/a/b#*'],
    ['keyless-wide-secrets:warning@12', 'secrets: |\n      A = a\n      ALL_* = prod/*', 'secrets: |\n      A = a'],
  ])('%s: %s', (expected, bad, good) => {
    const step = (input: string): string =>
      `- uses: acme/keyless@v1\n  id: k\n  with:\n    role-to-assume: x\n    ${input}`;
    expect(toldOfJob(step(bad))).toEqual([expected]);
    expect(toldOfJob(step(good))).toEqual([]);
  });

  test('exposed values are values', () => {
    const step = `- uses: acme/keyless@v1\n  id: k\n  with:\n    role-to-assume: x\n    expose-values: outputs\n    secrets: |\n      A = a`;
    expect(toldOfJob(`${step}\n- run: echo "\${{ steps.k.outputs.A_VALUE }}"`)).toContain('secret-in-log:warning@13');
    expect(toldOfJob(`${step.replace('outputs', 'env')}\n- run: printenv`)).toContain('environment-dump:warning@13');
  });

  test('is known in its own repository by its action.yml', () => {
    const files = { 'action.yml': 'name: Keyless AWS secrets\nruns: { using: node24, main: x }' };
    expect(toldOfJob('- uses: ./\n  with:\n    aws-credentials: env', { files })).toEqual([
      'keyless-credentials-in-environment:warning@8',
    ]);
    expect(
      toldOfJob('- uses: ./\n  with:\n    aws-credentials: env', { files: { 'action.yml': 'name: Other' } }),
    ).toEqual([]);
    expect(toldOfJob('- uses: acme/keyless-other@v1\n  with:\n    aws-credentials: env')).toEqual([]);
  });

  test('for an event that outsiders can cause', () => {
    expect(toldOfJob(KEYLESS, { on: 'pull_request_target' })).toEqual(['untrusted-trigger:warning@6']);
    expect(toldOfJob(KEYLESS, { on: '[push, workflow_run]' })).toEqual(['untrusted-trigger:warning@6']);
    expect(toldOfJob(`${KEYLESS.trim()}\n    allow-untrusted-trigger: true`, { on: 'issue_comment' })).toEqual([
      'untrusted-trigger:error@12',
    ]);
    expect(toldOfJob('- run: ls', { on: 'pull_request_target' })).toEqual([]);
  });
});

describe('an OIDC token within reach', () => {
  const head = 'permissions:\n  id-token: write';
  test.each([
    ['id-token-exposed:warning@6', 'push', '- uses: actions/cache@v4'],
    ['id-token-exposed:warning@6', 'push', '- uses: actions/setup-node@v4\n  with: { cache: npm }'],
    ['id-token-exposed:note@6', 'push', '- run: npm ci'],
    [
      'id-token-exposed:error@6',
      'pull_request_target',
      '- uses: actions/checkout@v6\n  with:\n    ref: ${{ github.event.pull_request.head.sha }}',
    ],
    ['id-token-exposed:error@6', 'issue_comment', '- run: gh pr checkout 1'],
    [
      'id-token-exposed:warning@6',
      'pull_request',
      '- uses: actions/checkout@v6\n- uses: aws-actions/configure-aws-credentials@v6\n- run: make',
    ],
  ])('%s on %s: %s', (expected, on, steps) => {
    expect(toldOfJob(steps, { on, head })).toContain(expected);
  });

  test.each([
    ['push', '- run: npm ci --ignore-scripts'],
    ['push', '- uses: actions/checkout@v6\n- run: make'],
    ['pull_request_target', '- uses: actions/checkout@v6'],
  ])('is no matter on %s: %s', (on, steps) => {
    expect(toldOfJob(steps, { on, head })).toEqual([]);
  });

  test('is not where the job has none', () => {
    expect(toldOfJob('- uses: actions/cache@v4', { head: 'permissions:\n  contents: read' })).toEqual([]);
    expect(told(auditing({ [WORKFLOW]: `permissions: write-all\n${job('- uses: actions/cache@v4')}` }))).toEqual([
      'id-token-exposed:warning@4',
    ]);
  });
});

describe('secrets on their way', () => {
  test.each([
    [
      'context-dump',
      '- run: deploy\n  env:\n    ALL: ${{ toJSON(secrets) }}',
      '- run: deploy\n  env:\n    ONE: ${{ toJSON(secrets.ONE) }}',
    ],
    [
      'context-dump',
      '- run: x <<< "${{ toJSON(env) }}"\n  env:\n    T: ${{ secrets.T }}',
      '- run: x <<< "${{ toJSON(env) }}"',
    ],
    [
      'secret-in-log',
      '- id: a\n  run: echo "t=${{ secrets.T }}" >> "$GITHUB_OUTPUT"\n- run: echo "${{ steps.a.outputs.t }}"',
      '- id: a\n  run: echo "t=1" >> "$GITHUB_OUTPUT"\n- run: echo "${{ steps.a.outputs.t }}"',
    ],
    [
      'secret-in-log',
      '- run: echo "T=${{ secrets.T }}" >> "$GITHUB_ENV"\n- run: echo "$T"',
      '- run: echo "T=1" >> "$GITHUB_ENV"\n- run: echo "$T"',
    ],
    [
      'secret-in-log',
      '- uses: actions/github-script@v7\n  with:\n    script: console.log("${{ secrets.T }}")',
      '- uses: actions/github-script@v7\n  with:\n    script: console.log("x")',
    ],
    [
      'secret-in-log',
      '- run: echo ${{ fromJSON(secrets.T).password }}',
      '- run: echo ${{ fromJSON(vars.T).password }}',
    ],
    [
      'secret-in-build-arg',
      '- uses: docker/build-push-action@v6\n  with:\n    build-args: |\n      A=1\n      T=${{ secrets.T }}',
      '- uses: docker/build-push-action@v6\n  with:\n    build-args: |\n      A=1\n    secrets: t=${{ secrets.T }}',
    ],
    [
      'environment-dump',
      '- uses: aws-actions/configure-aws-credentials@v6\n- run: env',
      '- uses: aws-actions/configure-aws-credentials@v6\n  with: { output-env-credentials: false }\n- run: env',
    ],
    [
      'environment-dump',
      "- shell: pwsh\n  env: { T: '${{ secrets.T }}' }\n  run: 'Get-ChildItem env:'",
      "- shell: pwsh\n  env: { T: '${{ secrets.T }}' }\n  run: 'Get-ChildItem env:PATH'",
    ],
    [
      'environment-dump',
      "- shell: python\n  env: { T: '${{ secrets.T }}' }\n  run: print(os.environ)",
      "- shell: python\n  env: { T: '${{ secrets.T }}' }\n  run: print(os.environ['HOME'])",
    ],
    [
      'xtrace-secret',
      "- shell: bash -x {0}\n  env: { T: '${{ secrets.T }}' }\n  run: login <<< $T; X=$T",
      "- shell: bash -e {0}\n  env: { T: '${{ secrets.T }}' }\n  run: login <<< $T; X=$T",
    ],
    [
      'xtrace-secret',
      "- shell: pwsh\n  env: { T: '${{ secrets.T }}' }\n  run: |\n    Set-PSDebug -Trace 1\n    $x = $env:T",
      "- shell: pwsh\n  env: { T: '${{ secrets.T }}' }\n  run: |\n    Set-PSDebug -Off\n    $x = $env:T",
    ],
    [
      'secret-in-environment',
      "- shell: pwsh\n  env: { T: '${{ secrets.T }}' }\n  run: '\"T=$env:T\" >> $env:GITHUB_ENV'",
      '- shell: pwsh\n  run: \'"T=1" >> $env:GITHUB_ENV\'',
    ],
    [
      'tool-debug',
      "- run: terraform plan\n  env: { TF_LOG: TRACE, T: '${{ secrets.T }}' }",
      '- run: terraform plan\n  env: { TF_LOG: TRACE }',
    ],
    [
      'secret-in-artifact',
      '- run: echo "T=${{ secrets.T }}" > .env\n- uses: actions/upload-artifact@v4\n  with: { path: ., include-hidden-files: true }',
      '- run: echo "T=1" > .env\n- uses: actions/upload-artifact@v4\n  with: { path: dist }',
    ],
    [
      'secret-in-artifact',
      '- run: echo "${{ secrets.T }}" > site/t.txt\n- uses: actions/upload-pages-artifact@v3\n  with: { path: site }',
      '- run: echo "${{ secrets.T }}" > t.txt\n- uses: actions/upload-pages-artifact@v3\n  with: { path: site }',
    ],
    [
      'secret-in-artifact',
      '- run: echo "${{ secrets.T }}" > a/t.txt && tar czf a.tgz a\n- uses: actions/upload-artifact@v4\n  with: { path: "*.tgz" }',
      '- run: echo "${{ secrets.T }}" > a/t.txt\n- uses: actions/upload-artifact@v4\n  with: { path: "*.tgz" }',
    ],
    [
      'secret-in-artifact',
      '- uses: actions/cache@v4\n  with: { path: ~/.aws }',
      '- uses: actions/cache@v4\n  with: { path: ~/.npm }',
    ],
  ])('%s: %s', (rule, bad, good) => {
    expect(rulesIn(toldOfJob(bad).filter((line) => !line.includes(':note@')))).toContain(rule);
    expect(toldOfJob(good).filter((line) => !line.includes(':note@'))).toEqual([]);
  });

  test('from job to job, where the runner drops what a mask fits', () => {
    const workflow = (what: string): string =>
      `on: push\njobs:\n  b:\n    needs: a\n    steps:\n      - run: echo "\${{ needs.a.outputs.t }}"\n  a:\n    outputs: { t: '\${{ steps.s.outputs.t }}' }\n    steps:\n      - id: s\n        run: echo "t=${what}" >> "$GITHUB_OUTPUT"\n`;
    expect(told(auditing({ [WORKFLOW]: workflow('$(echo ${{ secrets.T }} | base64)') }))).toContain(
      'secret-in-log:error@6',
    );
    expect(told(auditing({ [WORKFLOW]: workflow('${{ secrets.T }}') }))).not.toContain('secret-in-log:warning@6');
  });

  test('into composite actions and out of them', () => {
    const action =
      'name: x\ninputs: { token: {} }\noutputs:\n  coded:\n    value: ${{ steps.a.outputs.c }}\nruns:\n  using: composite\n  steps:\n    - id: a\n      shell: bash\n      run: echo "c=$(echo "${{ inputs.token }}" | base64)" >> "$GITHUB_OUTPUT"\n    - shell: bash\n      run: ${{ github.action_path }}/x.sh "${{ inputs.token }}"\n';
    const files = { '.github/actions/x/action.yml': action, '.github/actions/x/x.sh': '#!/bin/sh\necho "$1"\n' };
    const findings = auditing(
      {
        [WORKFLOW]: job(
          "- uses: ./.github/actions/x\n  id: x\n  with: { token: '${{ secrets.T }}' }\n- run: echo ${{ steps.x.outputs.coded }}",
        ),
        ...files,
      },
      WORKFLOW,
    );
    expect(told(findings, WORKFLOW)).toEqual(['secret-in-log:error@9']);
    expect(told(findings, '.github/actions/x/x.sh')).toEqual(['secret-in-log:warning@2']);
    expect(told(findings, '.github/actions/x/action.yml')).toContain('secret-in-output:error@11');
  });

  test('into reusable workflows and out of them', () => {
    const called =
      'on:\n  workflow_call:\n    inputs: { who: {} }\n    outputs:\n      o: { value: "${{ jobs.a.outputs.o }}" }\njobs:\n  a:\n    outputs: { o: "${{ steps.s.outputs.o }}" }\n    steps:\n      - run: echo "${{ inputs.who }} ${{ secrets.T }}"\n      - id: s\n        run: echo "o=$(echo ${{ secrets.T }} | rev)" >> "$GITHUB_OUTPUT"\n';
    const caller =
      'on: push\njobs:\n  x:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n  y:\n    needs: x\n    steps:\n      - run: echo "${{ needs.x.outputs.o }}"\n';
    const findings = auditing({ [WORKFLOW]: caller, '.github/workflows/called.yml': called }, WORKFLOW);
    expect(told(findings, '.github/workflows/called.yml')).toEqual([
      'secret-in-log:warning@10',
      'secret-in-output:error@12',
    ]);
    expect(told(findings, WORKFLOW)).toEqual(['secret-in-log:error@9']);
  });

  test('but the job’s own token, which ends with the job, is none', () => {
    expect(
      toldOfJob(
        '- run: echo "$T" | base64\n  env: { T: "${{ secrets.GITHUB_TOKEN }}" }\n- run: ./x "${{ github.token }}"',
      ),
    ).toEqual([]);
  });
});

test('what is not YAML is said', () => {
  expect(told(auditing({ [WORKFLOW]: 'jobs: {a: [\n' }))).toEqual([expect.stringMatching(/^unreadable-file:note@/)]);
});
