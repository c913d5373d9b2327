export const id = 450;
export const ids = [450,640];
export const modules = {

9450:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endLogins: () => (/* binding */ endLogins)
});

var held_login = __webpack_require__(6230);
var revocation = __webpack_require__(8190);
var clock = __webpack_require__(1759);
var adapters_connections = __webpack_require__(6084);
var server = __webpack_require__(3259);
;// CONCATENATED MODULE: ./build/adapters/vault/revoke.js




/** Ends the login that a step has kept in its folder. */
async function revokeVaultLogin({ facts, values }, env) {
	const { address = '', authority, namespace = '' } = facts;
	const { VAULT_TOKEN: token = '' } = values;
	if (token === '' || !URL.canParse(address))
		throw new TypeError('its file does not say where it is');
	const connections = new adapters_connections/* Connections */.U(env);
	try {
		if (authority !== undefined)
			connections.trust(address, authority);
		await (0,revocation/* endVaultLogin */.X)((0,server.vaultServer)({ address, namespace }, connections), token, clock/* systemClock */.m);
	}
	finally {
		connections.destroy();
	}
}

;// CONCATENATED MODULE: ./build/adapters/end-logins.js


/** One row for each store whose logins can be ended. */
const ENDINGS = { vault: revokeVaultLogin };
/** Ends the logins that these files hold, side by side. Returns what is left of them, as a sentence each. */
async function endLogins(files, env) {
	const left = await Promise.all(files.map((file) => endLogin(file, env)));
	return left.filter((one) => one !== undefined);
}
async function endLogin(file, env) {
	const login = (0,held_login/* parseLogin */.$n)(file);
	const end = login !== undefined && Object.hasOwn(ENDINGS, login.store) ? ENDINGS[login.store] : undefined;
	if (login === undefined || end === undefined)
		return 'the file of a login is not what the step has written';
	try {
		await end(login, env);
		return undefined;
	}
	catch (error) {
		return `${login.store}: ${error instanceof Error ? error.message : 'unknown failure'}`;
	}
}


}),

3259:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  vaultServer: () => (/* binding */ vaultServer)
});
var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1442);

const SERVICE = 'Vault';
/** Bytes: the largest entry of any storage is a few MiB. https://developer.hashicorp.com/vault/docs/internals/limits */
const LONGEST_ANSWER = 12 * 1024 * 1024;
const HOPS = 3;
/** A Vault server over the step's connections, its authorities trusted by them already. */
function vaultServer({ address, namespace }, connections) {
	const authority = connections.authorityOf(address);
	/** The active server, once a standby has named it. */
	let active = address;
	const attempt = async (request, base, signal) => {
		const { body, method, token } = request;
		let url = `${base}${pathOf(request)}`;
		for (let hop = 0;; hop++) {
			const asked = {
				url,
				service: SERVICE,
				agent: connections,
				signal,
				method,
				headers: {
					accept: 'application/json',
					'user-agent': 'keyless/1',
					'x-vault-request': 'true',
					...(namespace !== '' && { 'x-vault-namespace': namespace }),
					...(token !== undefined && { 'x-vault-token': token }),
					...(body !== undefined && { 'content-type': 'application/json' }),
				},
				...(body !== undefined && { body: JSON.stringify(body) }),
				longestAnswer: LONGEST_ANSWER,
			};
			if (!url.startsWith('https://'))
				throw (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(asked, 'is not reached by https, and nothing is sent any other way', false);
			const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .t)(asked);
			if (answer.status !== 307 && answer.status !== 308) {
				active = url.endsWith(pathOf(request)) ? url.slice(0, -pathOf(request).length) : address;
				return answer;
			}
			if (hop === HOPS)
				throw (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(asked, `redirects more than ${HOPS} times`, false);
			url = nextUrl(answer.headers.location, asked);
			if (authority !== undefined)
				connections.trust(url, authority);
		}
	};
	return {
		address,
		namespace,
		authority,
		async ask(request, signal) {
			const base = active;
			active = address; // unless this one answers
			const answer = await attempt(request, base, signal);
			return {
				status: answer.status,
				text: answer.body.toString('utf8'),
				retryAfter: seconds(answer.headers['retry-after']),
			};
		},
	};
}
function pathOf({ path, query = {} }) {
	const encoded = path.split('/').map(encodeURIComponent).join('/');
	const search = new URLSearchParams(query).toString();
	return `/v1/${encoded}${search === '' ? '' : `?${search}`}`;
}
/** The token goes where Vault sends it, but never where anyone could read it on the way. */
function nextUrl(location, asked) {
	const next = location !== undefined && URL.canParse(location, asked.url) ? new URL(location, asked.url) : undefined;
	if (next?.protocol === 'https:' && next.username === '')
		return next.href;
	throw (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(asked, 'redirects to an address that is not reached by https, where nothing is sent', false);
}
function seconds(header) {
	return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : undefined;
}


}),

6230:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $n: () => (/* binding */ parseLogin),
  Cy: () => (/* binding */ loginFile),
  gh: () => (/* binding */ LOGINS_FOLDER),
  ux: () => (/* binding */ renderLogin)
});
/** In the step's folder: one file for each login that later steps or post use. All of them are searched by the leak scan. */
const LOGINS_FOLDER = 'stores';
/** `stores/vault.json` */
function loginFile(store) {
	return `${LOGINS_FOLDER}/${store}.json`;
}
function renderLogin(login) {
	return `${JSON.stringify({ version: 1, ...login })}\n`;
}
/** Undefined where the text is no such file, whole. */
function parseLogin(text) {
	const { facts, store, values, version } = fieldsOf(text);
	if (version !== 1 || typeof store !== 'string' || !isTexts(values) || !isTexts(facts))
		return undefined;
	return { store, values, facts };
}
function fieldsOf(text) {
	try {
		return Object(JSON.parse(text));
	}
	catch {
		return {};
	}
}
function isTexts(value) {
	return (typeof value === 'object' && value !== null && Object.values(value).every((entry) => typeof entry === 'string'));
}


}),

6904:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TE: () => (/* binding */ lookUp),
  Xy: () => (/* binding */ objectOf),
  YV: () => (/* binding */ SERVICE),
  yR: () => (/* binding */ askVault)
});

var _secrets_quotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5160);
var _service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8736);


const SERVICE = 'Vault';
/** 412: a replica has not heard of the token yet. https://developer.hashicorp.com/vault/docs/enterprise/consistency */
const PASSING = new Set([408, 412, 425, 429]);
const CODES = {
	400: 'InvalidRequest',
	403: 'PermissionDenied',
	404: 'NotFound',
	405: 'UnsupportedOperation',
};
const LONGEST_REASON = 500;
/** Asks once; an answer that is no success, or no JSON object, is a `ServiceError`. */
async function askVault(server, request, signal) {
	const answer = await server.ask(request, signal);
	if (answer.status === 204)
		return {};
	const fields = answer.status === 200 ? fieldsOf(answer.text) : undefined;
	if (fields === undefined)
		throw refusal(answer, server, request);
	return fields;
}
/** The same for what is at a path, as text, in which numbers are as they were written. That nothing is there is no error. */
async function lookUp(server, request, signal) {
	const answer = await server.ask(request, signal);
	const { status, text } = answer;
	if (status !== 404 && (status !== 200 || fieldsOf(text) === undefined))
		throw refusal(answer, server, request);
	return { there: status === 200, text };
}
function fieldsOf(text) {
	try {
		return objectOf(JSON.parse(text));
	}
	catch {
		return undefined;
	}
}
function objectOf(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** What a server said in `errors`, and in `warnings` where a path is not what it seems; without what must not be repeated. */
function reasonsIn(text, secrets) {
	const { errors, warnings } = fieldsOf(text) ?? {};
	const said = [errors, warnings].flatMap((list) => (Array.isArray(list) ? list : []));
	return said
		.filter((one) => typeof one === 'string')
		.map((one) => secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), one))
		.map((one) => (0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeUnseen */ .Y)(one.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_REASON))
		.filter((one) => one !== '');
}
function refusal(answer, server, { body, token = '' }) {
	const { retryAfter, status, text } = answer;
	const jwt = body !== undefined && 'jwt' in body ? String(body.jwt) : '';
	const reasons = reasonsIn(text, [token, jwt]);
	const said = status === 200
		? 'something that is no JSON object'
		: [String(status), reasons.join('; ')].filter(Boolean).join(': ');
	return new _service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._(`${SERVICE} (${server.address}) answered ${said}`, {
		service: SERVICE,
		endpoint: server.address,
		transient: status === 200 || PASSING.has(status) || status >= 500,
		status,
		code: CODES[status] ?? `Status${status}`,
		retryAfter,
	});
}


}),

8190:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ endVaultLogin)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5402);
var _service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8736);
var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6904);




/** Milliseconds, whatever became of the step's own deadline. */
const DEADLINE = 5_000;
/**
 * Revokes a token, and its leases with it. Rejects where that can't be done in a few seconds; a token that has ended is gone.
 * https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self
 */
async function endVaultLogin(server, token, clock) {
	const stop = new AbortController();
	clock.sleep(DEADLINE, stop.signal).then(() => stop.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('timed-out', `${DEADLINE / 1000} s were over`)), () => { });
	const request = { method: 'POST', path: 'auth/token/revoke-self', token };
	try {
		await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)(_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .SERVICE */ .YV, { clock, signal: stop.signal }, () => (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .askVault */ .yR)(server, request, stop.signal));
	}
	catch (error) {
		if (!(error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._ && error.status === 403))
			throw error;
	}
	finally {
		stop.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('cancelled', 'the login is over'));
	}
}


})

};
