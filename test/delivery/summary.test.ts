import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HandedOver, renderSummary } from '../../src/delivery/summary.ts';

const facts: HandedOver = {
  subject: 'repo:octo/app:ref:refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  aws: {
    role: 'arn:aws:sts::123456789012:assumed-role/deploy/session',
    accountId: '123456789012',
    expiration: new Date('2026-01-02T03:04:05Z'),
    credentials: 'file',
    profile: 'prod',
  },
  stores: [['Vault', 'https://vault.example, namespace team']],
  secrets: [{ name: 'DB', reference: 'prod/db#password', versionId: 'v-1' }],
  registries: [],
  unmasked: ['DB (key port)'],
};

/** As GitHub's markdown shows it. */
const shown = (markdown: string) =>
  markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

test('the summary names what was handed over, from where, for how long, and what is not masked', () => {
  const text = shown(renderSummary(facts));
  for (const row of [
    '| Subject | repo:octo/app:ref:refs/heads/main |',
    '| Issuer | https://token.actions.githubusercontent.com |',
    '| Role | arn:aws:sts::123456789012:assumed-role/deploy/session |',
    '| Account | 123456789012 |',
    '| Expires | 2026-01-02T03:04:05.000Z |',
    '| Credentials | file, profile prod |',
    '| Vault | https://vault.example, namespace team |',
    '| DB | prod/db#password | v-1 |',
  ])
    expect(text.split('\n')).toContain(row);
  expect(text).toContain('Not masked in logs: DB (key port)');
});

test('without secrets there is no table of them', () => {
  expect(renderSummary({ ...facts, secrets: [], unmasked: [] })).not.toMatch(/Secret|Not masked/);
});

test('no branch name or reference becomes markup, a link or another row', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(...'a|<>`*_~[]()!@#$\\&"\'\n\r\u2028\u202e:/'.split(''), 'www.', 'http://'),
  });
  fc.assert(
    fc.property(hostile, hostile, (branch, reference) => {
      const text = renderSummary({
        ...facts,
        subject: branch,
        secrets: [{ name: 'DB', reference, versionId: 'v' }],
        unmasked: [reference],
      });
      expect(text.split(/[\n\r\u2028]/)).toHaveLength(renderSummary(facts).split('\n').length);
      for (const row of text.split('\n').filter((line) => /^\| (?:Subject|DB) /.test(line))) {
        expect(row.replace(/ \| |^\| | \|$/g, '').replace(/&#\d+;/g, '?')).not.toMatch(
          /[|<>`*_~[\]!@#$\\&\p{Cc}\u202e]|:\/\/|www\./u,
        );
      }
    }),
  );
});
