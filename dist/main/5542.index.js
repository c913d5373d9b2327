export const id = 5542;
export const ids = [5542];
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

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSecretsManager: () => (/* binding */ openSecretsManager),
/* harmony export */   rehearseSecretsManager: () => (/* binding */ rehearseSecretsManager)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5988);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8736);
/* harmony import */ var _aws_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1376);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(127);
/* harmony import */ var _secrets_manager_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6064);





/** Secrets Manager in a region. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
function openSecretsManager(region, credentials, connections, env) {
    const endpoint = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)('SECRETS_MANAGER', region, env);
    const service = (0,_secrets_manager_service_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsManagerAt */ .E)(endpoint, (0,_aws_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .transportTo */ .r2)(_secrets_manager_service_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRETS_MANAGER */ .m, connections));
    const signing = { service: 'secretsmanager', region, credentials };
    const batch = async (input, signal) => {
        const answer = await (0,_aws_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(service, _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_4__/* .BatchGetSecretValue$ */ .eP, input, signal, signing);
        return {
            secrets: (answer.SecretValues ?? []).map((entry) => stored(entry, endpoint)),
            errors: (answer.Errors ?? []).map(({ SecretId, ErrorCode, Message }) => ({
                id: SecretId ?? '',
                code: ErrorCode ?? 'UnknownError',
                message: Message ?? 'no reason was given',
            })),
            next: answer.NextToken,
        };
    };
    return {
        batchById: (ids, signal) => batch({ SecretIdList: [...ids] }, signal),
        batchByPrefix: (prefix, page, signal) => batch({ Filters: nameBegins(prefix), MaxResults: 20, ...(page !== undefined && { NextToken: page }) }, signal),
        async get(id, stage, version, signal) {
            const input = {
                SecretId: id,
                ...(stage !== undefined && { VersionStage: stage }),
                ...(version !== undefined && { VersionId: version }),
            };
            const answer = await (0,_aws_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(service, _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_4__/* .GetSecretValue$ */ .sD, input, signal, signing);
            return stored(answer, endpoint);
        },
        async list(prefix, page, signal) {
            const input = {
                Filters: nameBegins(prefix),
                MaxResults: 100,
                ...(page !== undefined && { NextToken: page }),
            };
            const answer = await (0,_aws_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(service, _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_4__/* .ListSecrets$ */ ._B, input, signal, signing);
            const ids = (answer.SecretList ?? []).flatMap(({ ARN, Name }) => ARN !== undefined && Name?.startsWith(prefix) ? [ARN] : []);
            return { ids, next: answer.NextToken };
        },
    };
}
function nameBegins(prefix) {
    return [{ Key: 'name', Values: [prefix] }];
}
function stored(entry, endpoint) {
    const { ARN, Name, VersionId } = entry;
    const value = secretValue(entry);
    if (ARN === undefined || Name === undefined || value === undefined) {
        throw new _service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._(`${_secrets_manager_service_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRETS_MANAGER */ .m} (${endpoint}) answered without a whole secret`, {
            service: _secrets_manager_service_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRETS_MANAGER */ .m,
            endpoint,
            transient: true,
        });
    }
    return { arn: ARN, name: Name, versionId: VersionId ?? '', value };
}
function secretValue({ SecretString, SecretBinary }) {
    if (SecretString !== undefined)
        return { kind: 'text', text: SecretString };
    return SecretBinary === undefined ? undefined : { kind: 'binary', bytes: SecretBinary };
}
/** Makes a batch call once against a canned answer. A failure means only that nothing was saved. */
async function rehearseSecretsManager() {
    const answer = '{"SecretValues":[{"ARN":"a","Name":"n","SecretString":"s","CreatedDate":1}],"Errors":[]}';
    const credentials = {
        accessKeyId: 'REHEARSAL',
        secretAccessKey: 'rehearsal',
        sessionToken: 'rehearsal',
        expiration: new Date(0),
    };
    const service = (0,_secrets_manager_service_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsManagerAt */ .E)('https://secretsmanager.amazonaws.com', (0,_aws_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .cannedTransport */ .x4)(answer));
    const signing = { service: 'secretsmanager', region: 'us-east-1', credentials };
    const { signal } = new AbortController();
    await (0,_aws_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(service, _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_4__/* .BatchGetSecretValue$ */ .eP, { SecretIdList: ['n'] }, signal, signing).catch(() => { });
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


/***/ })

};
