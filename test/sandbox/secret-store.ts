import { randomInt, randomUUID } from 'node:crypto';
import { ACCOUNT } from './roles.ts';

export type StoredValue = string | Uint8Array;

export interface StoredVersion {
  readonly id: string;
  readonly value: StoredValue;
  readonly stages: Set<string>;
  /** Milliseconds since the epoch. */
  readonly created: number;
}

export interface Stored {
  readonly arn: string;
  readonly name: string;
  readonly versions: StoredVersion[];
  readonly tags: Map<string, string>;
  /** What every read of it answers instead. */
  refusal: { readonly code: string; readonly message: string } | undefined;
  denied: boolean;
  deletionScheduled: boolean;
}

export const HOME_REGION = 'us-east-1';

/** The secrets of one account in every region. `region` is us-east-1 wherever it is left out. */
export class SecretStore {
  readonly #regions = new Map<string, Map<string, Stored>>();

  /** A new version, staged AWSCURRENT; the one before becomes AWSPREVIOUS. */
  put(name: string, value: StoredValue, region = HOME_REGION): { readonly arn: string; readonly versionId: string } {
    const secret = this.#region(region).get(name) ?? this.#create(name, region);
    for (const { stages } of secret.versions) {
      stages.delete('AWSPREVIOUS');
      if (stages.delete('AWSCURRENT')) stages.add('AWSPREVIOUS');
    }
    const version = { id: randomUUID(), value, stages: new Set(['AWSCURRENT']), created: Date.now() };
    secret.versions.push(version);
    return { arn: secret.arn, versionId: version.id };
  }

  /** A secret that has no version, as one that was created without a value. */
  putEmpty(name: string, region = HOME_REGION): string {
    return (this.#region(region).get(name) ?? this.#create(name, region)).arn;
  }

  /** By name. Throws where there is none. */
  get(name: string, region = HOME_REGION): Stored {
    const found = this.#region(region).get(name);
    if (found === undefined) throw new Error(`no secret "${name}" in ${region}`);
    return found;
  }

  tag(name: string, tags: Readonly<Record<string, string>>, region = HOME_REGION): void {
    for (const [key, value] of Object.entries(tags)) this.get(name, region).tags.set(key, value);
  }

  remove(name: string, region = HOME_REGION): void {
    this.#region(region).delete(name);
  }

  clear(): void {
    this.#regions.clear();
  }

  /** IAM's refusal to read this one. */
  deny(name: string, region = HOME_REGION): void {
    this.get(name, region).denied = true;
  }

  scheduleDeletion(name: string, region = HOME_REGION): void {
    this.get(name, region).deletionScheduled = true;
  }

  /** Any other refusal: `DecryptionFailure`, `InternalServiceError` … */
  fail(name: string, code: string, message: string, region = HOME_REGION): void {
    this.get(name, region).refusal = { code, message };
  }

  /** By name, full ARN, or ARN without its six random characters. */
  find(id: string, region: string): Stored | undefined {
    if (!id.startsWith('arn:')) return this.#region(region).get(id);
    return this.all(region).find(({ arn }) => arn === id || arn.replace(/-[A-Za-z0-9]{6}$/, '') === id);
  }

  all(region = HOME_REGION): readonly Stored[] {
    return [...this.#region(region).values()];
  }

  #region(region: string): Map<string, Stored> {
    const secrets = this.#regions.get(region) ?? new Map<string, Stored>();
    this.#regions.set(region, secrets);
    return secrets;
  }

  #create(name: string, region: string): Stored {
    const partition = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
    const arn = `arn:${partition}:secretsmanager:${region}:${ACCOUNT}:secret:${name}-${suffix()}`;
    const secret: Stored = {
      arn,
      name,
      versions: [],
      tags: new Map(),
      refusal: undefined,
      denied: false,
      deletionScheduled: false,
    };
    this.#region(region).set(name, secret);
    return secret;
  }
}

function suffix(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
}
