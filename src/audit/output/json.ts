import type { Finding } from '../finding.ts';
import { fingerprints } from '../fingerprint.ts';
import { type Rulebook, titleOf } from './rulebook.ts';
import type { Counts } from './text.ts';

/** For programs: one object, whose form only gains fields. */
export function renderJson(findings: readonly Finding<string>[], counts: Counts, book: Rulebook): string {
  const prints = fingerprints(findings);
  return `${JSON.stringify(
    {
      version: 1,
      files: counts.files,
      silenced: counts.silenced,
      baseline: counts.known,
      unchecked: counts.unchecked,
      findings: findings.map((finding, at) => ({
        ...finding,
        title: titleOf(finding, book),
        fingerprint: prints[at],
      })),
    },
    undefined,
    2,
  )}\n`;
}
