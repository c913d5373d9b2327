import { renderSarif as renderLog } from '../../output/sarif.ts';
import type { Finding } from '../finding.ts';
import { fingerprints } from '../fingerprint.ts';
import type { Rulebook } from './rulebook.ts';

/** For code scanning. */
export function renderSarif(
  findings: readonly Finding<string>[],
  version: string,
  { command, rules, section }: Rulebook,
): string {
  const prints = fingerprints(findings);
  return renderLog({
    command,
    section,
    version,
    rules: Object.entries(rules).map(([id, facts]) => ({ id, ...facts })),
    results: findings.map(({ column, file, fix, line, rule, severity, why }, at) => ({
      rule,
      level: severity,
      message: `${why}\n\n${fix}`,
      path: file,
      inRepository: true,
      line,
      column,
      fingerprint: prints[at] ?? '',
    })),
  });
}
