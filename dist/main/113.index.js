export const id = 113;
export const ids = [113];
export const modules = {

3838:
((module, exports, require) => {

Object.assign(exports, { error, warning });


var external_os_ = require(857);
;// node_modules/@actions/core/lib/utils.js
var utils_toCommandValue = (function (input) {
	if (input === null || input === undefined) {
		return '';
	}
	else if (typeof input === 'string' || input instanceof String) {
		return input;
	}
	return JSON.stringify(input);
});
var toCommandProperties = (function (annotationProperties) {
	if (!Object.keys(annotationProperties).length) {
		return {};
	}
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
});
;// node_modules/@actions/core/lib/command.js

var command_issueCommand = (function (command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
});
var command_issue = (function (name, message = '') {
	command_issueCommand(name, {}, message);
});
const CMD_STRING = '::';
class Command {
	constructor(command, properties, message) {
		if (!command) {
			command = 'missing.command';
		}
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += ' ';
			let first = true;
			for (const key in this.properties) {
				if (this.properties.hasOwnProperty(key)) {
					const val = this.properties[key];
					if (val) {
						if (first) {
							first = false;
						}
						else {
							cmdStr += ',';
						}
						cmdStr += `${key}=${escapeProperty(val)}`;
					}
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
}
var escapeData = (function (s) {
	return utils_toCommandValue(s)
		.replace(/%/g, '%25')
		.replace(/\r/g, '%0D')
		.replace(/\n/g, '%0A');
});
function escapeProperty(s) {
	return utils_toCommandValue(s)
		.replace(/%/g, '%25')
		.replace(/\r/g, '%0D')
		.replace(/\n/g, '%0A')
		.replace(/:/g, '%3A')
		.replace(/,/g, '%2C');
}
var external_crypto_ = require(6982);
var external_fs_ = require(9896);
;// node_modules/@actions/core/lib/file-command.js

var file_command_issueFileCommand = (function (command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) {
		throw new Error(`Unable to find environment variable for file command ${command}`);
	}
	if (!external_fs_.existsSync(filePath)) {
		throw new Error(`Missing file at path: ${filePath}`);
	}
	external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
		encoding: 'utf8'
	});
});
var file_command_prepareKeyValueMessage = (function (key, value) {
	const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
	const convertedValue = utils_toCommandValue(value);
	if (key.includes(delimiter)) {
		throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	}
	if (convertedValue.includes(delimiter)) {
		throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	}
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
});
var external_path_ = require(6928);
;// node_modules/@actions/core/lib/oidc-utils.js

;// node_modules/@actions/core/lib/summary.js

;// node_modules/@actions/core/lib/path-utils.js

;// node_modules/@actions/core/lib/platform.js

const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
;// node_modules/@actions/core/lib/core.js

var ExitCode;
(function (ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
var core_setSecret = (function (secret) {
	command_issueCommand('add-mask', {}, secret);
});
var addPath = (function (inputPath) {
	const filePath = process.env['GITHUB_PATH'] || '';
	if (filePath) {
		file_command_issueFileCommand('PATH', inputPath);
	}
	else {
		command_issueCommand('add-path', {}, inputPath);
	}
	process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
});
function error(message, properties = {}) {
	command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
var notice = (function (message, properties = {}) {
	command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
});
var info = (function (message) {
	process.stdout.write(message + external_os_.EOL);
});
var startGroup = (function (name) {
	command_issue('group', name);
});
var endGroup = (function () {
	command_issue('endgroup');
});
var saveState = (function (name, value) {
	const filePath = process.env['GITHUB_STATE'] || '';
	if (filePath) {
		return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
	}
	command_issueCommand('save-state', { name }, utils_toCommandValue(value));
});





Object.assign(exports, {
	addPath,
	endGroup,
	info,
	notice,
	saveState,
	setSecret: core_setSecret,
	startGroup,
});
}),

6687:
((module, exports, require) => {

var lib_key_js = require(7859);
var lib_jws_algorithms_js = require(8576);
var util_errors_js = require(5674);
var lib_validate_js = require(7784);

var isUsableJWK = (function (jwk, entry, alg, kid) {
  const { kty, key_ops: keyOps, ext, kid: jwkKid, alg: jwkAlg, use, crv } = jwk;
  return (ext === void 0 || typeof ext == "boolean") && (keyOps === void 0 || Array.isArray(keyOps) && keyOps.every((operation, index) => typeof operation == "string" && keyOps.indexOf(operation) === index) && keyOps.includes("verify")) && entry.kty.includes(kty) && (kid === void 0 || typeof kid == "string" && kid === jwkKid) && (jwkAlg === void 0 ? kty !== "AKP" : alg === jwkAlg) && (use === void 0 || use === "sig") && (!entry.crv || crv === entry.crv);
});
var importWithAlgCache = (async function (cache, jwk, entry) {
  const cached = cache.get(jwk) || cache.set(jwk, {}).get(jwk), { alg } = entry;
  if (cached[alg] === void 0) {
	const pending = lib_key_js.jwkToKey(entry, jwk, !0).then((key) => {
	  if (key.type !== "public")
		throw new util_errors_js.JWKSInvalid("JSON Web Key Set members must be public keys");
	  return cached[alg] = key, key;
	}).catch((error) => {
	  throw cached[alg] === pending && delete cached[alg], error;
	});
	cached[alg] = pending;
  }
  return cached[alg];
});
var createLocalJWKSet = (function (jwks) {
  let snapshot;
  try {
	snapshot = structuredClone(jwks);
  } catch (cause) {
	throw new util_errors_js.JWKSInvalid("JSON Web Key Set malformed", { cause });
  }
  if (!lib_validate_js.isJwkSet(snapshot))
	throw new util_errors_js.JWKSInvalid("JSON Web Key Set malformed");
  const metadata = snapshot.keys.map((jwk) => {
	const normalized = lib_key_js.snapshotJwk(jwk);
	return Array.isArray(normalized.key_ops) && (normalized.key_ops = [...normalized.key_ops]), normalized;
  }), cached = /* @__PURE__ */ new WeakMap();
  return Object.defineProperty(async (protectedHeader, token) => {
	const { alg, kid } = { ...protectedHeader, ...token?.header }, entry = typeof alg == "string" ? lib_jws_algorithms_js.JWS[alg] : void 0;
	if (!entry || entry.secret)
	  throw new util_errors_js.JOSENotSupported('Unsupported "alg" value for a JSON Web Key Set');
	const candidates = snapshot.keys.filter((_, index) => isUsableJWK(metadata[index], entry, alg, kid)), { 0: jwk, length } = candidates;
	if (!length)
	  throw new util_errors_js.JWKSNoMatchingKey();
	if (length !== 1) {
	  const error = new util_errors_js.JWKSMultipleMatchingKeys();
	  throw error[Symbol.asyncIterator] = async function* () {
		for (const jwk2 of candidates)
		  try {
			yield await importWithAlgCache(cached, jwk2, entry);
		  } catch {
		  }
	  }, error;
	}
	return importWithAlgCache(cached, jwk, entry);
  }, "jwks", {
	value: () => structuredClone(snapshot)
  });
});

Object.assign(exports, { createLocalJWKSet });
}),

4490:
((module, exports, require) => {


// node_modules/jose/dist/webapi/lib/jws_algorithms.js + 1 modules
var jws_algorithms = require(8576);
// node_modules/jose/dist/webapi/util/errors.js
var errors = require(5674);
// node_modules/jose/dist/webapi/lib/buffer_utils.js
var buffer_utils = require(7410);
// node_modules/jose/dist/webapi/lib/validate.js
var validate = require(7784);
// node_modules/jose/dist/webapi/lib/key.js
var lib_key = require(7859);
;// node_modules/jose/dist/webapi/lib/jws_verify.js

var prepareVerify = (function (options) {
  return [options && validate.validateAlgorithms("algorithms", options.algorithms), options?.crit];
});
var parseProtectedHeader = (function (encodedProtectedHeader) {
  return encodedProtectedHeader === void 0 ? {} : validate.parseJoseHeader(encodedProtectedHeader, errors.JWSInvalid, "JWS Protected Header is invalid");
});
function encodeCompactUnencodedPayload(payload) {
  try {
	return buffer_utils.encode(payload);
  } catch (cause) {
	throw new errors.JWSInvalid("JWS Compact Serialization payload must use only ASCII characters", {
	  cause
	});
  }
}
var verifySignature = (async function (jws, shared, key, encodeUnencodedPayload, parsedProtected) {
  const { protected: encodedProtectedHeader, header, payload: inputPayload } = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
  if (!validate.isDisjoint(protectedHeader, header))
	throw new errors.JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...header }, b64 = validate.validateB64(protectedHeader, validate.validateCrit(errors.JWSInvalid, validate.JWS_RECOGNIZED, shared[1], protectedHeader, joseHeader)), { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
	throw new errors.JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  if (shared[0] && !shared[0].has(alg))
	throw new errors.JOSEAlgNotAllowed('"alg" (Algorithm) Header Parameter value not allowed');
  if (b64) {
	if (typeof inputPayload != "string")
	  throw new errors.JWSInvalid("JWS Payload must be a string");
  } else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array))
	throw new errors.JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
  const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
  let resolvedKey = !1;
  typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = !0);
  const entry = jws_algorithms.jwsAlgorithm(alg), signingInput = buffer_utils.concat(encodedProtectedHeader !== void 0 ? buffer_utils.encode(encodedProtectedHeader) : new Uint8Array(), buffer_utils.encode("."), typeof signingPayload == "string" ? shared[2] ??= validate.encodeAsciiMember(signingPayload, "payload", errors.JWSInvalid) : signingPayload), signature = validate.decodeBase64url(jws.signature, "signature", errors.JWSInvalid), verificationKey = await lib_key.prepareKey(entry, key, "verify"), cryptoKey = await lib_key.rawKey(verificationKey, entry.subtle, "verify");
  entry.minRsaBits && lib_key.checkModulusLength(entry.alg, cryptoKey);
  let verified = !1;
  try {
	verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
  } catch (cause) {
	throw new errors.JWSSignatureVerificationFailed(void 0, { cause });
  }
  if (!verified)
	throw new errors.JWSSignatureVerificationFailed();
  const result = { payload: typeof signingPayload == "string" ? validate.decodeBase64url(signingPayload, "payload", errors.JWSInvalid) : signingPayload };
  return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [{ ...result, key: verificationKey }, b64] : [result, b64];
});
var verifyCompact = (async function (jws, shared, key) {
  if (jws instanceof Uint8Array && (jws = buffer_utils.decoder.decode(jws)), typeof jws != "string")
	throw new errors.JWSInvalid("Compact JWS must be a string or Uint8Array");
  const { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split(".");
  if (length !== 3)
	throw new errors.JWSInvalid("Invalid Compact JWS");
  return verifySignature({ payload, protected: protectedHeader, signature }, shared, key, encodeCompactUnencodedPayload);
});

;// node_modules/jose/dist/webapi/lib/jwt_claims_set.js

const epoch = (date) => Math.floor(date.getTime() / 1e3), multipliers = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
  w: 604800,
  y: 31557600
}, REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i, checkFailed = "check_failed";
function invalidDuration() {
  throw new TypeError("Invalid time period format");
}
function secs(str) {
  typeof str != "string" && invalidDuration();
  const matched = REGEX.exec(str);
  (!matched || matched[4] && matched[1]) && invalidDuration();
  const value = parseFloat(matched[2]), durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()]);
  return Number.isFinite(durationSeconds) || invalidDuration(), matched[1] === "-" || matched[4]?.toLowerCase() === "ago" ? -durationSeconds : durationSeconds;
}
var validateInput = (function (label, input) {
  if (!Number.isFinite(input))
	throw new TypeError(`Invalid ${label} input`);
  return input;
});
const normalizeTyp = (value) => {
  const normalized = value.toLowerCase();
  return value.includes("/") ? normalized : `application/${normalized}`;
}, checkAudiencePresence = (audPayload, audOption) => typeof audPayload == "string" ? audOption.includes(audPayload) : Array.isArray(audPayload) ? audOption.some((aud) => audPayload.includes(aud)) : !1;
var validateNumericDate = (function (claimsSet, claim, required = !1) {
  const value = claimsSet[claim];
  if (!(value === void 0 && !required)) {
	if (typeof value != "number")
	  throw new errors.JWTClaimValidationFailed(`"${claim}" claim must be a number`, claimsSet, claim, "invalid");
	return value;
  }
});
function unexpectedClaim(claimsSet, claim) {
  throw new errors.JWTClaimValidationFailed(`unexpected "${claim}" claim value`, claimsSet, claim, checkFailed);
}
var validateClaimsSet = (function (protectedHeader, claimsSetBytes, options = {}) {
  let claimsSet;
  try {
	claimsSet = JSON.parse(buffer_utils.strictDecoder.decode(claimsSetBytes));
  } catch (cause) {
	throw new errors.JWTInvalid("JWT Claims Set must be a top-level JSON object", { cause });
  }
  if (!validate.isObject(claimsSet))
	throw new errors.JWTInvalid("JWT Claims Set must be a top-level JSON object");
  const { typ } = options;
  if (typ !== void 0 && (typeof protectedHeader.typ != "string" || normalizeTyp(protectedHeader.typ) !== normalizeTyp(typ)))
	throw new errors.JWTClaimValidationFailed('unexpected "typ" JWT header value', claimsSet, "typ", checkFailed);
  const { requiredClaims = [], issuer, subject, audience, maxTokenAge } = options, presenceCheck = [...requiredClaims];
  maxTokenAge !== void 0 && presenceCheck.push("iat"), audience !== void 0 && presenceCheck.push("aud"), subject !== void 0 && presenceCheck.push("sub"), issuer !== void 0 && presenceCheck.push("iss");
  for (const claim of new Set(presenceCheck.reverse()))
	if (!Object.hasOwn(claimsSet, claim))
	  throw new errors.JWTClaimValidationFailed(`missing required "${claim}" claim`, claimsSet, claim, "missing");
  issuer !== void 0 && !(Array.isArray(issuer) ? issuer : [issuer]).includes(claimsSet.iss) && unexpectedClaim(claimsSet, "iss"), subject !== void 0 && claimsSet.sub !== subject && unexpectedClaim(claimsSet, "sub"), audience !== void 0 && !checkAudiencePresence(claimsSet.aud, typeof audience == "string" ? [audience] : audience) && unexpectedClaim(claimsSet, "aud");
  const { clockTolerance } = options;
  let tolerance = 0;
  if (typeof clockTolerance == "string")
	tolerance = secs(clockTolerance);
  else if (clockTolerance !== void 0) {
	if (typeof clockTolerance != "number")
	  throw new TypeError("Invalid clockTolerance option type");
	tolerance = clockTolerance;
  }
  if (validateInput("clockTolerance option", tolerance), tolerance < 0)
	throw new TypeError("Invalid clockTolerance option input");
  const { currentDate } = options, now = validateInput("currentDate option", epoch(currentDate === void 0 ? /* @__PURE__ */ new Date() : currentDate)), iat = validateNumericDate(claimsSet, "iat", maxTokenAge !== void 0), nbf = validateNumericDate(claimsSet, "nbf");
  if (nbf !== void 0 && nbf > now + tolerance)
	throw new errors.JWTClaimValidationFailed('"nbf" claim timestamp check failed', claimsSet, "nbf", checkFailed);
  const exp = validateNumericDate(claimsSet, "exp");
  if (exp !== void 0 && exp <= now - tolerance)
	throw new errors.JWTExpired('"exp" claim timestamp check failed', claimsSet, "exp", checkFailed);
  if (maxTokenAge !== void 0) {
	const age = now - iat, max = validateInput("maxTokenAge option", typeof maxTokenAge == "number" ? maxTokenAge : secs(maxTokenAge));
	if (max < 0)
	  throw new TypeError("Invalid maxTokenAge option input");
	if (age - tolerance > max)
	  throw new errors.JWTExpired('"iat" claim timestamp check failed (too far in the past)', claimsSet, "iat", checkFailed);
	if (age < -tolerance)
	  throw new errors.JWTClaimValidationFailed('"iat" claim timestamp check failed (it should be in the past)', claimsSet, "iat", checkFailed);
  }
  return claimsSet;
});
let producerClaimsSets;

;// node_modules/jose/dist/webapi/jwt/verify.js

var jwtVerify = (async function (jwt, key, options) {
  const [verified, b64] = await verifyCompact(jwt, prepareVerify(options), key);
  if (!b64)
	throw new errors.JWTInvalid("JWTs MUST NOT use unencoded payload");
  const payload = validateClaimsSet(verified.protectedHeader, verified.payload, options);
  return { ...verified, payload };
});

Object.assign(exports, { jwtVerify });
}),

7410:
((module, exports, require) => {

const encoder = new TextEncoder(), decoder = new TextDecoder(), strictDecoder = new TextDecoder("utf-8", { fatal: !0 }), UINT32_RANGE = (/* unused pure expression or super */ null && (2 ** 32));
var concat = (function (...buffers) {
  const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
  let i = 0;
  for (const buffer of buffers)
	buf.set(buffer, i), i += buffer.length;
  return buf;
});
const NON_ASCII = /[^\x00-\x7f]/;
var encode = (function (string) {
  if (typeof string == "string" && string.length >= 128) {
	if (NON_ASCII.test(string))
	  throw new TypeError("non-ASCII string encountered in encode()");
	return encoder.encode(string);
  }
  const bytes = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
	const code = string.charCodeAt(i);
	if (code > 127)
	  throw new TypeError("non-ASCII string encountered in encode()");
	bytes[i] = code;
  }
  return bytes;
});
var decodeBase64 = (function (encoded, url = !1) {
  if (Uint8Array.fromBase64)
	return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
  if (url) {
	if (encoded.includes("+") || encoded.includes("/"))
	  throw new TypeError("Invalid base64url");
	encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
  }
  const binary = atob(encoded), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++)
	bytes[i] = binary.charCodeAt(i);
  return bytes;
});

Object.assign(exports, { decoder, encode, strictDecoder, concat, decodeBase64 });
}),

8576:
((module, exports, require) => {


// node_modules/jose/dist/webapi/util/errors.js
var errors = require(5674);
;// node_modules/jose/dist/webapi/lib/key_descriptor.js
var table = (function (entries) {
  const out = { __proto__: null };
  for (const alg in entries)
	out[alg] = { ...entries[alg], alg };
  return out;
});

;// node_modules/jose/dist/webapi/lib/jws_algorithms.js

const sig = [["verify"], ["sign"]];
var hmac = (function (bits) {
  const subtle = { name: "HMAC", hash: `SHA-${bits}` };
  return { kty: ["oct"], secret: !0, subtle, signing: subtle, usages: sig };
});
var rsa = (function (bits, saltLength) {
  const subtle = { name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: `SHA-${bits}` };
  return {
	kty: ["RSA"],
	subtle,
	signing: saltLength ? { ...subtle, saltLength } : subtle,
	usages: sig,
	minRsaBits: 2048
  };
});
var ecdsa = (function (crv, bits) {
  return {
	kty: ["EC"],
	crv,
	subtle: { name: "ECDSA", namedCurve: crv },
	signing: { name: "ECDSA", hash: `SHA-${bits}` },
	usages: sig
  };
});
var eddsa = (function () {
  const subtle = { name: "Ed25519" };
  return {
	kty: ["OKP"],
	crv: "Ed25519",
	subtle,
	signing: subtle,
	usages: sig
  };
});
var mldsa = (function (parameterSet) {
  const subtle = { name: `ML-DSA-${parameterSet}` };
  return {
	kty: ["AKP"],
	subtle,
	signing: subtle,
	usages: sig
  };
});
const JWS = table({
  HS256: hmac(256),
  HS384: hmac(384),
  HS512: hmac(512),
  RS256: rsa(256),
  RS384: rsa(384),
  RS512: rsa(512),
  PS256: rsa(256, 32),
  PS384: rsa(384, 48),
  PS512: rsa(512, 64),
  ES256: ecdsa("P-256", 256),
  ES384: ecdsa("P-384", 384),
  ES512: ecdsa("P-521", 512),
  EdDSA: eddsa(),
  Ed25519: eddsa(),
  "ML-DSA-44": mldsa(44),
  "ML-DSA-65": mldsa(65),
  "ML-DSA-87": mldsa(87)
});
var jwsAlgorithm = (function (alg) {
  const entry = typeof alg == "string" ? JWS[alg] : void 0;
  if (!entry)
	throw new errors.JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
  return entry;
});

Object.assign(exports, { JWS, jwsAlgorithm });
}),

7859:
((module, exports, require) => {

var validate_js = require(7784);
var util_base64url_js = require(1445);
var util_errors_js = require(5674);

const tag = (key) => key[Symbol.toStringTag], jwkMatchesOp = (entry, key, usage) => {
  const { alg } = entry;
  if (key.use !== void 0) {
	const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
	if (key.use !== expected)
	  throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
  }
  if (key.kty === "AKP" && key.alg === void 0)
	throw new TypeError('missing "alg" (Algorithm) Parameter value');
  if (key.alg !== void 0 && key.alg !== alg)
	throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
  if (Array.isArray(key.key_ops)) {
	const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
	if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp))
	  throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
  }
};
var prepareKey = (async function (entry, key, usage) {
  const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
  if (secret && key instanceof Uint8Array)
	return key;
  let normalized, keyObject;
  if (validate_js.isObject(key)) {
	if (normalized = normalizeJwk(key), typeof normalized.kty != "string")
	  throw invalidKeyType(alg, key, secret);
	if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0)))
	  throw new TypeError(secret ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present' : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
	if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct")
	  return util_base64url_js.decode(normalized.k);
	if (!Object.isFrozen(key)) {
	  const { key_ops } = key;
	  Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
	}
  } else {
	if (!isKeyLike(key))
	  throw invalidKeyType(alg, key, secret);
	const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
	if (key.type !== expectedType && (secret || ["secret", "public", "private"].includes(key.type)))
	  throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
	if (isCryptoKey(key))
	  return key;
	if (keyObject = key, keyObject.type === "secret")
	  return keyObject.export();
  }
  cache ||= /* @__PURE__ */ new WeakMap();
  const cacheKey = key;
  let cached = cache.get(cacheKey);
  if (cached?.[alg])
	return cached[alg];
  if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
	const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({ crv, asymmetricKeyType: keyObject.asymmetricKeyType }) ?? entry.subtle;
	return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
  }
  return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
});
let cache;
const nist = {
  __proto__: null,
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521"
};
const isCryptoKey = (key) => {
  if (key?.[Symbol.toStringTag] === "CryptoKey")
	return !0;
  try {
	return key instanceof CryptoKey;
  } catch {
	return !1;
  }
}, isKeyObject = (key) => key?.[Symbol.toStringTag] === "KeyObject", isKeyLike = (key) => isCryptoKey(key) || isKeyObject(key);
function message(msg, actual, ...types) {
  if (types.length > 2) {
	const last = types.pop();
	msg += `one of type ${types.join(", ")}, or ${last}.`;
  } else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
  return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
function invalidKeyType(alg, actual, secret) {
  const types = ["CryptoKey", "KeyObject", "JSON Web Key"];
  return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
const unusable = (name, prop = "algorithm.name") => new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
var checkUsage = (function (key, usage) {
  if (usage && !key.usages.includes(usage))
	throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
});
var checkModulusLength = (function (alg, key) {
  const { modulusLength } = key.algorithm;
  if (typeof modulusLength != "number" || modulusLength < 2048)
	throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
});
var checkCryptoKey = (function (key, expected, usage) {
  const algorithm = key.algorithm;
  if (algorithm.name !== expected.name)
	throw unusable(expected.name);
  if (expected.hash && algorithm.hash?.name !== expected.hash)
	throw unusable(expected.hash, "algorithm.hash");
  if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve)
	throw unusable(expected.namedCurve, "algorithm.namedCurve");
  if (expected.length !== void 0 && algorithm.length !== expected.length)
	throw unusable(expected.length, "algorithm.length");
  checkUsage(key, usage);
});
var snapshotJwk = (function (jwk) {
  return { __proto__: null, ...jwk };
});
function normalizeJwk(jwk) {
  const normalized = snapshotJwk(jwk);
  if (normalized.ext !== void 0 && typeof normalized.ext != "boolean")
	throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
  if (normalized.key_ops !== void 0) {
	const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
	if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length)
	  throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
	normalized.key_ops = keyOps;
  }
  return normalized;
}
var jwkToKey = (async function (entry, jwk, extractable) {
  if (!entry.kty.includes(jwk.kty))
	throw new util_errors_js.JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  const algorithm = entry.resolve?.({ kty: jwk.kty, crv: jwk.crv }) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = { ...jwk, ext: extractable ?? jwk.ext };
  return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
});
var rawKey = (async function (key, expected, usage, extractable = !1) {
  return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
});

Object.assign(exports, { rawKey, snapshotJwk, prepareKey, checkModulusLength, jwkToKey });
}),

7784:
((module, exports, require) => {

var util_errors_js = require(5674);
var util_base64url_js = require(1445);
var buffer_utils_js = require(7410);

var isObject = (function (input) {
  if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]")
	return !1;
  const prototype = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
});
var isJwkSet = (function (input) {
  return isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(isObject);
});
var isDisjoint = (function (...headers) {
  const parameters = /* @__PURE__ */ new Set();
  for (const header of headers)
	if (header)
	  for (const parameter of Object.keys(header)) {
		if (parameters.has(parameter))
		  return !1;
		parameters.add(parameter);
	  }
  return !0;
});
var decodeBase64url = (function (value, label, ErrorClass) {
  try {
	return util_base64url_js.decode(value);
  } catch (cause) {
	throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
  }
});
var encodeAsciiMember = (function (value, label, ErrorClass) {
  try {
	return buffer_utils_js.encode(value);
  } catch (cause) {
	throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
  }
});
var parseJoseHeader = (function (encodedProtectedHeader, ErrorClass, message) {
  let parsed;
  try {
	parsed = JSON.parse(buffer_utils_js.strictDecoder.decode(util_base64url_js.decode(encodedProtectedHeader)));
  } catch (cause) {
	throw new ErrorClass(message, { cause });
  }
  if (!isObject(parsed))
	throw new ErrorClass(message);
  return parsed;
});
const JWS_RECOGNIZED = { __proto__: null, b64: !0 }, JWE_RECOGNIZED = { __proto__: null };
var validateAlgorithms = (function (option, algorithms) {
  if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string")))
	throw new TypeError(`"${option}" option must be an array of strings`);
  return algorithms === void 0 ? void 0 : new Set(algorithms);
});
var validateCrit = (function (Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
  if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0)
	throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!protectedHeader || protectedHeader.crit === void 0)
	return [];
  if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0))
	throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  const recognized = recognizedOption === void 0 ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault };
  for (const parameter of protectedHeader.crit) {
	if (!(parameter in recognized))
	  throw new util_errors_js.JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
	if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0)
	  throw new Err(`Extension Header Parameter "${parameter}" is missing`);
	if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0))
	  throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
  }
  return protectedHeader.crit;
});
var validateB64 = (function (protectedHeader, extensions) {
  if (extensions.includes("b64")) {
	const b64 = protectedHeader.b64;
	if (typeof b64 != "boolean")
	  throw new util_errors_js.JWSInvalid('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
	return b64;
  }
  return !0;
});

Object.assign(exports, {
	validateAlgorithms,
	isObject,
	validateB64,
	encodeAsciiMember,
	parseJoseHeader,
	isJwkSet,
	isDisjoint,
	decodeBase64url,
	validateCrit,
	JWS_RECOGNIZED,
});
}),

1445:
((module, exports, require) => {

var lib_buffer_utils_js = require(7410);

const invalid = "The input to be decoded is not correctly encoded.";
var decode = (function (input) {
  try {
	return lib_buffer_utils_js.decodeBase64(typeof input == "string" ? input : lib_buffer_utils_js.decoder.decode(input), !0);
  } catch (cause) {
	throw new TypeError(invalid, { cause });
  }
});

Object.assign(exports, { decode });
}),

5674:
((module, exports, require) => {

class JOSEError extends Error {
  static code = "ERR_JOSE_GENERIC";
  code = "ERR_JOSE_GENERIC";
  constructor(message, options) {
	super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
  }
}
class JWTClaimValidationFailed extends JOSEError {
  static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
	super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JWTExpired extends JOSEError {
  static code = "ERR_JWT_EXPIRED";
  code = "ERR_JWT_EXPIRED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
	super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JOSEAlgNotAllowed extends JOSEError {
  static code = "ERR_JOSE_ALG_NOT_ALLOWED";
  code = "ERR_JOSE_ALG_NOT_ALLOWED";
}
class JOSENotSupported extends JOSEError {
  static code = "ERR_JOSE_NOT_SUPPORTED";
  code = "ERR_JOSE_NOT_SUPPORTED";
}
class JWEInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWE_INVALID"));
  code = "ERR_JWE_INVALID";
}
class JWSInvalid extends JOSEError {
  static code = "ERR_JWS_INVALID";
  code = "ERR_JWS_INVALID";
}
class JWTInvalid extends JOSEError {
  static code = "ERR_JWT_INVALID";
  code = "ERR_JWT_INVALID";
}
class JWKInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWK_INVALID"));
  code = "ERR_JWK_INVALID";
}
class JWKSInvalid extends JOSEError {
  static code = "ERR_JWKS_INVALID";
  code = "ERR_JWKS_INVALID";
}
class JWKSNoMatchingKey extends JOSEError {
  static code = "ERR_JWKS_NO_MATCHING_KEY";
  code = "ERR_JWKS_NO_MATCHING_KEY";
  constructor(message = "no applicable key found in the JSON Web Key Set", options) {
	super(message, options);
  }
}
class JWKSMultipleMatchingKeys extends JOSEError {
  [Symbol.asyncIterator] = async function* () {
  };
  static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  constructor(message = "multiple matching keys found in the JSON Web Key Set", options) {
	super(message, options);
  }
}
class JWSSignatureVerificationFailed extends JOSEError {
  static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  constructor(message = "signature verification failed", options) {
	super(message, options);
  }
}

Object.assign(exports, {
	JWKSMultipleMatchingKeys,
	JWKSNoMatchingKey,
	JWKSInvalid,
	JWTInvalid,
	JOSEAlgNotAllowed,
	JOSENotSupported,
	JWSInvalid,
	JWSSignatureVerificationFailed,
	JOSEError,
	JWTClaimValidationFailed,
	JWTExpired,
});
})

};
