import type { Finding } from './finding.ts';

/**
 * What tells a finding from others without its line: rule, file and subject, and which of several alike it is. Never of the
 * line's text, which could be a committed secret.
 */
export function fingerprints(findings: readonly Finding<string>[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ file, rule, subject }) => {
    const key = `${rule}\n${file}\n${subject}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return hash(`${key}\n${nth}`);
  });
}

/** FNV-1a, 64 bits in two halves of different seeds: it tells texts apart, and keeps no secret. */
function hash(text: string): string {
  let [high, low] = [0x811c9dc5, 0xcbf29ce4];
  for (const byte of new TextEncoder().encode(text)) {
    high = Math.imul(high ^ byte, 0x01000193) >>> 0;
    low = Math.imul(low ^ byte ^ (high >>> 13), 0x01000193) >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
