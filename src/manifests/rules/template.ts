import type { ManifestRule } from '../rule-ids.ts';
import { EMPTY, type RuleFacts } from './facts.ts';

type TemplateRule = Extract<ManifestRule, `template-${string}` | 'type-lacks-key'>;

/** Rules of what makes a Secret of what is fetched. */
export const TEMPLATE_RULES: Readonly<Record<TemplateRule, RuleFacts>> = {
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
  'template-data': {
    title: 'A function that takes no map of texts is given the data',
    severity: 'error',
    help: 'The data is a map of texts; sprig’s functions of dictionaries take maps of anything, so Go fails.',
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
};
