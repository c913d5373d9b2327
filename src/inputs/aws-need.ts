import type { AwsCredentials } from '../delivery/modes.ts';
import type { SecretReference } from '../secrets/reference.ts';
import { isOther } from '../secrets/stores.ts';
import type { InputReader } from './input-reader.ts';

/** Inputs that mean nothing without a role. */
const OF_A_ROLE = ['chained-roles', 'trust-policy'] as const;

export interface Asked {
  readonly references: readonly SecretReference[];
  readonly awsCredentials: AwsCredentials;
  /** A store outside AWS is named. */
  readonly elsewhere: boolean;
}

/**
 * What of the inputs asks for AWS, as a clause, or undefined where nothing does: a step that reads from other stores alone
 * needs no role. Where another store is named, what `manifests` read is known only once they are read.
 * `aws-credentials: process`, being the default, asks for nothing by itself.
 */
export function awsNeed(read: InputReader, { awsCredentials, elsewhere, references }: Asked): string | undefined {
  const line = references.find((reference) => !isOther(reference.read));
  if (line !== undefined) return `\`secrets\`, line ${line.line}, reads from AWS`;
  if (read.lines('manifests').length > 0 && !elsewhere)
    return '`manifests` reads from AWS, where no other store is named';
  if (!/^(?:false|none)?$/i.test(read.text('ecr-login'))) return '`ecr-login` asks AWS for a registry';
  if (awsCredentials === 'file' || awsCredentials === 'env')
    return `\`aws-credentials: ${awsCredentials}\` hands over its credentials`;
  const input = OF_A_ROLE.find((name) => read.text(name) !== '');
  if (input !== undefined) return `\`${input}\` is about one`;
  return elsewhere ? undefined : 'no other store is named';
}
