export const id = 3853;
export const ids = [3853];
export const modules = {

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
 * Translates an SDK failure, of an answer with the status `answered` if there was one; those of our own transport pass. Transient: throttling, 5xx, an answer that can't be read, and the two ways STS says
 * that the identity provider was slow. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
function fromSdk(error, service, endpoint, answered) {
    if (error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._ || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l)
        return error;
    const failure = isFailure(error) ? error : { name: 'UnknownError', message: 'no reason was given' };
    const status = failure.$metadata?.httpStatusCode ?? answered;
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

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ callAws),
/* harmony export */   r2: () => (/* binding */ transportTo),
/* harmony export */   x4: () => (/* binding */ cannedTransport)
/* harmony export */ });
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8366);
/* harmony import */ var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9700);
/* harmony import */ var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7305);
/* harmony import */ var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7332);
/* harmony import */ var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9809);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1442);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8051);





/** Bytes: a batch of 20 secrets of 64 KiB, each byte of them written as `\u0000`, is under 8 MB. */
const LONGEST_ANSWER = 12 * 1024 * 1024;
/** How the SDK's protocols read and write bytes; an answer is already whole when they get it. */
const SERDE = {
    base64Decoder: _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__/* .fromBase64 */ .E,
    base64Encoder: _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__/* .toBase64 */ .n,
    utf8Decoder: _smithy_core_serde__WEBPACK_IMPORTED_MODULE_5__/* .fromUtf8 */ .a,
    utf8Encoder: _smithy_core_serde__WEBPACK_IMPORTED_MODULE_6__/* .toUtf8 */ .P,
    streamCollector: async (whole) => whole,
};
/**
 * One attempt of an operation, unsigned where no `signing` is given. Of the SDK there are the service's model, its
 * protocol, its errors and its signer; its client, which would look for settings and credentials in files, environment
 * and metadata services, takes no part. Failures are `ServiceError`, or `certificate-refused`.
 */
async function callAws({ endpoint, name, protocol, transport }, [, namespace, operationName, traits, input, output], values, signal, signing) {
    let status;
    try {
        const url = new URL(endpoint);
        const operation = (0,_smithy_core_schema__WEBPACK_IMPORTED_MODULE_7__/* .operation */ .M)(namespace, operationName, traits, input, output);
        const place = { protocol: url.protocol, hostname: url.hostname, path: url.pathname };
        const context = { ...SERDE, endpoint: async () => place };
        const request = await protocol.serializeRequest(operation, values, context);
        const body = request.body;
        const own = { 'content-length': String(Buffer.byteLength(body)), 'user-agent': 'keyless/1' };
        const unsigned = { ...request.headers, ...own };
        const headers = signing === undefined ? unsigned : await (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signedHeaders */ .H)(signing, url, unsigned, body);
        const answer = await transport({ url: endpoint, headers, body }, signal);
        status = answer.status;
        return await protocol.deserializeResponse(operation, context, {
            statusCode: status,
            headers: Object.fromEntries(Object.entries(answer.headers).map(([header, value]) => [header, String(value)])),
            body: answer.body,
        });
    }
    catch (error) {
        throw (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fromSdk */ .z)(error, name, endpoint, status);
    }
}
/** Over the step's own connections, like every other request. */
function transportTo(service, connections) {
    return ({ url, headers, body }, signal) => {
        const agent = url.startsWith('http:') ? connections.plain : connections;
        return (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .t)({ url, service, agent, signal, method: 'POST', headers, body, longestAnswer: LONGEST_ANSWER });
    };
}
/**
 * Answers every request alike: a rehearsal does, while the network is waited for, what code does only on its first call
 * (several milliseconds).
 */
function cannedTransport(body) {
    return async () => ({ status: 200, headers: {}, body: Buffer.from(body) });
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
/* harmony import */ var _parameter_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1660);
/* harmony import */ var _rewrite_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
/* harmony import */ var _secrets_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2558);
/* harmony import */ var _template_crypto_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3257);






/** Everything outside that manifests need, loaded for a step that names some. */
function manifestWorld(workspace, connections, env) {
    if (!workspace) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('environment-unsafe', 'GITHUB_WORKSPACE is not set, so there is no workspace to read manifests from');
    }
    return {
        files: (0,_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFiles */ .T)(workspace),
        secretsDirectory: (region, credentials) => (0,_secrets_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .openSecretsDirectory */ .h)(region, credentials, connections, env),
        parameterDirectory: (region, credentials) => (0,_parameter_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .openParameterDirectory */ .x)(region, credentials, connections, env),
        crypto: _template_crypto_js__WEBPACK_IMPORTED_MODULE_5__/* .templateCrypto */ .Q,
        rewriteKey: _rewrite_key_js__WEBPACK_IMPORTED_MODULE_3__/* .rewriteKey */ .y,
    };
}


/***/ }),

/***/ 1660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openParameterDirectory)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(127);
/* harmony import */ var _signed_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9274);


/** Bytes: a page of fifty names with all that describes them. */
const LONGEST_ANSWER = 1024 * 1024;
/** What manifests ask of Parameter Store beside values. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html */
function openParameterDirectory(region, credentials, connections, env) {
    const endpoint = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)('SSM', region, env);
    const call = async (operation, input, signal) => {
        const answer = await (0,_signed_call_js__WEBPACK_IMPORTED_MODULE_1__/* .callSigned */ .r)({
            service: 'AWS Parameter Store',
            signingName: 'ssm',
            region,
            endpoint,
            target: `AmazonSSM.${operation}`,
            input,
            credentials,
            connections,
            signal,
            longestAnswer: LONGEST_ANSWER,
        });
        return fieldsOf(answer);
    };
    return {
        async exists(name, signal) {
            const answer = await call('GetParameters', { Names: [name], WithDecryption: false }, signal);
            return listOf(answer['Parameters']).length > 0;
        },
        async search({ path, tags }, page, signal) {
            const filters = [
                ...tags.map(([key, value]) => ({ Key: `tag:${key}`, Option: 'Equals', Values: [value] })),
                ...(path === undefined ? [] : [{ Key: 'Path', Option: 'Recursive', Values: [path] }]),
            ];
            const answer = await call('DescribeParameters', { ParameterFilters: filters, MaxResults: 50, ...(page !== undefined && { NextToken: page }) }, signal);
            const next = answer['NextToken'];
            return {
                names: listOf(answer['Parameters']).map((one) => textOf(one['Name'])),
                next: typeof next === 'string' && next !== '' ? next : undefined,
            };
        },
        async tags(name, signal) {
            const answer = await call('ListTagsForResource', { ResourceType: 'Parameter', ResourceId: name }, signal);
            return listOf(answer['TagList']).map((tag) => [textOf(tag['Key']), textOf(tag['Value'])]);
        },
    };
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function listOf(value) {
    return Array.isArray(value) ? value.map(fieldsOf) : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
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

/***/ 2558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openSecretsDirectory)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5988);
/* harmony import */ var _aws_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1376);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(127);
/* harmony import */ var _secrets_manager_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6064);




/** What manifests ask of Secrets Manager beside values. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
function openSecretsDirectory(region, credentials, connections, env) {
    const endpoint = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)('SECRETS_MANAGER', region, env);
    const service = (0,_secrets_manager_service_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsManagerAt */ .E)(endpoint, (0,_aws_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .transportTo */ .r2)(_secrets_manager_service_js__WEBPACK_IMPORTED_MODULE_2__/* .SECRETS_MANAGER */ .m, connections));
    const signing = { service: 'secretsmanager', region, credentials };
    return {
        async describe(id, signal) {
            const input = { SecretId: id };
            const answer = await (0,_aws_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(service, _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_3__/* .DescribeSecret$ */ .oB, input, signal, signing);
            return {
                arn: answer.ARN ?? '',
                name: answer.Name ?? '',
                tags: (answer.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']),
                stages: new Map(Object.entries(answer.VersionIdsToStages ?? {})),
                deletionScheduled: answer.DeletedDate !== undefined,
            };
        },
        async list(search, page, signal) {
            const input = {
                Filters: filtersFor(search),
                MaxResults: 100,
                ...(page !== undefined && { NextToken: page }),
            };
            const answer = await (0,_aws_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(service, _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_3__/* .ListSecrets$ */ ._B, input, signal, signing);
            const secrets = (answer.SecretList ?? []).flatMap(({ ARN, Name }) => ARN !== undefined && Name !== undefined ? [{ arn: ARN, name: Name }] : []);
            return { secrets, next: answer.NextToken };
        },
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

/***/ 6064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ secretsManagerAt),
/* harmony export */   m: () => (/* binding */ SECRETS_MANAGER)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5988);
/* harmony import */ var _aws_sdk_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3116);


const SECRETS_MANAGER = 'AWS Secrets Manager';
/** The SDK's own settings of Secrets Manager. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
function secretsManagerAt(endpoint, transport) {
    const protocol = new _aws_sdk_core_protocols__WEBPACK_IMPORTED_MODULE_0__/* .AwsJson1_1Protocol */ .T({
        defaultNamespace: 'com.amazonaws.secretsmanager',
        errorTypeRegistries: _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_1__/* .errorTypeRegistries */ .q1,
        serviceTarget: 'secretsmanager',
    });
    return { name: SECRETS_MANAGER, protocol, endpoint, transport };
}


/***/ }),

/***/ 8051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ signedHeaders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1573);


/**
 * The headers of a POST with its signature among them, made by the SDK's own signer.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
async function signedHeaders({ credentials, region, service }, endpoint, headers, body) {
    const signer = new _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_1__/* .SignatureV4 */ .B({ service, region, credentials, sha256: Sha256 });
    const signed = await signer.sign({
        method: 'POST',
        protocol: endpoint.protocol,
        hostname: endpoint.hostname,
        path: endpoint.pathname,
        headers: { host: endpoint.host, ...headers },
        body,
    });
    return signed.headers;
}
/** Node's SHA-256 in the form that the signer takes. */
class Sha256 {
    #hash;
    constructor(secret) {
        this.#hash = secret === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', bytes(secret));
    }
    update(data) {
        this.#hash.update(bytes(data));
    }
    async digest() {
        return this.#hash.digest();
    }
}
function bytes(data) {
    if (typeof data === 'string')
        return data;
    return ArrayBuffer.isView(data)
        ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
        : new Uint8Array(data);
}


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ callSigned)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1442);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8051);



/**
 * Makes one attempt of it, signed with the SDK's own signer, for services whose SDK client would be larger than all the
 * rest; returns the answer's JSON. Failures are `ServiceError`, or `certificate-refused`.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
async function callSigned(call) {
    const { connections, credentials, endpoint, longestAnswer, region, service, signal } = call;
    try {
        const body = JSON.stringify(call.input);
        const unsigned = {
            'content-type': 'application/x-amz-json-1.1',
            'content-length': String(Buffer.byteLength(body)),
            'user-agent': 'keyless/1',
            'x-amz-target': call.target,
        };
        const signing = { service: call.signingName, region, credentials };
        const headers = await (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signedHeaders */ .H)(signing, new URL(endpoint), unsigned, body);
        const agent = endpoint.startsWith('http:') ? connections.plain : connections;
        const request = { url: endpoint, service, agent, signal, method: 'POST', headers, body };
        const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .t)({ ...request, longestAnswer });
        if (answer.status !== 200)
            throw refusal(answer);
        return JSON.parse(answer.body.toString('utf8'));
    }
    catch (error) {
        throw (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fromSdk */ .z)(error, service, endpoint);
    }
}
/** An error of the service's own, in the form that the SDK would give it. */
function refusal({ status, headers, body }) {
    const { __type, message, Message } = fieldsOf(body.toString('utf8'));
    const name = String(headers['x-amzn-errortype'] ?? __type ?? 'UnknownError').replace(/^.*#|[:,].*$/g, '');
    return {
        name,
        message: String(message ?? Message ?? `answered ${status}`),
        $metadata: { httpStatusCode: status, requestId: headers['x-amzn-requestid'] },
    };
}
function fieldsOf(body) {
    try {
        return Object(JSON.parse(body));
    }
    catch {
        return {}; // of a proxy or a load balancer: the status says enough
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
