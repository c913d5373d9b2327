export const id = 697;
export const ids = [697];
export const modules = {

6697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  PASSED_ON: () => (/* binding */ PASSED_ON)
});
/** The commands that `dist/main` has: those that use the network or a parser. One line each. */
const PASSED_ON = {
	audit: async () => (await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(259)]).then(__webpack_require__.bind(__webpack_require__, 259))).audit,
	check: async () => (await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(598), __webpack_require__.e(190), __webpack_require__.e(114)]).then(__webpack_require__.bind(__webpack_require__, 5190))).check,
	'registry-token': async () => (await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(615)]).then(__webpack_require__.bind(__webpack_require__, 9615))).getRegistryToken,
	trust: async () => (await Promise.all(/* import() | trust */[__webpack_require__.e(27), __webpack_require__.e(589), __webpack_require__.e(38), __webpack_require__.e(191)]).then(__webpack_require__.bind(__webpack_require__, 9745))).trust,
};


})

};
