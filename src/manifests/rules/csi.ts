import type { ManifestRule } from '../rule-ids.ts';
import type { RuleFacts } from './facts.ts';

type CsiRule = Extract<ManifestRule, `csi-${string}`>;

/** Rules of SecretProviderClasses and the pods that mount them. */
export const CSI_RULES: Readonly<Record<CsiRule, RuleFacts>> = {
  'csi-objects': {
    title: 'The provider refuses the objects',
    severity: 'error',
    help: 'Every pod that mounts the class stays in ContainerCreating.',
  },
  'csi-permission': {
    title: 'filePermission without quotes',
    severity: 'error',
    help: 'YAML 1.1 takes 0644 for the number 420, which the provider refuses.',
  },
  'csi-scalar': {
    title: 'A value that YAML changes',
    severity: 'warning',
    help: 'Unquoted, 1.10 becomes 1.1, 012 becomes 10, and yes becomes true.',
  },
  'csi-field': {
    title: 'Unknown field in objects',
    severity: 'warning',
    help: 'The provider ignores it without a word.',
  },
  'csi-jmespath': {
    title: 'Not a JMESPath expression',
    severity: 'error',
    help: 'The mount fails, and its message speaks of regions and permissions.',
  },
  'csi-path': {
    title: 'A file name that cannot be mounted',
    severity: 'error',
    help: 'Without path translation a name with / fails in the provider’s default mode.',
  },
  'csi-provider': {
    title: 'Not the AWS provider',
    severity: 'error',
    help: 'Keyless reads SecretProviderClasses of provider aws.',
  },
  'csi-sync': {
    title: 'secretObjects that make no Secret',
    severity: 'error',
    help: 'The driver fails the sync; the pod’s secretKeyRef finds nothing.',
  },
  'csi-object-name': {
    title: 'secretObjects name a file that is not mounted',
    severity: 'error',
    help: 'objectName must be the mounted file’s name: the alias, or the name with / translated.',
  },
  'csi-class-missing': {
    title: 'The SecretProviderClass is not here',
    severity: 'note',
    help: 'No manifest among these is that class; where the cluster has it, all is well.',
  },
  'csi-class-mismatch': {
    title: 'A SecretProviderClass of another name or namespace',
    severity: 'error',
    help: 'The volume cannot be mounted; the class must be in the pod’s namespace.',
  },
  'csi-volume': {
    title: 'The driver refuses the volume',
    severity: 'error',
    help: 'It must be readOnly and name a class.',
  },
  'csi-not-mounted': {
    title: 'The Secret appears only when the class is mounted',
    severity: 'warning',
    help: 'secretObjects are synced when a pod mounts the volume; one that only reads the Secret can wait for ever.',
  },
  'csi-role': {
    title: 'No role for the pod',
    severity: 'error',
    help: 'Without pod identity the provider reads the role from the ServiceAccount’s eks.amazonaws.com/role-arn annotation.',
  },
};
