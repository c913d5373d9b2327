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

/***/ 894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openParameterStore: () => (/* binding */ openParameterStore),
/* harmony export */   w: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _credentials_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8736);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(127);
/* harmony import */ var _signed_call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9274);




const SERVICE = 'AWS Parameter Store';
/** Bytes: ten parameters of 8 KiB, each byte of them written as `\\u0000`, and what describes them. */
const LONGEST_ANSWER = 1024 * 1024;
const PAGE = 10;
/** Parameter Store in a region. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
function openParameterStore(region, credentials, connections, env) {
    const endpoint = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .givenEndpoint */ .pZ)('SSM', env)?.url ?? `https://${hostOf(region, env)}`;
    const call = async (operation, input, signal) => {
        const answer = await (0,_signed_call_js__WEBPACK_IMPORTED_MODULE_3__/* .callSigned */ .r)({
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
/** https://docs.aws.amazon.com/general/latest/gr/ssm.html; GovCloud's plain hosts are its FIPS hosts. */
function hostOf(region, env) {
    const { domain, id } = (0,_credentials_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region);
    const fips = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .isOn */ .Mp)('AWS_USE_FIPS_ENDPOINT', env);
    const dual = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .isOn */ .Mp)('AWS_USE_DUALSTACK_ENDPOINT', env) ? _credentials_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .DUAL_STACK */ .ms[id] : undefined;
    const name = fips && (dual !== undefined || id !== 'aws-us-gov') ? 'ssm-fips' : 'ssm';
    return dual === undefined ? `${name}.${region}.${domain}` : `${name}.${region}.api.${dual}`;
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
    return new _service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._(`${SERVICE} (${endpoint}) answered without whole parameters`, {
        service: SERVICE,
        endpoint,
        transient: true,
    });
}


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ callSigned)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1526);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3346);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1442);




/**
 * Makes one attempt of it, signed with the SDK's own signer, for services whose SDK client would be larger than all the
 * rest; returns the answer's JSON. Failures are `ServiceError`, or `certificate-refused`.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
async function callSigned(call) {
    const { connections, endpoint, longestAnswer, service, signal } = call;
    try {
        const { headers, body } = await sign(call, new URL(endpoint));
        const agent = endpoint.startsWith('http:') ? connections.plain : connections;
        const request = { url: endpoint, service, agent, signal, method: 'POST', headers, body };
        const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .t)({ ...request, longestAnswer });
        if (answer.status !== 200)
            throw refusal(answer);
        return JSON.parse(answer.body.toString('utf8'));
    }
    catch (error) {
        throw (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fromSdk */ .z)(error, service, endpoint);
    }
}
async function sign({ credentials, input, region, signingName, target }, endpoint) {
    const signer = new _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_3__/* .SignatureV4 */ .B({ service: signingName, region, credentials, sha256: Sha256 });
    const body = JSON.stringify(input);
    return await signer.sign({
        method: 'POST',
        protocol: endpoint.protocol,
        hostname: endpoint.hostname,
        path: endpoint.pathname,
        headers: {
            host: endpoint.host,
            'content-type': 'application/x-amz-json-1.1',
            'content-length': String(Buffer.byteLength(body)),
            'user-agent': 'keyless/1',
            'x-amz-target': target,
        },
        body,
    });
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
