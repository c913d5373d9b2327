import { parseArn } from '../../credentials/arn.ts';
import { compileRegexp } from '../../regexp/regexp.ts';
import { quote } from '../../secrets/quotation.ts';
import type { ScalarNode } from '../document/node.ts';
import type { DataFromEntry, ExternalSecret, Find, RemoteRef, StoreRef } from '../eso/external-secret.ts';
import { findStore } from '../eso/find-store.ts';
import type { AwsProvider, SecretStore } from '../eso/secret-store.ts';
import type { Findings } from '../finding.ts';

/** What of a store of AWS decides how its entries are read. */
type Asked = Pick<AwsProvider, 'service' | 'region' | 'prefix'>;

/** Who fetches takes a store that no manifest here is for this one. */
const ASSUMED: Asked = { service: 'SecretsManager', region: '', prefix: '' };

/** What fails, or does something else than it seems to, in data and dataFrom. `assumes`: a missing store is taken for one of AWS. */
export function checkEntries(
  secret: ExternalSecret,
  stores: readonly SecretStore[],
  findings: Findings,
  assumes: boolean,
): void {
  const aws = (own: StoreRef | undefined): Asked | undefined => {
    const ref = own ?? secret.store;
    const found = ref === undefined ? undefined : findStore(ref, secret.manifest.namespace, stores);
    if (found?.kind === 'missing' && assumes) return ASSUMED;
    return found?.kind === 'store' && found.store.provider.kind === 'aws' ? found.store.provider : undefined;
  };
  for (const { remoteRef, store } of secret.data) {
    checkRef(remoteRef, aws(store), findings);
    if (remoteRef.conversion === 'Unicode')
      findings.add(
        'conversion-ignored',
        remoteRef.conversionPlace,
        remoteRef.key.text,
        'conversionStrategy has no effect under data: secretKey is the key as it is.',
        'Remove it.',
      );
  }
  for (const entry of secret.dataFrom) checkSource(entry, aws(entry.store), findings);
}

function checkSource({ rewrite, source }: DataFromEntry, aws: Asked | undefined, findings: Findings): void {
  for (const operation of rewrite)
    if (operation.kind === 'regexp') checkRewrite(operation.source, operation.target, findings);
  if (source.kind === 'generator') return;
  const ref = source.kind === 'extract' ? source.remoteRef : source.find;
  if (source.kind === 'extract') checkRef(source.remoteRef, aws, findings);
  else checkFind(source.find, aws, findings);
  if (ref.conversion === 'Unicode' && rewrite.length > 0)
    findings.add(
      'conversion-ignored',
      ref.conversionPlace,
      'conversionStrategy',
      'conversionStrategy has no effect where there is a rewrite: keys it leaves unfit are an error.',
      'Make the rewrite take care of every character.',
    );
}

function checkRef(
  { decoding, decodingPlace, key, version }: RemoteRef,
  aws: Asked | undefined,
  findings: Findings,
): void {
  if (decoding === 'Auto') noteAuto(decodingPlace, key.text, findings);
  if (aws === undefined) return;
  const isArn = key.text.startsWith('arn:');
  if (version?.text === 'latest') {
    const why =
      aws.service === 'SecretsManager'
        ? 'AWS Secrets Manager takes "latest" for a stage label, which no secret has: "Secret does not exist".'
        : 'AWS Parameter Store takes "latest" for a label.';
    findings.add(
      'version-latest',
      version.place,
      key.text,
      why,
      'Leave version out for the current one, or write AWSCURRENT, uuid/VERSION-ID or a number (Parameter Store).',
    );
  }
  if (isArn && aws.prefix !== '')
    findings.add(
      'prefix-doubled',
      key.place,
      key.text,
      `The store's prefix ${quote(aws.prefix, 60)} is put before the ARN too.`,
      'Name the secret without the prefix, or use a store that has none.',
    );
  const region = isArn ? parseArn(key.text)?.region : undefined;
  if (region !== undefined && region !== '' && aws.region !== '' && region !== aws.region)
    findings.add(
      'arn-region',
      key.place,
      key.text,
      `The ARN is of region ${region}, and the store asks ${aws.region}.`,
      'Use a store of that region.',
    );
}

function checkFind(find: Find, aws: Asked | undefined, findings: Findings): void {
  const { decoding, decodingPlace, name, path, tags, tagsPlace } = find;
  if (decoding === 'Auto') noteAuto(decodingPlace, 'find', findings);
  if (name !== undefined) checkPattern(name, findings);
  if (aws === undefined) return;
  if (name === undefined && tags.length === 0)
    findings.add(
      'find-empty',
      tagsPlace,
      'find',
      'find has neither name nor tags: "unexpected find operator".',
      'Add name: {regexp: ".*"}.',
    );
  if (name !== undefined && path === undefined && aws.prefix !== '' && aws.service === 'SecretsManager')
    findings.add(
      'prefix-doubled',
      name.place,
      name.text,
      `The store's prefix ${quote(aws.prefix, 60)} is put once more before the names that the list has found.`,
      'Add path, or use a store without a prefix.',
    );
  if (name !== undefined && tags.length > 0 && aws.service === 'ParameterStore')
    findings.add(
      'find-tags-ignored',
      tagsPlace,
      name.text,
      'Parameter Store finds by name alone here, whatever the tags are.',
      'Leave name or tags out.',
    );
}

function noteAuto(place: RemoteRef['decodingPlace'], subject: string, findings: Findings): void {
  findings.add(
    'decoding-auto',
    place,
    subject,
    'Auto also decodes what only looks like base64, such as "password" or "1234", to other bytes.',
    'Write Base64 where values are encoded, and None where they are not.',
  );
}

function checkPattern(pattern: ScalarNode, findings: Findings): ReturnType<typeof compileRegexp> {
  const compiled = compileRegexp(pattern.text);
  if (compiled.kind === 'problem')
    findings.add(
      'regexp-invalid',
      pattern.place,
      pattern.text,
      `Go refuses the pattern: ${compiled.message}.`,
      'Write it in the syntax of RE2, without lookaround and back references: https://github.com/google/re2/wiki/Syntax',
    );
  return compiled;
}

/** `$1_X` names a group "1_X". https://pkg.go.dev/regexp#Regexp.Expand */
function checkRewrite(source: ScalarNode, target: ScalarNode | undefined, findings: Findings): void {
  checkPattern(source, findings);
  if (target === undefined) return;
  const named = new Set([...source.text.matchAll(/\(\?P?<(\w+)>/g)].map(([, name = '']) => name));
  for (const { 1: dollars = '', 2: name = '', index } of target.text.matchAll(/(\$+)([\p{L}\p{Nd}_]+)/gu)) {
    if (dollars.length % 2 === 0 || /^\d+$/.test(name) || named.has(name)) continue;
    const group = /^\d+/.exec(name)?.[0];
    findings.add(
      'rewrite-reference',
      target.at(index),
      target.text,
      `"$${name}" names a group "${name}", which the pattern does not have, so nothing is put there.`,
      group === undefined
        ? 'Correct the name, or write $$ for a dollar sign.'
        : `Write \${${group}}${name.slice(group.length)}.`,
    );
  }
}
