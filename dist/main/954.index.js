export const id = 954;
export const ids = [954];
export const modules = {

2954:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EventStreamSerde: () => (/* binding */ unused),
  eventStreamSerdeProvider: () => (/* binding */ unused)
});
/** Stands in for @smithy/core/event-streams in the bundle: no call of Keyless answers with a stream of events. */
function unused() {
	throw new Error('event streams are not bundled');
}



})

};
