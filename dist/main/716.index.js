export const id = 716;
export const ids = [716];
export const modules = {

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EventStreamSerde: () => (/* binding */ unused),
/* harmony export */   eventStreamSerdeProvider: () => (/* binding */ unused)
/* harmony export */ });
/** Stands in for @smithy/core/event-streams in the bundle: no call of Keyless answers with a stream of events. */
function unused() {
    throw new Error('event streams are not bundled');
}



/***/ })

};
