import type { Finding } from './finding.ts';
import { isRule } from './rules.ts';
import type { Source } from './source.ts';

/** `# keyless: ignore RULE because REASON`, for its own line and, where it stands alone, the next line that is no comment. */
const COMMENT = /(?:#|\/\/)\s*keyless:\s*ignore\b[ \t]*([\w-]*(?:[ \t]*,[ \t]*[\w-]+)*)[ \t]*(?:because\b[ \t]*(.*))?$/;

interface Suppression {
  readonly rules: readonly string[];
  readonly line: number;
  /** The last line it is for. */
  readonly until: number;
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  /** How many findings comments have silenced. */
  readonly silenced: number;
}

/** Leaves out what comments in the files silence with a reason; a comment without one is itself a finding. */
export function applySuppressions(findings: readonly Finding[], sources: ReadonlyMap<string, Source>): Suppressed {
  const left: Finding[] = [];
  const read = new Map<string, ReturnType<typeof readSuppressions>>();
  for (const [path, source] of sources) read.set(path, readSuppressions(source));
  let silenced = 0;
  for (const finding of findings) {
    const fits = read
      .get(finding.file)
      ?.valid.some(
        ({ line, rules, until }) => line <= finding.line && finding.line <= until && rules.includes(finding.rule),
      );
    if (fits === true) silenced++;
    else left.push(finding);
  }
  for (const { invalid } of read.values()) left.push(...invalid);
  return { findings: left, silenced };
}

function readSuppressions(source: Source): {
  readonly valid: readonly Suppression[];
  readonly invalid: readonly Finding[];
} {
  const valid: Suppression[] = [];
  const invalid: Finding[] = [];
  if (!/keyless:\s*ignore/.test(source.text)) return { valid, invalid };
  for (let line = 1; line <= source.lines; line++) {
    const text = source.line(line);
    const match = COMMENT.exec(text);
    if (match === null) continue;
    const rules = (match[1] ?? '')
      .split(',')
      .map((rule) => rule.trim())
      .filter((rule) => rule !== '' && rule !== 'because');
    const problem = problemOf(rules, (match[2] ?? '').trim());
    if (problem !== undefined) invalid.push(invalidAt(source.path, line, match.index + 1, problem));
    else valid.push({ rules, line, until: text.slice(0, match.index).trim() === '' ? nextLine(source, line) : line });
  }
  return { valid, invalid };
}

function problemOf(rules: readonly string[], reason: string): string | undefined {
  const unknown = rules.find((rule) => !isRule(rule));
  if (rules.length === 0) return 'This suppression names no rule.';
  if (unknown !== undefined) return `This suppression names "${unknown}", which is no rule.`;
  return reason === '' ? 'This suppression gives no reason, so it silences nothing.' : undefined;
}

function invalidAt(file: string, line: number, column: number, why: string): Finding {
  return {
    rule: 'suppression-invalid',
    severity: 'warning',
    file,
    line,
    column,
    why,
    fix: '# keyless: ignore RULE because REASON',
    subject: `line ${line}`,
  };
}

/** Past comments and blank lines. */
function nextLine(source: Source, line: number): number {
  let next = line + 1;
  while (next < source.lines && /^\s*(?:#.*|\/\/.*)?$/.test(source.line(next))) next++;
  return next;
}
