/** A secret with its versions, counted from 1. */
export interface GoogleSecret {
  readonly versions: SecretVersion[];
  readonly aliases: Map<string, number>;
  /** Members of roles/secretmanager.secretAccessor on it. */
  accessors: readonly string[];
  /** Members of roles/secretmanager.viewer on it. */
  viewers: readonly string[];
}

export interface SecretVersion {
  readonly data: Buffer;
  state: 'ENABLED' | 'DISABLED' | 'DESTROYED';
  /** Versions of before there were checksums have none. */
  checksum: string | undefined;
  /** RFC 3339. */
  created: string;
}

/** Secret Manager's contents. Projects go by id and by number. */
export class SecretVersions {
  /** Numbers, by id. */
  readonly projects = new Map<string, string>();
  /** Members of roles/secretmanager.secretAccessor on a project, by its number. */
  readonly accessors = new Map<string, readonly string[]>();
  readonly #secrets = new Map<string, GoogleSecret>();

  /** Adds a version: `projects/ID[/locations/L]/secrets/NAME`. */
  add(name: string, data: string | Buffer): SecretVersion {
    const bytes = Buffer.from(data);
    const { versions } = this.secret(name);
    const created = new Date(1_790_000_000_000 + versions.length * 60_000).toISOString();
    const version: SecretVersion = { data: bytes, state: 'ENABLED', checksum: String(castagnoli(bytes)), created };
    versions.push(version);
    return version;
  }

  secret(name: string): GoogleSecret {
    const key = this.numbered(name);
    const found = this.#secrets.get(key) ?? { versions: [], aliases: new Map(), accessors: [], viewers: [] };
    this.#secrets.set(key, found);
    return found;
  }

  find(name: string): GoogleSecret | undefined {
    return this.#secrets.get(this.numbered(name));
  }

  /** The name as Google answers with it: the project's number in place of its id. */
  numbered(name: string): string {
    return name.replace(
      /^projects\/([^/]+)/,
      (_, project: string) => `projects/${this.projects.get(project) ?? project}`,
    );
  }

  clear(): void {
    this.#secrets.clear();
  }
}

/** Bit by bit, as RFC 3720 has it. */
function castagnoli(bytes: Uint8Array): number {
  let remainder = ~0;
  for (const byte of bytes)
    for (let bit = 0; bit < 8; bit++) {
      const low = (remainder ^ (byte >> bit)) & 1;
      remainder = (remainder >>> 1) ^ (low === 1 ? 0x82f63b78 : 0);
    }
  return ~remainder >>> 0;
}
