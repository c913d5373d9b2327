export const id = 3378;
export const ids = [3378];
export const modules = {

/***/ 7478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ry: () => (/* binding */ clientSettings),
  zY: () => (/* binding */ endpointName),
  Lf: () => (/* binding */ rehearsalSettings)
});

// EXTERNAL MODULE: ./build/adapters/request.js + 1 modules
var request = __webpack_require__(1442);
;// CONCATENATED MODULE: ./build/adapters/aws-transport.js

/** Bytes: a batch of 20 secrets of 64 KiB, each byte of them written as `\u0000`, is under 8 MB. */
const LONGEST_ANSWER = 12 * 1024 * 1024;
function awsTransport(service, connections) {
    return {
        async handle({ body, headers, hostname, method, path, port, protocol }, { abortSignal } = {}) {
            const answer = await (0,request/* send */.t)({
                url: `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`,
                service,
                agent: protocol === 'http:' ? connections.plain : connections,
                signal: abortSignal instanceof AbortSignal ? abortSignal : undefined,
                method,
                headers,
                ...(body !== undefined && { body }),
                longestAnswer: LONGEST_ANSWER,
            });
            return {
                response: {
                    statusCode: answer.status,
                    headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
                    body: answer.body,
                },
            };
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/endpoints.js
var endpoints = __webpack_require__(127);
;// CONCATENATED MODULE: ./build/adapters/aws-client.js


const NAMES = {
    STS: 'AWS STS',
    SECRETS_MANAGER: 'AWS Secrets Manager',
    SSM: 'AWS Parameter Store',
    ECR: 'Amazon ECR',
    ECR_PUBLIC: 'Amazon ECR',
};
function settled(env) {
    return {
        maxAttempts: 1,
        retryMode: 'standard',
        defaultsMode: 'standard',
        authSchemePreference: [],
        sigv4aSigningRegionSet: [],
        useFipsEndpoint: (0,endpoints/* isOn */.Mp)('AWS_USE_FIPS_ENDPOINT', env),
        useDualstackEndpoint: (0,endpoints/* isOn */.Mp)('AWS_USE_DUALSTACK_ENDPOINT', env),
        userAgentAppId: async () => env['AWS_SDK_UA_APP_ID'] || undefined,
        defaultUserAgentProvider: async () => [['keyless', '1']],
    };
}
function clientSettings(service, region, connections, env) {
    // Named even where it is AWS's own: the SDK would else take one from a config file, which an earlier step may have written.
    const endpoint = (0,endpoints/* givenEndpoint */.pZ)(service, env)?.url ?? (0,endpoints/* expectedOrigin */.Zf)(service, region, env);
    return {
        ...settled(env),
        region,
        ...(endpoint !== undefined && { endpoint }),
        requestHandler: awsTransport(NAMES[service], connections),
    };
}
/** For messages: the endpoint in force, or what stands for it. */
function endpointName(service, region, env) {
    return ((0,endpoints/* givenEndpoint */.pZ)(service, env)?.url ?? (0,endpoints/* expectedOrigin */.Zf)(service, region, env) ?? `its special endpoint in ${region}`);
}
/**
 * Settings of a client that talks to nobody: a rehearsal against a canned answer does, while the network is waited for,
 * what an SDK does only on its first call (15 ms and more).
 */
function rehearsalSettings(region, answer) {
    const response = { statusCode: 200, headers: {}, body: Buffer.from(answer) };
    return {
        ...settled({}),
        region,
        credentials: { accessKeyId: 'REHEARSAL', secretAccessKey: 'rehearsal', sessionToken: 'rehearsal' },
        requestHandler: { handle: async () => ({ response }) },
    };
}


/***/ }),

/***/ 3346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fromSdk)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8736);


const THROTTLING = /throttl|TooManyRequests|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete/i;
const MESSAGE_LIMIT = 500;
/**
 * Translates an SDK failure; those of our own transport pass. Transient: throttling, 5xx, an answer that can't be read, and the two ways STS says
 * that the identity provider was slow. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
function fromSdk(error, service, endpoint) {
    if (error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._ || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l)
        return error;
    const failure = isFailure(error) ? error : { name: 'UnknownError', message: 'no reason was given' };
    const status = failure.$metadata?.httpStatusCode;
    const unreadable = failure.name === 'SyntaxError' || (status === 200 && !failure.name.endsWith('Exception'));
    const transient = THROTTLING.test(failure.name) ||
        status === 429 ||
        (status !== undefined && status >= 500) ||
        unreadable ||
        failure.name.startsWith('IDPCommunicationError') ||
        (failure.name.startsWith('InvalidIdentityToken') && failure.message.includes("Couldn't retrieve verification key"));
    // A parser's complaint may quote the body it could not read.
    const said = unreadable ? 'answered something that is not an AWS answer' : clean(failure.message);
    return new _service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._(`${service} (${endpoint}): ${failure.name}: ${said}`, {
        service,
        endpoint,
        transient,
        status,
        code: failure.name,
        requestId: failure.$metadata?.requestId,
    });
}
function isFailure(error) {
    return typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
}
function clean(text) {
    return text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, MESSAGE_LIMIT);
}


/***/ }),

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
/* harmony import */ var _secrets_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5165);
/* harmony import */ var _template_crypto_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3257);





/** Everything outside that manifests need, loaded for a step that names some. */
function manifestWorld(workspace, connections, env) {
    if (!workspace) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('environment-unsafe', 'GITHUB_WORKSPACE is not set, so there is no workspace to read manifests from');
    }
    return {
        files: (0,_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFiles */ .T)(workspace),
        directory: (region, credentials) => (0,_secrets_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .openSecretsDirectory */ .h)(region, credentials, connections, env),
        parameters: undefined,
        crypto: _template_crypto_js__WEBPACK_IMPORTED_MODULE_4__/* .templateCrypto */ .Q,
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

/***/ 5165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openSecretsDirectory)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-es/SecretsManagerClient.js + 21 modules
var SecretsManagerClient = __webpack_require__(9536);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(9778);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(5988);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/DescribeSecretCommand.js


class DescribeSecretCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeSecret", schemas_0/* DescribeSecret$ */.oB) {
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/ListSecretsCommand.js
var ListSecretsCommand = __webpack_require__(7109);
// EXTERNAL MODULE: ./build/service-error.js
var service_error = __webpack_require__(8736);
// EXTERNAL MODULE: ./build/adapters/aws-client.js + 1 modules
var aws_client = __webpack_require__(7478);
// EXTERNAL MODULE: ./build/adapters/aws-errors.js
var aws_errors = __webpack_require__(3346);
;// CONCATENATED MODULE: ./build/adapters/secrets-directory.js




const SERVICE = 'AWS Secrets Manager';
/** What manifests ask of Secrets Manager beside values. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
function openSecretsDirectory(region, credentials, connections, env) {
    const client = new SecretsManagerClient/* SecretsManagerClient */._({
        ...(0,aws_client/* clientSettings */.ry)('SECRETS_MANAGER', region, connections, env),
        credentials,
    });
    const endpoint = (0,aws_client/* endpointName */.zY)('SECRETS_MANAGER', region, env);
    const attempt = async (call) => {
        try {
            return await call();
        }
        catch (error) {
            throw error instanceof service_error/* ServiceError */._ ? error : (0,aws_errors/* fromSdk */.z)(error, SERVICE, endpoint);
        }
    };
    return {
        describe: (id, signal) => attempt(async () => {
            const answer = await client.send(new DescribeSecretCommand({ SecretId: id }), { abortSignal: signal });
            return {
                arn: answer.ARN ?? '',
                name: answer.Name ?? '',
                tags: (answer.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']),
                stages: new Map(Object.entries(answer.VersionIdsToStages ?? {})),
                deletionScheduled: answer.DeletedDate !== undefined,
            };
        }),
        list: (search, page, signal) => attempt(async () => {
            const command = new ListSecretsCommand/* ListSecretsCommand */.j({
                Filters: filtersFor(search),
                MaxResults: 100,
                ...(page !== undefined && { NextToken: page }),
            });
            const answer = await client.send(command, { abortSignal: signal });
            const secrets = (answer.SecretList ?? []).flatMap(({ ARN, Name }) => ARN !== undefined && Name !== undefined ? [{ arn: ARN, name: Name }] : []);
            return { secrets, next: answer.NextToken };
        }),
    };
}
/** As the operator sends them: keys and values of tags are filters of their own. */
function filtersFor({ namePrefix, tags }) {
    return [
        ...tags.flatMap(([key, value]) => [
            { Key: 'tag-key', Values: [key] },
            { Key: 'tag-value', Values: [value] },
        ]),
        ...(namePrefix === undefined ? [] : [{ Key: 'name', Values: [namePrefix] }]),
    ];
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


/***/ }),

/***/ 6109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v6: () => (/* binding */ defaultProvider)
/* harmony export */ });
/* unused harmony exports credentialsWillNeedRefresh, credentialsTreatedAsExpired */
/**
 * Stands in for the AWS SDK's default credential chain in the bundle. Keyless always gives its clients explicit
 * credentials; a build that can't look for others (environment, files, instance metadata) can't use them by mistake.
 */
const defaultProvider = () => async () => {
    throw new Error('the default credential chain is not bundled');
};
const credentialsWillNeedRefresh = () => false;
const credentialsTreatedAsExpired = () => false;


/***/ }),

/***/ 939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ NodeHttpHandler),
/* harmony export */   k: () => (/* binding */ streamCollector)
/* harmony export */ });
/**
 * Stands in for @smithy/node-http-handler in the bundle: the SDK's requests go through src/adapters/aws-transport.ts, which
 * the clients are given, and its answers are bytes and not streams.
 */
const NodeHttpHandler = {
    create(given) {
        return given;
    },
};
function streamCollector() {
    throw new Error('streams are not bundled');
}


/***/ }),

/***/ 4460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ resolveRetryConfig),
/* harmony export */   L0: () => (/* binding */ DEFAULT_RETRY_MODE),
/* harmony export */   cm: () => (/* binding */ RETRY_MODES),
/* harmony export */   ey: () => (/* binding */ getRetryPlugin),
/* harmony export */   kN: () => (/* binding */ NODE_RETRY_MODE_CONFIG_OPTIONS),
/* harmony export */   qs: () => (/* binding */ NODE_MAX_ATTEMPT_CONFIG_OPTIONS)
/* harmony export */ });
/* unused harmony export DEFAULT_MAX_ATTEMPTS */
/**
 * Stands in for @smithy/core/retry in the bundle: the SDK's own retries. Keyless repeats a request in one place alone,
 * src/retry.ts.
 */
const RETRY_MODES = { STANDARD: 'standard', ADAPTIVE: 'adaptive' };
const DEFAULT_RETRY_MODE = 'standard';
const DEFAULT_MAX_ATTEMPTS = 1;
const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {};
const NODE_RETRY_MODE_CONFIG_OPTIONS = {};
function resolveRetryConfig(config) {
    return config;
}
/** Repeats nothing; the middleware that signs is placed behind it by name. */
function getRetryPlugin() {
    const place = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: true };
    return { applyToStack: (stack) => stack.add((next) => (args) => next(args), place) };
}


/***/ })

};
