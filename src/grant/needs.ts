/** What a workflow's Keyless steps will ask AWS for. */
export interface Needs {
  /** ARNs for GetSecretValue, wildcards included. */
  readonly secrets: readonly string[];
  /** Some secrets are read by prefix, which lists them. */
  readonly lists: boolean;
  /** ARNs for GetParameters. */
  readonly parameters: readonly string[];
  /** ARNs for GetParametersByPath. */
  readonly parameterPaths: readonly string[];
  /** `ACCOUNT/REGION` of each private registry. */
  readonly registries: readonly Registry[];
  readonly publicRegistry: boolean;
  /** Seconds; the longest session that is asked for. */
  readonly durationSeconds: number;
}

export interface Registry {
  readonly account: string;
  readonly region: string;
}

export const NO_NEEDS: Needs = {
  secrets: [],
  lists: false,
  parameters: [],
  parameterPaths: [],
  registries: [],
  publicRegistry: false,
  durationSeconds: 3600,
};

/** What several steps need together. */
export function allNeeds(needs: readonly Needs[]): Needs {
  const union = (of: (one: Needs) => readonly string[]): readonly string[] => [...new Set(needs.flatMap(of))];
  const registries = new Map(
    needs.flatMap((one) => one.registries.map((registry) => [`${registry.account}/${registry.region}`, registry])),
  );
  return {
    secrets: union(({ secrets }) => secrets),
    lists: needs.some(({ lists }) => lists),
    parameters: union(({ parameters }) => parameters),
    parameterPaths: union(({ parameterPaths }) => parameterPaths),
    registries: [...registries.values()],
    publicRegistry: needs.some(({ publicRegistry }) => publicRegistry),
    durationSeconds: Math.max(3600, ...needs.map(({ durationSeconds }) => durationSeconds)),
  };
}
