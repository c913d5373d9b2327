import { randomBytes } from 'node:crypto';

export interface SecretVersion {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly value: string;
  readonly contentType?: string | undefined;
  /** Seconds since the epoch. */
  readonly exp?: number | undefined;
  readonly nbf?: number | undefined;
  readonly tags?: Readonly<Record<string, string>>;
  enabled: boolean;
}

/** A key vault: its secrets, and who may read them. */
export class KeyVault {
  readonly host: string;
  readonly tenant: string;
  /** By name, the oldest version first. */
  readonly secrets = new Map<string, SecretVersion[]>();
  /** Names that can be recovered. */
  readonly deleted = new Set<string>();
  permissions: 'roles' | 'policies' = 'roles';
  /** Client ids of those who may read secrets. */
  readonly readers = new Set<string>();
  /** Whether the caller's address is kept out. */
  firewall = false;

  constructor(host: string, tenant: string) {
    this.host = host;
    this.tenant = tenant;
  }

  /** Adds a version, which is the current one from then on. */
  put(name: string, value: string, facts: Omit<Partial<SecretVersion>, 'id' | 'value'> = {}): SecretVersion {
    const version = { enabled: true, ...facts, value, id: randomBytes(16).toString('hex') };
    this.secrets.set(name, [...(this.secrets.get(name) ?? []), version]);
    return version;
  }

  find(name: string, version: string | undefined): SecretVersion | undefined {
    if (this.deleted.has(name)) return undefined;
    const versions = this.secrets.get(name) ?? [];
    return version === undefined ? versions.at(-1) : versions.find(({ id }) => id === version);
  }
}
