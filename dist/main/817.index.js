import { modules as shared } from './shared.js';
export const id = 817;
export const ids = [817];
export const modules = {
...shared,

7817:
((module, exports, require) => {

require.r(exports);

require.d(exports, { OTHER_ADDRESSES: () => other_addresses.OTHER_ADDRESSES });
Object.assign(exports, { readStoreSettings });

var other_addresses = require(2017);
var azure_cloud = require(1635);
var other_store_inputs = require(7618);
;// src/stores/login-asked.ts

const NAMES = { vault: 'Vault', gcp: 'Google', azure: 'Azure' };
function asksFor(store, read, lines) {
	return lines.length > 0 || other_store_inputs.saidInput((name) => read.text(name), `${store}-`) !== undefined;
}
function noteMissing(store, read, [first], needed) {
	const why = first === undefined
		? `but \`${other_store_inputs.saidInput((name) => read.text(name), `${store}-`)}\` is`
		: `and \`secrets\`, line ${first.line}, reads from ${NAMES[store]}`;
	for (const [input, what] of Object.entries(needed))
		if (read.text(input) === '')
			read.note('input-missing', input, `no ${what} is given, ${why}`);
}

;// src/stores/azure/settings.ts

const TAKEN_FIRST = ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH', 'AZURE_PASSWORD'];
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
function readAzureSettings(read, lines, variable) {
	if (!asksFor('azure', read, lines))
		return undefined;
	noteMissing('azure', read, lines, { 'azure-tenant-id': 'tenant', 'azure-client-id': 'client id' });
	const tenant = matching(read, 'azure-tenant-id', [GUID, DOMAIN], "the tenant's id, a GUID, or one of its domains");
	const client = matching(read, 'azure-client-id', [GUID], 'the client id of an app or managed identity, a GUID');
	const cloud = cloudFor(read, lines);
	const audience = matching(read, 'azure-audience', [/^[^\s\p{Cc}]+$/u], 'an audience without blanks');
	const vaults = lines.flatMap(({ read: asked }) => (asked.kind === 'azure' ? [azure_cloud.vaultHost(asked.vault, cloud)] : []));
	return {
		cloud,
		tenant,
		client,
		audience: audience || cloud.audience,
		takenFirst: TAKEN_FIRST.filter((name) => Boolean(variable(name))),
		origins: [...new Set([cloud.authority, ...vaults.map((host) => `https://${host}`)])],
		authority: undefined,
	};
}
function cloudFor(read, lines) {
	const named = read.text('azure-cloud') !== '';
	const chosen = read.choice('azure-cloud', azure_cloud.CLOUD_NAMES, 'azurecloud');
	const said = lines.flatMap(({ line, read: asked }) => {
		const cloud = asked.kind === 'azure' ? azure_cloud.cloudOf(asked.vault) : undefined;
		return cloud === undefined ? [] : [{ line, cloud }];
	});
	const [first] = said;
	const cloud = (named ? undefined : first?.cloud) ?? azure_cloud.CLOUDS.find(({ name }) => name === chosen);
	if (cloud === undefined)
		throw new TypeError('every name has a cloud');
	const why = named ? 'as `azure-cloud` says' : `as line ${first?.line} does`;
	for (const other of said) {
		if (other.cloud === cloud)
			continue;
		const message = `this vault is in "${other.cloud.name}", and the step logs in to "${cloud.name}", ${why}: each cloud needs a step of its own`;
		read.note('input-conflict', `secrets, line ${other.line}`, message);
	}
	return cloud;
}
function matching(read, name, forms, expected) {
	const text = read.text(name);
	if (text === '' || forms.some((form) => form.test(text)))
		return text;
	read.invalid(name, expected, text);
	return '';
}

var plan = require(7227);
var gcp_endpoints = require(2988);
var gcp_provider = require(8925);
;// src/stores/gcp/settings.ts

const GCP_CREDENTIALS = ['process', 'file', 'none'];
const SERVICE_ACCOUNT = /^(?:[a-z0-9][\w.-]{0,62}@[a-z0-9][a-z0-9.-]*\.gserviceaccount\.com|\d{10,30})$/;
const PROJECT = /^(?:[a-z0-9.-]{1,63}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
const SHADOWING = [
	['CLOUDSDK_AUTH_ACCESS_TOKEN', 'gcloud'],
	['CLOUDSDK_AUTH_ACCESS_TOKEN_FILE', 'gcloud'],
	['GOOGLE_OAUTH_ACCESS_TOKEN', 'Terraform'],
	['GOOGLE_CREDENTIALS', 'Terraform'],
];
const MOST_MORE = 7;
const NO_PROVIDER = { project: '', pool: '', id: '', name: '' };
function readGcpSettings(read, lines, variable) {
	if (!asksFor('gcp', read, lines))
		return undefined;
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
	if (/[\s\p{Cc}]/u.test(audience))
		read.invalid('gcp-audience', 'one word', audience);
	if (project !== '' && !PROJECT.test(project))
		read.invalid('gcp-project', "a project's id", project);
	const endpoints = gcp_endpoints.gcpEndpoints(read, variable);
	return {
		provider,
		serviceAccount,
		credentials,
		project,
		endpoints,
		shadowing: SHADOWING.filter(([one]) => variable(one)),
		audience: audience || (provider === NO_PROVIDER ? '' : gcp_provider.defaultAudience(provider)),
		authority: undefined,
		...originsOf(endpoints, serviceAccount, lines),
		notices: endpoints.given.map(([one, url]) => `${one} is in force: requests go to ${new URL(url).origin}`),
	};
}
function providerFrom(read, name) {
	const provider = gcp_provider.parseProvider(name);
	if (provider !== undefined && /^\d+$/.test(provider.project))
		return provider;
	const expected = provider === undefined
		? 'a name such as projects/123456789012/locations/global/workloadIdentityPools/github/providers/payments'
		: `the project's number in its place (gcloud projects describe ${provider.project} --format='value(projectNumber)')`;
	read.invalid('gcp-workload-identity-provider', expected, name);
	return NO_PROVIDER;
}
function originsOf(endpoints, serviceAccount, lines) {
	const origin = (url) => new URL(url).origin;
	const logins = [endpoints.sts, ...(serviceAccount === '' ? [] : [endpoints.iamCredentials])].map(origin);
	const reads = plan.planReads(lines).flatMap((read) => read.kind === 'gcp' ? [gcp_endpoints.secretManagerAt(endpoints, read.location)] : []);
	const origins = reads.map(origin);
	return {
		origins: [...new Set([...logins, ...origins])],
		moreOrigins: origins.filter((one, at) => origins.indexOf(one) !== at).slice(0, MOST_MORE),
	};
}

;// src/stores/vault/settings.ts

const settings_MOST_MORE = 8;
function readVaultSettings(read, lines) {
	if (!asksFor('vault', read, lines))
		return undefined;
	noteMissing('vault', read, lines, { 'vault-addr': 'address' });
	const address = addressOf(read);
	const settings = {
		role: plain(read, 'vault-role'),
		authPath: trimmed(plain(read, 'vault-auth-path')) || 'jwt',
		namespace: trimmed(plain(read, 'vault-namespace')),
		audience: plain(read, 'vault-audience') || originOf(address),
		authority: read.text('vault-ca') || undefined,
	};
	const connections = 1 + Math.min(plan.planReads(lines).length, settings_MOST_MORE);
	const origins = address === '' ? [] : Array.from({ length: connections }, () => originOf(address));
	return { ...settings, address, origins };
}
function addressOf(read) {
	const text = read.text('vault-addr').replace(/\/+$/, '');
	if (text === '')
		return '';
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url?.protocol === 'https:' && url.username === '' && url.search === '' && url.hash === '' && !/\s/.test(text))
		return text.replace(/\/v1$/, '');
	read.invalid('vault-addr', 'an https address such as https://vault.example.com:8200', text);
	return '';
}
function originOf(address) {
	return address === '' ? '' : new URL(address).origin;
}
function plain(read, name) {
	const text = read.text(name);
	if (/[\s\p{Cc}?#%]/u.test(text))
		read.invalid(name, 'one word, without blanks or any of ?#%', text);
	return text;
}
function trimmed(path) {
	return path.replace(/^\/+|\/+$/g, '');
}

;// src/stores/read-settings.ts

function readStoreSettings(read, references, variable) {
	const linesOf = (store) => references.filter((reference) => reference.read.kind === store);
	return {
		vault: readVaultSettings(read, linesOf('vault')),
		gcp: readGcpSettings(read, linesOf('gcp'), variable),
		azure: readAzureSettings(read, linesOf('azure'), variable),
	};
}

;// src/inputs/other-stores.ts

}),

};
