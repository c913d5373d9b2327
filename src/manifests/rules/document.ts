import type { ManifestRule } from '../rule-ids.ts';
import { REFUSED, type RuleFacts } from './facts.ts';

type DocumentRule =
  | 'duplicate-key'
  | 'unknown-field'
  | 'api-version'
  | Extract<ManifestRule, `manifest-${string}` | `field-${string}` | `suppression-${string}`>;

/** Rules of files, documents and their fields. */
export const DOCUMENT_RULES: Readonly<Record<DocumentRule, RuleFacts>> = {
  'manifest-file': {
    title: 'No file that can be read',
    severity: 'error',
    help: 'A pattern that matches nothing, or a file that cannot be read, would pass without a look.',
  },
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
  'suppression-invalid': {
    title: 'A suppression without a reason, or of a rule that does not exist',
    severity: 'warning',
    help: 'A suppression that says nothing hides mistakes, so it silences none.',
  },
  'suppression-unused': {
    title: 'A suppression that silences nothing',
    severity: 'note',
    help: 'What it was for is gone, and it would hide the next mistake of that kind.',
  },
};
