import { isManifestRule } from '../manifests/rule-ids.ts';
import type { Finding } from './finding.ts';
import { isRule } from './rule-ids.ts';
import type { Source } from './source.ts';
import { silence } from './suppression.ts';

export interface Suppressed {
  readonly findings: readonly Finding[];
  /** How many findings comments have silenced. */
  readonly silenced: number;
}

/** Leaves out what comments silence; a comment without a rule or a reason is itself a finding. */
export function applySuppressions(findings: readonly Finding[], sources: ReadonlyMap<string, Source>): Suppressed {
  const { invalid, left, silenced } = silence(findings, sources.values(), {
    isRule,
    isOthersRule: isManifestRule,
    endOf: (_, line) => line,
  });
  const problems = invalid.map(
    ({ column, file, line, why }): Finding => ({
      rule: 'suppression-invalid',
      severity: 'warning',
      file,
      line,
      column,
      why,
      fix: '# keyless: ignore RULE because REASON',
      subject: `line ${line}`,
    }),
  );
  return { findings: [...left, ...problems], silenced };
}
