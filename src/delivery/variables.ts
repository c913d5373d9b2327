import { hasControls } from '../output/unseen.ts';

/** The variables, of those a step exports, that are given back the value they had before: plain settings and paths. */
export const GIVEN_BACK = [
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_PROFILE',
  'AWS_REGION',
  'AWS_DEFAULT_REGION',
  'AWS_SDK_LOAD_CONFIG',
  'KEYLESS_DIR',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE',
  'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES',
  'GOOGLE_CLOUD_PROJECT',
  'CLOUDSDK_CORE_PROJECT',
  'AZURE_CLIENT_ID',
  'AZURE_TENANT_ID',
  'AZURE_AUTHORITY_HOST',
  'AZURE_FEDERATED_TOKEN_FILE',
] as const;

/** Their values in an environment, where they have any. */
export function valuesBefore(variable: (name: string) => string | undefined): Readonly<Record<string, string>> {
  const known = GIVEN_BACK.map((name) => [name, variable(name) ?? ''] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== '' && !hasControls(value)));
}
