export const id = 745;
export const ids = [745];
export const modules = {

/***/ 6203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ TRUST_USAGE)
/* harmony export */ });
/** The command line of `keyless trust`. */
const TRUST_USAGE = `keyless trust init --repo OWNER/REPO (--branch B | --tag T | --environment E | --pull-request) \\
                   --role NAME --account ID --format terraform|cloudformation|json|aws-cli
    prints the identity provider, the role and the least that it has to be allowed
      --subject-form name|immutable   with --owner-id N --repo-id N for the immutable form
      --workflow FILE                 reads the secrets and registries that its Keyless steps name
      --uses OWNER/REPO               the action's repository in that file, where it is not called keyless
      --region R --partition P        --existing-provider    --audience A
      --ghes HOST | --ghe SUBDOMAIN   --enterprise-slug S
      --kms-key ARN                   --ecr-repository NAME  (both as often as needed)

keyless trust check POLICY… [--claims FILE | --repo OWNER/REPO (--branch B | …)] [--role ARN] [--region R] [--json]
    prints what IAM would decide, and what is unlikely to be meant; POLICY is a file, or - for standard input
    status: 0 allowed and no error found, 1 refused or an error found, 2 usage, 3 only AWS can tell
`;


/***/ }),

/***/ 9745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trust: () => (/* binding */ trust)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _trust_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6203);


/** `keyless trust init` and `keyless trust check`. */
const trust = async (args, env) => {
    const [verb, ...rest] = args;
    switch (verb) {
        case 'init':
            return await (await __webpack_require__.e(/* import() */ 237).then(__webpack_require__.bind(__webpack_require__, 6237))).init(rest, env);
        case 'check':
            return await (await Promise.all(/* import() */[__webpack_require__.e(27), __webpack_require__.e(618), __webpack_require__.e(38), __webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__, 6502))).check(rest, env);
        case 'help':
        case '--help':
            process.stdout.write(_trust_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_USAGE */ .r);
            return 0;
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('command-usage', 'expected `keyless trust init` or `keyless trust check`', {
                hint: _trust_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_USAGE */ .r,
            });
    }
};


/***/ })

};
