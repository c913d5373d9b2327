/** What `keyless audit` calls its rules, in README's order. */
export const RULE_IDS = [
  'secret-in-log',
  'xtrace-secret',
  'environment-dump',
  'context-dump',
  'tool-debug',
  'secret-in-build-arg',
  'dockerfile-secret',
  'dockerfile-copies-credentials',
  'secret-in-environment',
  'secret-in-output',
  'secret-in-summary',
  'secret-in-artifact',
  'secret-on-command-line',
  'secret-manifest-committed',
  'credentials-committed',
  'debug-endpoint',
  'secret-env-beside-csi',
  'id-token-exposed',
  'untrusted-trigger',
  'unpinned-action',
  'keyless-exposes-values',
  'keyless-credentials-in-environment',
  'keyless-wide-secrets',
  'suppression-invalid',
  'unreadable-file',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

export function isRule(id: string): id is RuleId {
  return RULE_IDS.some((one) => one === id);
}
