import { cell, row } from './markdown.ts';
import type { AwsCredentials } from './modes.ts';

/** What was handed over, without any value. */
export interface HandedOver {
  readonly subject: string;
  readonly issuer: string;
  /** Undefined where AWS was not asked. */
  readonly aws: AwsHandedOver | undefined;
  /** Of stores outside AWS. */
  readonly stores: readonly (readonly [what: string, value: string])[];
  readonly secrets: readonly { readonly name: string; readonly reference: string; readonly versionId: string }[];
  readonly registries: readonly string[];
  readonly unmasked: readonly string[];
}

export interface AwsHandedOver {
  readonly role: string;
  readonly accountId: string;
  readonly expiration: Date;
  readonly credentials: AwsCredentials;
  readonly profile: string | undefined;
}

/** The step summary, in GitHub's markdown. */
export function renderSummary(facts: HandedOver): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Subject', facts.subject],
    ['Issuer', facts.issuer],
    ...(facts.aws === undefined ? [] : awsRows(facts.aws)),
    ...facts.stores,
    ...facts.registries.map((host) => ['Registry', host] as const),
  ];
  const secrets =
    facts.secrets.length === 0
      ? []
      : [
          '',
          '| Secret | Source | Version |',
          '| --- | --- | --- |',
          ...facts.secrets.map((secret) => row(secret.name, secret.reference, secret.versionId)),
        ];
  const unmasked =
    facts.unmasked.length === 0 ? [] : ['', `Not masked in logs: ${facts.unmasked.map(cell).join(', ')}`];
  return [
    '### Keyless handed over',
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(([what, value]) => row(what, value)),
    ...secrets,
    ...unmasked,
    '',
  ].join('\n');
}

function awsRows(aws: AwsHandedOver): readonly (readonly [string, string])[] {
  return [
    ['Role', aws.role],
    ['Account', aws.accountId],
    ['Expires', aws.expiration.toISOString()],
    ['Credentials', aws.profile === undefined ? aws.credentials : `${aws.credentials}, profile ${aws.profile}`],
  ];
}
