import { partitionOf } from '../credentials/partition.ts';
import type { AwsRead } from './reference.ts';

/** Where AWS is asked for what names no region of its own. */
export interface AwsPlace {
  readonly region: string;
  /** Of the role; undefined where it is not to be shown. */
  readonly account?: string | undefined;
}

/** An ARN of that place, as a policy takes it. */
export function arnAt(place: AwsPlace | undefined, service: string, resource: string): string {
  const { account = '*', region = '*' } = place ?? {};
  return `arn:${place === undefined ? '*' : partitionOf(region).id}:${service}:${region}:${account}:${resource}`;
}

/** As a clause, to stand behind what is absent; an ARN says it by itself. */
export function lookedIn(read: AwsRead, place: AwsPlace | undefined): string {
  if (place === undefined || ('id' in read && read.id.startsWith('arn:'))) return '';
  return `; looked for in region "${place.region}"${place.account === undefined ? '' : ` of account ${place.account}`}`;
}

/** Is it the key that a store denies, and not what is stored? It says so in the message alone. */
export function isOfKey(code: string, message: string): boolean {
  return code.startsWith('AccessDenied') && /Access to KMS|perform: kms:|customer master key/i.test(message);
}
