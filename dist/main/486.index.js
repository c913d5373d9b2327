export const id = 486;
export const ids = [486];
export const modules = {

3486:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  openVault: () => (/* binding */ openVault)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

async function openVault(_settings, _server, _access) {
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('secrets-unavailable', 'Vault is not read yet');
}


})

};
