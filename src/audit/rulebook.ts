import type { Rulebook } from './output/rulebook.ts';
import { RULES } from './rules.ts';

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
