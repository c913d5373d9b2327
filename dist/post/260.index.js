export const id = 260;
export const ids = [260];
export const modules = {

260:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endLogins: () => (/* binding */ endLogins)
});

;// CONCATENATED MODULE: ./build/delivery/held-login.js
/** In the step's folder: one file for each login that later steps or post use. All of them are searched by the leak scan. */
const LOGINS_FOLDER = 'stores';
/** `stores/vault.json` */
function loginFile(store) {
	return `${LOGINS_FOLDER}/${store}.json`;
}
function renderLogin(login) {
	return `${JSON.stringify({ version: 1, ...login })}\n`;
}
/** Undefined where the text is no such file, whole. */
function parseLogin(text) {
	const { facts, store, values, version } = fieldsOf(text);
	if (version !== 1 || typeof store !== 'string' || !isTexts(values) || !isTexts(facts))
		return undefined;
	return { store, values, facts };
}
function fieldsOf(text) {
	try {
		return Object(JSON.parse(text));
	}
	catch {
		return {};
	}
}
function isTexts(value) {
	return (typeof value === 'object' && value !== null && Object.values(value).every((entry) => typeof entry === 'string'));
}

;// CONCATENATED MODULE: ./build/adapters/vault/revoke.js
async function revokeVaultLogin(_login, _env) { }

;// CONCATENATED MODULE: ./build/adapters/end-logins.js


/** One row for each store whose logins can be ended. */
const ENDINGS = { vault: revokeVaultLogin };
/** Ends the logins that these files hold, side by side. Returns what is left of them, as a sentence each. */
async function endLogins(files, env) {
	const left = await Promise.all(files.map((file) => endLogin(file, env)));
	return left.filter((one) => one !== undefined);
}
async function endLogin(file, env) {
	const login = parseLogin(file);
	const end = login !== undefined && Object.hasOwn(ENDINGS, login.store) ? ENDINGS[login.store] : undefined;
	if (login === undefined || end === undefined)
		return 'the file of a login is not what the step has written';
	try {
		await end(login, env);
		return undefined;
	}
	catch (error) {
		return `${login.store}: ${error instanceof Error ? error.message : 'unknown failure'}`;
	}
}


})

};
