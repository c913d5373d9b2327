export const id = 149;
export const ids = [149];
export const modules = {

149:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  VAULT_AUTHORITY: () => (VAULT_AUTHORITY),
  vaultVariables: () => (vaultVariables)
});
var _errors_js_0 = __webpack_require__(473);

const VAULT_AUTHORITY = 'stores/vault-ca.pem';
function vaultVariables(folders, now) {
	const [found] = folders.flatMap(({ logins, path }) => logins()
		.filter(({ store }) => store === 'vault')
		.map((login) => ({ ...login, path })));
	if (found === undefined) {
		throw new _errors_js_0/* .ActionError */ .l('no-such-login', 'no step of this job has logged in to Vault', {
			hint: 'Is there a Keyless step with `vault-addr` before this one?',
		});
	}
	const { address, authority, expires, namespace } = found.facts;
	if (expires !== undefined && Date.parse(expires) <= now) {
		throw new _errors_js_0/* .ActionError */ .l('session-ended', `Vault's token ended at ${expires}`, {
			hint: "Raise token_ttl of the role, or log in again by another Keyless step: a token does not outlive the role's own time.",
		});
	}
	return {
		VAULT_TOKEN: found.values['VAULT_TOKEN'],
		VAULT_ADDR: address,
		VAULT_NAMESPACE: namespace === '' ? undefined : namespace,
		VAULT_AGENT_ADDR: undefined,
		VAULT_CAPATH: undefined,
		VAULT_CACERT: authority === undefined ? undefined : `${found.path}/${VAULT_AUTHORITY}`,
		VAULT_SKIP_VERIFY: undefined,
		VAULT_TLS_SERVER_NAME: undefined,
	};
}


})

};
