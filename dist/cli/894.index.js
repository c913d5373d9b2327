export const id = 894;
export const ids = [894];
export const modules = {

894:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  azureVariables: () => (/* binding */ azureVariables)
});

;// CONCATENATED MODULE: ./build/secrets/azure/cloud.js
const CLOUD_NAMES = (/* unused pure expression or super */ null && (['azurecloud', 'azurechinacloud', 'azureusgovernment']));
/**
 * https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#dns-suffixes-for-object-identifiers
 * and https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity
 */
const CLOUDS = [
	{
		name: 'azurecloud',
		authority: 'https://login.microsoftonline.com',
		vaults: 'vault.azure.net',
		management: 'https://management.azure.com',
		audience: 'api://AzureADTokenExchange',
	},
	{
		name: 'azurechinacloud',
		authority: 'https://login.chinacloudapi.cn',
		vaults: 'vault.azure.cn',
		management: 'https://management.core.chinacloudapi.cn',
		audience: 'api://AzureADTokenExchangeChina',
	},
	{
		name: 'azureusgovernment',
		authority: 'https://login.microsoftonline.us',
		vaults: 'vault.usgovcloudapi.net',
		management: 'https://management.core.usgovcloudapi.net',
		audience: 'api://AzureADTokenExchangeUSGov',
	},
];
/** The cloud that a vault's whole host says; undefined for a bare name, which is in whichever the step is for. */
function cloudOf(vault) {
	return CLOUDS.find(({ vaults }) => vault.toLowerCase().endsWith(`.${vaults}`));
}
/** The host of a vault that is named by its name or by its host. */
function vaultHost(vault, cloud) {
	const host = vault.toLowerCase();
	return host.includes('.') ? host : `${host}.${cloud.vaults}`;
}

;// CONCATENATED MODULE: ./build/stores/azure/variables.js
/** As `WorkloadIdentityCredential` of every Azure SDK reads them. https://learn.microsoft.com/azure/aks/workload-identity-overview */
function workloadVariables({ authority, client, tenant }, tokenFile) {
	return [
		['AZURE_CLIENT_ID', client],
		['AZURE_TENANT_ID', tenant],
		['AZURE_AUTHORITY_HOST', `${authority}/`],
		['AZURE_FEDERATED_TOKEN_FILE', tokenFile],
	];
}

;// CONCATENATED MODULE: ./build/stores/azure/run-variables.js


/** As Terraform's and Pulumi's providers name the clouds. */
const ENVIRONMENTS = { azurecloud: 'public', azurechinacloud: 'china', azureusgovernment: 'usgovernment' };
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
function azureVariables({ held, files }, env) {
	const { audience, authority, client, tenant } = held;
	const cloud = CLOUDS.find((one) => one.authority === authority)?.name ?? 'azurecloud';
	const asksItself = audience === OF_TERRAFORM && Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
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


})

};
