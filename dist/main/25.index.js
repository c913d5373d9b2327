export const id = 25;
export const ids = [25];
export const modules = {

8025:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  takeRenewalLock: () => (takeRenewalLock)
});
var node_net_0 = __webpack_require__(7030);
var node_path_1 = __webpack_require__(6760);
var node_timers_promises_2 = __webpack_require__(8500);
var _credentials_session_names_js_3 = __webpack_require__(6944);




const LONGEST_HOLD = 35_000;
const LONGEST_WAIT = 50_000;
const REFUSALS = 6;
async function takeRenewalLock(folder, profile, platform = process.platform, paths = (0,_credentials_session_names_js_3/* .sessionNames */ .v)(profile).locks.map((lock) => `aws/${lock}`), stopped) {
	const until = Date.now() + LONGEST_WAIT;
	const addresses = addressesFor(folder, profile, platform, paths);
	let at = 0;
	let refusals = 0;
	while (Date.now() < until && !stopped?.aborted) {
		const address = addresses[at];
		const server = address === undefined ? 'impossible' : await listen(address);
		if (address === undefined || server === 'impossible')
			break;
		if (server !== 'taken')
			return lockOf(server);
		const seen = await holderEnds(address, stopped);
		if (seen === 'still-held')
			break;
		if (seen !== 'ended')
			await (0,node_timers_promises_2.setTimeout)(5 + Math.random() * 15);
		refusals = seen === 'refused' && addresses.length > 1 ? refusals + 1 : 0;
		if (refusals === REFUSALS)
			[at, refusals] = [at + 1, 0];
	}
	return { held: false, release: () => { } };
}
function addressesFor(folder, profile, platform, paths) {
	const name = `${(0,node_path_1.basename)(folder)}-${profile}`;
	if (platform === 'linux')
		return [`\0${name}`];
	if (platform === 'win32')
		return [`\\\\.\\pipe\\${name}`];
	return paths.map((path) => (0,node_path_1.join)(folder, path));
}
function listen(address) {
	return new Promise((resolve) => {
		const server = (0,node_net_0.createServer)();
		server.once('error', (error) => resolve('code' in error && error.code === 'EADDRINUSE' ? 'taken' : 'impossible'));
		server.listen({ path: address, backlog: 1024 }, () => resolve(server));
	});
}
function lockOf(server) {
	const waiting = new Set();
	server.unref();
	server.on('connection', (socket) => {
		socket.unref();
		socket.on('error', () => { });
		socket.on('close', () => waiting.delete(socket));
		waiting.add(socket);
	});
	return {
		held: true,
		release() {
			server.close();
			for (const socket of waiting)
				socket.destroy();
		},
	};
}
function holderEnds(address, stopped) {
	return new Promise((resolve) => {
		const socket = (0,node_net_0.connect)(address);
		const end = (seen) => {
			clearTimeout(timer);
			stopped?.removeEventListener('abort', stop);
			socket.destroy();
			resolve(seen);
		};
		const stop = () => end('still-held');
		const timer = setTimeout(stop, LONGEST_HOLD);
		stopped?.addEventListener('abort', stop, { once: true });
		let connected = false;
		socket.on('connect', () => {
			connected = true;
		});
		socket.on('error', (error) => {
			if (connected)
				end('ended');
			else
				end('code' in error && error.code === 'ECONNREFUSED' ? 'refused' : 'gone');
		});
		socket.on('close', () => end('ended'));
		socket.resume();
	});
}


})

};
