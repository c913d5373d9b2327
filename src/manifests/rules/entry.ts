import { EMPTY, type RuleFacts } from './facts.ts';

type EntryRule =
  | 'eso-admission'
  | 'duplicate-secret-key'
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
  | 'decoding-auto';

/** Rules of what an ExternalSecret asks for. */
export const ENTRY_RULES: Readonly<Record<EntryRule, RuleFacts>> = {
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
};
