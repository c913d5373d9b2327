export const id = 823;
export const ids = [823];
export const modules = {

9823:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  OTHER_ADDRESSES: () => (/* reexport */ other_addresses/* OTHER_ADDRESSES */.k),
  readStoreSettings: () => (/* reexport */ readStoreSettings)
});

var other_addresses = __webpack_require__(2017);
var azure_cloud = __webpack_require__(1635);
;// src/stores/azure/settings.ts

const TAKEN_FIRST = ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH', 'AZURE_PASSWORD'];
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
function readAzureSettings(read, lines, variable) {
	const tenant = matching(read, 'azure-tenant-id', [GUID, DOMAIN], "the tenant's id, a GUID, or one of its domains");
	const client = matching(read, 'azure-client-id', [GUID], 'the client id of an app or managed identity, a GUID');
	const cloud = cloudFor(read, lines);
	const audience = matching(read, 'azure-audience', [/^[^\s\p{Cc}]+$/u], 'an audience without blanks');
	if (lines.length === 0 && read.text('azure-tenant-id') === '' && read.text('azure-client-id') === '')
		return undefined;
	for (const name of ['azure-tenant-id', 'azure-client-id'])
		if (read.text(name) === '')
			read.note('input-missing', name, `it is empty, and ${needOf(lines)}`);
	const vaults = lines.flatMap(({ read: asked }) => (asked.kind === 'azure' ? [(0,azure_cloud/* vaultHost */.Df)(asked.vault, cloud)] : []));
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
function needOf([first]) {
	return first === undefined ? 'a login needs both' : `\`secrets\`, line ${first.line}, reads from Azure`;
}
function cloudFor(read, lines) {
	const named = read.text('azure-cloud') !== '';
	const chosen = read.choice('azure-cloud', azure_cloud/* CLOUD_NAMES */.vD, 'azurecloud');
	const said = lines.flatMap(({ line, read: asked }) => {
		const cloud = asked.kind === 'azure' ? (0,azure_cloud/* cloudOf */.hH)(asked.vault) : undefined;
		return cloud === undefined ? [] : [{ line, cloud }];
	});
	const [first] = said;
	const cloud = (named ? undefined : first?.cloud) ?? azure_cloud/* CLOUDS */.JJ.find(({ name }) => name === chosen);
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

var plan = __webpack_require__(7227);
var gcp_endpoints = __webpack_require__(2988);
var gcp_provider = __webpack_require__(8925);
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
	const name = read.text('gcp-workload-identity-provider');
	const serviceAccount = read.text('gcp-service-account');
	const audience = read.text('gcp-audience');
	const credentials = read.choice('gcp-credentials', GCP_CREDENTIALS, 'process');
	const project = read.text('gcp-project');
	if (name === '')
		noteMissing(read, lines, serviceAccount);
	if (name === '' && lines.length === 0)
		return undefined;
	const provider = name === '' ? NO_PROVIDER : providerFrom(read, name);
	if (serviceAccount !== '' && !SERVICE_ACCOUNT.test(serviceAccount)) {
		const expected = 'the email of a service account, such as deploy@acme-prod.iam.gserviceaccount.com, or its number';
		read.invalid('gcp-service-account', expected, serviceAccount);
	}
	if (/[\s\p{Cc}]/u.test(audience))
		read.invalid('gcp-audience', 'one word', audience);
	if (project !== '' && !PROJECT.test(project))
		read.invalid('gcp-project', "a project's id", project);
	const endpoints = (0,gcp_endpoints/* gcpEndpoints */.V)(read, variable);
	return {
		provider,
		serviceAccount,
		credentials,
		project,
		endpoints,
		shadowing: SHADOWING.filter(([one]) => variable(one)),
		audience: audience || (provider === NO_PROVIDER ? '' : (0,gcp_provider/* defaultAudience */.Yl)(provider)),
		authority: undefined,
		...originsOf(endpoints, serviceAccount, lines),
		notices: endpoints.given.map(([one, url]) => `${one} is in force: requests go to ${new URL(url).origin}`),
	};
}
function noteMissing(read, [first], serviceAccount) {
	const why = first !== undefined
		? `\`secrets\`, line ${first.line}, reads from Google`
		: serviceAccount !== ''
			? '`gcp-service-account` is given'
			: undefined;
	if (why === undefined)
		return;
	read.note('input-missing', 'gcp-workload-identity-provider', `no provider is given, and ${why}`);
}
function providerFrom(read, name) {
	const provider = (0,gcp_provider/* parseProvider */.te)(name);
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
	const reads = (0,plan/* planReads */.z)(lines).flatMap((read) => read.kind === 'gcp' ? [(0,gcp_endpoints/* secretManagerAt */.P)(endpoints, read.location)] : []);
	const origins = reads.map(origin);
	return {
		origins: [...new Set([...logins, ...origins])],
		moreOrigins: origins.filter((one, at) => origins.indexOf(one) !== at).slice(0, MOST_MORE),
	};
}

;// src/stores/vault/settings.ts

const settings_MOST_MORE = 8;
function readVaultSettings(read, lines) {
	const address = addressOf(read);
	const settings = {
		role: plain(read, 'vault-role'),
		authPath: trimmed(plain(read, 'vault-auth-path')) || 'jwt',
		namespace: trimmed(plain(read, 'vault-namespace')),
		audience: plain(read, 'vault-audience') || originOf(address),
		authority: read.text('vault-ca') || undefined,
	};
	if (lines.length === 0 && address === '') {
		if (settings.role !== '')
			read.note('input-missing', 'vault-addr', 'no address is given, but `vault-role` is');
		return undefined;
	}
	const [first] = lines;
	if (address === '' && first !== undefined)
		read.note('input-missing', 'vault-addr', `no address is given, and \`secrets\`, line ${first.line}, reads from Vault`);
	const connections = 1 + Math.min((0,plan/* planReads */.z)(lines).length, settings_MOST_MORE);
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
	read.invalid('vault-addr', 'an address such as https://vault.example.com:8200, by https alone', text);
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

598:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  v: () => (parseAzureAddress)
});
var _line_problem_js_2 = __webpack_require__(8920);
var _query_js_0 = __webpack_require__(5338);
var _quotation_js_3 = __webpack_require__(5160);
var _cloud_js_1 = __webpack_require__(1635);




const VAULT = /^[A-Za-z](?!.*--)[A-Za-z0-9-]{1,22}[A-Za-z0-9]$/;
const NAME = /^[A-Za-z0-9-]{1,127}$/;
const VERSION = /^[0-9a-f]{32}$/;
function parseAzureAddress(address) {
	const { id, query } = (0,_query_js_0/* .splitQuery */ .HB)(address);
	const version = query === undefined ? _query_js_0/* .NO_VERSION */ .dG : (0,_query_js_0/* .parseVersion */ .ot)(query, VERSION, '32 hexadecimal digits');
	if ((0,_line_problem_js_2/* .isProblem */ .A)(version))
		return version;
	if (id.includes('*'))
		return (0,_line_problem_js_2/* .lineProblem */ .O)('reference-wildcard', 'secrets of Azure are read one by one, by their whole name');
	const [vault = '', name = '', ...rest] = id.split('/');
	const wrong = wrongPart(vault, name, rest);
	if (wrong !== undefined) {
		return (0,_line_problem_js_2/* .lineProblem */ .O)('reference-syntax', `${(0,_quotation_js_3/* .quote */ .h)(id)} is no secret of Azure: expected azure:VAULT/NAME, with the vault's name or its whole host, and ?version= for another than the current version; ${wrong}`);
	}
	return { kind: 'azure', vault, name, ...version };
}
function wrongPart(vault, name, rest) {
	const wrong = wrongVault(vault);
	if (wrong !== undefined)
		return wrong;
	if (rest.length > 0)
		return `${(0,_quotation_js_3/* .quote */ .h)(rest.join('/'))} is too much; a version is written ?version=`;
	return NAME.test(name) ? undefined : `${(0,_quotation_js_3/* .quote */ .h)(name)} is no secret's name: letters, digits and -`;
}
function wrongVault(vault) {
	const cloud = (0,_cloud_js_1/* .cloudOf */ .hH)(vault);
	const name = cloud === undefined ? vault : vault.slice(0, -cloud.vaults.length - 1);
	if (VAULT.test(name))
		return undefined;
	if (cloud === undefined && /[.:@]/.test(vault))
		return `${(0,_quotation_js_3/* .quote */ .h)(vault)} is no vault's host: those end in ${_cloud_js_1/* .CLOUDS */ .JJ.map(({ vaults }) => `.${vaults}`).join(', ')}, and nothing is sent anywhere else`;
	return `${(0,_quotation_js_3/* .quote */ .h)(vault)} is no vault's name or host`;
}


}),

1635:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Df: () => (vaultHost),
  JJ: () => (CLOUDS),
  hH: () => (cloudOf),
  vD: () => (CLOUD_NAMES)
});
const CLOUD_NAMES = ['azurecloud', 'azurechinacloud', 'azureusgovernment'];
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
function cloudOf(vault) {
	return CLOUDS.find(({ vaults }) => vault.toLowerCase().endsWith(`.${vaults}`));
}
function vaultHost(vault, cloud) {
	const host = vault.toLowerCase();
	return host.includes('.') ? host : `${host}.${cloud.vaults}`;
}


}),

399:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (parseGcpAddress)
});
var _line_problem_js_1 = __webpack_require__(8920);
var _query_js_0 = __webpack_require__(5338);
var _quotation_js_2 = __webpack_require__(5160);



const RESOURCE = /^projects\/(?<project>[^/]*)(?:\/locations\/(?<location>[^/]*))?\/secrets\/(?<secret>[^/]*)(?:\/versions\/(?<version>[^/]*))?$/;
const PROJECT = /^(?:(?:[a-z0-9.-]{1,63}:)?[a-z][a-z0-9-]{1,28}[a-z0-9]|\d{1,20})$/;
const LOCATION = /^[a-z]+(?:-[a-z]+)*-?\d{0,2}$/;
const SECRET = /^[A-Za-z0-9_-]{1,255}$/;
const VERSION = /^(?:[1-9]\d{0,18}|[A-Za-z][A-Za-z0-9_-]{0,62})$/;
const EXPECTED_VERSION = 'a number, "latest" or an alias';
function parseGcpAddress(address) {
	const { id, query } = (0,_query_js_0/* .splitQuery */ .HB)(address);
	const asked = query === undefined ? _query_js_0/* .NO_VERSION */ .dG : (0,_query_js_0/* .parseVersion */ .ot)(query, VERSION, EXPECTED_VERSION);
	if ((0,_line_problem_js_1/* .isProblem */ .A)(asked))
		return asked;
	if (id.includes('*'))
		return (0,_line_problem_js_1/* .lineProblem */ .O)('reference-wildcard', 'secrets of Google are read one by one, by their whole name');
	const { location, project = '', secret = '', version } = RESOURCE.exec(id)?.groups ?? {};
	if (version !== undefined && query !== undefined)
		return (0,_line_problem_js_1/* .lineProblem */ .O)('reference-query', 'the version is given twice: by /versions/ and by ?version=');
	const wrong = wrongPart(project, location, secret, version);
	if (wrong !== undefined) {
		return (0,_line_problem_js_1/* .lineProblem */ .O)('reference-syntax', `${(0,_quotation_js_2/* .quote */ .h)(id)} is no secret of Google: expected gcp:projects/PROJECT/secrets/SECRET, with /locations/LOCATION behind the project where it is regional, and /versions/VERSION at its end for another than the latest; ${wrong}`);
	}
	return { kind: 'gcp', project, ...(location !== undefined && { location }), secret, ...versionOf(version), ...asked };
}
function versionOf(version) {
	return version === undefined ? {} : { version };
}
function wrongPart(project, location, secret, version) {
	if (project === '' && secret === '')
		return 'it has other parts';
	if (!PROJECT.test(project))
		return `${(0,_quotation_js_2/* .quote */ .h)(project)} is no project's id or number`;
	if (location !== undefined && !LOCATION.test(location))
		return `${(0,_quotation_js_2/* .quote */ .h)(location)} is no location`;
	if (!SECRET.test(secret))
		return `${(0,_quotation_js_2/* .quote */ .h)(secret)} is no secret's name: letters, digits, _ and -`;
	if (version !== undefined && !VERSION.test(version))
		return `${(0,_quotation_js_2/* .quote */ .h)(version)} is no version: ${EXPECTED_VERSION}`;
	return undefined;
}


}),

2017:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (OTHER_ADDRESSES)
});
var _azure_address_js_0 = __webpack_require__(598);
var _gcp_address_js_1 = __webpack_require__(399);
var _vault_address_js_2 = __webpack_require__(3633);



const OTHER_ADDRESSES = {
	vault: _vault_address_js_2/* .parseVaultAddress */ .S,
	gcp: _gcp_address_js_1/* .parseGcpAddress */ .e,
	azure: _azure_address_js_0/* .parseAzureAddress */ .v,
};


}),

3633:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (parseVaultAddress)
});
var _line_problem_js_1 = __webpack_require__(8920);
var _query_js_0 = __webpack_require__(5338);
var _quotation_js_2 = __webpack_require__(5160);



const LONGEST = 2048;
const OWN = ['auth', 'sys', 'identity', 'cubbyhole'];
function parseVaultAddress(address) {
	const { id, query } = (0,_query_js_0/* .splitQuery */ .HB)(address);
	const version = query === undefined ? _query_js_0/* .NO_VERSION */ .dG : (0,_query_js_0/* .parseVersion */ .ot)(query, /^[1-9]\d{0,18}$/, 'a number, such as 3');
	if ((0,_line_problem_js_1/* .isProblem */ .A)(version))
		return version;
	return idProblem(id) ?? { kind: 'vault', id, ...version };
}
function idProblem(id) {
	const segments = id.split('/');
	if (id.includes('*'))
		return (0,_line_problem_js_1/* .lineProblem */ .O)('reference-wildcard', 'a path of Vault is read whole by "#*" alone');
	const [mount = ''] = segments;
	if (OWN.includes(mount))
		return (0,_line_problem_js_1/* .lineProblem */ .O)('reference-syntax', `${(0,_quotation_js_2/* .quote */ .h)(id)} is Vault's own: no engine keeps secrets under "${mount}/"`);
	const found = wrongPart(id, segments);
	if (found === undefined)
		return undefined;
	return (0,_line_problem_js_1/* .lineProblem */ .O)('reference-syntax', `${(0,_quotation_js_2/* .quote */ .h)(id)} is no path of Vault: expected a mount and a path, such as vault:secret/data/payments, found ${found}`);
}
function wrongPart(id, segments) {
	if (id === '')
		return 'nothing';
	if (id.length > LONGEST)
		return `${id.length} characters`;
	if (id.startsWith('/'))
		return '"/" at its beginning';
	if (id.endsWith('/'))
		return '"/" at its end';
	const odd = segments.find((segment) => /^\.{0,2}$/.test(segment));
	if (odd !== undefined)
		return odd === '' ? '"//"' : (0,_quotation_js_2/* .quote */ .h)(odd);
	if (!id.isWellFormed() || /\p{Cc}/u.test(id))
		return 'a character that is no text';
	return segments.length === 1 ? 'a mount alone' : undefined;
}


}),

2988:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (secretManagerAt),
  V: () => (gcpEndpoints)
});
const OVERRIDE = 'CLOUDSDK_API_ENDPOINT_OVERRIDES_';
function gcpEndpoints(read, variable) {
	const [sts, iamCredentials, secretManager] = ['STS', 'IAMCREDENTIALS', 'SECRETMANAGER'].map((service) => {
		const name = `${OVERRIDE}${service}`;
		return [name, givenUrl(read, name, variable(name) ?? '')];
	});
	return {
		sts: sts?.[1] ?? 'https://sts.googleapis.com',
		iamCredentials: iamCredentials?.[1] ?? 'https://iamcredentials.googleapis.com',
		secretManager: secretManager?.[1],
		given: [sts, iamCredentials, secretManager].flatMap((one) => one?.[1] === undefined ? [] : [[one[0], one[1]]]),
	};
}
function secretManagerAt({ secretManager }, location) {
	if (secretManager !== undefined)
		return secretManager;
	return location === undefined
		? 'https://secretmanager.googleapis.com'
		: `https://secretmanager.${location}.rep.googleapis.com`;
}
function givenUrl(read, name, text) {
	const trimmed = text.trim().replace(/\/+$/, '');
	if (trimmed === '')
		return undefined;
	const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
	if (url?.protocol === 'https:' && url.username === '' && url.search === '' && url.hash === '' && !/\s/.test(trimmed))
		return trimmed;
	read.invalid(name, 'an address by https', text);
	return undefined;
}


}),

8925:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KU: () => (resourceOf),
  Yl: () => (defaultAudience),
  te: () => (parseProvider)
});
const NAME = /^(?:(?:https:)?\/\/iam\.googleapis\.com\/)?(?<name>projects\/(?<project>[^/]+)\/locations\/global\/workloadIdentityPools\/(?<pool>[a-z0-9-]{4,32})\/providers\/(?<id>[a-z0-9-]{4,32}))$/;
function parseProvider(text) {
	const { id, name, pool, project } = NAME.exec(text)?.groups ?? {};
	if (id === undefined || name === undefined || pool === undefined || project === undefined)
		return undefined;
	return { project, pool, id, name };
}
function resourceOf({ name }) {
	return `//iam.googleapis.com/${name}`;
}
function defaultAudience({ name }) {
	return `https://iam.googleapis.com/${name}`;
}


})

};
