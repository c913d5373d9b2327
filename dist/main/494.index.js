export const id = 494;
export const ids = [494];
export const modules = {

2113:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  azureServices: () => (/* binding */ azureServices)
});
var _secrets_azure_cloud_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1635);
var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1442);


/** Bytes: a secret has at most 25 KB, each byte of it perhaps written `\u0000`, and tags beside it. */
const LONGEST_ANSWER = 512 * 1024;
/** Azure over the step's connections. What is sent opens something, so it goes to Azure's own hosts alone, by https. */
function azureServices(connections) {
	return {
		async ask({ bearer, form, service, url }, signal) {
			const asked = {
				url,
				service,
				agent: connections,
				signal,
				method: form === undefined ? 'GET' : 'POST',
				headers: {
					accept: 'application/json',
					'user-agent': 'keyless/1',
					...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
					...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
				},
				...(form !== undefined && { body: new URLSearchParams(form).toString() }),
				longestAnswer: LONGEST_ANSWER,
			};
			if (!isAzure(url))
				throw (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(asked, 'is no host of Azure that is reached by https, so nothing is sent', false);
			const { body, headers, status } = await (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .t)(asked);
			return { status, text: body.toString('utf8'), retryAfter: seconds(headers['retry-after']) };
		},
	};
}
function isAzure(url) {
	const { hostname, origin } = new URL(url);
	return _secrets_azure_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUDS */ .JJ.some(({ authority, vaults }) => origin === authority || (origin === `https://${hostname}` && hostname.endsWith(`.${vaults}`)));
}
function seconds(header) {
	return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : undefined;
}


})

};
