export const id = 853;
export const ids = [853];
export const modules = {

/***/ 9642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ manifestFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** In bytes: rendered charts with all their definitions are a few MB. */
const LONGEST = 16 * 1024 * 1024;
const LONGEST_TOGETHER = 128 * 1024 * 1024;
const MOST = 10_000;
const ENDINGS = '{yaml,yml,json}';
/** Manifests below a folder, by glob. Links that lead out of it are not followed. */
function manifestFiles(folder) {
    return { find: (patterns) => new Finding((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)).find(patterns) };
}
class Finding {
    #root;
    #problems = [];
    #bytes = 0;
    constructor(root) {
        this.#root = root;
    }
    find(patterns) {
        const excluded = patterns
            .filter((pattern) => pattern.startsWith('!'))
            .map((pattern) => this.#whole(pattern.slice(1)));
        const named = new Map();
        for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(this.#whole(pattern), {
                cwd: this.#root,
                exclude: ['**/node_modules/**', '**/.git/**', ...excluded],
            });
            const files = found.filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, path), { throwIfNoEntry: false })?.isFile());
            if (files.length === 0)
                this.#problems.push({ pattern, path: undefined, message: 'it matches no file in the workspace' });
            for (const path of files)
                named.set(path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'), pattern);
        }
        if (named.size > MOST) {
            this.#problems.push({
                pattern: patterns.join(' '),
                path: undefined,
                message: `${named.size} files match; ${MOST} are the most`,
            });
            return { files: [], problems: this.#problems };
        }
        const files = [...named]
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .flatMap(([path, pattern]) => this.#read(path, pattern));
        return { files, problems: this.#problems };
    }
    /** A folder stands for every manifest below it. */
    #whole(pattern) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.#root, pattern) : pattern;
        const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, path), { throwIfNoEntry: false })?.isDirectory();
        return isFolder ? `${path === '' || path === '.' ? '' : `${path.replace(/[/\\]+$/, '')}/`}**/*.${ENDINGS}` : path;
    }
    #read(path, pattern) {
        const problem = (message) => {
            this.#problems.push({ pattern, path, message });
            return [];
        };
        try {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, path));
            const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.#root, file);
            if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
                return problem('it is not inside the workspace');
            // A pipe would keep whoever opens it waiting.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
                return problem('it is no file');
            const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
            try {
                const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
                this.#bytes += size;
                if (size > LONGEST)
                    return problem(`it has ${size} bytes; ${LONGEST} are the most`);
                if (this.#bytes > LONGEST_TOGETHER)
                    return problem(`together the files have more than ${LONGEST_TOGETHER} bytes`);
                const bytes = new Uint8Array(size);
                const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes);
                return [{ path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length)) }];
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
            }
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
            return problem(code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8 text' : `it could not be read (${code})`);
        }
    }
}


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestWorld: () => (/* binding */ manifestWorld)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _manifest_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9642);
/* harmony import */ var _rewrite_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2151);
/* harmony import */ var _template_crypto_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3257);




/** Everything outside that manifests need, loaded for a step that names some. */
async function manifestWorld(workspace, connections, env) {
    if (!workspace) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('environment-unsafe', 'GITHUB_WORKSPACE is not set, so there is no workspace to read manifests from');
    }
    const { openParameterDirectory, openSecretsDirectory } = await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(48), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 2856));
    return {
        files: (0,_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFiles */ .T)(workspace),
        secretsDirectory: (region, credentials) => openSecretsDirectory(region, credentials, connections, env),
        parameterDirectory: (region, credentials) => openParameterDirectory(region, credentials, connections, env),
        crypto: _template_crypto_js__WEBPACK_IMPORTED_MODULE_3__/* .templateCrypto */ .Q,
        rewriteKey: _rewrite_key_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteKey */ .y,
    };
}


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ rewriteKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A private key as Go's x509 writes it: PKCS #1 for RSA, SEC 1 for elliptic curves. Undefined for anything else. */
function rewriteKey(pem) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
        if (key.asymmetricKeyType === 'rsa')
            return String(key.export({ type: 'pkcs1', format: 'pem' }));
        return key.asymmetricKeyType === 'ec' ? String(key.export({ type: 'sec1', format: 'pem' })) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ templateCrypto)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Node's cryptography for the template functions. */
const templateCrypto = {
    digest: (algorithm, bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest(),
    decryptOaep,
    encodeJwk,
};
function decryptOaep(pem, hash, bytes) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        return { kind: 'problem', problem: 'key' };
    }
    if (key.asymmetricKeyType !== 'rsa')
        return { kind: 'problem', problem: 'not-rsa' };
    try {
        const padding = node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_OAEP_PADDING;
        return { kind: 'bytes', bytes: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.privateDecrypt)({ key, padding, oaepHash: hash }, bytes) };
    }
    catch {
        return { kind: 'problem', problem: 'ciphertext' };
    }
}
function encodeJwk(jwk, form) {
    const key = jwk;
    try {
        return form === 'public'
            ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: 'jwk' }).export({ type: 'spki', format: 'der' })
            : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key, format: 'jwk' }).export({ type: 'pkcs8', format: 'der' });
    }
    catch {
        return undefined;
    }
}


/***/ })

};
