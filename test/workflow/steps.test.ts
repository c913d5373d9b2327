import { describe, expect, test } from 'vitest';
import { ownStep } from '../../src/workflow/own-step.ts';
import { readWorkflow } from '../../src/workflow/steps.ts';

const WORKFLOW = `name: deploy
on: push
jobs:
  test:
    steps:
      - run: true
      - uses: OWNER/keyless@v1
  deploy:
    environment: production
    steps:
      - uses: 'OWNER/keyless@v1' # pinned
        id: first
        with:
          Role-To-Assume: x
          role-duration-seconds: 0900
          secrets: |
            A = a
      - uses: owner/keyless/sub@v1
      - uses: OWNER/keyless@v1
        with: { aws-region: us-east-1 }
  called:
    uses: ./.github/workflows/other.yml
`;

test('the steps of a workflow are read with their lines, and inputs without letter case', () => {
  const { problems, steps } = readWorkflow(WORKFLOW);
  expect(problems).toEqual([]);
  expect(steps.map(({ id, job, uses }) => [job, id, uses.line, uses.text])).toEqual([
    ['test', undefined, 7, 'OWNER/keyless@v1'],
    ['deploy', 'first', 11, 'OWNER/keyless@v1'],
    ['deploy', undefined, 18, 'owner/keyless/sub@v1'],
    ['deploy', undefined, 19, 'OWNER/keyless@v1'],
  ]);
  expect(Object.fromEntries(steps[1]!.inputs)).toEqual({
    'role-to-assume': { text: 'x', line: 14 },
    'role-duration-seconds': { text: '900', line: 15 }, // what YAML makes of it is what an action gets
    secrets: { text: 'A = a\n', line: 17 },
  });
});

test('anchors are followed, keys merged, and parallel steps read one after the other', () => {
  const text = `x: &login
  uses: OWNER/keyless@v1
  with: &given
    aws-region: us-east-1
jobs:
  a:
    steps:
      - *login
      - parallel:
          - uses: OWNER/keyless@v1
            with:
              <<: *given
              secrets: A = a
          - run: 'true'
`;
  const { steps } = readWorkflow(text);
  expect(steps.map(({ inputs, uses }) => [uses.line, Object.fromEntries(inputs)])).toEqual([
    [2, { 'aws-region': { text: 'us-east-1', line: 4 } }],
    [10, { 'aws-region': { text: 'us-east-1', line: 4 }, secrets: { text: 'A = a', line: 13 } }],
  ]);
});

test.each([
  ['a: [b', 2],
  ['a: b\na: c', 2],
  ['on: push', 1],
  ['jobs: 1', 1],
  ['', 1],
])('%j is no workflow, and the line is named', (text, line) => {
  const { problems, steps } = readWorkflow(text);
  expect(steps).toEqual([]);
  expect(problems[0]?.line).toBeLessThanOrEqual(line);
  expect(problems[0]?.text).not.toBe('');
});

test('odd shapes are passed over', () => {
  const text =
    'jobs:\n  a: 1\n  b:\n    steps: {}\n  c:\n    steps: [1, null, {uses: [x]}, {uses: o/keyless@v1, with: 3, id: 7}]\n';
  expect(readWorkflow(text).steps).toMatchObject([{ job: 'c', id: '7', uses: { text: 'o/keyless@v1' } }]);
});

describe('the step that is running', () => {
  const { steps } = readWorkflow(WORKFLOW);
  const line = (job: string, action: string, repository = 'OWNER/keyless'): number | undefined =>
    ownStep(steps, { repository, job, action })?.uses.line;

  test('is found by its id, else by its number among those without one', () => {
    expect(line('deploy', 'first')).toBe(11);
    expect(line('deploy', '__OWNER_keyless')).toBe(18);
    expect(line('deploy', '__OWNER_keyless_2')).toBe(19);
    expect(line('test', '__OWNER_keyless')).toBe(7);
  });

  test('is the first of ours where it is not certain, and none where there is none of ours', () => {
    expect(line('matrix', '__OWNER_keyless')).toBe(7);
    expect(line('deploy', '__OWNER_keyless_9')).toBe(11);
    expect(line('deploy', 'first', 'other/action')).toBeUndefined();
    expect(ownStep(steps, { repository: undefined, job: 'deploy', action: '__self' })).toBeUndefined();
  });
});
