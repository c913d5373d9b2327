import { count } from '../output/count.ts';
import type { Finding } from './finding.ts';
import type { ScanReport, SearchedPlace } from './scan-report.ts';

/** One finding in a line: secret, encoding, place. */
export function describeFinding({ secret, part, encodings, place, line }: Finding): string {
  const what = part === '' ? secret : `${secret} (${part})`;
  return `${what}, as ${encodings.join(', ')}, in ${place}${line === undefined ? '' : `:${line}`}`;
}

/** What was searched, what was left out and what could not be searched, a line each. */
export function describeCoverage(report: ScanReport): readonly string[] {
  const { bytes, files, leftOut, milliseconds, omissions, places } = report;
  return [
    `${count(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB, ${(milliseconds / 1000).toFixed(2)} s`,
    ...places.map((place) => `searched   ${place.what}: ${describePlace(place)}`),
    ...leftOut.map((name) => `not searched for   ${name}`),
    ...omissions.map((omission) => `not searched   ${omission.reason}: ${omission.count}, such as ${omission.example}`),
  ];
}

function describePlace({ files, note }: SearchedPlace): string {
  if (files === 0) return note ?? 'nothing there';
  return note === undefined ? String(files) : `${files} (${note})`;
}
