import type { JSONWebKeySet } from 'jose';
import type { Finding } from './audit/finding.ts';
import type { Annotation } from './audit/output/annotations.ts';
import type { CachedSession } from './credentials/cached-session.ts';
import type { Renewal } from './credentials/renewal.ts';
import type { RenewalFailure } from './credentials/renewal-failure.ts';
import type { Credentials, Session, SessionRequest } from './credentials/session.ts';
import type { HeldLogin } from './delivery/held-login.ts';
import type { TokenRenewal } from './identity/token-renewal.ts';
import type { TemplateAnswer } from './refusal/subject-template.ts';
import type { Hold } from './registries/holds.ts';
import type { Registry } from './registries/registry.ts';
import type { RegistryToken } from './registries/token.ts';
import type { SecretValue } from './secrets/value.ts';
import type { HeldToken } from './stores/azure/held.ts';
import type { SubjectToken } from './stores/gcp/subject-token.ts';

/** The runner's token endpoint. One call is one request; errors are `ServiceError` or, where there is none to ask, `ActionError`. */
export interface TokenEndpoint {
  /** False where the job was given no token to request. */
  readonly available: boolean;
  /** Settle when the first request's TLS handshake is under way, and when the request is out, or it has failed; never reject. */
  readonly dialled: Promise<void>;
  readonly connected: Promise<void>;
  /** Whether the first request still has no answer. */
  readonly awaited: boolean;
  /** A JWT (compact serialisation) for `audience`, masked by nobody yet. */
  requestToken(audience: string, signal: AbortSignal): Promise<string>;
}

/** When there is time for what blocks the thread, loading code above all. */
export interface Moments {
  /** Settles when the token's connection is on its way; never rejects. */
  readonly dialled: Promise<void>;
  /** Settles when the requests for the token and for the issuer's keys are out, or have failed; never rejects. */
  readonly sent: Promise<unknown>;
  /** Whether the token is still waited for. */
  readonly awaited: boolean;
}

/** The issuer's published keys. */
export interface IssuerKeys {
  /** Settles when the first request is out, or it has failed; never rejects. */
  readonly connected: Promise<void>;
  fetchKeys(signal: AbortSignal): Promise<JSONWebKeySet>;
}

/** AWS Security Token Service. Each call is one attempt. */
export interface TokenService {
  /** AssumeRoleWithWebIdentity. */
  assumeRole(request: SessionRequest, token: string, signal: AbortSignal): Promise<Session>;
  /** AssumeRole, signed with the credentials of the role before. */
  assumeNextRole(request: SessionRequest, credentials: Credentials, signal: AbortSignal): Promise<Session>;
}

/** One secret as its store holds it. */
export interface StoredSecret {
  readonly arn: string;
  readonly name: string;
  readonly versionId: string;
  readonly value: SecretValue;
}

/** What came of one read. A refusal is a value here: every line's problem is reported in one go. */
export type ReadOutcome =
  | { readonly kind: 'found'; readonly secrets: readonly StoredSecret[] }
  | { readonly kind: 'absent'; readonly message: string }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly message: string;
    };

/** What one call to a store answered; `errors` are its answer for single secrets inside a successful one. */
export interface StoreAnswer {
  readonly secrets: readonly StoredSecret[];
  readonly errors: readonly {
    readonly id: string;
    readonly code: string;
    readonly message: string;
  }[];
  /** Where the next page starts. */
  readonly next: string | undefined;
}

/** The files of the repository, where a step has checked them out. */
export interface Workspace {
  /** A text file by its path, absolute or inside the workspace. What keeps it from being read is a value. */
  read(path: string): Promise<WorkspaceFile>;
}

export type WorkspaceFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly message: string };

/** AWS Secrets Manager in one region. Each call is one request; failures are `ServiceError`. */
export interface SecretsManager {
  /** BatchGetSecretValue of at most 20 ids: current versions. */
  batchById(ids: readonly string[], signal: AbortSignal): Promise<StoreAnswer>;
  /** BatchGetSecretValue of every secret whose name starts so, one page. */
  batchByPrefix(prefix: string, page: string | undefined, signal: AbortSignal): Promise<StoreAnswer>;
  /** GetSecretValue. */
  get(id: string, stage: string | undefined, version: string | undefined, signal: AbortSignal): Promise<StoredSecret>;
  /** ListSecrets by name prefix, one page: ARNs. */
  list(
    prefix: string,
    page: string | undefined,
    signal: AbortSignal,
  ): Promise<{
    readonly ids: readonly string[];
    readonly next: string | undefined;
  }>;
}

/** A parameter, decrypted. */
export interface StoredParameter {
  readonly arn: string;
  /** With its leading slash; one that another account shares has its ARN for a name. */
  readonly name: string;
  /** `:3` or `:label` as it was asked for, or empty. */
  readonly selector: string;
  readonly version: string;
  readonly value: string;
}

/** AWS Parameter Store in one region. Each call is one request; failures are `ServiceError`. */
export interface ParameterStore {
  /** GetParameters of at most 10 names or ARNs, each perhaps with `:version` or `:label`; `invalid` are those that do not exist. */
  get(
    names: readonly string[],
    signal: AbortSignal,
  ): Promise<{ readonly parameters: readonly StoredParameter[]; readonly invalid: readonly string[] }>;
  /** GetParametersByPath: all that is under a path (`/prod`, or `/`), one page. */
  byPath(
    path: string,
    page: string | undefined,
    signal: AbortSignal,
  ): Promise<{ readonly parameters: readonly StoredParameter[]; readonly next: string | undefined }>;
}

/** The stores of AWS, each with a port of its own; for those outside see stores/other-store.ts. */
export interface Stores {
  readonly secretsManager: SecretsManager;
  readonly parameterStore: ParameterStore;
}

/** Begins to load the code of each store, if that has not begun; opens the store for a region. `waiting`: is there time to rehearse? */
export type StoreLoaders = {
  readonly [Name in keyof Stores]: (
    waiting?: () => boolean,
  ) => Promise<(region: string, credentials: Credentials) => Stores[Name]>;
};

/** The AWS clients, whose code is loaded while the network is waited for. */
export interface Aws extends StoreLoaders {
  readonly sts: Promise<TokenService>;
}

/** The job's runner: workflow commands, command files, log. */
export interface Runner {
  mask(masks: Iterable<string>): void;
  saveState(name: string, value: string): void;
  exportVariables(variables: ReadonlyMap<string, string>): void;
  outputs(outputs: ReadonlyMap<string, string>): void;
  /** Puts a folder first on the PATH of later steps. */
  addPath(folder: string): void;
  summary(markdown: string): void;
  group(title: string, lines: readonly string[]): void;
  info(line: string): void;
  notice(line: string): void;
  warning(line: string): void;
  /** A line that GitHub shows at a place of a file. */
  annotate(annotation: Annotation): void;
  /** Takes back what this step has written to the runner's command files (environment, outputs, PATH, summary), so that a failed step hands over nothing. */
  retract(): void;
}

/** GitHub's API, asked only when a role was refused. */
export interface SubjectTemplates {
  /** How this repository's subjects are made. Has a deadline of its own, a few seconds; never rejects. */
  read(signal: AbortSignal): Promise<TemplateAnswer>;
}

/** The folder that a run hands its files over in: 0700, its files 0600 and its commands (`bin/`) 0700. */
export interface PrivateFolder {
  /** Absolute path, known before anything exists. */
  readonly path: string;
  /** Writes every file (keyed by path inside the folder) or none, and publishes the folder whole. Throws `file-failed` or `folder-unsafe`. */
  publish(files: ReadonlyMap<string, Uint8Array>): void;
  /** Removes what publish has made. */
  withdraw(): void;
}

/** The configs of this job's registry tools, in which our credential helper is named. Both throw `docker-config-unusable`. */
export interface RegistryLogins {
  readonly paths: readonly string[];
  /** Names it for a step's registries; returns those for which another helper was named. Nothing is changed on failure. */
  hold(hold: Hold): readonly string[];
  /** Puts back what stood before, except where another job's step still needs it. */
  release(id: string): void;
}

/** Amazon ECR, private and public. */
export interface RegistryTokens {
  /** GetAuthorizationToken, one attempt; failures are `ServiceError`. */
  issue(registry: Registry, credentials: Credentials, signal: AbortSignal): Promise<RegistryToken>;
}

/** Where a registry's token is kept between two commands. */
export interface KeptToken {
  read(): RegistryToken | undefined;
  /** Only for who holds the lock. */
  write(token: RegistryToken): void;
  lock(): Promise<RenewalLock>;
}

/** What an earlier step of this job has handed over, as a later step finds it. */
export interface StepFolder {
  readonly path: string;
  /** Of its secrets. */
  readonly names: readonly string[];
  read(name: string): Uint8Array;
  /** The texts of its AWS files, those with keys among them. */
  awsFiles(): readonly string[];
  /** Its logins at stores outside AWS. */
  logins(): readonly HeldLogin[];
}

/** The session of one profile, as it is kept in the folder of the step that handed it over. */
export interface SessionFiles {
  readonly folder: string;
  readonly profile: string;
  /** Undefined where the cache can't be read, the folder being gone, say. */
  read(): CachedSession | undefined;
  /** Undefined for a session that does not renew itself. */
  renewal(): Renewal | undefined;
  failure(): RenewalFailure | undefined;
  /** Both replace a file whole, and make nothing anew where the folder is gone. Only for who holds the renewal lock. */
  write(session: CachedSession): void;
  writeFailure(failure: RenewalFailure): void;
}

/** What came of a renewal. A failure is a value, told in words: an error would not be known for one of ours in another bundle. */
export type Renewed =
  | { readonly kind: 'renewed'; readonly session: CachedSession }
  | { readonly kind: 'failed'; readonly failure: RenewalFailure };

/** The job's token for Google, as it is kept in the folder of the step that handed it over. */
export interface SubjectTokenFiles {
  /** Undefined where there is none, the folder being gone, say. */
  read(): SubjectToken | undefined;
  renewal(): TokenRenewal | undefined;
  failure(): RenewalFailure | undefined;
  /** Both replace a file whole, and make nothing anew where the folder is gone. Only for who holds the lock. */
  write(token: SubjectToken): void;
  writeFailure(failure: RenewalFailure): void;
}

/** The job's token for Azure, as it lies in the folder of the step that handed it over. */
export interface TokenFiles {
  readonly folder: string;
  /** Where tools read it: an absolute path. */
  readonly path: string;
  /** Undefined where the files are gone, the job's step being over, say. */
  read(): HeldToken | undefined;
  renewal(): TokenRenewal | undefined;
  /** Puts it in the place of the one before, whole; nothing is made where the folder is gone. Only for who holds the lock. */
  write(token: HeldToken): void;
}

/** What came of another token; a failure is a value, as of a renewal. Times are seconds since the epoch. */
export type Minted =
  | { readonly kind: 'minted'; readonly token: string; readonly iat: number; readonly exp: number }
  | { readonly kind: 'failed'; readonly failure: RenewalFailure };

/** The right to renew a session, which one process at a time has. Its end, however it comes, passes it on. */
export interface RenewalLock {
  /** False where it could not be had in time: the session may then be used, but not kept for others. */
  readonly held: boolean;
  release(): void;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

/** What came of the audit of the workflow that runs this step. */
export type WorkflowAudit =
  | { readonly kind: 'audited'; readonly findings: readonly Finding[] }
  /** There is nothing to look at, or the audit did not come to an end: why, as a sentence. */
  | { readonly kind: 'skipped'; readonly why: string };
