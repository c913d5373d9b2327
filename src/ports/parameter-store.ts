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
