export const id = 697;
export const ids = [697];
export const modules = {

6697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  PASSED_ON: () => (PASSED_ON)
});
const PASSED_ON = {
	audit: async () => (await Promise.all(/* import() | audit */[__webpack_require__.e(844), __webpack_require__.e(541), __webpack_require__.e(840)]).then(__webpack_require__.bind(__webpack_require__, 2807))).audit,
	check: async () => await (await Promise.all(/* import() */[__webpack_require__.e(113), __webpack_require__.e(207)]).then(__webpack_require__.bind(__webpack_require__, 4207))).BEHIND_STEP.check(),
	'registry-token': async () => await (await Promise.all(/* import() */[__webpack_require__.e(113), __webpack_require__.e(207)]).then(__webpack_require__.bind(__webpack_require__, 4207))).BEHIND_STEP['registry-token'](),
	trust: async () => (await Promise.all(/* import() | trust */[__webpack_require__.e(27), __webpack_require__.e(589), __webpack_require__.e(38), __webpack_require__.e(191)]).then(__webpack_require__.bind(__webpack_require__, 9745))).trust,
};


})

};
