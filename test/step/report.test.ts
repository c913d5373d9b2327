import { expect, test } from 'vitest';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { type Outcome, report } from '../../src/step/report.ts';
import { FakeRunner } from '../support/fake-runner.ts';
import { claimsOf } from '../trust/support.ts';

const NOTHING: Outcome = {
  inputs: { awsCredentials: 'none' } as Inputs,
  session: undefined,
  secrets: [],
  stores: [],
  registries: [],
  replaced: [],
  delivery: {
    masks: [],
    unmasked: [],
    files: [],
    variables: {},
    outputs: {},
    path: undefined,
    warnings: [],
    notes: [],
  } as unknown as Outcome['delivery'],
  claims: claimsOf(),
  folder: '/tmp/keyless-x',
};

test('what is not masked is named, with the reason, as a sentence', () => {
  const runner = new FakeRunner();
  report({ ...NOTHING, delivery: { ...NOTHING.delivery, unmasked: ['D (the value)', 'E (2 short lines)'] } }, runner);
  expect(runner.notices).toEqual([
    'not masked in the log: D (the value); E (2 short lines). A mask that is short or common would hide the log',
  ]);
});
