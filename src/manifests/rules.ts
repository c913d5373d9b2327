import type { Severity } from '../audit/finding.ts';

/** A rule of `keyless check`. README's table has one row for each. */
export interface ManifestRuleFacts {
  /** The mistake, in a few words. */
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters. */
  readonly help: string;
}

export type ManifestRule =
  | 'manifest-yaml'
  | 'manifest-unrendered'
  | 'manifest-placeholder'
  | 'manifest-too-large'
  | 'duplicate-key'
  | 'unknown-field'
  | 'field-type'
  | 'field-value'
  | 'field-missing'
  | 'api-version'
  | 'eso-admission'
  | 'duplicate-secret-key'
  | 'store-missing'
  | 'store-mismatch'
  | 'store-denied'
  | 'store-invalid'
  | 'store-unsupported'
  | 'target-twice'
  | 'source-unsupported'
  | 'regexp-invalid'
  | 'rewrite-reference'
  | 'key-invalid'
  | 'conversion-ignored'
  | 'version-latest'
  | 'prefix-doubled'
  | 'arn-region'
  | 'find-empty'
  | 'find-tags-ignored'
  | 'decoding-auto'
  | 'template-syntax'
  | 'template-function'
  | 'template-unsupported'
  | 'template-field'
  | 'template-index'
  | 'template-nested'
  | 'template-drops'
  | 'template-unquoted'
  | 'type-lacks-key'
  | 'pod-key-missing'
  | 'pod-secret-misnamed'
  | 'csi-objects'
  | 'csi-permission'
  | 'csi-scalar'
  | 'csi-field'
  | 'csi-jmespath'
  | 'csi-path'
  | 'csi-provider'
  | 'csi-sync'
  | 'csi-object-name'
  | 'csi-class-missing'
  | 'csi-class-mismatch'
  | 'csi-volume'
  | 'csi-not-mounted'
  | 'csi-role'
  | 'live-absent'
  | 'live-refused'
  | 'live-property'
  | 'live-extract'
  | 'live-value'
  | 'live-template'
  | 'live-swallowed';

const REFUSED = 'The API server refuses such an object, or the field does nothing.';
const EMPTY = 'What the pod gets differs from what the manifest seems to say, and nothing reports it.';

export const MANIFEST_RULES: Readonly<Record<ManifestRule, ManifestRuleFacts>> = {
  'manifest-yaml': { title: 'Not YAML', severity: 'error', help: 'Nothing in the document can be applied.' },
  'manifest-unrendered': {
    title: 'A template, not a manifest',
    severity: 'error',
    help: 'A chart or template is no manifest before it is rendered; read as YAML it would say something else.',
  },
  'manifest-placeholder': {
    title: 'A value that another tool fills in',
    severity: 'note',
    help: 'What the cluster gets is decided elsewhere, so only its output can be checked or fetched from.',
  },
  'manifest-too-large': {
    title: 'Larger than any manifest',
    severity: 'error',
    help: 'The file, its anchors or its depth exceed what any Kubernetes object has.',
  },
  'duplicate-key': {
    title: 'A key twice',
    severity: 'warning',
    help: 'The last one counts, and strict tools refuse the file.',
  },
  'unknown-field': {
    title: 'Unknown field',
    severity: 'warning',
    help: 'The API server drops it without a word, or refuses the object where validation is strict.',
  },
  'field-type': {
    title: 'Wrong type',
    severity: 'error',
    help: `${REFUSED} Unquoted, YAML 1.1 takes yes, on, 0644 and 1.10 for booleans and numbers.`,
  },
  'field-value': { title: 'Value not allowed', severity: 'error', help: REFUSED },
  'field-missing': { title: 'Required field missing', severity: 'error', help: REFUSED },
  'api-version': {
    title: 'API version no longer served',
    severity: 'note',
    help: 'External Secrets Operator serves v1 alone since 0.17; older versions of the API are refused.',
  },
  'eso-admission': {
    title: 'Refused at admission',
    severity: 'error',
    help: 'The webhook of External Secrets Operator refuses the object.',
  },
  'duplicate-secret-key': {
    title: 'A secretKey twice',
    severity: 'error',
    help: 'The webhook refuses it; without the webhook the last one wins.',
  },
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
  'store-unsupported': {
    title: 'Not an AWS store',
    severity: 'error',
    help: 'Keyless reads AWS Secrets Manager and Parameter Store.',
  },
  'target-twice': {
    title: 'One Secret, made twice',
    severity: 'error',
    help: 'Two manifests make a Secret or mount files of one name, so that they would overwrite each other.',
  },
  'source-unsupported': {
    title: 'A source that cannot be read here',
    severity: 'error',
    help: 'Generators and objects in the cluster are out of reach of a CI job.',
  },
  'regexp-invalid': {
    title: 'Not a regular expression of Go',
    severity: 'error',
    help: 'Go’s regexps (RE2) have no lookaround and no back references.',
  },
  'rewrite-reference': {
    title: '$1_X names a group "1_X"',
    severity: 'warning',
    help: `Go reads as long a name as it can, finds no such group and puts nothing there. ${EMPTY}`,
  },
  'key-invalid': { title: 'Not a key of a Secret', severity: 'error', help: 'Keys are letters, digits, -, . and _.' },
  'conversion-ignored': {
    title: 'conversionStrategy without effect',
    severity: 'warning',
    help: 'It converts keys of dataFrom only, and only where there is no rewrite.',
  },
  'version-latest': {
    title: 'AWS has no version "latest"',
    severity: 'error',
    help: 'In Secrets Manager it is a stage label that no secret has: "Secret does not exist". In Parameter Store it is a label too.',
  },
  'prefix-doubled': {
    title: 'The store’s prefix is put twice',
    severity: 'error',
    help: 'find by name asks for what the list names, with the prefix before it once more; and a prefix stands before an ARN too.',
  },
  'arn-region': {
    title: 'ARN of another region',
    severity: 'error',
    help: 'The store’s client asks its own region, where that secret is not.',
  },
  'find-empty': {
    title: 'find without name or tags',
    severity: 'error',
    help: 'The operator fails with "unexpected find operator": a path alone finds nothing.',
  },
  'find-tags-ignored': {
    title: 'Tags without effect',
    severity: 'warning',
    help: 'In Parameter Store, find by name takes no notice of tags.',
  },
  'decoding-auto': {
    title: 'Auto decodes what only looks like base64',
    severity: 'warning',
    help: `"password" and "1234" are base64 too, and come out as other bytes. ${EMPTY}`,
  },
  'template-syntax': {
    title: 'The template does not parse',
    severity: 'error',
    help: 'Go refuses it, so the Secret is not made.',
  },
  'template-function': {
    title: 'No such template function',
    severity: 'error',
    help: 'Neither Go, sprig nor the operator has it.',
  },
  'template-unsupported': {
    title: 'A template function that Keyless does not render',
    severity: 'note',
    help: 'The cluster renders it; a run of Keyless refuses it before anything is fetched.',
  },
  'template-field': {
    title: 'The template asks for a key that nothing fetches',
    severity: 'error',
    help: 'The operator runs templates with missingkey=error.',
  },
  'template-index': {
    title: 'index of a key that nothing fetches',
    severity: 'warning',
    help: `It gives an empty text, and no error. ${EMPTY}`,
  },
  'template-nested': {
    title: 'A field of a text',
    severity: 'error',
    help: 'Every value is text; only `fromJson` makes an object of it.',
  },
  'template-drops': {
    title: 'Fetched, and not in the Secret',
    severity: 'warning',
    help: 'With a template and mergePolicy Replace (the default), the Secret holds only what the template makes.',
  },
  'template-unquoted': {
    title: 'A value that is read as YAML again',
    severity: 'warning',
    help: `Unquoted in a literal or KeysAndValues template, 0123 becomes 83, yes becomes true, and : or # cut it. ${EMPTY}`,
  },
  'type-lacks-key': {
    title: 'Keys do not fit the Secret’s type',
    severity: 'error',
    help: 'The API server refuses a Secret of that type without them.',
  },
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
  'live-absent': {
    title: 'Not in the store',
    severity: 'error',
    help: 'The Secret cannot be made, or the volume not mounted.',
  },
  'live-refused': {
    title: 'The store refuses to say',
    severity: 'error',
    help: 'The role that checks may not read it, or the store could not answer.',
  },
  'live-property': {
    title: 'The value has no such property',
    severity: 'error',
    help: 'The operator fails, whatever deletionPolicy says.',
  },
  'live-extract': { title: 'The value is no JSON object', severity: 'error', help: 'extract and merge need one.' },
  'live-value': {
    title: 'The value does not fit',
    severity: 'error',
    help: 'Decoding, null bytes, keys or the type of a result.',
  },
  'live-template': { title: 'The template does not render', severity: 'error', help: 'The Secret is not made.' },
  'live-swallowed': {
    title: 'An error became the value',
    severity: 'error',
    help: 'b64dec, fromJson and their like put their error, or <no value>, in the text instead of failing.',
  },
};
