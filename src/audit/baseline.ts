import { ActionError } from '../errors.ts';
import type { Finding } from './finding.ts';
import { fingerprints } from './fingerprint.ts';

/** Findings that were there before: a later audit leaves them out. */
export function renderBaseline(findings: readonly Finding[]): string {
  const prints = fingerprints(findings);
  const entries = findings.map(({ file, rule, subject }, at) => ({ fingerprint: prints[at], rule, file, subject }));
  return `${JSON.stringify({ version: 1, findings: entries }, undefined, 2)}\n`;
}

/** The fingerprints of a baseline file. Throws `command-usage` where it is none. */
export function parseBaseline(text: string, path: string): ReadonlySet<string> {
  try {
    const read: unknown = JSON.parse(text);
    if (isBaseline(read)) return new Set(read.findings.map(({ fingerprint }) => fingerprint));
  } catch {}
  throw new ActionError('command-usage', `${path} is no baseline of \`keyless audit\``, {
    hint: `Write one with \`keyless audit --write-baseline --baseline ${path}\`.`,
  });
}

function isBaseline(read: unknown): read is { readonly findings: readonly { readonly fingerprint: string }[] } {
  return (
    typeof read === 'object' &&
    read !== null &&
    'version' in read &&
    read.version === 1 &&
    'findings' in read &&
    Array.isArray(read.findings) &&
    read.findings.every(
      (one: unknown) =>
        typeof one === 'object' && one !== null && 'fingerprint' in one && typeof one.fingerprint === 'string',
    )
  );
}

/** What the baseline does not know. */
export function withoutBaseline(findings: readonly Finding[], known: ReadonlySet<string>): readonly Finding[] {
  const prints = fingerprints(findings);
  return findings.filter((_, at) => !known.has(prints[at] ?? ''));
}
