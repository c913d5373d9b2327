import type { Place } from './finding.ts';
import type { Source } from './source.ts';

/** `# keyless: ignore RULE because REASON`, for its own line and, where it stands alone, the next line that is no comment. */
const COMMENT = /(?:#|\/\/)\s*keyless:\s*ignore\b[ \t]*([\w-]*(?:[ \t]*,[ \t]*[\w-]+)*)[ \t]*(?:because\b[ \t]*(.*))?$/;

/** Whose comments they are: two commands read some of the same files, and each has rules of its own. */
export interface Silencing {
  readonly isRule: (id: string) => boolean;
  readonly isOthersRule: (id: string) => boolean;
  /** The last line that belongs to one: where a comment above it ends. */
  readonly endOf: (source: Source, line: number) => number;
}

export interface Silenced<Found> {
  readonly left: readonly Found[];
  /** How many findings comments have silenced. */
  readonly silenced: number;
  /** Comments that silence nothing, for want of a rule or a reason. */
  readonly invalid: readonly (Place & { readonly why: string })[];
  /** Rules that a comment names, and that had nothing to say there. */
  readonly unused: readonly (Place & { readonly rule: string })[];
}

interface Suppression extends Place {
  readonly rules: readonly string[];
  readonly until: number;
}

/** Leaves out what comments in the files silence with a reason. */
export function silence<Found extends Place & { readonly rule: string }>(
  findings: readonly Found[],
  sources: Iterable<Source>,
  silencing: Silencing,
): Silenced<Found> {
  const invalid: (Place & { readonly why: string })[] = [];
  const byFile = new Map<string, readonly Suppression[]>();
  for (const source of sources) byFile.set(source.path, readSuppressions(source, silencing, invalid));
  const used = new Set<string>();
  const left: Found[] = [];
  for (const finding of findings) {
    const fitting = (byFile.get(finding.file) ?? []).filter(
      ({ line, rules, until }) => line <= finding.line && finding.line <= until && rules.includes(finding.rule),
    );
    if (fitting.length === 0) left.push(finding);
    for (const one of fitting) used.add(useKey(one, finding.rule));
  }
  const unused = [...byFile.values()].flat().flatMap((one) => {
    const { column, file, line, rules } = one;
    return rules.filter((rule) => !used.has(useKey(one, rule))).map((rule) => ({ file, line, column, rule }));
  });
  return { left, silenced: findings.length - left.length, invalid, unused };
}

function readSuppressions(
  source: Source,
  { endOf, isOthersRule, isRule }: Silencing,
  invalid: (Place & { readonly why: string })[],
): readonly Suppression[] {
  const suppressions: Suppression[] = [];
  if (!/keyless:\s*ignore/.test(source.text)) return suppressions;
  for (let line = 1; line <= source.lines; line++) {
    const text = source.line(line);
    const match = COMMENT.exec(text);
    if (match === null) continue;
    const named = (match[1] ?? '')
      .split(',')
      .map((rule) => rule.trim())
      .filter((rule) => rule !== '' && rule !== 'because');
    const rules = named.filter((rule) => !isOthersRule(rule) || isRule(rule));
    if (named.length > 0 && rules.length === 0) continue;
    const place = { file: source.path, line, column: match.index + 1 };
    const problem = problemOf(rules, (match[2] ?? '').trim(), isRule);
    const standsAlone = text.slice(0, match.index).trim() === '';
    if (problem !== undefined) invalid.push({ ...place, why: problem });
    else suppressions.push({ ...place, rules, until: standsAlone ? endOf(source, nextLine(source, line)) : line });
  }
  return suppressions;
}

function problemOf(rules: readonly string[], reason: string, isRule: Silencing['isRule']): string | undefined {
  const unknown = rules.find((rule) => !isRule(rule));
  if (rules.length === 0) return 'This suppression names no rule.';
  if (unknown !== undefined) return `This suppression names "${unknown}", which is no rule.`;
  return reason === '' ? 'This suppression gives no reason, so it silences nothing.' : undefined;
}

/** Past comments and blank lines. */
function nextLine(source: Source, line: number): number {
  let next = line + 1;
  while (next < source.lines && /^\s*(?:#.*|\/\/.*)?$/.test(source.line(next))) next++;
  return next;
}

function useKey({ column, file, line }: Place, rule: string): string {
  return JSON.stringify([file, line, column, rule]);
}
