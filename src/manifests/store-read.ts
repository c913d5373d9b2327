import type { Place } from '../audit/finding.ts';
import type { OtherRead } from '../secrets/reference.ts';
import type { SecretValue } from '../secrets/value.ts';

/** Where a value is kept, and as whom it is read. */
export interface StoreAddress {
  readonly service: 'SecretsManager' | 'ParameterStore';
  readonly region: string;
  /** Roles to assume first, from the step's own session. */
  readonly roles: RoleChain | undefined;
}

export interface RoleChain {
  /** ARNs, in turn. */
  readonly arns: readonly string[];
  /** Both of the last role alone. */
  readonly externalId: string | undefined;
  readonly sessionTags: readonly (readonly [key: string, value: string])[];
  readonly transitiveTagKeys: readonly string[];
  readonly place: Place;
}

/** One question to a store. Equal ones are asked once. */
export type StoreRead = AwsStoreRead | OtherStoreRead;

/** One secret of a store outside AWS, or those that a search of it finds, read by the step's own login there. */
export interface OtherStoreRead {
  readonly kind: 'other';
  readonly read: OtherRead;
}

export type AwsStoreRead =
  /** A secret at a stage or version, or a parameter at a version or label; with neither, the current one. */
  | {
      readonly kind: 'value';
      readonly address: StoreAddress;
      readonly id: string;
      readonly stage?: string;
      readonly version?: string;
      readonly label?: string;
    }
  | { readonly kind: 'tags'; readonly address: StoreAddress; readonly id: string }
  /** Every secret or parameter that has these tags and whose name begins with the path (of parameters: lies below it). */
  | {
      readonly kind: 'find';
      readonly address: StoreAddress;
      readonly path: string | undefined;
      /** A pattern of Go's that names must match. */
      readonly name: string | undefined;
      readonly tags: readonly (readonly [key: string, value: string])[];
    };

/** What came of it. No message holds a value. */
export type StoreAnswer =
  | {
      readonly kind: 'value';
      readonly value: SecretValue;
      readonly arn: string;
      readonly versionId: string;
      /** What the store says beside it, where it says anything. */
      readonly metadata?: readonly (readonly [key: string, value: string])[];
    }
  | { readonly kind: 'tags'; readonly tags: readonly (readonly [key: string, value: string])[] }
  | {
      readonly kind: 'found';
      readonly entries: readonly {
        readonly name: string;
        readonly value: SecretValue;
        readonly arn: string;
        readonly versionId: string;
      }[];
    }
  /** `deleting`: it is still there, and marked for deletion, which the operator takes for a failure whatever `deletionPolicy` is. */
  | { readonly kind: 'absent'; readonly message: string; readonly deleting?: boolean }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

/** By `readKey`. */
export type StoreAnswers = ReadonlyMap<string, StoreAnswer>;

export function readKey(asked: StoreRead): string {
  if (asked.kind === 'other') return JSON.stringify(Object.entries(asked.read).toSorted());
  const { address, ...read } = asked;
  const { region, roles, service } = address;
  const { place: _, ...chain } = roles ?? { place: undefined };
  return JSON.stringify([service, region, chain, Object.entries(read).toSorted()]);
}

/** Equal for addresses that one client serves. */
export function addressKey({ region, roles, service }: StoreAddress): string {
  const { place: _, ...chain } = roles ?? { place: undefined };
  return JSON.stringify([service, region, chain]);
}
