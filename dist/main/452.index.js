export const id = 452;
export const ids = [452];
export const modules = {

/***/ 6452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobWorkspace: () => (/* binding */ jobWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** In bytes: no text that a step is configured by is longer. */
const LONGEST = 131_072;
/** The job's workspace, GITHUB_WORKSPACE. Links that lead out of it are not followed. */
function jobWorkspace(folder) {
    return {
        read: async (path) => {
            if (!folder)
                return problem('GITHUB_WORKSPACE is not set, so there is no workspace to read it from');
            try {
                return readInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), path);
            }
            catch (error) {
                return problem(reasonOf(error));
            }
        },
    };
}
function readInside(folder, path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
    if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
        return problem('it is not inside the workspace');
    // A pipe would keep whoever opens it waiting.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
        return problem('it is no file');
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        if (size > LONGEST)
            return problem(`expected at most ${LONGEST} bytes, found ${size}`);
        const bytes = new Uint8Array(size);
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes);
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length)) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'there is no such file in the workspace';
    if (code === 'EISDIR')
        return 'it is no file';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return 'it is not UTF-8 text';
    return `it could not be read${code === undefined ? '' : ` (${code})`}`;
}
function problem(message) {
    return { kind: 'problem', message };
}


/***/ })

};
