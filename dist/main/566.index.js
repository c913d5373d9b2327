export const id = 566;
export const ids = [566];
export const modules = {

4566:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  googleServices: () => (googleServices)
});
var _request_js_0 = __webpack_require__(1442);

const LONGEST_ANSWER = 256 * 1024;
function googleServices(connections) {
	return {
		async ask(request, signal) {
			const { service, token, url } = request;
			const [type, body] = contentOf(request);
			const asked = {
				url,
				service,
				agent: connections,
				signal,
				method: body === undefined ? 'GET' : 'POST',
				headers: {
					accept: 'application/json',
					'user-agent': 'keyless/1',
					...(token !== undefined && { authorization: `Bearer ${token}` }),
					...(body !== undefined && { 'content-type': type }),
				},
				...(body !== undefined && { body }),
				longestAnswer: LONGEST_ANSWER,
			};
			if (!url.startsWith('https://'))
				throw (0,_request_js_0/* .failure */ .V)(asked, 'is not reached by https, and nothing is sent any other way', false);
			const answer = await (0,_request_js_0/* .send */ .t)(asked);
			return {
				status: answer.status,
				text: answer.body.toString('utf8'),
				retryAfter: seconds(answer.headers['retry-after']),
			};
		},
	};
}
function contentOf({ form, json }) {
	if (form !== undefined)
		return ['application/x-www-form-urlencoded', new URLSearchParams(form).toString()];
	return ['application/json', json === undefined ? undefined : JSON.stringify(json)];
}
function seconds(header) {
	return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : undefined;
}


})

};
