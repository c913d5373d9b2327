export const id = 127;
export const ids = [127];
export const modules = {

7127:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  renewSession: () => (renewSession)
});
var _credentials_cached_session_js_1 = __webpack_require__(190);
var _renew_once_js_0 = __webpack_require__(6142);


async function renewSession(files, { exchange, ...world }) {
	return await (0,_renew_once_js_0/* .renewOnce */ .L)(files, {
		...world,
		isFresh: (session, now) => (0,_credentials_cached_session_js_1/* .stateOf */ .L4)(session, now) === 'fresh',
		renew: exchange,
		gone: `what renews the session of profile "${files.profile}" is not there any more, since the job of its step is over`,
	});
}


})

};
