export const id = 945;
export const ids = [945];
export const modules = {

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
}),

4945:
((module, exports, require) => {

require.r(exports);
Object.assign(exports, { vaultVariables });
var held_js = require(149);

function vaultVariables({ address, authority, current, namespace }, folder) {
	return {
		VAULT_TOKEN: current.token,
		VAULT_ADDR: address,
		VAULT_NAMESPACE: namespace === '' ? undefined : namespace,
		VAULT_AGENT_ADDR: undefined,
		VAULT_CAPATH: undefined,
		VAULT_CACERT: authority === undefined ? undefined : `${folder}/${held_js.VAULT_AUTHORITY}`,
		VAULT_SKIP_VERIFY: undefined,
		VAULT_TLS_SERVER_NAME: undefined,
	};
}

})

};
