import { type Manifest, nameOf } from '../document/manifest.ts';
import type { Fields } from '../fields.ts';
import type { Findings } from '../finding.ts';
import type { AwsProvider } from './secret-store.ts';

const OWN = ['esoNamespace', 'esoStoreName', 'esoStoreKind'];

/**
 * The tags of a store's session. They go with `role` alone; and under a policy the operator's own take the place of
 * `sessionTags`. https://github.com/external-secrets/external-secrets/blob/v2.9.0/providers/v1/aws/provider.go
 */
export function readSessionTags(
  fields: Fields,
  hasRole: boolean,
  manifest: Manifest,
  findings: Findings,
): Pick<AwsProvider, 'sessionTags' | 'transitiveTagKeys' | 'addsOwnTags'> {
  const policy = fields.text('sessionTagsPolicy', { oneOf: ['None', 'Simple', 'Custom'] })?.text || 'None';
  const written = fields
    .list('sessionTags')
    .map((tag) => [tag.text('key')?.text ?? '', tag.text('value')?.text ?? ''] as const);
  const custom = fields.strings('customSessionTags');
  const transitiveTagKeys = fields.texts('transitiveTagKeys').map(({ text }) => text);
  const ignore = (name: string, why: string, fix: string): void => {
    if (fields.has(name))
      findings.add(
        'store-field-ignored',
        fields.placeOf(name),
        nameOf(manifest),
        `${name} has no effect: ${why}.`,
        fix,
      );
  };
  for (const [key, { keyPlace }] of custom) {
    if (OWN.includes(key))
      findings.add(
        'store-invalid',
        keyPlace,
        nameOf(manifest),
        `customSessionTags cannot contain ${key}, which the operator sets itself.`,
        'Remove it.',
      );
  }
  if (!hasRole) {
    for (const name of ['externalID', 'sessionTags', 'customSessionTags', 'transitiveTagKeys'])
      ignore(name, 'it goes with role, and there is none', 'Add role, or remove it.');
    return { sessionTags: [], transitiveTagKeys: [], addsOwnTags: false };
  }
  if (policy !== 'None')
    ignore('sessionTags', `with sessionTagsPolicy ${policy} others take its place`, 'Write customSessionTags.');
  if (policy !== 'Custom')
    ignore(
      'customSessionTags',
      `it needs sessionTagsPolicy Custom, and that is ${policy}`,
      'Set the policy to Custom.',
    );
  const given = [...custom].map(([key, { text }]) => [key, text] as const).filter(([key, text]) => key && text);
  return {
    sessionTags: policy === 'None' ? written : policy === 'Custom' ? given : [],
    transitiveTagKeys,
    addsOwnTags: policy !== 'None',
  };
}
