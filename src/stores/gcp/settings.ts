import type { InputReader } from '../../inputs/input-reader.ts';
import { planReads } from '../../secrets/plan.ts';
import type { SecretReference } from '../../secrets/reference.ts';
import { asksFor, noteMissing } from '../login-asked.ts';
import type { StoreSettings } from '../settings.ts';
import { type GcpEndpoints, gcpEndpoints, secretManagerAt, type Variable } from './endpoints.ts';
import { defaultAudience, type Provider, parseProvider } from './provider.ts';

/** `gcp-credentials`: how later steps get credentials of their own. */
const GCP_CREDENTIALS = ['process', 'file', 'none'] as const;

/** How a step logs in to Google Cloud, and what it hands over. */
export interface GcpSettings extends StoreSettings {
  readonly provider: Provider;
  /** Its email or number; empty for direct access. */
  readonly serviceAccount: string;
  readonly credentials: (typeof GCP_CREDENTIALS)[number];
  /** Empty: none is named. */
  readonly project: string;
  readonly endpoints: GcpEndpoints;
  /** Variables that are set and come before the credentials file, each with who takes them. */
  readonly shadowing: readonly (readonly [variable: string, taker: string])[];
}

const SERVICE_ACCOUNT = /^(?:[a-z0-9][\w.-]{0,62}@[a-z0-9][a-z0-9.-]*\.gserviceaccount\.com|\d{10,30})$/;
const PROJECT = /^(?:[a-z0-9.-]{1,63}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
const SHADOWING = [
  ['CLOUDSDK_AUTH_ACCESS_TOKEN', 'gcloud'],
  ['CLOUDSDK_AUTH_ACCESS_TOKEN_FILE', 'gcloud'],
  ['GOOGLE_OAUTH_ACCESS_TOKEN', 'Terraform'],
  ['GOOGLE_CREDENTIALS', 'Terraform'],
] as const;
/** Beside the first; as many reads are under way at once. */
const MOST_MORE = 7;
const NO_PROVIDER: Provider = { project: '', pool: '', id: '', name: '' };

/** Reads `gcp-…`; undefined where no line names Google and no input of it is given. */
export function readGcpSettings(
  read: InputReader,
  lines: readonly SecretReference[],
  variable: Variable,
): GcpSettings | undefined {
  if (!asksFor('gcp', read, lines)) return undefined;
  noteMissing('gcp', read, lines, { 'gcp-workload-identity-provider': 'provider' });
  const name = read.text('gcp-workload-identity-provider');
  const serviceAccount = read.text('gcp-service-account');
  const audience = read.text('gcp-audience');
  const credentials = read.choice('gcp-credentials', GCP_CREDENTIALS, 'process');
  const project = read.text('gcp-project');
  const provider = name === '' ? NO_PROVIDER : providerFrom(read, name);
  if (serviceAccount !== '' && !SERVICE_ACCOUNT.test(serviceAccount)) {
    const expected = 'the email of a service account, such as deploy@acme-prod.iam.gserviceaccount.com, or its number';
    read.invalid('gcp-service-account', expected, serviceAccount);
  }
  if (/[\s\p{Cc}]/u.test(audience)) read.invalid('gcp-audience', 'one word', audience);
  if (project !== '' && !PROJECT.test(project)) read.invalid('gcp-project', "a project's id", project);
  const endpoints = gcpEndpoints(read, variable);
  return {
    provider,
    serviceAccount,
    credentials,
    project,
    endpoints,
    shadowing: SHADOWING.filter(([one]) => variable(one)),
    audience: audience || (provider === NO_PROVIDER ? '' : defaultAudience(provider)),
    authority: undefined,
    ...originsOf(endpoints, serviceAccount, lines),
    notices: endpoints.given.map(([one, url]) => `${one} is in force: requests go to ${new URL(url).origin}`),
  };
}

function providerFrom(read: InputReader, name: string): Provider {
  const provider = parseProvider(name);
  if (provider !== undefined && /^\d+$/.test(provider.project)) return provider;
  const expected =
    provider === undefined
      ? 'a name such as projects/123456789012/locations/global/workloadIdentityPools/github/providers/payments'
      : `the project's number in its place (gcloud projects describe ${provider.project} --format='value(projectNumber)')`;
  read.invalid('gcp-workload-identity-provider', expected, name);
  return NO_PROVIDER;
}

function originsOf(
  endpoints: GcpEndpoints,
  serviceAccount: string,
  lines: readonly SecretReference[],
): Pick<GcpSettings, 'origins' | 'moreOrigins'> {
  const origin = (url: string): string => new URL(url).origin;
  const logins = [endpoints.sts, ...(serviceAccount === '' ? [] : [endpoints.iamCredentials])].map(origin);
  const reads = planReads(lines).flatMap((read) =>
    read.kind === 'gcp' ? [secretManagerAt(endpoints, read.location)] : [],
  );
  const origins = reads.map(origin);
  return {
    origins: [...new Set([...logins, ...origins])],
    moreOrigins: origins.filter((one, at) => origins.indexOf(one) !== at).slice(0, MOST_MORE),
  };
}
