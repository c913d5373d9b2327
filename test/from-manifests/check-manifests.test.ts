import { expect, test } from 'vitest';
import { noteFiles } from '../../src/from-manifests/check-manifests.ts';
import { Findings } from '../../src/manifests/finding.ts';

test('a pattern that matches nothing is the same finding as where its secrets are fetched', () => {
  const findings = new Findings('check');
  noteFiles([{ pattern: 'x/*.yaml', path: undefined, message: 'it matches no file in the workspace' }], findings);
  expect(findings.all).toMatchObject([
    {
      rule: 'manifest-file',
      severity: 'error',
      file: 'x/*.yaml',
      why: 'Nothing is checked there: it matches no file in the workspace.',
    },
  ]);
});
