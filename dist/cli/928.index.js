export const id = 928;
export const ids = [928];
export const modules = {

4928:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { vaultToken });

var clock = require(1759);
var main_bundle = require(8561);
var renewal_lock = require(8025);
var held_login = require(6230);
var errors = require(9473);
var token_renewal = require(8995);
var vault_held = require(149);
var kept_files = require(2835);
;// src/adapters/vault/token-files.ts

function findVaultTokenFiles(folders) {
	const found = folders.find(({ logins }) => logins().some((login) => vault_held.heldVault(login) !== undefined));
	if (found !== undefined)
		return vaultTokenFiles(found.path);
	throw new errors.ActionError('no-such-login', 'no step of this job has logged in to Vault', {
		hint: 'Is there a Keyless step with `vault-addr` before this one?',
	});
}
function vaultTokenFiles(folder) {
	const kept = kept_files.keptFiles(folder, vault_held.TOKEN_NAMES, {
		parse: (text) => {
			const login = held_login.parseLogin(text);
			return login === undefined ? undefined : vault_held.heldVault(login);
		},
		render: (held) => held_login.renderLogin(vault_held.heldLogin(held)),
		parseRenewal: token_renewal.parseTokenRenewal,
	});
	return { ...kept, folder };
}

var renew_once = require(9166);
var survivor = require(4809);
;// src/renewal/fresh-vault-token.ts

async function freshVaultToken(files, world) {
	const { clock, again, takeLock } = world;
	const held = heldBy(files);
	const now = clock.now();
	if (vault_held.isFresh(held, now))
		return held;
	const before = files.failure();
	if (now < endOf(held) && survivor.isRecent(before, now))
		return survivorOf(held, before.text, world);
	const renewed = await renew_once.renewOnce(files, {
		clock,
		takeLock,
		isFresh: vault_held.isFresh,
		async renew(renewal, kept = held, lock) {
			const outcome = await again(renewal, kept, lock.held);
			if (outcome.longer !== undefined && lock.held)
				writeIfThereIsRoom(files, outcome.longer);
			return outcome;
		},
		gone: 'the files of a Keyless step are removed when its job ends',
		keep: (next, lock) => keep(files, next, { lock, world }),
	}).catch((error) => ({ kind: 'failed', failure: { at: now, text: errors.describe(error) } }));
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
	throw new errors.ActionError('file-failed', `the file of Vault's token could not be written (${code})`, { cause: failure });
}
function survivorOf(held, why, world) {
	return survivor.survivor({ value: held, what: "Vault's token", end: endOf(held), why }, world);
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
	return new errors.ActionError('no-such-login', "Vault's token is not there any more", {
		hint: 'The files of a Keyless step are removed when its job ends.',
	});
}

;// src/renewal/vault-token.ts

async function vaultToken(folders, env) {
	const files = findVaultTokenFiles(folders);
	const held = await freshVaultToken(files, {
		clock: clock.systemClock,
		takeLock: () => renewal_lock.takeRenewalLock(files.folder, 'vault-token', process.platform, vault_held.TOKEN_NAMES.locks),
		again: async (renewal, kept, mayLogIn) => (await main_bundle.mainBundle()).vaultAgain(renewal, kept, mayLogIn, env),
		withdraw: async (made) => (await main_bundle.mainBundle()).withdrawVault(made, env),
		tell: (line) => process.stderr.write(`keyless: ${line}\n`),
	});
	return { folder: files.folder, held };
}

}),

149:
((module, exports, require) => {

Object.assign(exports, { heldVault, heldLogin, isFresh });
var delivery_kept_names_js = require(7396);

const TOKEN_NAMES = delivery_kept_names_js.keptNames('vault');
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

Object.assign(exports, { VAULT_AUTHORITY, TOKEN_NAMES });
})

};
