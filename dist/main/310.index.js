export const id = 310;
export const ids = [310];
export const modules = {

/***/ 9310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchangeAgain: () => (/* binding */ exchangeAgain)
/* harmony export */ });
/* harmony import */ var _adapters_aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8396);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1759);
/* harmony import */ var _adapters_connections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6084);
/* harmony import */ var _adapters_issuer_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5843);
/* harmony import */ var _adapters_token_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1444);
/* harmony import */ var _assume_roles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2108);
/* harmony import */ var _credentials_cached_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(190);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9473);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2355);
/* harmony import */ var _request_token_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3901);










/** Milliseconds. Some SDKs give a `credential_process` one minute. */
const DEADLINE = 30_000;
/** A new token of the job that `env` belongs to, and the session it opens. */
async function exchangeAgain(renewal, env) {
    try {
        return { kind: 'renewed', session: await exchange(renewal, env) };
    }
    catch (error) {
        return { kind: 'failed', failure: { at: Date.now(), text: (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .describe */ .q)(error) } };
    }
}
async function exchange(renewal, env) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l('timed-out', `${DEADLINE / 1000} s were over`)), DEADLINE);
    const connections = new _adapters_connections_js__WEBPACK_IMPORTED_MODULE_2__/* .Connections */ .U(env);
    try {
        const endpoint = (0,_adapters_token_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .githubTokenEndpoint */ .u)(env, { agent: connections });
        if (!endpoint.available)
            throw noTokenHere();
        const { audience, facts, issuer, region } = renewal;
        const patience = { clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m, signal: stop.signal };
        const keys = (0,_adapters_issuer_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .issuerKeys */ .Y)(issuer, { agent: connections });
        const world = { endpoint, issuer, keys, audience, facts, patience };
        const requested = (0,_request_token_js__WEBPACK_IMPORTED_MODULE_8__/* .requestToken */ .F)(world);
        const aws = (0,_adapters_aws_js__WEBPACK_IMPORTED_MODULE_0__/* .loadAws */ ._)(region, connections, endpoint, renewal.environment);
        // No masks: standard output is the answer, and what is on standard error an SDK may keep or pass to anyone.
        const runner = { mask: () => { } };
        const { accountId, credentials } = await (0,_assume_roles_js__WEBPACK_IMPORTED_MODULE_5__/* .assumeRoles */ .w)(renewal, {
            identity: (0,_identify_js__WEBPACK_IMPORTED_MODULE_7__/* .jobIdentity */ .K)(requested, world, runner),
            sts: await aws.sts,
            patience,
            runner,
        });
        return { accountId, credentials, region, renewAt: (0,_credentials_cached_session_js__WEBPACK_IMPORTED_MODULE_9__/* .renewalTime */ .Ui)(credentials.expiration, Date.now()) };
    }
    finally {
        clearTimeout(timer);
        stop.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l('cancelled', 'the renewal is over'));
        connections.destroy();
    }
}
/**
 * The right to ask for tokens is the job's own runtime token, good for hours and for more than tokens. It stays where the
 * runner puts it, in the environment of each step: a file of it would outlive a killed job.
 */
function noTokenHere() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l('token-unavailable', 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of the program that asks for credentials', {
        hint: 'Every step of a job with `permissions: id-token: write` has them, but some tools (env -i, sudo, tox) start others without. Let them pass those two on; or hand over a session that lasts, with `aws-credentials: file` and `role-duration-seconds`.',
    });
}


/***/ })

};
