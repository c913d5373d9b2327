import { fingerprintsOf } from '../output/fingerprint.ts';
import { renderSarif as renderLog } from '../output/sarif.ts';
import type { ScanReport } from './scan-report.ts';
import { describeFinding } from './scan-text.ts';

const RULE = {
  id: 'leaked-secret',
  title: 'A secret that was handed over to this job stands where it should not be',
  help: 'A value that Keyless handed over, or an encoding of it, was found outside its private file: what is uploaded, pushed, cached or built from there gives it away. Remove it from there before that happens; rotate the secret if it has.',
  properties: { tags: ['security', 'external/cwe/cwe-312'], precision: 'very-high', 'security-severity': '9.0' },
};

/** For code scanning. */
export function renderSarif({ findings }: ScanReport, version: string): string {
  const prints = fingerprintsOf(findings.map(({ part, place, secret }) => [RULE.id, place, secret, part].join('\n')));
  return renderLog({
    command: 'scan',
    section: 'leak-scan',
    version,
    rules: [RULE],
    results: findings.map((finding, at) => ({
      rule: RULE.id,
      level: 'error',
      message: describeFinding(finding),
      path: (finding.file ?? finding.place).replaceAll('\\', '/'),
      inRepository: finding.file !== undefined,
      line: finding.line ?? 1,
      column: undefined,
      fingerprint: prints[at] ?? '',
    })),
  });
}
