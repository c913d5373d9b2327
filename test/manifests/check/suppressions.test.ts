import { expect, test } from 'vitest';
import { checkManifests } from '../../../src/from-manifests/check-manifests.ts';
import type { CheckDepth } from '../../../src/manifests/check/depth.ts';
import { silenceFindings } from '../../../src/manifests/check/suppressions.ts';
import { AWS_STORE, externalSecret, FROM_AWS } from '../reading.ts';

/** `line rule`, of each, and how many are silenced. */
function silenced(spec: string, depth: CheckDepth = 'offline'): readonly [readonly string[], number] {
  const files = [{ path: 'm.yaml', text: `${externalSecret(FROM_AWS + spec)}---\n${AWS_STORE}` }];
  const { findings, silenced: count } = silenceFindings(checkManifests(files).findings, files, depth);
  return [findings.map(({ line, rule }) => `${line} ${rule}`), count];
}

const AUTO = 'data:\n  - secretKey: a\n    remoteRef:\n      key: k\n';

test('a comment with a reason silences its line, or the next that is no comment', () => {
  expect(silenced(`${AUTO}      decodingStrategy: Auto\n`)).toEqual([['12 decoding-auto'], 0]);
  expect(
    silenced(`${AUTO}      decodingStrategy: Auto # keyless: ignore decoding-auto because all are base64\n`),
  ).toEqual([[], 1]);
  expect(
    silenced(
      `${AUTO}      # keyless: ignore decoding-auto, version-latest because it is so\n      # and more\n      decodingStrategy: Auto\n      version: latest\n`,
    ),
  ).toEqual([['12 suppression-unused', '15 version-latest'], 1]);
});

test('one above a block of text is for all of it, where no comment can stand', () => {
  const target = (comment: string) =>
    `target:\n  template:\n    templateFrom:\n    ${comment}\n    - literal: |\n        a: 1\n        b: {{ .a }}\n    - literal: "c: 1"\n${AUTO}`;
  expect(silenced(target('# nothing'))).toEqual([['14 template-unquoted'], 0]);
  expect(silenced(target('# keyless: ignore template-unquoted because it is a number'))).toEqual([[], 1]);
});

test('a comment that silences nothing is a finding', () => {
  expect(silenced(`# keyless: ignore decoding-auto\n${AUTO}      decodingStrategy: Auto\n`)[0]).toEqual([
    '8 suppression-invalid',
    '13 decoding-auto',
  ]);
  expect(silenced(`# keyless: ignore because x\n${AUTO}`)[0]).toEqual(['8 suppression-invalid']);
  expect(silenced(`# keyless: ignore decoding-atuo because x\n${AUTO}`)[0]).toEqual(['8 suppression-invalid']);
  expect(silenced(`# keyless: ignore decoding-auto because x\n${AUTO}`)[0]).toEqual(['8 suppression-unused']);
});

test('what this depth does not look for is not unused, and what the audit is told not this check’s business', () => {
  const comment = `# keyless: ignore live-absent because it is made by hand\n${AUTO}`;
  expect([silenced(comment), silenced(comment, 'exists')[0]]).toEqual([[[], 0], ['8 suppression-unused']]);
  const property = `# keyless: ignore live-property because it is optional\n${AUTO}`;
  expect([silenced(property, 'exists')[0], silenced(property, 'values')[0]]).toEqual([[], ['8 suppression-unused']]);
  expect(silenced(`# keyless: ignore secret-manifest-committed\n${AUTO}`)).toEqual([[], 0]);
});
