import { describe, expect, test } from 'vitest';
import { trustPolicySource } from '../../src/inputs/trust-policy-source.ts';
import type { WorkspaceFile } from '../../src/ports/workspace.ts';
import { checkTrust } from '../../src/session/check-trust.ts';
import { explainDecidedRefusal } from '../../src/session/explain-refusal.ts';
import { FakeRunner } from '../support/fake-runner.ts';
import { allow, claimsOf, document, GITHUB, MAIN, PROVIDER_ARN, ROLE } from '../trust/support.ts';

const EXACT = { StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com', [`${GITHUB}:sub`]: MAIN } };
const INPUTS = {
  region: 'us-east-1',
  session: { roleArn: ROLE, sessionName: 's', durationSeconds: 900, inlinePolicy: undefined, managedPolicyArns: [] },
};

/** Checks a policy, given as the input's text; returns what the runner was told, and throws the refusal as it is explained. */
async function check(
  text: string,
  { claims = {}, file }: { readonly claims?: object; readonly file?: WorkspaceFile } = {},
): Promise<FakeRunner> {
  const runner = new FakeRunner();
  const read = async (): Promise<WorkspaceFile> =>
    file ?? { kind: 'problem', message: 'there is no such file in the workspace' };
  const own = claimsOf({ ...claims });
  const decision = await checkTrust(trustPolicySource(text), INPUTS, own, { runner, workspace: { read }, now: 0 });
  if (decision.outcome !== 'refused') return runner;
  const templates = { read: async () => ({ kind: 'unreadable', because: 'nobody asks here' }) as const };
  const world = { runner, templates, signal: new AbortController().signal };
  throw await explainDecidedRefusal(decision, { ...INPUTS, maskAccountId: false }, own, world);
}

test('a policy that allows the job is said to, and nothing else', async () => {
  const { told } = await check(JSON.stringify(document(allow(EXACT))));
  expect(told).toEqual([{ kind: 'group', title: 'Trust policy: allowed', lines: ['Statement[0] allows it'] }]);
});

test('a policy is read from a file of the workspace', async () => {
  const file = { kind: 'text', text: JSON.stringify(document(allow(EXACT))) } as const;
  expect((await check('iam/trust.json', { file })).told).toHaveLength(1);
});

describe('a refusal', () => {
  test('names statement, condition, what it wants and what the token says, and prints the statement that would allow it', async () => {
    const stale = allow(
      { StringEquals: { ...EXACT.StringEquals, [`${GITHUB}:sub`]: 'repo:acme/payments:ref:refs/heads/main' } },
      { Sid: 'Main' },
    );
    const refused = check(JSON.stringify(document(stale), undefined, 2));
    await expect(refused).toFailWith(
      'trust-policy-refused',
      `\`trust-policy\` does not let this job assume "${ROLE}": the policy trusts the name form "repo:acme/payments:ref:refs/heads/main"`,
    );
    await expect(refused).toFailWith(
      'trust-policy-refused',
      [
        '  Statement[0] "Main" comes nearest, and this does not fit (line 4:5, Statement[0]):',
        `    StringEquals "${GITHUB}:sub" (line 13:11, Statement[0].Condition.StringEquals["${GITHUB}:sub"])`,
        '        wants: "repo:acme/payments:ref:refs/heads/main"',
        `        found: "${MAIN}"`,
      ].join('\n'),
    );
    await expect(refused).toFailWith('trust-policy-refused', 'AWS was not asked');
    await expect(refused).toFailWith('trust-policy-refused', `      "${GITHUB}:sub": "${MAIN}"`);
  });

  test('by a Deny names it', async () => {
    const deny = allow({ StringLike: { [`${GITHUB}:sub`]: '*' } }, { Effect: 'Deny' });
    await expect(check(JSON.stringify(document(allow(EXACT), deny)))).toFailWith(
      'trust-policy-refused',
      'Statement[1] denies it:',
    );
  });

  test('puts nothing of a claim into the log that the log would act on', async () => {
    const sub = `${MAIN}\u001b[31m\n::error::x`;
    const refused = check(JSON.stringify(document(allow(EXACT))), { claims: { sub } });
    await expect(refused).toFailWith('trust-policy-refused', `found: "${MAIN}\\u001b[31m\\n::error::x"`);
  });
});

test('what only AWS can tell is a notice, and the job goes on', async () => {
  const open = allow({ ...EXACT, IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } });
  const { notices, warnings } = await check(JSON.stringify(document(open)));
  expect(warnings).toEqual([]);
  expect(notices).toEqual([
    expect.stringMatching(
      /^`trust-policy` alone does not decide, so AWS is asked: Statement\[0\]: IpAddress "aws:SourceIp" .* depends on the address/,
    ),
  ]);
});

test('a finding is a warning, once, with the corrected statement', async () => {
  const wide = allow({
    StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com' },
    StringLike: { [`${GITHUB}:sub`]: 'repo:acme@123456/payments@456789:*' },
  });
  const { told, warnings } = await check(JSON.stringify(document(wide)));
  expect(warnings).toEqual([
    expect.stringMatching(
      /^`trust-policy`, line 1:\d+, Statement\[0\].*: "repo:acme@123456\/payments@456789:\*" matches pull requests, .* \[subject-any-context\]$/,
    ),
  ]);
  const group = told.find((one) => one.kind === 'group' && one.title === 'Trust policy: corrected');
  const [label, ...lines] = group?.kind === 'group' ? group.lines : [];
  expect(label).toMatch(/^subject-any-context, line 1:\d+, /);
  expect(JSON.parse(lines.join('\n'))).toMatchObject({
    Principal: { Federated: PROVIDER_ARN },
  });
});

test('two findings of one statement have one corrected statement, behind the second', async () => {
  const { told, warnings } = await check(
    JSON.stringify(document(allow({ StringLike: { [`${GITHUB}:sub`]: 'repo:acme@123456/*' } }))),
  );
  expect(warnings).toHaveLength(2);
  const group = told.find((one) => one.kind === 'group' && one.title === 'Trust policy: corrected');
  const [first, second, ...lines] = group?.kind === 'group' ? group.lines : [];
  expect([first, second]).toEqual([
    expect.stringMatching(/^audience-missing, /),
    expect.stringMatching(/^subject-repository-open, /),
  ]);
  expect(JSON.parse(lines.join('\n'))).toMatchObject({
    Condition: { StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com' }, StringLike: { [`${GITHUB}:sub`]: MAIN } },
  });
});

test('a finding that is worth a thought is a notice', async () => {
  const sub = 'repo:acme@123456/payments@456789:pull_request';
  const { notices, warnings } = await check(
    JSON.stringify(document(allow({ StringEquals: { ...EXACT.StringEquals, [`${GITHUB}:sub`]: sub } }))),
    { claims: { sub } },
  );
  expect([notices.length, warnings.length]).toEqual([1, 0]);
});

describe('an invalid document', () => {
  test('is refused with every problem in its place', async () => {
    const text = JSON.stringify({ Version: '2012', Statement: [{ Effect: 'Allow' }] });
    const failed = check(text);
    await expect(failed).toFailWith('trust-policy-invalid', '`trust-policy` is no trust policy that IAM would take');
    await expect(failed).rejects.toMatchObject({
      problems: [
        { code: 'policy-value', where: 'trust-policy, line 1:2, Version' },
        { code: 'policy-missing', where: 'trust-policy, line 1:32, Statement[0]', message: '"Principal" is missing' },
        { code: 'policy-missing', where: 'trust-policy, line 1:32, Statement[0]', message: '"Action" is missing' },
      ],
    });
  });

  test('in a file is named by its path', async () => {
    await expect(check('a/b.json', { file: { kind: 'text', text: '{"Statement": 1,}' } })).rejects.toMatchObject({
      problems: [{ code: 'policy-syntax', where: 'trust-policy "a/b.json", line 1:17' }],
    });
  });

  test('that cannot be read says why', async () => {
    await expect(check('a/b.json')).toFailWith(
      'trust-policy-invalid',
      '`trust-policy` "a/b.json": there is no such file in the workspace',
    );
  });
});

test.each([
  ['{"Version": 1}', 'document'],
  ['[]', 'document'],
  ['%7B%22Version', 'document'],
  ['iam/trust.json', 'file'],
  ['../x', 'file'],
])('the input %j is a %s', (text, kind) => {
  expect(trustPolicySource(text).kind).toBe(kind);
});
