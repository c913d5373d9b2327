import type { ManifestRule } from '../rule-ids.ts';
import type { RuleFacts } from './facts.ts';

type StoreRule = Extract<ManifestRule, `store-${string}`>;

/** Rules of SecretStores and of what refers to them. */
export const STORE_RULES: Readonly<Record<StoreRule, RuleFacts>> = {
  'store-missing': {
    title: 'The store is not here',
    severity: 'note',
    help: 'No manifest among these is that store; where the cluster has it, all is well.',
  },
  'store-mismatch': {
    title: 'A store of another kind or namespace',
    severity: 'warning',
    help: 'A SecretStore serves its own namespace only, and `kind` is SecretStore where it is left out.',
  },
  'store-denied': {
    title: 'The store does not allow this namespace',
    severity: 'error',
    help: '`conditions` of a ClusterSecretStore list the namespaces that may use it.',
  },
  'store-invalid': {
    title: 'The store is refused',
    severity: 'error',
    help: 'The webhook of External Secrets Operator refuses the store.',
  },
  'store-field-ignored': {
    title: 'A field of the store without effect',
    severity: 'warning',
    help: 'External id and session tags go with `role` alone, and sessionTagsPolicy decides which tags count.',
  },
  'store-unsupported': {
    title: 'A store that is not read here',
    severity: 'error',
    help: 'Keyless reads AWS Secrets Manager and Parameter Store, and Vault, Google and Azure where the step logs in to them.',
  },
};
