import { audit } from '../../src/audit/audit.ts';
import type { Finding } from '../../src/audit/finding.ts';

/** Audits files given as text. */
export function auditing(files: Readonly<Record<string, string>>, ...paths: readonly string[]): readonly Finding[] {
  const all = Object.keys(files);
  return audit(paths.length > 0 ? paths : all, { paths: all, read: (path) => files[path] }).findings;
}

/** `rule:severity@line` of each finding, of one file where it is named. */
export function told(findings: readonly Finding[], file?: string): readonly string[] {
  return findings
    .filter((finding) => file === undefined || finding.file === file)
    .map(({ line, rule, severity }) => `${rule}:${severity}@${line}`);
}

export const WORKFLOW = '.github/workflows/x.yml';

/** A workflow of one job with these steps (YAML, from the margin), from line 6 on. */
export function job(
  steps: string,
  { on = 'push', head = '' }: { readonly on?: string; readonly head?: string } = {},
): string {
  const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));
  return `on: ${on}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n${head === '' ? '' : `${indented(head.trim(), 4)}\n`}    steps:\n${indented(steps.trim(), 6)}\n`;
}

/** What is told of a job with these steps. */
export function toldOfJob(
  steps: string,
  options: Parameters<typeof job>[1] & { readonly files?: Readonly<Record<string, string>> } = {},
): readonly string[] {
  return told(auditing({ [WORKFLOW]: job(steps, options), ...options.files }, WORKFLOW));
}

/** What is told of a `run:` with `secrets.TOKEN` in the step's variable TOKEN; the script's first line is 9. */
export function toldOfRun(script: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const indented = script.trim().replace(/^(?=.)/gm, '    ');
  return toldOfJob(`- env:\n    TOKEN: \${{ secrets.TOKEN }}\n  run: |\n${indented}`, { files });
}

/** The rules of what is told, each once. */
export function rulesIn(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.map((line) => line.split(':')[0] ?? ''))].toSorted();
}
