export const id = 697;
export const ids = [697];
export const modules = {

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PASSED_ON: () => (/* binding */ PASSED_ON)
/* harmony export */ });
/** The commands that `dist/main` has: those that use the network or a parser. One line each. */
const PASSED_ON = {
    audit: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(327)]).then(__webpack_require__.bind(__webpack_require__, 6327))).audit,
    'registry-token': async () => (await Promise.all(/* import() */[__webpack_require__.e(526), __webpack_require__.e(653)]).then(__webpack_require__.bind(__webpack_require__, 7653))).getRegistryToken,
    trust: async () => (await __webpack_require__.e(/* import() */ 745).then(__webpack_require__.bind(__webpack_require__, 9745))).trust,
};


/***/ })

};
