import type { Finding } from '../finding.ts';
import { fingerprints } from '../fingerprint.ts';

/** For programs: one object, whose form only gains fields. */
export function renderJson(
  findings: readonly Finding[],
  counts: { readonly files: number; readonly silenced: number; readonly known: number },
): string {
  const prints = fingerprints(findings);
  return `${JSON.stringify(
    {
      version: 1,
      files: counts.files,
      silenced: counts.silenced,
      baseline: counts.known,
      findings: findings.map((finding, at) => ({ ...finding, fingerprint: prints[at] })),
    },
    undefined,
    2,
  )}\n`;
}
