export const id = 697;
export const ids = [697];
export const modules = {

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PASSED_ON: () => (/* binding */ PASSED_ON)
/* harmony export */ });
/** The commands that `dist/main` has: those that use the network or a parser. One line each. */
const PASSED_ON = {};


/***/ })

};
