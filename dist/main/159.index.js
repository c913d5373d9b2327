export const id = 159;
export const ids = [159];
export const modules = {

6159:
((module, exports, require) => {

Object.assign(exports, { renewSession });

var cached_session = require(190);
var unless_full = require(2067);
;// src/renewal/renew-once.ts

async function renewOnce(files, world) {
	const { clock, gone, isFresh, renew, takeLock } = world;
	const asked = clock.now();
	const lock = await takeLock();
	try {
		const kept = files.read();
		if (kept !== undefined && isFresh(kept, clock.now()))
			return { kind: 'renewed', value: kept };
		const others = files.failure();
		if (others !== undefined && others.at >= asked)
			return { kind: 'failed', failure: others };
		const renewal = files.renewal();
		if (renewal === undefined)
			return { kind: 'failed', failure: { at: clock.now(), text: gone } };
		const renewed = await renew(renewal, kept, lock);
		if (renewed.kind === 'failed') {
			if (lock.held)
				unless_full.unlessFull(() => files.writeFailure(renewed.failure));
		}
		else if (world.keep !== undefined)
			await world.keep(renewed.value, lock);
		else if (lock.held)
			unless_full.unlessFull(() => files.write(renewed.value));
		return renewed;
	}
	finally {
		lock.release();
	}
}

;// src/renewal/renew-session.ts

async function renewSession(files, { exchange, ...world }) {
	return await renewOnce(files, {
		...world,
		isFresh: (session, now) => cached_session.stateOf(session, now) === 'fresh',
		renew: exchange,
		gone: `what renews the session of profile "${files.profile}" is not there any more, since the job of its step is over`,
	});
}

})

};
