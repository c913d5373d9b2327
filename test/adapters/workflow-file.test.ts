import { expect, test } from 'vitest';
import { auditRunningWorkflow, workflowPath } from '../../src/adapters/workflow-file.ts';

test('the workflow that runs is named by its path in the repository', () => {
  const ref = 'acme/payments/.github/workflows/deploy.yml@refs/heads/a@b';
  expect(workflowPath(ref, 'acme/payments')).toBe('.github/workflows/deploy.yml');
});

test.each([
  ['', 'acme/payments'],
  ['acme/payments/.github/workflows/deploy.yml@refs/heads/main', ''],
  ['acme/other/.github/workflows/deploy.yml@refs/heads/main', 'acme/payments'],
  ['acme/payments/../../etc/x.yml@refs/heads/main', 'acme/payments'],
  ['acme/payments/dynamic/pages@refs/heads/main', 'acme/payments'],
])('%j is no workflow of %j', (ref, repository) => {
  expect(workflowPath(ref, repository)).toBeUndefined();
});

test('where it is not checked out there is nothing to audit', async () => {
  const env = {
    GITHUB_WORKFLOW_REF: 'a/b/.github/workflows/x.yml@r',
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_WORKSPACE: '/nowhere',
  };
  await expect(auditRunningWorkflow(env, new AbortController().signal)).resolves.toEqual({
    kind: 'skipped',
    why: '.github/workflows/x.yml is not there: actions/checkout in a step before this one brings it.',
  });
});
