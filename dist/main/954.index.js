export const id = 954;
export const ids = [954];
export const modules = {

2954:
((module, exports, require) => {

Object.assign(exports, { EventStreamSerde: unused, eventStreamSerdeProvider: unused });
function unused() {
	throw new Error('event streams are not bundled');
}

})

};
