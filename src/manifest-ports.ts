import type { Credentials } from './credentials/session.ts';
import type { RewriteKey } from './manifests/csi/tls.ts';
import type { ManifestFile } from './manifests/document/manifest.ts';
import type { TemplateWorld } from './template/world.ts';

/** Manifests in the workspace. */
export interface ManifestFiles {
  /** By globs, files and folders; `!` before one takes away what it matches. What keeps a file from being read is a value. */
  find(patterns: readonly string[]): FoundManifests;
}

export interface FoundManifests {
  /** In the order of their paths, relative to the workspace. */
  readonly files: readonly ManifestFile[];
  readonly problems: readonly FileProblem[];
}

export interface FileProblem {
  readonly pattern: string;
  /** Undefined where it is the pattern itself. */
  readonly path: string | undefined;
  readonly message: string;
}

/** A secret as lists and descriptions have it: no value. */
export interface SecretDescription {
  readonly arn: string;
  readonly name: string;
  readonly tags: readonly (readonly [key: string, value: string])[];
  /** By version id. */
  readonly stages: ReadonlyMap<string, readonly string[]>;
  readonly deletionScheduled: boolean;
}

/** What a search looks for: names that begin so, and tags by key and by value, each on its own. */
export interface SecretSearch {
  readonly namePrefix: string | undefined;
  readonly tags: readonly (readonly [key: string, value: string])[];
}

/** What else AWS Secrets Manager knows of secrets, in one region. Each call is one request; failures are `ServiceError`. */
export interface SecretsDirectory {
  /** DescribeSecret. */
  describe(id: string, signal: AbortSignal): Promise<SecretDescription>;
  /** ListSecrets, one page. */
  list(search: SecretSearch, page: string | undefined, signal: AbortSignal): Promise<SecretPage>;
}

export interface SecretPage {
  readonly secrets: readonly { readonly arn: string; readonly name: string }[];
  readonly next: string | undefined;
}

/** What else AWS Parameter Store knows of parameters, in one region. Each call is one request; failures are `ServiceError`. */
export interface ParameterDirectory {
  /** GetParameters of one name, `name:version` or `name:label`, without decryption: no value is looked at. */
  exists(name: string, signal: AbortSignal): Promise<boolean>;
  /** DescribeParameters by tags and path, one page: names. */
  search(search: ParameterSearch, page: string | undefined, signal: AbortSignal): Promise<ParameterNames>;
  /** ListTagsForResource. */
  tags(name: string, signal: AbortSignal): Promise<readonly (readonly [key: string, value: string])[]>;
}

export interface ParameterNames {
  readonly names: readonly string[];
  readonly next: string | undefined;
}

export interface ParameterSearch {
  readonly path: string | undefined;
  readonly tags: readonly (readonly [key: string, value: string])[];
}

/** What making Secrets of manifests needs beside the stores. */
export interface SecretsManifestsWorld {
  readonly template: TemplateWorld;
  readonly rewriteKey: RewriteKey;
}

/** What manifests need of the outside, their files apart. */
export interface ManifestTools extends SecretsManifestsWorld {
  readonly secretsDirectory: (region: string, credentials: Credentials) => SecretsDirectory;
  readonly parameterDirectory: (region: string, credentials: Credentials) => ParameterDirectory;
}

/** What a step with `manifests` works with. */
export interface ManifestWorld extends ManifestTools {
  readonly files: ManifestFiles;
}
