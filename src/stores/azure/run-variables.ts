import { CLOUDS } from '../../secrets/azure/cloud.ts';
import type { HeldToken } from './held.ts';
import { workloadVariables } from './variables.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** As Terraform's and Pulumi's providers name the clouds. */
const ENVIRONMENTS = { azurecloud: 'public', azurechinacloud: 'china', azureusgovernment: 'usgovernment' } as const;

/** What would be taken before the job's own token. */
const TAKEN_AWAY = [
  'AZURE_CLIENT_SECRET',
  'AZURE_CLIENT_CERTIFICATE_PATH',
  'AZURE_CLIENT_CERTIFICATE_PASSWORD',
  'AZURE_USERNAME',
  'AZURE_PASSWORD',
  'ARM_CLIENT_SECRET',
  'ARM_CLIENT_SECRET_FILE_PATH',
  'ARM_CLIENT_CERTIFICATE',
  'ARM_CLIENT_CERTIFICATE_PATH',
  'ARM_CLIENT_CERTIFICATE_PASSWORD',
  'ARM_OIDC_TOKEN',
];

/** The only audience for which Terraform's providers ask GitHub themselves. */
const OF_TERRAFORM = 'api://AzureADTokenExchange';

/**
 * The variables of Azure's SDKs, and of Terraform's and Pulumi's providers for Azure. Those read a token file once and can't
 * renew what they made of it, so where they can ask GitHub themselves they are given no file.
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/service_principal_oidc
 */
export function azureVariables(
  { held, files }: { readonly held: HeldToken; readonly files: { readonly path: string } },
  env: Variables,
): Variables {
  const { audience, authority, client, tenant } = held;
  const cloud = CLOUDS.find((one) => one.authority === authority)?.name ?? 'azurecloud';
  const asksItself =
    audience === OF_TERRAFORM && Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
  return {
    ...Object.fromEntries(TAKEN_AWAY.map((name) => [name, undefined])),
    ...Object.fromEntries(workloadVariables(held, files.path)),
    ARM_USE_OIDC: 'true',
    ARM_CLIENT_ID: client,
    ARM_TENANT_ID: tenant,
    ARM_ENVIRONMENT: ENVIRONMENTS[cloud],
    ARM_OIDC_TOKEN_FILE_PATH: asksItself ? undefined : files.path,
  };
}
