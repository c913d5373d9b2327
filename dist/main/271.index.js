export const id = 271;
export const ids = [271];
export const modules = {

/***/ 39:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
/* unused harmony export BearerCredentialHandler */
/**
 * Stands in for @actions/http-client in the bundle. @actions/core has it for a token request that Keyless makes itself;
 * @actions/github asks it, while being loaded, for a proxy's agents, of which there are then none.
 */
class HttpClient {
    getAgent() {
        return undefined;
    }
    getAgentDispatcher() {
        return undefined;
    }
}
class BearerCredentialHandler {
}


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ restEndpointMethods),
/* harmony export */   u: () => (/* binding */ paginateRest)
/* harmony export */ });
/**
 * Stands in for Octokit's plugins in the bundle. @actions/github adds a method for every call of GitHub's API; Keyless makes
 * one call, by its route. 120 KB less to load and to audit.
 */
const restEndpointMethods = () => ({});
const paginateRest = () => ({});


/***/ }),

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch)
/* harmony export */ });
/* unused harmony export ProxyAgent */
/**
 * Stands in for undici in the bundle. @actions/core and @actions/github ask it only for proxied fetch calls, which
 * Keyless does not make: its own requests go through Node's https agent. 928 KB less to load and to audit.
 */
class ProxyAgent {
    constructor() {
        throw new Error('undici is not bundled');
    }
}
const fetch = globalThis.fetch;


/***/ })

};
