import { fingerprintsOf } from '../output/fingerprint.ts';
import type { Finding } from './finding.ts';

/**
 * What tells a finding from others without its line: rule, file and subject, and which of several alike it is. Never of the
 * line's text, which could be a committed secret.
 */
export function fingerprints(findings: readonly Finding<string>[]): readonly string[] {
  return fingerprintsOf(findings.map(({ file, rule, subject }) => `${rule}\n${file}\n${subject}`));
}
