export const id = 6897;
export const ids = [6897];
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

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSts: () => (/* binding */ openSts),
/* harmony export */   rehearseSts: () => (/* binding */ rehearseSts)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5741);
/* harmony import */ var _aws_sdk_core_protocols__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7205);
/* harmony import */ var _credentials_arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6606);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8736);
/* harmony import */ var _aws_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1376);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(127);






const SERVICE = 'AWS STS';
/** STS in a region. A call by the job's token is not signed; one by a role is, with the credentials of that role. */
function openSts(region, connections, env) {
    const service = serviceAt((0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)('STS', region, env), (0,_aws_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .transportTo */ .r2)(SERVICE, connections));
    return {
        async assumeRole(request, token, signal) {
            return sessionFrom(await assumeRoleWithWebIdentity(service, request, token, signal), service.endpoint);
        },
        async assumeNextRole(request, credentials, signal) {
            const signing = { service: 'sts', region, credentials };
            const answer = await (0,_aws_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(service, _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .AssumeRole$ */ .JM, nextRoleInput(request), signal, signing);
            return sessionFrom(answer, service.endpoint);
        },
    };
}
/** The SDK's own settings of STS. https://docs.aws.amazon.com/STS/latest/APIReference/ */
function serviceAt(endpoint, transport) {
    const protocol = new _aws_sdk_core_protocols__WEBPACK_IMPORTED_MODULE_4__/* .AwsQueryProtocol */ .k({
        defaultNamespace: 'com.amazonaws.sts',
        errorTypeRegistries: _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .errorTypeRegistries */ .q1,
        xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
        version: '2011-06-15',
    });
    return { name: SERVICE, protocol, endpoint, transport };
}
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
function assumeRoleWithWebIdentity(service, request, token, signal) {
    const input = { ...parametersOf(request), WebIdentityToken: token };
    return (0,_aws_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(service, _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .AssumeRoleWithWebIdentity$ */ .p$, input, signal);
}
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
function nextRoleInput(request) {
    return {
        ...parametersOf(request),
        ...(request.externalId !== undefined && { ExternalId: request.externalId }),
        ...(request.tags !== undefined &&
            request.tags.length > 0 && { Tags: request.tags.map(([Key, Value]) => ({ Key, Value })) }),
        ...(request.transitiveTagKeys !== undefined &&
            request.transitiveTagKeys.length > 0 && { TransitiveTagKeys: [...request.transitiveTagKeys] }),
    };
}
/** What both calls take. */
function parametersOf(request) {
    return {
        RoleArn: request.roleArn,
        RoleSessionName: request.sessionName,
        DurationSeconds: request.durationSeconds,
        ...(request.inlinePolicy !== undefined && { Policy: request.inlinePolicy }),
        ...(request.managedPolicyArns.length > 0 && {
            PolicyArns: request.managedPolicyArns.map((arn) => ({ arn })),
        }),
    };
}
function sessionFrom(answer, endpoint) {
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
    const assumedRoleArn = answer.AssumedRoleUser?.Arn;
    const accountId = (0,_credentials_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArn */ .L)(assumedRoleArn ?? '')?.account;
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration || !assumedRoleArn || !accountId) {
        throw new _service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._(`${SERVICE} (${endpoint}) answered without whole credentials`, {
            service: SERVICE,
            endpoint,
            transient: true,
        });
    }
    return {
        credentials: {
            accessKeyId: AccessKeyId,
            secretAccessKey: SecretAccessKey,
            sessionToken: SessionToken,
            expiration: Expiration,
        },
        assumedRoleArn,
        accountId,
    };
}
/** Makes the call once against a canned answer. A failure means only that nothing was saved. */
async function rehearseSts() {
    const request = {
        roleArn: 'arn:aws:iam::000000000000:role/rehearsal',
        sessionName: 'rehearsal',
        durationSeconds: 900,
        inlinePolicy: undefined,
        managedPolicyArns: [],
    };
    const answer = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
<AssumedRoleUser><Arn>arn:aws:sts::000000000000:assumed-role/rehearsal/rehearsal</Arn><AssumedRoleId>A:r</AssumedRoleId></AssumedRoleUser>
<Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>S</SecretAccessKey><SessionToken>T</SessionToken><Expiration>2026-01-01T00:00:00Z</Expiration></Credentials>
</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
    const service = serviceAt('https://sts.amazonaws.com', (0,_aws_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .cannedTransport */ .x4)(answer));
    await assumeRoleWithWebIdentity(service, request, 'rehearsal', new AbortController().signal).catch(() => { });
}


/***/ })

};
