import type { ManifestRule } from '../rule-ids.ts';
import type { RuleFacts } from './facts.ts';

type PodRule = Extract<ManifestRule, `pod-${string}`>;

/** Rules of who uses a Secret. */
export const POD_RULES: Readonly<Record<PodRule, RuleFacts>> = {
  'pod-key-missing': {
    title: 'A key that no manifest makes',
    severity: 'error',
    help: 'The container does not start: CreateContainerConfigError, or the volume is not mounted.',
  },
  'pod-secret-misnamed': {
    title: 'A Secret that no manifest makes',
    severity: 'warning',
    help: 'One of nearly that name is made here.',
  },
};
