export const id = 3715;
export const ids = [3715];
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

/***/ 8531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSecretsManager: () => (/* binding */ openSecretsManager),
  rehearseSecretsManager: () => (/* binding */ rehearseSecretsManager)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-es/SecretsManagerClient.js + 21 modules
var SecretsManagerClient = __webpack_require__(9536);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(9778);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(5988);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/BatchGetSecretValueCommand.js


class BatchGetSecretValueCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "BatchGetSecretValue", schemas_0/* BatchGetSecretValue$ */.eP) {
}

;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/GetSecretValueCommand.js


class GetSecretValueCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetSecretValue", schemas_0/* GetSecretValue$ */.sD) {
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-es/commands/ListSecretsCommand.js
var ListSecretsCommand = __webpack_require__(7109);
// EXTERNAL MODULE: ./build/service-error.js
var service_error = __webpack_require__(8736);
// EXTERNAL MODULE: ./build/adapters/aws-client.js + 1 modules
var aws_client = __webpack_require__(7478);
// EXTERNAL MODULE: ./build/adapters/aws-errors.js
var aws_errors = __webpack_require__(3346);
;// CONCATENATED MODULE: ./build/adapters/secrets-manager.js




const SERVICE = 'AWS Secrets Manager';
/** Secrets Manager in a region. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
function openSecretsManager(region, credentials, connections, env) {
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
    const batch = (input, signal) => attempt(async () => {
        const answer = await client.send(new BatchGetSecretValueCommand(input), {
            abortSignal: signal,
        });
        return {
            secrets: (answer.SecretValues ?? []).map((entry) => stored(entry, endpoint)),
            errors: (answer.Errors ?? []).map(({ SecretId, ErrorCode, Message }) => ({
                id: SecretId ?? '',
                code: ErrorCode ?? 'UnknownError',
                message: Message ?? 'no reason was given',
            })),
            next: answer.NextToken,
        };
    });
    return {
        batchById: (ids, signal) => batch({ SecretIdList: [...ids] }, signal),
        batchByPrefix: (prefix, page, signal) => batch({
            Filters: [{ Key: 'name', Values: [prefix] }],
            MaxResults: 20,
            ...(page !== undefined && { NextToken: page }),
        }, signal),
        get: (id, stage, version, signal) => attempt(async () => {
            const command = new GetSecretValueCommand({
                SecretId: id,
                ...(stage !== undefined && { VersionStage: stage }),
                ...(version !== undefined && { VersionId: version }),
            });
            return stored(await client.send(command, { abortSignal: signal }), endpoint);
        }),
        list: (prefix, page, signal) => attempt(async () => {
            const command = new ListSecretsCommand/* ListSecretsCommand */.j({
                Filters: [{ Key: 'name', Values: [prefix] }],
                MaxResults: 100,
                ...(page !== undefined && { NextToken: page }),
            });
            const answer = await client.send(command, { abortSignal: signal });
            const ids = (answer.SecretList ?? []).flatMap(({ ARN, Name }) => ARN !== undefined && Name?.startsWith(prefix) ? [ARN] : []);
            return { ids, next: answer.NextToken };
        }),
    };
}
function stored(entry, endpoint) {
    const { ARN, Name, VersionId } = entry;
    const value = secretValue(entry);
    if (ARN === undefined || Name === undefined || value === undefined) {
        throw new service_error/* ServiceError */._(`${SERVICE} (${endpoint}) answered without a whole secret`, {
            service: SERVICE,
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
async function rehearseSecretsManager(region) {
    const answer = '{"SecretValues":[{"ARN":"a","Name":"n","SecretString":"s","CreatedDate":1}],"Errors":[]}';
    const client = new SecretsManagerClient/* SecretsManagerClient */._((0,aws_client/* rehearsalSettings */.Lf)(region, answer));
    await client.send(new BatchGetSecretValueCommand({ SecretIdList: ['n'] })).catch(() => { });
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
