import { describe, expect, test } from 'vitest';
import { permissions } from '../../src/grant/permissions.ts';
import { isKeyless, type NeedsFacts, workflowNeeds } from '../../src/grant/workflow-needs.ts';
import { readWorkflow } from '../../src/workflow/steps.ts';

const FACTS: NeedsFacts = {
  role: 'deploy',
  partition: 'aws',
  account: '123456789012',
  region: undefined,
  file: 'w.yml',
};
const LIMITS = { partition: 'aws', account: '123456789012', kmsKeys: [], ecrRepositories: [] };

/** A workflow of one step of ours; its `with:` begins in line 5. */
function needs(inputs: string, facts: Partial<NeedsFacts> = {}): ReturnType<typeof workflowNeeds> {
  const indented = inputs.split('\n').map((line) => `          ${line}`);
  const text = ['jobs:', '  a:', '    steps:', '      - uses: o/keyless@v1', '        with:', ...indented].join('\n');
  return workflowNeeds(readWorkflow(text).steps, { ...FACTS, ...facts });
}
const inRegion = (inputs: string): ReturnType<typeof workflowNeeds> => needs(`aws-region: us-east-1\n${inputs}`);
const secrets = (...lines: readonly string[]): string => `secrets: |\n${lines.map((line) => `  ${line}`).join('\n')}`;

describe('secrets become the ARNs that Secrets Manager gives them:', () => {
  const PLACE = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:';
  test.each([
    ['A = prod/a', [`${PLACE}prod/a-??????`], false],
    ['prod/a#key', [`${PLACE}prod/a-??????`], false],
    ['A ?= prod/a?stage=AWSPREVIOUS', [`${PLACE}prod/a-??????`], false],
    ['* = prod/p/*', [`${PLACE}prod/p/*`], true],
    [
      'A = arn:aws:secretsmanager:eu-west-1:999999999999:secret:x-AbCdEf',
      ['arn:aws:secretsmanager:eu-west-1:999999999999:secret:x-AbCdEf'],
      false,
    ],
    [
      'A = arn:aws:secretsmanager:eu-west-1:999999999999:secret:x',
      ['arn:aws:secretsmanager:eu-west-1:999999999999:secret:x-??????'],
      false,
    ],
    ['# a comment', [], false],
  ])('%s', (line, arns, lists) => {
    const { needs: found, problems } = inRegion(secrets(line));
    expect([found.secrets, found.lists, problems]).toEqual([arns, lists, []]);
  });

  test('a secret that two lines read is allowed once', () => {
    const both = workflowNeeds(
      readWorkflow(
        `jobs:\n  a:\n    steps:\n${'      - { uses: o/keyless@v1, with: { aws-region: us-east-1, secrets: "A = x" } }\n'.repeat(2)}`,
      ).steps,
      FACTS,
    );
    expect(both.needs.secrets).toEqual([`${PLACE}x-??????`]);
  });
});

test('parameters are allowed by name, and paths by path', () => {
  const shared = 'arn:aws:ssm:us-east-1:210987654321:parameter/y';
  const { needs: found } = inRegion(
    secrets('U = ssm:/prod/url', 'ssm:plain?version=3#k', 'P_* = ssm:/prod/p/*', `X = ssm:${shared}`),
  );
  const place = 'arn:aws:ssm:us-east-1:123456789012:parameter/';
  expect([found.parameters, found.parameterPaths]).toEqual([
    [`${place}prod/url`, `${place}plain`, shared],
    [`${place}prod/p`, `${place}prod/p/*`],
  ]);
  expect(found.secrets).toEqual([]);
});

test('registries are those that ecr-login names', () => {
  const of = (value: string): unknown => {
    const { needs: found, problems } = inRegion(`ecr-login: ${value}`);
    return [
      found.registries.map(({ account, region }) => `${account}/${region}`),
      found.publicRegistry,
      problems.length,
    ];
  };
  expect(of('true')).toEqual([['123456789012/us-east-1'], false, 0]);
  expect(of('false')).toEqual([[], false, 0]);
  expect(of('"012345678901, 999999999999.dkr.ecr.eu-west-1.amazonaws.com public.ecr.aws"')).toEqual([
    ['012345678901/us-east-1', '999999999999/eu-west-1'],
    true,
    0,
  ]);
  expect(of('maybe')).toEqual([[], false, 1]);
});

describe('what cannot be told is named with its line:', () => {
  test.each([
    [
      'an expression',
      secrets('A = a', `B = \${{ vars.B }}`),
      /^8: an expression .*, so the role lacks what this line reads: add it by hand$/,
    ],
    ['another cloud', secrets('A = vault:x/y#y'), /^7: "vault:" is not in AWS/],
    ['manifests', 'manifests: k8s/*.yml', /^6: `manifests` names files/],
    ['an expression for registries', `ecr-login: \${{ vars.R }}`, /^6: `ecr-login` holds an expression/],
    ['another role', 'role-to-assume: arn:aws:iam::123456789012:role/other', /^6: the step assumes another role/],
    ['the role in another account', 'role-to-assume: arn:aws:iam::999999999999:role/deploy', /another role/],
  ])('%s', (_what, inputs, note) => {
    const { notes } = needs(inputs, { region: 'us-east-1' });
    expect(notes.map(({ line, text }) => `${line}: ${text}`)).toEqual([expect.stringMatching(note)]);
  });

  test.each([
    ['a line that is no reference', secrets('A = a', 'A B = c'), 'w.yml, line 8', /"A B = c"/],
    ['a secret without a region', secrets('A = a'), 'w.yml, line 7', /give --region/],
    ['a registry without a region', 'ecr-login: true', 'w.yml, line 6', /give --region/],
  ])('%s is a problem', (what, inputs, where, message) => {
    const { problems } =
      what === 'a line that is no reference' ? needs(inputs, { region: 'us-east-1' }) : needs(inputs);
    expect(problems).toEqual([expect.objectContaining({ where, message: expect.stringMatching(message) })]);
  });
});

test('the longest session that is asked for is the role’s maximum', () => {
  expect(needs('role-duration-seconds: 7200').needs.durationSeconds).toBe(7200);
  expect(needs('role-duration-seconds: 900').needs.durationSeconds).toBe(3600);
  expect(needs(`role-duration-seconds: \${{ vars.X }}`).needs.durationSeconds).toBe(3600);
});

test('nothing needed is nothing allowed, and a wildcard stands only where there is no resource', () => {
  expect(permissions(needs('aws-profile: x').needs, LIMITS)).toEqual([]);
  const all = permissions(
    inRegion(`${secrets('A = a', '* = p/*', 'U = ssm:/u')}\necr-login: true, public.ecr.aws`).needs,
    { ...LIMITS, kmsKeys: ['k'], ecrRepositories: ['app'] },
  );
  const open = all.filter(({ Resource }) => JSON.stringify(Resource) === '["*"]').flatMap(({ Action }) => Action);
  expect(open).toEqual([
    'secretsmanager:BatchGetSecretValue',
    'secretsmanager:ListSecrets',
    'ecr:GetAuthorizationToken',
    'ecr-public:GetAuthorizationToken',
    'sts:GetServiceBearerToken',
  ]);
  expect(all.map(({ Sid }) => Sid)).toEqual([
    'ReadSecrets',
    'FindSecrets',
    'ReadParameters',
    'DecryptSecrets',
    'LogInToRegistries',
    'PullAndPushImages',
    'LogInToPublicRegistry',
    'PushPublicImages',
  ]);
});

test.each([
  ['o/keyless@v1', undefined, true],
  ['OWNER/Keyless@0123abcd', undefined, true],
  ['o/keyless/sub@v1', undefined, true],
  ['o/keyless-other@v1', undefined, false],
  ['actions/checkout@v5', undefined, false],
  ['o/renamed@v1', 'o/renamed', true],
  ['o/keyless@v1', 'o/renamed', false],
])('%s is ours when the action is %s: %s', (uses, action, own) => {
  expect(isKeyless({ job: 'a', id: undefined, uses: { text: uses, line: 1 }, inputs: new Map() }, action)).toBe(own);
});
