import type { ManifestRule } from '../rule-ids.ts';
import type { RuleFacts } from './facts.ts';

type LiveRule = Extract<ManifestRule, `live-${string}`>;

/** Rules that only the stores can tell of. */
export const LIVE_RULES: Readonly<Record<LiveRule, RuleFacts>> = {
  'live-absent': {
    title: 'Not in the store',
    severity: 'error',
    help: 'The Secret cannot be made, or the volume not mounted.',
  },
  'live-nothing-found': {
    title: 'find finds nothing',
    severity: 'warning',
    help: 'To the operator that is a success, and no key comes of it.',
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
  'live-unchecked': {
    title: 'Not checked in the store',
    severity: 'note',
    help: 'The store is one that Keyless does not ask, or that whoever checks has no login for. Neither right nor wrong: unknown.',
  },
};
