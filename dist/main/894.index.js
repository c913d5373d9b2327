export const id = 894;
export const ids = [894];
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

/***/ 894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openParameterStore: () => (/* binding */ openParameterStore)
/* harmony export */ });
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8736);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(127);
/* harmony import */ var _signed_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9274);



const SERVICE = 'AWS Parameter Store';
/** Bytes: ten parameters of 8 KiB, each byte of them written as `\\u0000`, and what describes them. */
const LONGEST_ANSWER = 1024 * 1024;
const PAGE = 10;
/** Parameter Store in a region. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
function openParameterStore(region, credentials, connections, env) {
    const endpoint = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)('SSM', region, env);
    const call = async (operation, input, signal) => {
        const answer = await (0,_signed_call_js__WEBPACK_IMPORTED_MODULE_2__/* .callSigned */ .r)({
            service: SERVICE,
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
        if (isFields(answer) && Array.isArray(answer['Parameters']))
            return answer;
        throw incomplete(endpoint);
    };
    return {
        async get(names, signal) {
            const answer = await call('GetParameters', { Names: names, WithDecryption: true }, signal);
            return { parameters: parametersOf(answer, endpoint), invalid: textsOf(answer['InvalidParameters']) };
        },
        async byPath(path, page, signal) {
            const input = { Path: path, Recursive: true, WithDecryption: true, MaxResults: PAGE };
            const answer = await call('GetParametersByPath', page === undefined ? input : { ...input, NextToken: page }, signal);
            const next = answer['NextToken'];
            return {
                parameters: parametersOf(answer, endpoint),
                next: typeof next === 'string' && next !== '' ? next : undefined,
            };
        },
    };
}
function isFields(value) {
    return typeof value === 'object' && value !== null;
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
function parametersOf(answer, endpoint) {
    const { Parameters: parameters } = answer;
    if (!Array.isArray(parameters))
        throw incomplete(endpoint);
    return parameters.map((entry) => {
        const { ARN: arn, Name: name, Selector: selector, Value: value, Version: version } = isFields(entry) ? entry : {};
        if (typeof name !== 'string' || typeof value !== 'string')
            throw incomplete(endpoint);
        return {
            arn: typeof arn === 'string' ? arn : '',
            name,
            selector: typeof selector === 'string' ? selector : '',
            version: typeof version === 'number' ? String(version) : '',
            value,
        };
    });
}
function incomplete(endpoint) {
    return new _service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._(`${SERVICE} (${endpoint}) answered without whole parameters`, {
        service: SERVICE,
        endpoint,
        transient: true,
    });
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


/***/ })

};
