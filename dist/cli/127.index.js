export const id = 127;
export const ids = [127];
export const modules = {

7127:
((module, exports, require) => {

Object.assign(exports, { renewSession });
var _credentials_cached_session_js_1 = require(190);
var _renew_once_js_0 = require(6142);

async function renewSession(files, { exchange, ...world }) {
	return await _renew_once_js_0.renewOnce(files, {
		...world,
		isFresh: (session, now) => _credentials_cached_session_js_1.stateOf(session, now) === 'fresh',
		renew: exchange,
		gone: `what renews the session of profile "${files.profile}" is not there any more, since the job of its step is over`,
	});
}

})

};
