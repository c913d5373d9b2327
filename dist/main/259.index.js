export const id = 259;
export const ids = [259];
export const modules = {

3259:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  vaultServer: () => (/* binding */ vaultServer)
});
function vaultServer(_settings, _connections) {
	return {};
}


})

};
