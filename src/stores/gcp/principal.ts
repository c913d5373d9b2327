import type { Provider } from './provider.ts';

/** How IAM names one subject of the pool. https://cloud.google.com/iam/docs/principal-identifiers */
export function principalOf({ pool, project }: Provider, subject: string): string {
  return `principal://iam.googleapis.com/projects/${project}/locations/global/workloadIdentityPools/${pool}/subject/${subject}`;
}
