import { isRule } from '../../audit/rule-ids.ts';
import { Source } from '../../audit/source.ts';
import { silence } from '../../audit/suppression.ts';
import type { ManifestFile } from '../document/manifest.ts';
import { Findings, type ManifestFinding } from '../finding.ts';
import { isManifestRule } from '../rule-ids.ts';
import type { CheckDepth } from './depth.ts';

export interface SilencedCheck {
  /** By file and place. */
  readonly findings: readonly ManifestFinding[];
  /** How many findings comments have silenced. */
  readonly silenced: number;
}

const COMMENT = '# keyless: ignore RULE because REASON';
/** The header of a block scalar, at a line's end. */
const BLOCK = /[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?\r?$/;

/** Leaves out what comments in manifests silence with a reason, and says which comments are of no use. */
export function silenceFindings({ all }: Findings, files: readonly ManifestFile[], depth: CheckDepth): SilencedCheck {
  const sources = files.map(({ path, text }) => new Source(path, text));
  const { invalid, left, silenced, unused } = silence(all, sources, {
    isRule: isManifestRule,
    isOthersRule: isRule,
    endOf: endOfBlock,
  });
  const about = new Findings();
  for (const { why, ...place } of invalid) about.add('suppression-invalid', place, `line ${place.line}`, why, COMMENT);
  for (const { rule, ...place } of unused)
    if (isLooked(rule, depth))
      about.add(
        'suppression-unused',
        place,
        rule,
        `"${rule}" has nothing to say here.`,
        'Remove the comment, or the rule from it.',
      );
  return { findings: sorted([...left, ...about.all]), silenced };
}

/** Has a check of that depth looked for it? */
function isLooked(rule: string, depth: CheckDepth): boolean {
  if (depth === 'values' || !rule.startsWith('live-')) return true;
  return depth === 'exists' && ['live-absent', 'live-refused', 'live-nothing-found', 'live-unchecked'].includes(rule);
}

/** Inside a block of text no comment can stand, so one above it is for all of it. */
function endOfBlock(source: Source, line: number): number {
  const text = source.line(line);
  if (!BLOCK.test(text)) return line;
  const indent = text.search(/\S/);
  let end = line;
  while (end < source.lines && (source.line(end + 1).trim() === '' || source.line(end + 1).search(/\S/) > indent))
    end++;
  return end;
}

function sorted(findings: readonly ManifestFinding[]): readonly ManifestFinding[] {
  const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return findings.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}
