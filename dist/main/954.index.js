export const id = 954;
export const ids = [954];
export const modules = {

2954:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EventStreamSerde: () => (unused),
  eventStreamSerdeProvider: () => (unused)
});
function unused() {
	throw new Error('event streams are not bundled');
}



})

};
