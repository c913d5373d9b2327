export const id = 894;
export const ids = [894];
export const modules = {

8894:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { azureVariables });

;// src/secrets/azure/cloud.ts
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

;// src/stores/azure/variables.ts
function workloadVariables({ authority, client, tenant }, tokenFile) {
	return [
		['AZURE_CLIENT_ID', client],
		['AZURE_TENANT_ID', tenant],
		['AZURE_AUTHORITY_HOST', `${authority}/`],
		['AZURE_FEDERATED_TOKEN_FILE', tokenFile],
	];
}

;// src/stores/azure/run-variables.ts

const ENVIRONMENTS = { azurecloud: 'public', azurechinacloud: 'china', azureusgovernment: 'usgovernment' };
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
const OF_TERRAFORM = 'api://AzureADTokenExchange';
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
