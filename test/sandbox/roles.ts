import { base32 } from './sessions.ts';
import { checkTrustPolicy, type TrustPolicy } from './trust-policy.ts';

export interface Role {
  readonly arn: string;
  readonly partition: string;
  readonly account: string;
  /** Last part of the path. */
  readonly name: string;
  readonly id: string;
  readonly trustPolicy: TrustPolicy;
  /** Seconds; 3600 by default, at most 43200. */
  readonly maxSessionDuration: number;
}

/** Gathered as the account's owner would write them; keys have the prefix that IAM gives them. */
export interface RoleOptions {
  readonly trustPolicy?: TrustPolicy;
  readonly maxSessionDuration?: number;
}

export const ACCOUNT = '123456789012';

const ROLE_ARN = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]{1,64})$/;

/** The roles of every account. */
export class Roles {
  readonly #roles = new Map<string, Role>();
  readonly #defaultTrust: (partition: string, account: string) => TrustPolicy;

  constructor(defaultTrust: (partition: string, account: string) => TrustPolicy) {
    this.#defaultTrust = defaultTrust;
  }

  /** Creates or replaces a role, by ARN, or by name in the account 123456789012; returns its ARN. */
  put(nameOrArn: string, options: RoleOptions = {}): string {
    const arn = nameOrArn.startsWith('arn:') ? nameOrArn : `arn:aws:iam::${ACCOUNT}:role/${nameOrArn}`;
    const [, partition, account, name] = ROLE_ARN.exec(arn) ?? [];
    if (partition === undefined || account === undefined || name === undefined) throw new Error(`not a role: ${arn}`);
    const trustPolicy = options.trustPolicy ?? this.#defaultTrust(partition, account);
    checkTrustPolicy(trustPolicy);
    const maxSessionDuration = options.maxSessionDuration ?? 3600;
    this.#roles.set(arn, { arn, partition, account, name, id: `AROA${base32(17)}`, trustPolicy, maxSessionDuration });
    return arn;
  }

  find(arn: string): Role | undefined {
    return this.#roles.get(arn);
  }

  remove(arn: string): void {
    this.#roles.delete(arn);
  }
}
