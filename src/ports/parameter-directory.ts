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
