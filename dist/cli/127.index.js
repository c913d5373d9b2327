export const id = 127;
export const ids = [127];
export const modules = {

7127:
((module, exports, require) => {

Object.assign(exports, { renewSession });
var credentials_cached_session_js = require(190);
var renew_once_js = require(9166);

async function renewSession(files, { exchange, ...world }) {
	return await renew_once_js.renewOnce(files, {
		...world,
		isFresh: (session, now) => credentials_cached_session_js.stateOf(session, now) === 'fresh',
		renew: exchange,
		gone: `what renews the session of profile "${files.profile}" is not there any more, since the job of its step is over`,
	});
}

})

};
