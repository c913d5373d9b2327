export const id = 87;
export const ids = [87];
export const modules = {

/***/ 1087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAwsCli: () => (/* binding */ renderAwsCli)
/* harmony export */ });
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3403);

/** As a script of AWS CLI calls. */
function renderAwsCli({ provider, region, role }) {
    const where = region === undefined ? [] : ['--region', region];
    const calls = [
        ...(provider.exists
            ? []
            : [
                [
                    ['create-open-id-connect-provider', ...where],
                    ['--url', provider.url],
                    ['--client-id-list', provider.audience],
                ],
            ]),
        [
            ['create-role', ...where],
            ['--role-name', role.name],
            ['--max-session-duration', String(role.maxSessionDuration)],
            ['--assume-role-policy-document', JSON.stringify((0,_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDocument */ .y)([role.trust]), undefined, 2)],
        ],
        ...(role.permissions.length === 0
            ? []
            : [
                [
                    ['put-role-policy', ...where],
                    ['--role-name', role.name],
                    ['--policy-name', _grant_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NAME */ .x],
                    ['--policy-document', JSON.stringify((0,_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDocument */ .y)(role.permissions), undefined, 2)],
                ],
            ]),
    ];
    const lines = calls.map((call) => `aws iam ${call.map((words) => words.map(shellWord).join(' ')).join(' \\\n  ')}\n`);
    return `#!/bin/sh\nset -eu\n\n${lines.join('\n')}`;
}
/** POSIX sh: nothing inside single quotes means anything. */
function shellWord(text) {
    return /^[\w./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 3403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ POLICY_NAME),
/* harmony export */   y: () => (/* binding */ policyDocument)
/* harmony export */ });
const POLICY_NAME = 'keyless';
/** A policy document of these statements. */
function policyDocument(statements) {
    return { Version: '2012-10-17', Statement: statements };
}


/***/ })

};
