export const id = 697;
export const ids = [697];
export const modules = {

6697:
((module, exports, require) => {

const PASSED_ON = {
	audit: async () => (await Promise.all(/* import() | audit */[require.e(844), require.e(722), require.e(840)]).then(require.bind(require, 2807))).audit,
	check: async () => await (await Promise.all([require.e(113), require.e(397)]).then(require.bind(require, 9397))).BEHIND_STEP.check(),
	'registry-token': async () => await (await Promise.all([require.e(113), require.e(397)]).then(require.bind(require, 9397))).BEHIND_STEP['registry-token'](),
	trust: async () => (await Promise.all(/* import() | trust */[require.e(27), require.e(846), require.e(38), require.e(191)]).then(require.bind(require, 5654))).trust,
};

Object.assign(exports, { PASSED_ON });
})

};
