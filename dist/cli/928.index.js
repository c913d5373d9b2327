export const id = 928;
export const ids = [928];
export const modules = {

4928:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  vaultToken: () => (vaultToken)
});

var clock = __webpack_require__(1759);
var main_bundle = __webpack_require__(8561);
var renewal_lock = __webpack_require__(8025);
var held_login = __webpack_require__(6230);
var errors = __webpack_require__(9473);
var token_renewal = __webpack_require__(8995);
var vault_held = __webpack_require__(149);
var kept_files = __webpack_require__(4426);
;// src/adapters/vault/token-files.ts





function findVaultTokenFiles(folders) {
	const found = folders.find(({ logins }) => logins().some((login) => (0,vault_held/* heldVault */.KZ)(login) !== undefined));
	if (found !== undefined)
		return vaultTokenFiles(found.path);
	throw new errors/* ActionError */.l('no-such-login', 'no step of this job has logged in to Vault', {
		hint: 'Is there a Keyless step with `vault-addr` before this one?',
	});
}
function vaultTokenFiles(folder) {
	const kept = (0,kept_files/* keptFiles */.y)(folder, vault_held/* TOKEN_NAMES */.rT, {
		parse: (text) => {
			const login = (0,held_login/* parseLogin */.$n)(text);
			return login === undefined ? undefined : (0,vault_held/* heldVault */.KZ)(login);
		},
		render: (held) => (0,held_login/* renderLogin */.ux)((0,vault_held/* heldLogin */.X4)(held)),
		parseRenewal: token_renewal/* parseTokenRenewal */.D,
	});
	return { ...kept, folder };
}

var renew_once = __webpack_require__(6142);
var survivor = __webpack_require__(4809);
;// src/renewal/fresh-vault-token.ts




async function freshVaultToken(files, world) {
	const { clock, again, takeLock } = world;
	const held = heldBy(files);
	const now = clock.now();
	if ((0,vault_held/* isFresh */.pL)(held, now))
		return held;
	const before = files.failure();
	if (now < endOf(held) && (0,survivor/* isRecent */.K)(before, now))
		return survivorOf(held, before.text, world);
	const renewed = await (0,renew_once/* renewOnce */.L)(files, {
		clock,
		takeLock,
		isFresh: vault_held/* isFresh */.pL,
		async renew(renewal, kept = held, lock) {
			const outcome = await again(renewal, kept, lock.held);
			if (outcome.longer !== undefined && lock.held)
				writeIfThereIsRoom(files, outcome.longer);
			return outcome;
		},
		gone: 'the files of a Keyless step are removed when its job ends',
		keep: (next, lock) => keep(files, next, { lock, world }),
	}).catch((error) => ({ kind: 'failed', failure: { at: now, text: (0,errors/* describe */.q)(error) } }));
	if (renewed.kind === 'failed')
		return survivorOf(heldBy(files), renewed.failure.text, world);
	tellOfLeases(held, renewed.value, world);
	return renewed.value;
}
function tellOfLeases(held, next, { tell }) {
	if (held.leases === undefined || held.earlier.length > 0 || next.current.token === held.current.token)
		return;
	const end = new Date(endOf(held)).toISOString();
	tell(`Vault's token is another one now; what dynamic engines have made for this job ends with the first, at ${end}`);
}
function writeIfThereIsRoom(files, held) {
	try {
		files.write(held);
	}
	catch {
	}
}
async function keep(files, next, { lock, world }) {
	const isKnown = () => files.read()?.current.token === next.current.token;
	const wasKnown = isKnown();
	let failure;
	try {
		if (lock.held)
			files.write(next);
	}
	catch (error) {
		failure = error;
	}
	if (wasKnown || isKnown())
		return;
	await world.withdraw(next).catch(() => { }); // it then ends by itself
	if (failure === undefined)
		throw gone();
	const code = failure instanceof Error && 'code' in failure ? String(failure.code) : 'unknown';
	throw new errors/* ActionError */.l('file-failed', `the file of Vault's token could not be written (${code})`, { cause: failure });
}
function survivorOf(held, why, world) {
	return (0,survivor/* survivor */.n)({ value: held, what: "Vault's token", end: endOf(held), why }, world);
}
function endOf({ current }) {
	return current.expires ?? Number.POSITIVE_INFINITY;
}
function heldBy(files) {
	const held = files.read();
	if (held === undefined)
		throw gone();
	return held;
}
function gone() {
	return new errors/* ActionError */.l('no-such-login', "Vault's token is not there any more", {
		hint: 'The files of a Keyless step are removed when its job ends.',
	});
}

;// src/renewal/vault-token.ts






async function vaultToken(folders, env) {
	const files = findVaultTokenFiles(folders);
	const held = await freshVaultToken(files, {
		clock: clock/* systemClock */.m,
		takeLock: () => (0,renewal_lock.takeRenewalLock)(files.folder, 'vault-token', process.platform, vault_held/* TOKEN_NAMES */.rT.locks),
		again: async (renewal, kept, mayLogIn) => (await (0,main_bundle/* mainBundle */.K)()).vaultAgain(renewal, kept, mayLogIn, env),
		withdraw: async (made) => (await (0,main_bundle/* mainBundle */.K)()).withdrawVault(made, env),
		tell: (line) => process.stderr.write(`keyless: ${line}\n`),
	});
	return { folder: files.folder, held };
}


}),

149:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KZ: () => (heldVault),
  Nm: () => (VAULT_AUTHORITY),
  X4: () => (heldLogin),
  pL: () => (isFresh),
  rT: () => (TOKEN_NAMES)
});
var _delivery_kept_names_js_0 = __webpack_require__(7396);

const TOKEN_NAMES = (0,_delivery_kept_names_js_0/* .keptNames */ .D)('vault');
const VAULT_AUTHORITY = 'stores/vault-ca.pem';
function isFresh({ current: { expires, life } }, now) {
	return expires === undefined || now < expires - (life ?? 0) / 2;
}
function heldLogin(held) {
	const { address, authority, authPath, leases, namespace, role } = held;
	const tokens = [held.current, ...held.earlier];
	return {
		store: 'vault',
		values: Object.fromEntries(tokens.map(({ token }, at) => [numbered('VAULT_TOKEN', at), token])),
		facts: {
			address,
			namespace,
			authPath,
			role,
			...(authority !== undefined && { authority }),
			...(leases !== undefined && { leases }),
			...Object.fromEntries(tokens.flatMap((token, at) => factsOf(token).map(([name, fact]) => [numbered(name, at), fact]))),
		},
	};
}
function heldVault({ facts, store, values }) {
	const { address, authority, authPath = '', leases, namespace = '', role = '' } = facts;
	const tokens = [];
	for (let at = 0;; at++) {
		const token = values[numbered('VAULT_TOKEN', at)];
		if (!token)
			break;
		tokens.push(tokenOf(token, (name) => facts[numbered(name, at)]));
	}
	const [current, ...earlier] = tokens;
	if (store !== 'vault' || address === undefined || current === undefined)
		return undefined;
	return { address, namespace, authority, authPath, role, leases, current, earlier };
}
function factsOf({ expires, life, renewable, revocable, uses }) {
	return [
		...(expires === undefined ? [] : [['expires', new Date(expires).toISOString()]]),
		...(life === undefined ? [] : [['life', String(life)]]),
		['renewable', String(renewable)],
		['revocable', String(revocable)],
		...(uses === undefined ? [] : [['uses', String(uses)]]),
	];
}
function tokenOf(token, fact) {
	const [expires, life, uses] = [Date.parse(fact('expires') ?? ''), Number(fact('life')), Number(fact('uses'))];
	return {
		token,
		expires: Number.isNaN(expires) ? undefined : expires,
		life: life > 0 ? life : undefined,
		uses: uses > 0 ? uses : undefined,
		renewable: fact('renewable') === 'true',
		revocable: fact('revocable') !== 'false',
	};
}
function numbered(name, at) {
	return at === 0 ? name : `${name}_${at}`;
}


})

};
