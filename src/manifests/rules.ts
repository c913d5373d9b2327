import type { ManifestRule } from './rule-ids.ts';
import { CSI_RULES } from './rules/csi.ts';
import { DOCUMENT_RULES } from './rules/document.ts';
import { ENTRY_RULES } from './rules/entry.ts';
import type { RuleFacts } from './rules/facts.ts';
import { LIVE_RULES } from './rules/live.ts';
import { POD_RULES } from './rules/pod.ts';
import { STORE_RULES } from './rules/store.ts';
import { TEMPLATE_RULES } from './rules/template.ts';

export const MANIFEST_RULES: Readonly<Record<ManifestRule, RuleFacts>> = {
  ...DOCUMENT_RULES,
  ...ENTRY_RULES,
  ...STORE_RULES,
  ...TEMPLATE_RULES,
  ...POD_RULES,
  ...CSI_RULES,
  ...LIVE_RULES,
};
