export const id = 623;
export const ids = [623];
export const modules = {

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


/***/ }),

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3403);

/** As the inputs of IAM's own calls, in one document; `keyless trust check` reads the role's policy out of it. */
function renderJson({ provider, role }) {
    const document = {
        ...(!provider.exists && {
            OpenIDConnectProvider: { Url: provider.url, ClientIDList: [provider.audience] },
        }),
        Role: {
            RoleName: role.name,
            MaxSessionDuration: role.maxSessionDuration,
            AssumeRolePolicyDocument: (0,_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDocument */ .y)([role.trust]),
        },
        ...(role.permissions.length > 0 && {
            RolePolicy: { RoleName: role.name, PolicyName: _grant_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NAME */ .x, PolicyDocument: (0,_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDocument */ .y)(role.permissions) },
        }),
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}


/***/ })

};
