import { RULES } from '../rules.ts';

/** What findings are told with: the command that finds them, and what its rules are called. */
export interface Rulebook {
  /** `keyless audit` */
  readonly command: string;
  /** The README's section on it. */
  readonly section: string;
  readonly rules: Readonly<Record<string, RuleFacts>>;
}

export interface RuleFacts {
  readonly title: string;
  /** In Markdown: why it matters, and what to do. */
  readonly help: string;
  /** For code scanning. */
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

export const AUDIT_RULEBOOK: Rulebook = {
  command: 'audit',
  section: 'audit-for-leaks',
  rules: Object.fromEntries(
    Object.entries(RULES).map(([id, { cwe, fix, score, title, why }]) => [
      id,
      {
        title,
        help: `${why} ${fix}`,
        properties: {
          tags: ['security', `external/cwe/${cwe.toLowerCase()}`],
          precision: 'high',
          'security-severity': score,
        },
      },
    ]),
  ),
};

export function titleOf(rule: string, { rules }: Rulebook): string {
  return rules[rule]?.title ?? rule;
}
