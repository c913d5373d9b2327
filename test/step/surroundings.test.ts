import { expect, test } from 'vitest';
import { noteSurroundings } from '../../src/step/surroundings.ts';
import { FakeRunner } from '../support/fake-runner.ts';

const INPUTS = { awsCredentials: 'process', awsProfile: 'default', usesAws: true } as const;
const CONFIG = `[default]
region = eu-west-1
endpoint_url = https://user:pw@endpoint.example/path
ca_bundle = /tmp/ca.pem
services = mine
output = json
[profile other]
endpoint_url = https://other.example
`;

function told(inputs: object = {}, env: NodeJS.ProcessEnv = {}): readonly unknown[] {
  const runner = new FakeRunner();
  noteSurroundings(runner, { ...INPUTS, ...inputs }, { config: CONFIG, credentials: undefined }, env);
  return runner.told;
}

test('what a profile keeps of endpoints and authorities is a notice, of a URL the origin alone', () => {
  const notice = (key: string, value: string): object => ({
    kind: 'notice',
    line: `"${key}" of the profile "default" stays in force, as the AWS config has it: ${value}`,
  });
  expect(told()).toEqual([
    notice('endpoint_url', 'https://endpoint.example'),
    notice('ca_bundle', '/tmp/ca.pem'),
    notice('services', 'mine'),
  ]);
  expect(told({ awsProfile: 'other' })).toEqual([
    expect.objectContaining({ line: expect.stringContaining('https://other.example') }),
  ]);
});

test('where no profile is handed over there is none', () => {
  for (const inputs of [
    { awsCredentials: 'env' },
    { awsCredentials: 'none' },
    { usesAws: false },
    { awsProfile: 'new' },
  ])
    expect(told(inputs)).toEqual([]);
});

test('NODE_DEBUG is a warning', () => {
  expect(told({ usesAws: false }, { NODE_DEBUG: 'http' })).toEqual([
    { kind: 'warning', line: expect.stringMatching(/^NODE_DEBUG makes Node print .* Remove it\.$/) },
  ]);
  expect(told({ usesAws: false }, { NODE_DEBUG: '' })).toEqual([]);
});
