export const id = 6697;
export const ids = [6697];
export const modules = {

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PASSED_ON: () => (/* binding */ PASSED_ON)
/* harmony export */ });
/** The commands that `dist/main` has: those that use the network or a parser. One line each. */
const PASSED_ON = {
    audit: async () => (await Promise.all(/* import() */[__webpack_require__.e(4844), __webpack_require__.e(9573)]).then(__webpack_require__.bind(__webpack_require__, 9573))).audit,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(4844), __webpack_require__.e(7598), __webpack_require__.e(4589), __webpack_require__.e(2561)]).then(__webpack_require__.bind(__webpack_require__, 2561))).check,
    'registry-token': async () => (await Promise.all(/* import() */[__webpack_require__.e(1573), __webpack_require__.e(4522)]).then(__webpack_require__.bind(__webpack_require__, 4522))).getRegistryToken,
    trust: async () => (await __webpack_require__.e(/* import() */ 9745).then(__webpack_require__.bind(__webpack_require__, 9745))).trust,
};


/***/ })

};
