export const id = 127;
export const ids = [127];
export const modules = {

127:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  renewSession: () => (renewSession)
});
var _credentials_cached_session_js_0 = __webpack_require__(190);

async function renewSession(files, world) {
	const { clock, exchange, takeLock } = world;
	const asked = clock.now();
	const lock = await takeLock();
	try {
		const cached = files.read();
		if (cached !== undefined && (0,_credentials_cached_session_js_0/* .stateOf */ .L4)(cached, clock.now()) === 'fresh')
			return { kind: 'renewed', session: cached };
		const others = files.failure();
		if (others !== undefined && others.at >= asked)
			return { kind: 'failed', failure: others };
		const renewal = files.renewal();
		const renewed = renewal === undefined ? gone(files, clock.now()) : await exchange(renewal);
		if (lock.held)
			keep(files, renewed);
		return renewed;
	}
	finally {
		lock.release();
	}
}
function gone({ profile }, now) {
	const text = `what renews the session of profile "${profile}" is not there any more, since the job of its step is over`;
	return { kind: 'failed', failure: { at: now, text } };
}
function keep(files, renewed) {
	try {
		if (renewed.kind === 'renewed')
			files.write(renewed.session);
		else
			files.writeFailure(renewed.failure);
	}
	catch {
	}
}


})

};
