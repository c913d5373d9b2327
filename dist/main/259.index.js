export const id = 259;
export const ids = [259];
export const modules = {

3259:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  vaultServer: () => (vaultServer)
});
var _request_js_0 = __webpack_require__(1442);

const SERVICE = 'Vault';
const LONGEST_ANSWER = 12 * 1024 * 1024;
const HOPS = 3;
function vaultServer({ address, namespace }, connections) {
	const authority = connections.authorityOf(address);
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
				throw (0,_request_js_0/* .failure */ .V)(asked, 'is not reached by https, and nothing is sent any other way', false);
			const answer = await (0,_request_js_0/* .send */ .t)(asked);
			if (answer.status !== 307 && answer.status !== 308) {
				active = url.endsWith(pathOf(request)) ? url.slice(0, -pathOf(request).length) : address;
				return answer;
			}
			if (hop === HOPS)
				throw (0,_request_js_0/* .failure */ .V)(asked, `redirects more than ${HOPS} times`, false);
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
function nextUrl(location, asked) {
	const next = location !== undefined && URL.canParse(location, asked.url) ? new URL(location, asked.url) : undefined;
	if (next?.protocol === 'https:' && next.username === '')
		return next.href;
	throw (0,_request_js_0/* .failure */ .V)(asked, 'redirects to an address that is not reached by https, where nothing is sent', false);
}
function seconds(header) {
	return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : undefined;
}


})

};
