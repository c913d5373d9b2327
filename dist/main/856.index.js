export const id = 856;
export const ids = [856];
export const modules = {

3346:
((module, exports, require) => {

Object.assign(exports, { fromSdk });
var errors_js = require(9473);
var service_error_js = require(8736);

const THROTTLING = /throttl|TooManyRequests|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete/i;
const MESSAGE_LIMIT = 500;
function fromSdk(error, service, endpoint, answered) {
	if (error instanceof service_error_js.ServiceError || error instanceof errors_js.ActionError)
		return error;
	const failure = isFailure(error) ? error : { name: 'UnknownError', message: 'no reason was given' };
	const at = new URL(endpoint).origin;
	const status = failure.$metadata?.httpStatusCode ?? answered;
	const unreadable = failure.name === 'SyntaxError' || (status === 200 && !failure.name.endsWith('Exception'));
	const transient = THROTTLING.test(failure.name) ||
		status === 429 ||
		(status !== undefined && status >= 500) ||
		unreadable ||
		failure.name.startsWith('IDPCommunicationError') ||
		(failure.name.startsWith('InvalidIdentityToken') && failure.message.includes("Couldn't retrieve verification key"));
	const nameless = status !== undefined && /^Unknown(?:Error)?$/.test(failure.name);
	const code = nameless ? `HTTP ${status}` : clean(failure.name);
	const said = unreadable
		? 'answered something that is not an AWS answer'
		: clean(failure.message).replace(/^(?:Unknown(?:Error)?)?$/, 'no reason was given');
	return new service_error_js.ServiceError(`${service} (${at}): ${code}: ${said}`, {
		service,
		endpoint: at,
		transient,
		status,
		code,
		said,
		requestId: failure.$metadata?.requestId,
	});
}
function isFailure(error) {
	return typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
}
function clean(text) {
	return text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, MESSAGE_LIMIT);
}

}),

2856:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { openParameterDirectory, openParameterStore, openSecretsDirectory });

var endpoints = require(127);
var signed_call = require(9274);
;// src/adapters/parameter-directory.ts

const LONGEST_ANSWER = 1024 * 1024;
function openParameterDirectory(region, credentials, connections, env) {
	const endpoint = endpoints.endpointOf('SSM', region, env);
	const call = async (operation, input, signal) => {
		const answer = await signed_call.callSigned({
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

var service_error = require(8736);
;// src/adapters/parameter-store.ts

const SERVICE = 'AWS Parameter Store';
const parameter_store_LONGEST_ANSWER = 1024 * 1024;
const PAGE = 10;
function openParameterStore(region, credentials, connections, env) {
	const endpoint = endpoints.endpointOf('SSM', region, env);
	const call = async (operation, input, signal) => {
		const answer = await signed_call.callSigned({
			service: SERVICE,
			signingName: 'ssm',
			region,
			endpoint,
			target: `AmazonSSM.${operation}`,
			input,
			credentials,
			connections,
			signal,
			longestAnswer: parameter_store_LONGEST_ANSWER,
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
	return new service_error.ServiceError(`${SERVICE} (${endpoint}) answered without whole parameters`, {
		service: SERVICE,
		endpoint,
		transient: true,
	});
}

// node_modules/@aws-sdk/client-secrets-manager/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = require(5988);
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
var schemas_operation = require(8366);
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = require(9700);
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = require(7305);
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = require(7332);
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = require(9809);
var aws_errors = require(3346);
var request = require(1442);
var signature = require(8051);
;// src/adapters/aws-operation.ts

const aws_operation_LONGEST_ANSWER = 12 * 1024 * 1024;
const SERDE = {
	base64Decoder: fromBase64.fromBase64,
	base64Encoder: toBase64.toBase64,
	utf8Decoder: fromUtf8.fromUtf8,
	utf8Encoder: toUtf8.toUtf8,
	streamCollector: async (whole) => whole,
};
var callAws = (async function ({ endpoint, name, protocol, transport }, [, namespace, operationName, traits, input, output], values, signal, signing) {
	let status;
	try {
		const url = new URL(endpoint);
		const operation = schemas_operation.operation(namespace, operationName, traits, input, output);
		const place = { protocol: url.protocol, hostname: url.hostname, path: url.pathname };
		const context = { ...SERDE, endpoint: async () => place };
		const request = await protocol.serializeRequest(operation, values, context);
		const body = request.body;
		const own = { 'content-length': String(Buffer.byteLength(body)), 'user-agent': 'keyless/1' };
		const unsigned = { ...request.headers, ...own };
		const headers = signing === undefined ? unsigned : await signature.signedHeaders(signing, url, unsigned, body);
		const answer = await transport({ url: endpoint, headers, body }, signal);
		status = answer.status;
		return await protocol.deserializeResponse(operation, context, {
			statusCode: status,
			headers: Object.fromEntries(Object.entries(answer.headers).map(([header, value]) => [header, String(value)])),
			body: answer.body,
		});
	}
	catch (error) {
		throw aws_errors.fromSdk(error, name, endpoint, status);
	}
});
var transportTo = (function (service, connections) {
	return ({ url, headers, body }, signal) => {
		const agent = url.startsWith('http:') ? connections.plain : connections;
		return request.send({ url, service, agent, signal, method: 'POST', headers, body, longestAnswer: aws_operation_LONGEST_ANSWER });
	};
});
var cannedTransport = (function (body) {
	return async () => ({ status: 200, headers: {}, body: Buffer.from(body) });
});

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js + 12 modules
var AwsJson1_1Protocol = require(3116);
;// src/adapters/secrets-manager-service.ts

const SECRETS_MANAGER = 'AWS Secrets Manager';
var secretsManagerAt = (function (endpoint, transport) {
	const protocol = new AwsJson1_1Protocol.AwsJson1_1Protocol({
		defaultNamespace: 'com.amazonaws.secretsmanager',
		errorTypeRegistries: schemas_0.errorTypeRegistries,
		serviceTarget: 'secretsmanager',
	});
	return { name: SECRETS_MANAGER, protocol, endpoint, transport };
});

;// src/adapters/secrets-directory.ts

function openSecretsDirectory(region, credentials, connections, env) {
	const endpoint = endpoints.endpointOf('SECRETS_MANAGER', region, env);
	const service = secretsManagerAt(endpoint, transportTo(SECRETS_MANAGER, connections));
	const signing = { service: 'secretsmanager', region, credentials };
	return {
		async describe(id, signal) {
			const input = { SecretId: id };
			const answer = await callAws(service, schemas_0.DescribeSecret$, input, signal, signing);
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
			const answer = await callAws(service, schemas_0.ListSecrets$, input, signal, signing);
			const secrets = (answer.SecretList ?? []).flatMap(({ ARN, Name }) => ARN !== undefined && Name !== undefined ? [{ arn: ARN, name: Name }] : []);
			return { secrets, next: answer.NextToken };
		},
	};
}
function filtersFor({ namePrefix, tags }) {
	return [
		...tags.flatMap(([key, value]) => [
			{ Key: 'tag-key', Values: [key] },
			{ Key: 'tag-value', Values: [value] },
		]),
		...(namePrefix === undefined ? [] : [{ Key: 'name', Values: [namePrefix] }]),
	];
}

;// src/adapters/secrets-manager.ts

var openSecretsManager = (function (region, credentials, connections, env) {
	const endpoint = endpoints.endpointOf('SECRETS_MANAGER', region, env);
	const service = secretsManagerAt(endpoint, transportTo(SECRETS_MANAGER, connections));
	const signing = { service: 'secretsmanager', region, credentials };
	const batch = async (input, signal) => {
		const answer = await callAws(service, schemas_0.BatchGetSecretValue$, input, signal, signing);
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
			const answer = await callAws(service, schemas_0.GetSecretValue$, input, signal, signing);
			return stored(answer, endpoint);
		},
		async list(prefix, page, signal) {
			const input = {
				Filters: nameBegins(prefix),
				MaxResults: 100,
				...(page !== undefined && { NextToken: page }),
			};
			const answer = await callAws(service, schemas_0.ListSecrets$, input, signal, signing);
			const ids = (answer.SecretList ?? []).flatMap(({ ARN, Name }) => ARN !== undefined && Name?.startsWith(prefix) ? [ARN] : []);
			return { ids, next: answer.NextToken };
		},
	};
});
function nameBegins(prefix) {
	return [{ Key: 'name', Values: [prefix] }];
}
var stored = (function (entry, endpoint) {
	const { ARN, Name, VersionId } = entry;
	const value = secretValue(entry);
	if (ARN === undefined || Name === undefined || value === undefined) {
		throw new service_error.ServiceError(`${SECRETS_MANAGER} (${endpoint}) answered without a whole secret`, {
			service: SECRETS_MANAGER,
			endpoint,
			transient: true,
		});
	}
	return { arn: ARN, name: Name, versionId: VersionId ?? '', value };
});
var secretValue = (function ({ SecretString, SecretBinary }) {
	if (SecretString !== undefined)
		return { kind: 'text', text: SecretString };
	return SecretBinary === undefined ? undefined : { kind: 'binary', bytes: SecretBinary };
});
var rehearseSecretsManager = (async function () {
	const answer = '{"SecretValues":[{"ARN":"a","Name":"n","SecretString":"s","CreatedDate":1}],"Errors":[]}';
	const credentials = {
		accessKeyId: 'REHEARSAL',
		secretAccessKey: 'rehearsal',
		sessionToken: 'rehearsal',
		expiration: new Date(0),
	};
	const service = secretsManagerAt('https://secretsmanager.amazonaws.com', cannedTransport(answer));
	const signing = { service: 'secretsmanager', region: 'us-east-1', credentials };
	const { signal } = new AbortController();
	await callAws(service, schemas_0.BatchGetSecretValue$, { SecretIdList: ['n'] }, signal, signing).catch(() => { });
});

// node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js + 2 modules
var schemas_schemas_0 = require(5741);
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js + 11 modules
var AwsQueryProtocol = require(7205);
var arn = require(6606);
;// src/adapters/sts.ts

const sts_SERVICE = 'AWS STS';
var openSts = (function (region, connections, env) {
	const service = serviceAt(endpoints.endpointOf('STS', region, env), transportTo(sts_SERVICE, connections));
	return {
		async assumeRole(request, token, signal) {
			return sessionFrom(await assumeRoleWithWebIdentity(service, request, token, signal), service.endpoint);
		},
		async assumeNextRole(request, credentials, signal) {
			const signing = { service: 'sts', region, credentials };
			const answer = await callAws(service, schemas_schemas_0.AssumeRole$, nextRoleInput(request), signal, signing);
			return sessionFrom(answer, service.endpoint);
		},
	};
});
var serviceAt = (function (endpoint, transport) {
	const protocol = new AwsQueryProtocol.AwsQueryProtocol({
		defaultNamespace: 'com.amazonaws.sts',
		errorTypeRegistries: schemas_schemas_0.errorTypeRegistries,
		xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
		version: '2011-06-15',
	});
	return { name: sts_SERVICE, protocol, endpoint, transport };
});
var assumeRoleWithWebIdentity = (function (service, request, token, signal) {
	const input = { ...sts_parametersOf(request), WebIdentityToken: token };
	return callAws(service, schemas_schemas_0.AssumeRoleWithWebIdentity$, input, signal);
});
function nextRoleInput(request) {
	return {
		...sts_parametersOf(request),
		...(request.externalId !== undefined && { ExternalId: request.externalId }),
		...(request.tags !== undefined &&
			request.tags.length > 0 && { Tags: request.tags.map(([Key, Value]) => ({ Key, Value })) }),
		...(request.transitiveTagKeys !== undefined &&
			request.transitiveTagKeys.length > 0 && { TransitiveTagKeys: [...request.transitiveTagKeys] }),
	};
}
var sts_parametersOf = (function (request) {
	return {
		RoleArn: request.roleArn,
		RoleSessionName: request.sessionName,
		DurationSeconds: request.durationSeconds,
		...(request.inlinePolicy !== undefined && { Policy: request.inlinePolicy }),
		...(request.managedPolicyArns.length > 0 && {
			PolicyArns: request.managedPolicyArns.map((arn) => ({ arn })),
		}),
	};
});
var sessionFrom = (function (answer, url) {
	const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
	const assumedRoleArn = answer.AssumedRoleUser?.Arn;
	const accountId = arn.parseArn(assumedRoleArn ?? '')?.account;
	if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration || !assumedRoleArn || !accountId) {
		const endpoint = new URL(url).origin;
		throw new service_error.ServiceError(`${sts_SERVICE} (${endpoint}) answered without whole credentials`, {
			service: sts_SERVICE,
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
});
var rehearseSts = (async function () {
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
	const service = serviceAt('https://sts.amazonaws.com', cannedTransport(answer));
	await assumeRoleWithWebIdentity(service, request, 'rehearsal', new AbortController().signal).catch(() => { });
});

;// src/adapters/aws-services.ts

Object.assign(exports, { openSecretsManager, openSts, rehearseSecretsManager, rehearseSts });
}),

8051:
((module, exports, require) => {

var node_crypto = require(7598);
var smithy_signature_v4 = require(1573);

var signedHeaders = (async function ({ credentials, region, service }, endpoint, headers, body) {
	const signer = new smithy_signature_v4.SignatureV4({ service, region, credentials, sha256: Sha256 });
	const signed = await signer.sign({
		method: 'POST',
		protocol: endpoint.protocol,
		hostname: endpoint.hostname,
		path: endpoint.pathname,
		headers: { host: endpoint.host, ...headers },
		body,
	});
	return signed.headers;
});
class Sha256 {
	#hash;
	constructor(secret) {
		this.#hash = secret === undefined ? node_crypto.createHash('sha256') : node_crypto.createHmac('sha256', bytes(secret));
	}
	update(data) {
		this.#hash.update(bytes(data));
	}
	async digest() {
		return this.#hash.digest();
	}
}
var bytes = (function (data) {
	if (typeof data === 'string')
		return data;
	return ArrayBuffer.isView(data)
		? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
		: new Uint8Array(data);
});

Object.assign(exports, { signedHeaders });
}),

9274:
((module, exports, require) => {

Object.assign(exports, { callSigned });
var aws_errors_js = require(3346);
var request_js = require(1442);
var signature_js = require(8051);

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
		const headers = await signature_js.signedHeaders(signing, new URL(endpoint), unsigned, body);
		const agent = endpoint.startsWith('http:') ? connections.plain : connections;
		const request = { url: endpoint, service, agent, signal, method: 'POST', headers, body };
		const answer = await request_js.send({ ...request, longestAnswer });
		if (answer.status !== 200)
			throw refusal(answer);
		return JSON.parse(answer.body.toString('utf8'));
	}
	catch (error) {
		throw aws_errors_js.fromSdk(error, service, endpoint);
	}
}
function refusal({ status, headers, body }) {
	const { __type, message, Message } = fieldsOf(body.toString('utf8'));
	const name = String(headers['x-amzn-errortype'] ?? __type ?? 'UnknownError').replace(/^.*#|[:,].*$/g, '');
	return {
		name,
		message: String(message ?? Message ?? ''),
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

})

};
