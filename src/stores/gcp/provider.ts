/** A provider of a workload identity pool. https://cloud.google.com/iam/docs/workload-identity-federation */
export interface Provider {
  /** The project's number: it has no id here. */
  readonly project: string;
  readonly pool: string;
  readonly id: string;
  /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/ID` */
  readonly name: string;
}

const NAME =
  /^(?:(?:https:)?\/\/iam\.googleapis\.com\/)?(?<name>projects\/(?<project>[^/]+)\/locations\/global\/workloadIdentityPools\/(?<pool>[a-z0-9-]{4,32})\/providers\/(?<id>[a-z0-9-]{4,32}))$/;

/** Takes the name with or without the service before it; undefined for any other text. */
export function parseProvider(text: string): Provider | undefined {
  const { id, name, pool, project } = NAME.exec(text)?.groups ?? {};
  if (id === undefined || name === undefined || pool === undefined || project === undefined) return undefined;
  return { project, pool, id, name };
}

/** How STS is told which provider is meant. https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
export function resourceOf({ name }: Pick<Provider, 'name'>): string {
  return `//iam.googleapis.com/${name}`;
}

/** What a provider's tokens are for, where it names no audiences of its own. */
export function defaultAudience({ name }: Pick<Provider, 'name'>): string {
  return `https://iam.googleapis.com/${name}`;
}
