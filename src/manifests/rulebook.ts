import type { Rulebook } from '../audit/output/rulebook.ts';
import { MANIFEST_RULES } from './rules.ts';

export const CHECK_RULEBOOK: Rulebook = {
  command: 'check',
  section: 'check-manifests',
  rules: Object.fromEntries(
    Object.entries(MANIFEST_RULES).map(([id, { help, title }]) => [
      id,
      { title, help, properties: { tags: ['correctness', 'kubernetes'], precision: 'high' } },
    ]),
  ),
};
