import type { Finding } from './finding.ts';
import type { ScanReport } from './scan-report.ts';

/** One finding in a line: secret, encoding, place. */
export function describeFinding({ secret, part, encodings, place, line }: Finding): string {
  const what = part === '' ? secret : `${secret} (${part})`;
  return `${what} ${encodings.join(', ')}: ${place}${line === undefined ? '' : `:${line}`}`;
}

/** What was searched, what was left out and what could not be searched, a line each. */
export function describeCoverage(report: ScanReport): readonly string[] {
  const { bytes, files, leftOut, milliseconds, omissions, places } = report;
  return [
    `${count(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB, ${(milliseconds / 1000).toFixed(2)} s`,
    ...places.map(
      ({ what, files: found, note }) => `searched   ${what}: ${note ?? (found === 0 ? 'nothing there' : found)}`,
    ),
    ...leftOut.map((name) => `left out   ${name}`),
    ...omissions.map((omission) => `not searched   ${omission.reason}: ${omission.count}, such as ${omission.example}`),
  ];
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
