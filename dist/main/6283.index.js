export const id = 6283;
export const ids = [6283,894];
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

/***/ 1660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openParameterDirectory)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(127);
/* harmony import */ var _parameter_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(894);
/* harmony import */ var _signed_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9274);



/** Bytes: a page of fifty names with all that describes them. */
const LONGEST_ANSWER = 1024 * 1024;
/** What manifests ask of Parameter Store beside values. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html */
function openParameterDirectory(region, credentials, connections, env) {
    const endpoint = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .givenEndpoint */ .pZ)('SSM', env)?.url ?? `https://${(0,_parameter_store_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(region, env)}`;
    const call = async (operation, input, signal) => {
        const answer = await (0,_signed_call_js__WEBPACK_IMPORTED_MODULE_2__/* .callSigned */ .r)({
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
