/** Lists of one store each, and of all four: together they should cost what the slowest costs, not the sum. */

/** What the sandbox says of stores outside AWS. */
export interface ServedStores {
  readonly inputs: Readonly<Record<string, string>>;
  /** The way to hosts that are Azure's own. */
  readonly env: Readonly<Record<string, string>>;
}

const EACH = 5;

/** A secret of the bench by store, as `secrets` names it. */
const LINES: Readonly<Record<string, (at: number) => string>> = {
  aws: (at) => `OF_AWS_${at} = bench/secret-${at}`,
  vault: (at) => `OF_VAULT_${at} = vault:secret/data/bench-${at}#value`,
  gcp: (at) => `OF_GCP_${at} = gcp:projects/acme-prod/secrets/bench-${at}`,
  azure: (at) => `OF_AZURE_${at} = azure:acme-payments/bench-${at}`,
};

export const STORES: readonly string[] = Object.keys(LINES);

/** The environment of a step that reads five secrets of each of these stores, over a step's usual one. */
export function storesEnvironment(
  stores: readonly string[],
  served: ServedStores,
  usual: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const lines = stores.flatMap((store) => Array.from({ length: EACH }, (_, at) => LINES[store]?.(at) ?? ''));
  const inputs = Object.entries(served.inputs)
    .filter(([name]) => stores.some((store) => name.startsWith(`${store}-`)))
    .map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const { 'INPUT_ROLE-TO-ASSUME': role, ...rest } = usual;
  return {
    ...rest,
    ...served.env,
    ...(stores.includes('aws') && { 'INPUT_ROLE-TO-ASSUME': role }),
    ...Object.fromEntries(inputs),
    INPUT_SECRETS: lines.join('\n'),
  };
}
