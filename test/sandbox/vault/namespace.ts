/** What one path of a policy allows. */
export interface PolicyRule {
  /** `+` stands for one segment, `*` at the end for any rest. */
  readonly path: string;
  readonly capabilities: readonly ('read' | 'list' | 'update' | 'deny')[];
}

/** A role of the JWT auth method. https://developer.hashicorp.com/vault/api-docs/auth/jwt#create-update-role */
export interface JwtRole {
  readonly boundAudiences?: readonly string[];
  readonly boundSubject?: string;
  readonly boundClaims?: Readonly<Record<string, string | readonly string[]>>;
  readonly boundClaimsType?: 'string' | 'glob';
  readonly userClaim?: string;
  readonly roleType?: 'jwt' | 'oidc';
  readonly policies?: readonly string[];
  /** Seconds; 0 or nothing for the server's own. */
  readonly tokenTtl?: number;
  readonly tokenMaxTtl?: number;
  readonly tokenExplicitMaxTtl?: number;
  /** Of a token that has no longest life. */
  readonly tokenPeriod?: number;
  /** Without the policy `default`, a token can neither renew nor revoke itself. */
  readonly tokenNoDefaultPolicy?: boolean;
  readonly tokenType?: 'service' | 'batch';
  readonly tokenNumUses?: number;
}

export interface AuthMethod {
  readonly boundIssuer: string;
  readonly defaultRole: string;
  readonly roles: Map<string, JwtRole>;
}

export interface Version {
  /** As JSON: what is written and read is its text. */
  data: string | undefined;
  deletionTime: string;
  destroyed: boolean;
}

export type Engine =
  | { readonly type: 'kv'; readonly version: 1; readonly entries: Map<string, string> }
  | { readonly type: 'kv'; readonly version: 2; readonly entries: Map<string, Version[]> }
  | { readonly type: string; readonly version: undefined; readonly make: (path: string) => object | undefined };

/** One namespace: its engines, its auth methods and its policies. */
export class Namespace {
  readonly auth = new Map<string, AuthMethod>();
  readonly engines = new Map<string, Engine>();
  readonly policies = new Map<string, readonly PolicyRule[]>();

  enableKv(mount: string, version: 1 | 2): void {
    this.engines.set(
      `${mount}/`,
      version === 1 ? { type: 'kv', version, entries: new Map() } : { type: 'kv', version, entries: new Map() },
    );
  }

  /** An engine that makes a secret at each read. */
  enableDynamic(mount: string, type: string, make: (path: string) => object | undefined): void {
    this.engines.set(`${mount}/`, { type, version: undefined, make });
  }

  /** Writes a secret, as `vault kv put`: `data` is an object, or the JSON text of one. */
  put(mount: string, path: string, data: object | string): void {
    const engine = this.engines.get(`${mount}/`);
    const text = typeof data === 'string' ? data : JSON.stringify(data);
    if (engine?.version === 1) engine.entries.set(path, text);
    else if (engine?.version === 2) {
      const versions = engine.entries.get(path) ?? [];
      engine.entries.set(path, [...versions, { data: text, deletionTime: '', destroyed: false }]);
    } else throw new Error(`${mount} is no KV engine`);
  }

  version(mount: string, path: string, version: number): Version {
    const engine = this.engines.get(`${mount}/`);
    const found = engine?.version === 2 ? engine.entries.get(path)?.[version - 1] : undefined;
    if (found === undefined) throw new Error(`${mount}/${path} has no version ${version}`);
    return found;
  }

  allows(policies: readonly string[], path: string, capability: PolicyRule['capabilities'][number]): boolean {
    const rules = policies.flatMap((name) => this.policies.get(name) ?? []).filter((rule) => fits(rule.path, path));
    if (rules.some(({ capabilities }) => capabilities.includes('deny'))) return false;
    return rules.some(({ capabilities }) => capabilities.includes(capability));
  }

  /** Does any rule reach into what is under this path? */
  reaches(policies: readonly string[], mount: string): boolean {
    const rules = policies.flatMap((name) => this.policies.get(name) ?? []);
    return rules.some(({ path }) => path.startsWith(mount) || fits(path, mount));
  }
}

/** https://developer.hashicorp.com/vault/docs/concepts/policies#policy-syntax */
function fits(pattern: string, path: string): boolean {
  const open = pattern.endsWith('*');
  const wanted = (open ? pattern.slice(0, -1) : pattern).split('/');
  const source = wanted.map((part) => (part === '+' ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('/');
  return new RegExp(`^${source}${open ? '' : '$'}`).test(path);
}
