export const id = 91;
export const ids = [91];
export const modules = {

6091:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  ownStep: () => (/* binding */ ownStep)
});
/** The step of the workflow that is running; where that is not certain, the first of ours in its job, else in the file. */
function ownStep(steps, running) {
	const ours = steps.filter(({ uses }) => isOurs(uses.text, running.repository));
	const here = ours.filter(({ job }) => job === running.job);
	const named = here.find(({ id }) => id === running.action);
	const unnamed = here.filter(({ id }) => id === undefined);
	const count = Number(/^__.*_(\d+)$/.exec(running.action)?.[1] ?? 1);
	return named ?? unnamed[count - 1] ?? here[0] ?? ours[0];
}
function isOurs(uses, repository) {
	if (repository === undefined)
		return uses.startsWith('./');
	const [wanted, found] = [repository.toLowerCase(), uses.toLowerCase()];
	return found.startsWith(`${wanted}@`) || found.startsWith(`${wanted}/`);
}


})

};
