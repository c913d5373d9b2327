export const id = 78;
export const ids = [78];
export const modules = {

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PASSED_ON: () => (/* binding */ PASSED_ON)
/* harmony export */ });
/** The commands that `dist/main` has: those that use the network or a parser. One line each. */
const PASSED_ON = {
    audit: async () => (await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 9573))).audit,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(598), __webpack_require__.e(589), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 2561))).check,
    'registry-token': async () => (await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 4522))).getRegistryToken,
    trust: async () => (await __webpack_require__.e(/* import() */ 745).then(__webpack_require__.bind(__webpack_require__, 9745))).trust,
};


/***/ })

};
