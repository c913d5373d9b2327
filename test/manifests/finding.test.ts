import { expect, test } from 'vitest';
import { Findings } from '../../src/manifests/finding.ts';

const PLACE = { file: 'm.yaml', line: 1, column: 1 };

test.each([
  ['fetch', 'Give `vault-addr`.', 'Give `vault-addr`, or leave this manifest out.'],
  ['fetch', undefined, 'Leave this manifest out of `manifests`; `keyless check` still checks it.'],
  ['check', 'Give `vault-addr`.', 'Give `vault-addr`.'],
  ['check', undefined, 'Nothing to correct: the rest of the manifest is checked.'],
] as const)('of what cannot be had, who would %s it is told what they can do: %s', (purpose, fix, told) => {
  const findings = new Findings(purpose);
  findings.addAbsent('store-unsupported', PLACE, 'store', 'It is of another provider.', fix);
  expect(findings.all).toEqual([
    {
      rule: 'store-unsupported',
      severity: 'error',
      ...PLACE,
      subject: 'store',
      why: 'It is of another provider.',
      fix: told,
    },
  ]);
});
