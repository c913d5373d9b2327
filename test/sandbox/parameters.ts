import { ACCOUNT } from './roles.ts';
import { HOME_REGION } from './secret-store.ts';

export interface StoredParameterVersion {
  readonly version: number;
  readonly value: string;
  readonly labels: Set<string>;
}

export interface HeldParameter {
  readonly arn: string;
  readonly name: string;
  readonly type: 'String' | 'StringList' | 'SecureString';
  readonly versions: StoredParameterVersion[];
  readonly tags: Map<string, string>;
  /** IAM's refusal to read this one. */
  denied: boolean;
  /** What every read of it answers instead. */
  refusal: { readonly code: string; readonly message: string } | undefined;
}

/** The parameters of one account in every region, and those that others share. `region` is us-east-1 wherever it is left out. */
export class Parameters {
  readonly #regions = new Map<string, Map<string, HeldParameter>>();

  /** A new version; it is labelled nothing. */
  put(
    name: string,
    value: string,
    {
      type = 'SecureString',
      region = HOME_REGION,
      account = ACCOUNT,
    }: { readonly type?: HeldParameter['type']; readonly region?: string; readonly account?: string } = {},
  ): HeldParameter {
    const arn = `arn:aws:ssm:${region}:${account}:parameter/${name.replace(/^\//, '')}`;
    const all = this.#region(region);
    // What another account shares is found by its ARN alone.
    const key = account === ACCOUNT ? name : arn;
    const held: HeldParameter = all.get(key) ?? {
      arn,
      name: key,
      type,
      versions: [],
      tags: new Map(),
      denied: false,
      refusal: undefined,
    };
    held.versions.push({ version: held.versions.length + 1, value, labels: new Set() });
    all.set(key, held);
    return held;
  }

  find(id: string, region: string): HeldParameter | undefined {
    return this.#region(region).get(id) ?? [...this.#region(region).values()].find(({ arn }) => arn === id);
  }

  /** By name. Shared ones are under no path. */
  under(path: string, region: string): readonly HeldParameter[] {
    const prefix = path === '/' ? '/' : `${path}/`;
    return [...this.#region(region).values()]
      .filter(({ name }) => name.startsWith(prefix))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  clear(): void {
    this.#regions.clear();
  }

  #region(region: string): Map<string, HeldParameter> {
    const held = this.#regions.get(region) ?? new Map<string, HeldParameter>();
    this.#regions.set(region, held);
    return held;
  }
}
