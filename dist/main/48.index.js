export const id = 48;
export const ids = [48];
export const modules = {

5988:
((module, exports, require) => {



// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = require(5629);
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var exceptions = require(4667);
;// node_modules/@aws-sdk/client-secrets-manager/dist-es/models/SecretsManagerServiceException.js

class SecretsManagerServiceException extends exceptions.ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SecretsManagerServiceException.prototype);
	}
}

;// node_modules/@aws-sdk/client-secrets-manager/dist-es/models/errors.js

class DecryptionFailure extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#DecryptionFailure";
	name = "DecryptionFailure";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "DecryptionFailure",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, DecryptionFailure.prototype);
		this.Message = opts.Message;
	}
}
class InternalServiceError extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#InternalServiceError";
	name = "InternalServiceError";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InternalServiceError",
			$fault: "server",
			...opts,
		});
		Object.setPrototypeOf(this, InternalServiceError.prototype);
		this.Message = opts.Message;
	}
}
class InvalidNextTokenException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#InvalidNextTokenException";
	name = "InvalidNextTokenException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidNextTokenException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
		this.Message = opts.Message;
	}
}
class InvalidParameterException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
		this.Message = opts.Message;
	}
}
class InvalidRequestException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#InvalidRequestException";
	name = "InvalidRequestException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidRequestException.prototype);
		this.Message = opts.Message;
	}
}
class ResourceNotFoundException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = opts.Message;
	}
}
class EncryptionFailure extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#EncryptionFailure";
	name = "EncryptionFailure";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "EncryptionFailure",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, EncryptionFailure.prototype);
		this.Message = opts.Message;
	}
}
class LimitExceededException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
		this.Message = opts.Message;
	}
}
class MalformedPolicyDocumentException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
		this.Message = opts.Message;
	}
}
class PreconditionNotMetException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#PreconditionNotMetException";
	name = "PreconditionNotMetException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PreconditionNotMetException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, PreconditionNotMetException.prototype);
		this.Message = opts.Message;
	}
}
class ResourceExistsException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#ResourceExistsException";
	name = "ResourceExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceExistsException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ResourceExistsException.prototype);
		this.Message = opts.Message;
	}
}
class PublicPolicyException extends SecretsManagerServiceException {
	static shapeId = "com.amazonaws.secretsmanager#PublicPolicyException";
	name = "PublicPolicyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "PublicPolicyException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, PublicPolicyException.prototype);
		this.Message = opts.Message;
	}
}

;// node_modules/@aws-sdk/client-secrets-manager/dist-es/schemas/schemas_0.js
const _AAD = "AutomaticallyAfterDays";
const _APIELT = "APIErrorListType";
const _APIET = "APIErrorType";
const _ARN = "ARN";
const _BGSV = "BatchGetSecretValue";
const _BGSVR = "BatchGetSecretValueRequest";
const _BGSVRa = "BatchGetSecretValueResponse";
const _CD = "CreatedDate";
const _D = "Description";
const _DDe = "DeletedDate";
const _DF = "DecryptionFailure";
const _DSRes = "DescribeSecretRequest";
const _DSResc = "DescribeSecretResponse";
const _DSe = "DescribeSecret";
const _Du = "Duration";
const _E = "Errors";
const _EC = "ErrorCode";
const _EF = "EncryptionFailure";
const _ESRM = "ExternalSecretRotationMetadata";
const _ESRMI = "ExternalSecretRotationMetadataItem";
const _ESRMT = "ExternalSecretRotationMetadataType";
const _ESRRA = "ExternalSecretRotationRoleArn";
const _F = "Filters";
const _FLT = "FiltersListType";
const _Fi = "Filter";
const _GSV = "GetSecretValue";
const _GSVR = "GetSecretValueRequest";
const _GSVRe = "GetSecretValueResponse";
const _INTE = "InvalidNextTokenException";
const _IPD = "IncludePlannedDeletion";
const _IPE = "InvalidParameterException";
const _IRE = "InvalidRequestException";
const _ISE = "InternalServiceError";
const _K = "Key";
const _KKI = "KmsKeyId";
const _LAD = "LastAccessedDate";
const _LCD = "LastChangedDate";
const _LEE = "LimitExceededException";
const _LRD = "LastRotatedDate";
const _LS = "ListSecrets";
const _LSR = "ListSecretsRequest";
const _LSRi = "ListSecretsResponse";
const _M = "Message";
const _MPDE = "MalformedPolicyDocumentException";
const _MR = "MaxResults";
const _N = "Name";
const _NRD = "NextRotationDate";
const _NT = "NextToken";
const _OS = "OwningService";
const _PNME = "PreconditionNotMetException";
const _PPE = "PublicPolicyException";
const _PR = "PrimaryRegion";
const _R = "Region";
const _RE = "RotationEnabled";
const _REE = "ResourceExistsException";
const _RLARN = "RotationLambdaARN";
const _RNFE = "ResourceNotFoundException";
const _RR = "RotationRules";
const _RRTo = "RotationRulesType";
const _RS = "ReplicationStatus";
const _RSLT = "ReplicationStatusListType";
const _RST = "ReplicationStatusType";
const _S = "Status";
const _SB = "SecretBinary";
const _SBT = "SecretBinaryType";
const _SBo = "SortBy";
const _SE = "ScheduleExpression";
const _SI = "SecretId";
const _SIL = "SecretIdList";
const _SL = "SecretList";
const _SLE = "SecretListEntry";
const _SLT = "SecretListType";
const _SM = "StatusMessage";
const _SO = "SortOrder";
const _SS = "SecretString";
const _SST = "SecretStringType";
const _SV = "SecretValues";
const _SVE = "SecretValueEntry";
const _SVT = "SecretValuesType";
const _SVTS = "SecretVersionsToStages";
const _SVTSMT = "SecretVersionsToStagesMapType";
const _T = "Tags";
const _TLT = "TagListType";
const _Ta = "Tag";
const _Ty = "Type";
const _V = "Value";
const _VI = "VersionId";
const _VITS = "VersionIdsToStages";
const _VS = "VersionStage";
const _VSe = "VersionStages";
const _Va = "Values";
const _c = "client";
const _e = "error";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager";
const _se = "server";
const n0 = "com.amazonaws.secretsmanager";

const _s_registry = new TypeRegistry.TypeRegistry(_s);
var SecretsManagerServiceException$ = [-3, _s, "SecretsManagerServiceException", 0, [], []];
_s_registry.registerError(SecretsManagerServiceException$, SecretsManagerServiceException);
const n0_registry = new TypeRegistry.TypeRegistry(n0);
var DecryptionFailure$ = [-3, n0, _DF,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(DecryptionFailure$, DecryptionFailure);
var EncryptionFailure$ = [-3, n0, _EF,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(EncryptionFailure$, EncryptionFailure);
var InternalServiceError$ = [-3, n0, _ISE,
	{ [_e]: _se },
	[_M],
	[0]
];
n0_registry.registerError(InternalServiceError$, InternalServiceError);
var InvalidNextTokenException$ = [-3, n0, _INTE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var InvalidParameterException$ = [-3, n0, _IPE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidRequestException$ = [-3, n0, _IRE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var LimitExceededException$ = [-3, n0, _LEE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedPolicyDocumentException$ = [-3, n0, _MPDE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var PreconditionNotMetException$ = [-3, n0, _PNME,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(PreconditionNotMetException$, PreconditionNotMetException);
var PublicPolicyException$ = [-3, n0, _PPE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(PublicPolicyException$, PublicPolicyException);
var ResourceExistsException$ = [-3, n0, _REE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ResourceExistsException$, ResourceExistsException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
const errorTypeRegistries = [
	_s_registry,
	n0_registry,
];
var SecretBinaryType = [0, n0, _SBT, 8, 21];
var SecretStringType = [0, n0, _SST, 8, 0];
var APIErrorType$ = [3, n0, _APIET,
	0,
	[_SI, _EC, _M],
	[0, 0, 0]
];
var BatchGetSecretValueRequest$ = [3, n0, _BGSVR,
	0,
	[_SIL, _F, _MR, _NT],
	[64 | 0, () => FiltersListType, 1, 0]
];
var BatchGetSecretValueResponse$ = [3, n0, _BGSVRa,
	0,
	[_SV, _NT, _E],
	[[() => SecretValuesType, 0], 0, () => APIErrorListType]
];
var DescribeSecretRequest$ = [3, n0, _DSRes,
	0,
	[_SI],
	[0], 1
];
var DescribeSecretResponse$ = [3, n0, _DSResc,
	0,
	[_ARN, _N, _Ty, _D, _KKI, _RE, _RLARN, _RR, _ESRM, _ESRRA, _LRD, _LCD, _LAD, _DDe, _NRD, _T, _VITS, _OS, _CD, _PR, _RS],
	[0, 0, 0, 0, 0, 2, 0, () => RotationRulesType$, () => ExternalSecretRotationMetadataType, 0, 4, 4, 4, 4, 4, () => TagListType, [2, n0, _SVTSMT, 0, 0, 64 | 0], 0, 4, 0, () => ReplicationStatusListType]
];
var ExternalSecretRotationMetadataItem$ = [3, n0, _ESRMI,
	0,
	[_K, _V],
	[0, 0]
];
var Filter$ = [3, n0, _Fi,
	0,
	[_K, _Va],
	[0, 64 | 0]
];
var GetSecretValueRequest$ = [3, n0, _GSVR,
	0,
	[_SI, _VI, _VS],
	[0, 0, 0], 1
];
var GetSecretValueResponse$ = [3, n0, _GSVRe,
	0,
	[_ARN, _N, _VI, _SB, _SS, _VSe, _CD],
	[0, 0, 0, [() => SecretBinaryType, 0], [() => SecretStringType, 0], 64 | 0, 4]
];
var ListSecretsRequest$ = [3, n0, _LSR,
	0,
	[_IPD, _MR, _NT, _F, _SO, _SBo],
	[2, 1, 0, () => FiltersListType, 0, 0]
];
var ListSecretsResponse$ = [3, n0, _LSRi,
	0,
	[_SL, _NT],
	[() => SecretListType, 0]
];
var ReplicationStatusType$ = [3, n0, _RST,
	0,
	[_R, _KKI, _S, _SM, _LAD],
	[0, 0, 0, 0, 4]
];
var RotationRulesType$ = [3, n0, _RRTo,
	0,
	[_AAD, _Du, _SE],
	[1, 0, 0]
];
var SecretListEntry$ = [3, n0, _SLE,
	0,
	[_ARN, _N, _Ty, _D, _KKI, _RE, _RLARN, _RR, _ESRM, _ESRRA, _LRD, _LCD, _LAD, _DDe, _NRD, _T, _SVTS, _OS, _CD, _PR],
	[0, 0, 0, 0, 0, 2, 0, () => RotationRulesType$, () => ExternalSecretRotationMetadataType, 0, 4, 4, 4, 4, 4, () => TagListType, [2, n0, _SVTSMT, 0, 0, 64 | 0], 0, 4, 0]
];
var SecretValueEntry$ = [3, n0, _SVE,
	0,
	[_ARN, _N, _VI, _SB, _SS, _VSe, _CD],
	[0, 0, 0, [() => SecretBinaryType, 0], [() => SecretStringType, 0], 64 | 0, 4]
];
var Tag$ = [3, n0, _Ta,
	0,
	[_K, _V],
	[0, 0]
];
var APIErrorListType = [1, n0, _APIELT,
	0, () => APIErrorType$
];
var ExternalSecretRotationMetadataType = [1, n0, _ESRMT,
	0, () => ExternalSecretRotationMetadataItem$
];
var FiltersListType = [1, n0, _FLT,
	0, () => Filter$
];
var ReplicationStatusListType = [1, n0, _RSLT,
	0, () => ReplicationStatusType$
];
var SecretListType = [1, n0, _SLT,
	0, () => SecretListEntry$
];
var SecretValuesType = [1, n0, _SVT,
	0, [() => SecretValueEntry$,
		0]
];
var TagListType = [1, n0, _TLT,
	0, () => Tag$
];
var BatchGetSecretValue$ = [9, n0, _BGSV,
	0, () => BatchGetSecretValueRequest$, () => BatchGetSecretValueResponse$
];
var DescribeSecret$ = [9, n0, _DSe,
	0, () => DescribeSecretRequest$, () => DescribeSecretResponse$
];
var GetSecretValue$ = [9, n0, _GSV,
	0, () => GetSecretValueRequest$, () => GetSecretValueResponse$
];
var ListSecrets$ = [9, n0, _LS,
	0, () => ListSecretsRequest$, () => ListSecretsResponse$
];

Object.assign(exports, {
	BatchGetSecretValue$,
	DescribeSecret$,
	GetSecretValue$,
	ListSecrets$,
	errorTypeRegistries,
});
}),

5741:
((module, exports, require) => {



// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = require(5629);
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var exceptions = require(4667);
;// node_modules/@aws-sdk/client-sts/dist-es/models/STSServiceException.js

class STSServiceException extends exceptions.ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, STSServiceException.prototype);
	}
}

;// node_modules/@aws-sdk/client-sts/dist-es/models/errors.js

class ExpiredTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ExpiredTokenException.prototype);
	}
}
class InvalidContextAssertionException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidContextAssertionException";
	name = "InvalidContextAssertionException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidContextAssertionException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidContextAssertionException.prototype);
	}
}
class MalformedPolicyDocumentException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
}
class PackedPolicyTooLargeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
	}
}
class RegionDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, RegionDisabledException.prototype);
	}
}
class IDPRejectedClaimException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
	}
}
class InvalidIdentityTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
	}
}
class IDPCommunicationErrorException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
	}
}
class InvalidAuthorizationMessageException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
	name = "InvalidAuthorizationMessageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthorizationMessageException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
	}
}
class ExpiredTradeInTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
	name = "ExpiredTradeInTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTradeInTokenException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
	}
}
class InsufficientSessionLifetimeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InsufficientSessionLifetimeException";
	name = "InsufficientSessionLifetimeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InsufficientSessionLifetimeException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InsufficientSessionLifetimeException.prototype);
	}
}
class InvalidSubjectCredentialsException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidSubjectCredentialsException";
	name = "InvalidSubjectCredentialsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidSubjectCredentialsException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, InvalidSubjectCredentialsException.prototype);
	}
}
class JWTPayloadSizeExceededException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
	name = "JWTPayloadSizeExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "JWTPayloadSizeExceededException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
	}
}
class OutboundWebIdentityFederationDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
	name = "OutboundWebIdentityFederationDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OutboundWebIdentityFederationDisabledException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
	}
}
class SessionDurationEscalationException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
	name = "SessionDurationEscalationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionDurationEscalationException",
			$fault: "client",
			...opts,
		});
		Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
	}
}

;// node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _AKI = "AccessKeyId";
const _AR = "AssumeRole";
const _ARI = "AssumedRoleId";
const _ARR = "AssumeRoleRequest";
const _ARRs = "AssumeRoleResponse";
const _ARU = "AssumedRoleUser";
const _ARWWI = "AssumeRoleWithWebIdentity";
const _ARWWIR = "AssumeRoleWithWebIdentityRequest";
const _ARWWIRs = "AssumeRoleWithWebIdentityResponse";
const _Au = "Audience";
const _C = "Credentials";
const _CA = "ContextAssertion";
const _DS = "DurationSeconds";
const _E = "Expiration";
const _EI = "ExternalId";
const _ETE = "ExpiredTokenException";
const _ETITE = "ExpiredTradeInTokenException";
const _FPA = "FederatedProviderArn";
const _I = "Issuer";
const _IAME = "InvalidAuthorizationMessageException";
const _ICAE = "InvalidContextAssertionException";
const _IDPCEE = "IDPCommunicationErrorException";
const _IDPRCE = "IDPRejectedClaimException";
const _IITE = "InvalidIdentityTokenException";
const _IP = "IdentityProvider";
const _ISCE = "InvalidSubjectCredentialsException";
const _ISLE = "InsufficientSessionLifetimeException";
const _JWTPSEE = "JWTPayloadSizeExceededException";
const _K = "Key";
const _MPDE = "MalformedPolicyDocumentException";
const _MSTS = "MinimumSessionTokenSize";
const _OI = "OriginIdentity";
const _OWIFDE = "OutboundWebIdentityFederationDisabledException";
const _P = "Policy";
const _PA = "PolicyArns";
const _PAro = "ProviderArn";
const _PC = "ProvidedContexts";
const _PCLT = "ProvidedContextsListType";
const _PCr = "ProvidedContext";
const _PDT = "PolicyDescriptorType";
const _PI = "ProviderId";
const _PPS = "PackedPolicySize";
const _PPTLE = "PackedPolicyTooLargeException";
const _Pr = "Provider";
const _RA = "RoleArn";
const _RDE = "RegionDisabledException";
const _RSN = "RoleSessionName";
const _S = "Subject";
const _SAK = "SecretAccessKey";
const _SDEE = "SessionDurationEscalationException";
const _SFWIT = "SubjectFromWebIdentityToken";
const _SI = "SourceIdentity";
const _SN = "SerialNumber";
const _ST = "SubjectType";
const _STS = "SessionTokenSize";
const _STU = "SessionTokenUtilization";
const _STe = "SessionToken";
const _T = "Tags";
const _TC = "TokenCode";
const _TCr = "TransactionContext";
const _TIPC = "TrustedIdentityPropagationContext";
const _TTK = "TransitiveTagKeys";
const _Ta = "Tag";
const _V = "Value";
const _WIT = "WebIdentityToken";
const _a = "arn";
const _aKST = "accessKeySecretType";
const _aQE = "awsQueryError";
const _c = "client";
const _cTT = "clientTokenType";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _oIIT = "originIdentityIssuerType";
const _oIST = "originIdentitySubjectType";
const _oISTT = "originIdentitySubjectTypeType";
const _pDLT = "policyDescriptorListType";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
const _tCIPMT = "transactionContextIdentityProviderMapType";
const _tCVT = "transactionContextValueType";
const _tLT = "tagListType";
const n0 = "com.amazonaws.sts";

const _s_registry = new TypeRegistry.TypeRegistry(_s);
var STSServiceException$ = [-3, _s, "STSServiceException", 0, [], []];
_s_registry.registerError(STSServiceException$, STSServiceException);
const n0_registry = new TypeRegistry.TypeRegistry(n0);
var ExpiredTokenException$ = [-3, n0, _ETE,
	{ [_aQE]: [`ExpiredTokenException`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var ExpiredTradeInTokenException$ = [-3, n0, _ETITE,
	{ [_aQE]: [`ExpiredTradeInTokenException`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
var IDPCommunicationErrorException$ = [-3, n0, _IDPCEE,
	{ [_aQE]: [`IDPCommunicationError`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [-3, n0, _IDPRCE,
	{ [_aQE]: [`IDPRejectedClaim`, 403], [_e]: _c, [_hE]: 403 },
	[_m],
	[0]
];
n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InsufficientSessionLifetimeException$ = [-3, n0, _ISLE,
	{ [_aQE]: [`InsufficientSessionLifetime`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(InsufficientSessionLifetimeException$, InsufficientSessionLifetimeException);
var InvalidAuthorizationMessageException$ = [-3, n0, _IAME,
	{ [_aQE]: [`InvalidAuthorizationMessageException`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
var InvalidContextAssertionException$ = [-3, n0, _ICAE,
	{ [_aQE]: [`InvalidContextAssertion`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(InvalidContextAssertionException$, InvalidContextAssertionException);
var InvalidIdentityTokenException$ = [-3, n0, _IITE,
	{ [_aQE]: [`InvalidIdentityToken`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var InvalidSubjectCredentialsException$ = [-3, n0, _ISCE,
	{ [_aQE]: [`InvalidSubjectCredentials`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(InvalidSubjectCredentialsException$, InvalidSubjectCredentialsException);
var JWTPayloadSizeExceededException$ = [-3, n0, _JWTPSEE,
	{ [_aQE]: [`JWTPayloadSizeExceededException`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$ = [-3, n0, _MPDE,
	{ [_aQE]: [`MalformedPolicyDocument`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var OutboundWebIdentityFederationDisabledException$ = [-3, n0, _OWIFDE,
	{ [_aQE]: [`OutboundWebIdentityFederationDisabledException`, 403], [_e]: _c, [_hE]: 403 },
	[_m],
	[0]
];
n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$ = [-3, n0, _PPTLE,
	{ [_aQE]: [`PackedPolicyTooLarge`, 400], [_e]: _c, [_hE]: 400 },
	[_m],
	[0]
];
n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [-3, n0, _RDE,
	{ [_aQE]: [`RegionDisabledException`, 403], [_e]: _c, [_hE]: 403 },
	[_m],
	[0]
];
n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
var SessionDurationEscalationException$ = [-3, n0, _SDEE,
	{ [_aQE]: [`SessionDurationEscalationException`, 403], [_e]: _c, [_hE]: 403 },
	[_m],
	[0]
];
n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
const errorTypeRegistries = [
	_s_registry,
	n0_registry,
];
var accessKeySecretType = [0, n0, _aKST, 8, 0];
var clientTokenType = [0, n0, _cTT, 8, 0];
var originIdentityIssuerType = [0, n0, _oIIT, 8, 0];
var originIdentitySubjectType = [0, n0, _oIST, 8, 0];
var originIdentitySubjectTypeType = [0, n0, _oISTT, 8, 0];
var transactionContextValueType = [0, n0, _tCVT, 8, 0];
var AssumedRoleUser$ = [3, n0, _ARU,
	0,
	[_ARI, _A],
	[0, 0], 2
];
var AssumeRoleRequest$ = [3, n0, _ARR,
	0,
	[_RA, _RSN, _PA, _P, _DS, _T, _TTK, _EI, _SN, _TC, _SI, _PC, _MSTS],
	[0, 0, () => policyDescriptorListType, 0, 1, () => tagListType, 64 | 0, 0, 0, 0, 0, () => ProvidedContextsListType, 1], 2
];
var AssumeRoleResponse$ = [3, n0, _ARRs,
	0,
	[_C, _ARU, _PPS, _SI, _STU, _STS],
	[[() => Credentials$, 0], () => AssumedRoleUser$, 1, 0, 1, 1]
];
var AssumeRoleWithWebIdentityRequest$ = [3, n0, _ARWWIR,
	0,
	[_RA, _RSN, _WIT, _PI, _PA, _P, _DS, _MSTS],
	[0, 0, [() => clientTokenType, 0], 0, () => policyDescriptorListType, 0, 1, 1], 3
];
var AssumeRoleWithWebIdentityResponse$ = [3, n0, _ARWWIRs,
	0,
	[_C, _SFWIT, _ARU, _PPS, _Pr, _Au, _SI, _STU, _STS, _TIPC],
	[[() => Credentials$, 0], 0, () => AssumedRoleUser$, 1, 0, 0, 0, 1, 1, [() => TrustedIdentityPropagationContext$, 0]]
];
var Credentials$ = [3, n0, _C,
	0,
	[_AKI, _SAK, _STe, _E],
	[0, [() => accessKeySecretType, 0], 0, 4], 4
];
var OriginIdentity$ = [3, n0, _OI,
	0,
	[_S, _ST, _I, _FPA],
	[[() => originIdentitySubjectType, 0], [() => originIdentitySubjectTypeType, 0], [() => originIdentityIssuerType, 0], 0]
];
var PolicyDescriptorType$ = [3, n0, _PDT,
	0,
	[_a],
	[0]
];
var ProvidedContext$ = [3, n0, _PCr,
	0,
	[_PAro, _CA],
	[0, 0]
];
var Tag$ = [3, n0, _Ta,
	0,
	[_K, _V],
	[0, 0], 2
];
var TransactionContext$ = [3, n0, _TCr,
	0,
	[_IP],
	[[() => transactionContextIdentityProviderMapType, 0]]
];
var TrustedIdentityPropagationContext$ = [3, n0, _TIPC,
	8,
	[_OI, _TCr],
	[[() => OriginIdentity$, 0], [() => TransactionContext$, 0]]
];
var policyDescriptorListType = [1, n0, _pDLT,
	0, () => PolicyDescriptorType$
];
var ProvidedContextsListType = [1, n0, _PCLT,
	0, () => ProvidedContext$
];
var tagListType = [1, n0, _tLT,
	0, () => Tag$
];
var transactionContextIdentityProviderMapType = [2, n0, _tCIPMT,
	0, [0,
		0],
	[() => transactionContextValueType,
		0]
];
var AssumeRole$ = [9, n0, _AR,
	0, () => AssumeRoleRequest$, () => AssumeRoleResponse$
];
var AssumeRoleWithWebIdentity$ = [9, n0, _ARWWI,
	0, () => AssumeRoleWithWebIdentityRequest$, () => AssumeRoleWithWebIdentityResponse$
];

Object.assign(exports, { AssumeRole$, AssumeRoleWithWebIdentity$, errorTypeRegistries });
}),

4017:
((module, exports, require) => {

var smithy_core_client = require(4667);
var smithy_core_schema = require(5629);
var smithy_core_schema_2 = require(5125);

class ProtocolLib {
	queryCompat;
	errorRegistry;
	constructor(queryCompat = false) {
		this.queryCompat = queryCompat;
	}
	resolveRestContentType(defaultContentType, inputSchema) {
		const members = inputSchema.getMemberSchemas();
		const httpPayloadMember = Object.values(members).find((m) => {
			return !!m.getMergedTraits().httpPayload;
		});
		if (httpPayloadMember) {
			const mediaType = httpPayloadMember.getMergedTraits().mediaType;
			if (mediaType) {
				return mediaType;
			}
			else if (httpPayloadMember.isStringSchema()) {
				return "text/plain";
			}
			else if (httpPayloadMember.isBlobSchema()) {
				return "application/octet-stream";
			}
			else {
				return defaultContentType;
			}
		}
		else if (!inputSchema.isUnitSchema()) {
			const hasBody = Object.values(members).find((m) => {
				const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
				const noPrefixHeaders = httpPrefixHeaders === void 0;
				return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
			});
			if (hasBody) {
				return defaultContentType;
			}
		}
	}
	async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
		let errorName = errorIdentifier;
		if (errorIdentifier.includes("#")) {
			[, errorName] = errorIdentifier.split("#");
		}
		const errorMetadata = {
			$metadata: metadata,
			$fault: response.statusCode < 500 ? "client" : "server",
		};
		if (!this.errorRegistry) {
			throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
		}
		try {
			const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ??
				this.errorRegistry.getSchema(errorIdentifier);
			return { errorSchema, errorMetadata };
		}
		catch (e) {
			dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
			const synthetic = this.errorRegistry;
			const baseExceptionSchema = synthetic.getBaseException();
			if (baseExceptionSchema) {
				const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
				throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
			}
			const d = dataObject;
			const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
			throw this.decorateServiceException(Object.assign(new Error(message), {
				name: errorName,
			}, errorMetadata), dataObject);
		}
	}
	compose(composite, errorIdentifier, defaultNamespace) {
		let namespace = defaultNamespace;
		if (errorIdentifier.includes("#")) {
			[namespace] = errorIdentifier.split("#");
		}
		const staticRegistry = smithy_core_schema.TypeRegistry.for(namespace);
		const defaultSyntheticRegistry = smithy_core_schema.TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
		composite.copyFrom(staticRegistry);
		composite.copyFrom(defaultSyntheticRegistry);
		this.errorRegistry = composite;
	}
	decorateServiceException(exception, additions = {}) {
		if (this.queryCompat) {
			const msg = exception.Message ?? additions.Message;
			const error = smithy_core_client.decorateServiceException(exception, additions);
			if (msg) {
				error.message = msg;
			}
			const errorObj = error.Error ?? {};
			errorObj.Type = error.Error?.Type;
			errorObj.Code = error.Error?.Code;
			errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
			error.Error = errorObj;
			const reqId = error.$metadata.requestId;
			if (reqId) {
				error.RequestId = reqId;
			}
			return error;
		}
		return smithy_core_client.decorateServiceException(exception, additions);
	}
	setQueryCompatError(output, response) {
		const queryErrorHeader = response.headers?.["x-amzn-query-error"];
		if (output !== undefined && queryErrorHeader != null) {
			const [Code, Type] = queryErrorHeader.split(";");
			const keys = Object.keys(output);
			const Error = {
				Code,
				Type,
			};
			output.Code = Code;
			output.Type = Type;
			for (let i = 0; i < keys.length; i++) {
				const k = keys[i];
				Error[k === "message" ? "Message" : k] = output[k];
			}
			delete Error.__type;
			output.Error = Error;
		}
	}
	queryCompatOutput(queryCompatErrorData, errorData) {
		if (queryCompatErrorData.Error) {
			errorData.Error = queryCompatErrorData.Error;
		}
		if (queryCompatErrorData.Type) {
			errorData.Type = queryCompatErrorData.Type;
		}
		if (queryCompatErrorData.Code) {
			errorData.Code = queryCompatErrorData.Code;
		}
	}
	findQueryCompatibleError(registry, errorName) {
		try {
			return registry.getSchema(errorName);
		}
		catch (e) {
			return registry.find((schema) => smithy_core_schema_2.NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
		}
	}
}

Object.assign(exports, { ProtocolLib });
}),

3116:
((module, exports, require) => {


// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js + 3 modules
var RpcProtocol = require(5067);
;// node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
class SerdeContextConfig {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
}

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
var determineTimestampFormat = require(3888);
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = require(5125);
// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
var writeKey = require(412);
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = require(9700);
// node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
var lazy_json = require(1899);
// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js + 1 modules
var date_utils = require(5393);
// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
var NumericValue = require(7004);
;// node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
class UnionSerde {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		const keys = Object.keys(this.from);
		const set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			const k = this.keys.values().next().value;
			const v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
}

;// node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
let canParseBuffer;
var detectBufferParsing = (function () {
	if (canParseBuffer === undefined) {
		try {
			if (typeof Buffer !== "function") {
				canParseBuffer = false;
			}
			else {
				const result = JSON.parse(Buffer.from([0x7b, 0x7d]));
				canParseBuffer = result !== null && typeof result === "object";
			}
		}
		catch {
			canParseBuffer = false;
		}
	}
	return canParseBuffer;
});

;// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js

function jsonReviver(key, value, context) {
	if (context?.source) {
		const numericString = context.source;
		if (typeof value === "number") {
			const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
			if (inSafeRange) {
				if (isRepresentable(numericString, value)) {
					return value;
				}
				return new NumericValue.NumericValue(numericString, "bigDecimal");
			}
			else {
				if (isFractionalBigNumeric(numericString)) {
					return new NumericValue.NumericValue(numericString, "bigDecimal");
				}
				if (/[eE]/.test(numericString)) {
					return expandExponentToBigInt(numericString);
				}
				return BigInt(numericString);
			}
		}
	}
	return value;
}
function isFractionalBigNumeric(s) {
	const dotIndex = s.indexOf(".");
	if (dotIndex === -1) {
		return false;
	}
	const eIndex = s.search(/[eE]/);
	if (eIndex === -1) {
		return true;
	}
	const fracDigits = eIndex - dotIndex - 1;
	const exp = parseInt(s.slice(eIndex + 1), 10);
	return exp < fracDigits;
}
function isRepresentable(numericString, value) {
	if (numericString === String(value)) {
		return true;
	}
	if (Object.is(value, -0)) {
		return true;
	}
	if (/[eE]/.test(numericString)) {
		return expandToDecimal(numericString) === expandToDecimal(String(value));
	}
	const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	const canonical = String(value);
	if (normalized === canonical) {
		return true;
	}
	if (/[eE]/.test(canonical)) {
		return normalized === expandToDecimal(canonical);
	}
	return false;
}
function expandToDecimal(s) {
	const negative = s.startsWith("-");
	const abs = negative ? s.slice(1) : s;
	const eIndex = abs.search(/[eE]/);
	let result;
	if (eIndex === -1) {
		result = abs;
	}
	else {
		const exp = parseInt(abs.slice(eIndex + 1), 10);
		const mantissa = abs.slice(0, eIndex);
		const dotIndex = mantissa.indexOf(".");
		let digits;
		let intLen;
		if (dotIndex === -1) {
			digits = mantissa;
			intLen = mantissa.length;
		}
		else {
			digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
			intLen = dotIndex;
		}
		digits = digits.replace(/0+$/, "") || "0";
		const newDotPos = intLen + exp;
		if (digits === "0") {
			result = "0";
		}
		else if (newDotPos <= 0) {
			result = "0." + "0".repeat(-newDotPos) + digits;
		}
		else if (newDotPos >= digits.length) {
			result = digits + "0".repeat(newDotPos - digits.length);
		}
		else {
			result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
		}
	}
	if (result.includes(".")) {
		result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	}
	return (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
	const eIndex = s.search(/[eE]/);
	const exp = parseInt(s.slice(eIndex + 1), 10);
	const negative = s.startsWith("-");
	const mantissa = s.slice(negative ? 1 : 0, eIndex);
	const dotIndex = mantissa.indexOf(".");
	let digits;
	let shift;
	if (dotIndex === -1) {
		digits = mantissa;
		shift = exp;
	}
	else {
		digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
		const fracDigits = mantissa.length - dotIndex - 1;
		shift = exp - fracDigits;
	}
	digits = digits.replace(/0+$/, "") || "0";
	const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
	return negative ? -result : result;
}

;// node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js

const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
var needsReviver = (function (schema) {
	const ns = NormalizedSchema.NormalizedSchema.of(schema);
	const raw = ns.getSchema();
	if (Array.isArray(raw) && ns.isStructSchema()) {
		if (REVIVER_SYMBOL in raw) {
			return raw[REVIVER_SYMBOL];
		}
		const result = _check(ns, new Set());
		raw[REVIVER_SYMBOL] = result;
		return result;
	}
	return _check(ns, new Set());
});
var _check = (function (ns, seen) {
	const raw = ns.getSchema();
	if (seen.has(raw)) {
		return false;
	}
	seen.add(raw);
	if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) {
		return true;
	}
	if (ns.isStructSchema()) {
		for (const [, memberSchema] of ns.structIterator()) {
			if (_check(memberSchema, seen)) {
				return true;
			}
		}
	}
	else if (ns.isListSchema() || ns.isMapSchema()) {
		if (_check(ns.getValueSchema(), seen)) {
			return true;
		}
	}
	else if (ns.isDocumentSchema()) {
		return true;
	}
	return false;
});

// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
var collect_stream_body = require(9620);
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = require(9809);
;// node_modules/@smithy/core/dist-es/submodules/protocols/common.js

const collectBodyString = (streamBody, context) => collect_stream_body.collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8.toUtf8)(body));

;// node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js

async function parseJsonBody(streamBody, context, schema) {
	let parsingInput;
	if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
		const buffer = await collect_stream_body.collectBody(streamBody, context);
		if (typeof Buffer === "function") {
			if (Buffer.isBuffer(buffer)) {
				parsingInput = buffer;
			}
			else {
				parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
			}
		}
	}
	if (!parsingInput) {
		parsingInput = await collectBodyString(streamBody, context);
	}
	if (parsingInput.length === 0) {
		return {};
	}
	const reviver = schema && needsReviver(schema) ? jsonReviver : undefined;
	try {
		return JSON.parse(parsingInput, reviver);
	}
	catch (e) {
		if (e?.name === "SyntaxError") {
			Object.defineProperty(e, "$responseBodyText", {
				value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8"),
			});
		}
		throw e;
	}
}
const findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
const sanitizeErrorCode = (rawValue) => {
	let cleanValue = rawValue;
	if (typeof cleanValue === "number") {
		cleanValue = cleanValue.toString();
	}
	if (cleanValue.indexOf(",") >= 0) {
		cleanValue = cleanValue.split(",")[0];
	}
	if (cleanValue.indexOf(":") >= 0) {
		cleanValue = cleanValue.split(":")[0];
	}
	if (cleanValue.indexOf("#") >= 0) {
		cleanValue = cleanValue.split("#")[1];
	}
	return cleanValue;
};
const loadJsonRpcErrorCode = (output, data, queryCompat = false) => {
	return loadErrorCode(output, data, queryCompat ? ["code", "header", "type"] : ["type", "code", "header"]);
};
const loadErrorCode = ({ headers }, data, order) => {
	while (order.length > 0) {
		const location = order.shift();
		switch (location) {
			case "header":
				const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
				if (headerKey !== undefined) {
					return sanitizeErrorCode(headers[headerKey]);
				}
				break;
			case "code":
				const codeKey = findKey(data ?? {}, "code");
				if (codeKey && data[codeKey] !== undefined) {
					return sanitizeErrorCode(data[codeKey]);
				}
				break;
			case "type":
				if (data?.__type !== undefined) {
					return sanitizeErrorCode(data.__type);
				}
				break;
		}
	}
};

// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = require(2990);
;// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js

class JsonShapeDeserializer2 extends SerdeContextConfig {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	async read(schema, data) {
		const reviver = needsReviver(schema) ? jsonReviver : undefined;
		let parsed;
		if (typeof data === "string") {
			if (data.length === 0) {
				return {};
			}
			parsed = JSON.parse(data, reviver);
		}
		else if (data instanceof Uint8Array && detectBufferParsing()) {
			if (data.byteLength === 0) {
				return {};
			}
			const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
			parsed = JSON.parse(buf, reviver);
		}
		else {
			parsed = await parseJsonBody(data, this.serdeContext, schema);
		}
		return this._read(schema, parsed);
	}
	readObject(schema, data) {
		return this._read(schema, data);
	}
	_read(schema, value) {
		const isObject = value !== null && typeof value === "object";
		const ns = NormalizedSchema.NormalizedSchema.of(schema);
		if (isObject) {
			if (ns.isStructSchema()) {
				return this._readStruct(ns, value);
			}
			if (Array.isArray(value) && ns.isListSchema()) {
				const listMember = ns.getValueSchema();
				if (this.needsTransform(listMember)) {
					for (let i = 0; i < value.length; ++i) {
						value[i] = this._read(listMember, value[i]);
					}
				}
				return value;
			}
			if (ns.isMapSchema()) {
				const mapMember = ns.getValueSchema();
				const map = value;
				if (this.needsTransform(mapMember)) {
					for (const k in map) {
						if (!hasOwn.hasOwn(map, k)) {
							continue;
						}
						if (k === "__proto__") {
							writeKey.writeKey(map);
						}
						map[k] = this._read(mapMember, map[k]);
					}
				}
				return map;
			}
		}
		if (ns.isBlobSchema() && typeof value === "string") {
			return fromBase64.fromBase64(value);
		}
		const mediaType = ns.getMergedTraits().mediaType;
		if (ns.isStringSchema() && typeof value === "string" && mediaType) {
			const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
			if (isJson) {
				return lazy_json.LazyJsonString.from(value);
			}
			return value;
		}
		if (ns.isTimestampSchema() && value != null) {
			const format = determineTimestampFormat.determineTimestampFormat(ns, this.settings);
			switch (format) {
				case 5:
					return date_utils.parseRfc3339DateTimeWithOffset(value);
				case 6:
					return date_utils.parseRfc7231DateTime(value);
				case 7:
					return date_utils.parseEpochTimestamp(value);
				default:
					console.warn("Missing timestamp format, parsing value with Date constructor:", value);
					return new Date(value);
			}
		}
		if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) {
			return BigInt(value);
		}
		if (ns.isBigDecimalSchema() && value != undefined) {
			if (value instanceof NumericValue.NumericValue) {
				return value;
			}
			const untyped = value;
			if (untyped.type === "bigDecimal" && "string" in untyped) {
				return new NumericValue.NumericValue(untyped.string, untyped.type);
			}
			return new NumericValue.NumericValue(String(value), "bigDecimal");
		}
		if (ns.isNumericSchema() && typeof value === "string") {
			switch (value) {
				case "Infinity":
					return Infinity;
				case "-Infinity":
					return -Infinity;
				case "NaN":
					return NaN;
			}
			return value;
		}
		if (ns.isDocumentSchema()) {
			if (isObject) {
				if (Array.isArray(value)) {
					for (let i = 0; i < value.length; ++i) {
						const v = value[i];
						if (!(v instanceof NumericValue.NumericValue)) {
							value[i] = this._read(ns, v);
						}
					}
				}
				else {
					const doc = value;
					for (const k in doc) {
						if (!hasOwn.hasOwn(doc, k)) {
							continue;
						}
						if (k === "__proto__") {
							writeKey.writeKey(doc);
						}
						const v = doc[k];
						if (!(v instanceof NumericValue.NumericValue)) {
							doc[k] = this._read(ns, v);
						}
					}
				}
			}
		}
		return value;
	}
	_readStruct(ns, record) {
		const union = ns.isUnionSchema();
		const out = {};
		let nameMap;
		const hasType = typeof record.__type === "string";
		const { jsonName } = this.settings;
		if (jsonName && hasType) {
			nameMap = {};
		}
		let unionSerde;
		if (union) {
			unionSerde = new UnionSerde(record, out);
		}
		for (const [memberName, memberSchema] of ns.structIterator()) {
			let fromKey = memberName;
			if (jsonName) {
				fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
				if (hasType) {
					nameMap[fromKey] = memberName;
				}
			}
			if (union) {
				unionSerde.mark(fromKey);
			}
			if (record[fromKey] != null) {
				out[memberName] = this._read(memberSchema, record[fromKey]);
			}
		}
		if (union) {
			unionSerde.writeUnknown();
		}
		else if (hasType) {
			for (const k in record) {
				if (!hasOwn.hasOwn(record, k)) {
					continue;
				}
				const v = record[k];
				const t = jsonName ? (nameMap[k] ?? k) : k;
				if (!(t in out)) {
					out[t] = v;
				}
			}
		}
		return out;
	}
	needsTransform(ns) {
		if (ns.isBlobSchema() ||
			ns.isTimestampSchema() ||
			ns.isBigIntegerSchema() ||
			ns.isBigDecimalSchema() ||
			ns.isNumericSchema()) {
			return true;
		}
		if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) {
			return true;
		}
		if (ns.isStringSchema() && ns.getMergedTraits().mediaType) {
			return true;
		}
		return false;
	}
}

// node_modules/@smithy/core/dist-es/submodules/serde/index.js + 2 modules
var serde = require(7297);
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = require(7305);
;// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js

class JsonBytesStringAdapter extends Uint8Array {
	string = null;
	static allocUnsafe(bytes) {
		if (typeof Buffer === "function") {
			const buffer = Buffer.allocUnsafe(bytes);
			return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		}
		return new JsonBytesStringAdapter(bytes);
	}
	toString() {
		return this.s();
	}
	valueOf() {
		return this.s();
	}
	includes(searchString, position) {
		if (typeof searchString === "string") {
			return this.s().includes(searchString, position);
		}
		return Uint8Array.prototype.includes.call(this, searchString, position);
	}
	indexOf(searchString, position) {
		if (typeof searchString === "string") {
			return this.s().indexOf(searchString, position);
		}
		return Uint8Array.prototype.indexOf.call(this, searchString, position);
	}
	lastIndexOf(searchString, position) {
		if (typeof searchString === "string") {
			return this.s().lastIndexOf(searchString, position);
		}
		const fn = Uint8Array.prototype.lastIndexOf;
		if (position !== undefined) {
			return fn.call(this, searchString, position);
		}
		return fn.call(this, searchString);
	}
	startsWith(searchString, position) {
		return this.s().startsWith(searchString, position);
	}
	endsWith(searchString, endPosition) {
		return this.s().endsWith(searchString, endPosition);
	}
	match(regexp) {
		return this.s().match(regexp);
	}
	replace(searchValue, replaceValue) {
		return this.s().replace(searchValue, replaceValue);
	}
	search(regexp) {
		return this.s().search(regexp);
	}
	split(separator, limit) {
		return this.s().split(separator, limit);
	}
	substring(start, end) {
		return this.s().substring(start, end);
	}
	trim() {
		return this.s().trim();
	}
	trimStart() {
		return this.s().trimStart();
	}
	trimEnd() {
		return this.s().trimEnd();
	}
	charAt(pos) {
		return this.s().charAt(pos);
	}
	charCodeAt(index) {
		return this.s().charCodeAt(index);
	}
	padStart(maxLength, fillString) {
		return this.s().padStart(maxLength, fillString);
	}
	padEnd(maxLength, fillString) {
		return this.s().padEnd(maxLength, fillString);
	}
	repeat(count) {
		return this.s().repeat(count);
	}
	toUpperCase() {
		return this.s().toUpperCase();
	}
	toLowerCase() {
		return this.s().toLowerCase();
	}
	s() {
		if (this.string == null) {
			const n = Date.now();
			if (n > warned + 60_000) {
				console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. " +
					"It has been automatically converted to string. In a future version this will throw an error.");
				warned = n;
			}
			this.string = toUtf8.toUtf8(this);
		}
		return this.string;
	}
}
var warned = 0;

;// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js

const encoder = new TextEncoder();
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const TRUE = new Uint8Array([0x74, 0x72, 0x75, 0x65]);
const FALSE = new Uint8Array([0x66, 0x61, 0x6c, 0x73, 0x65]);
const NULL = new Uint8Array([0x6e, 0x75, 0x6c, 0x6c]);
const ESCAPE_TABLE = new Array(128).fill(null);
ESCAPE_TABLE[0x08] = "b";
ESCAPE_TABLE[0x09] = "t";
ESCAPE_TABLE[0x0a] = "n";
ESCAPE_TABLE[0x0c] = "f";
ESCAPE_TABLE[0x0d] = "r";
ESCAPE_TABLE[0x22] = '"';
ESCAPE_TABLE[0x5c] = "\\";
for (let i = 0; i < 0x20; i++) {
	if (ESCAPE_TABLE[i] === null) {
		ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
	}
}
const INITIAL_BUFFER_SIZE = 2048;
var alloc = (function (size) {
	return JsonBytesStringAdapter.allocUnsafe(size);
});
class JsonShapeSerializer2 extends SerdeContextConfig {
	settings;
	json;
	i = 0;
	rootSchema;
	rawValue;
	passthrough = false;
	constructor(settings) {
		super();
		this.settings = settings;
		this.json = alloc(INITIAL_BUFFER_SIZE);
	}
	write(schema, value) {
		this.i = 0;
		this.rawValue = value;
		this.rootSchema = NormalizedSchema.NormalizedSchema.of(schema);
		this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
		if (!this.passthrough) {
			this.writeValue(this.rootSchema, value, undefined);
		}
	}
	writeDiscriminatedDocument(schema, value) {
		this.i = 0;
		this.rootSchema = NormalizedSchema.NormalizedSchema.of(schema);
		const ns = this.rootSchema;
		if (ns.isStructSchema() && value != null && typeof value === "object") {
			this.writeValue(ns, value, undefined);
			const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
			const z = prefix.length;
			this.ensure(z);
			this.json.copyWithin(1 + z, 1, this.i);
			encoder.encodeInto(prefix, this.json.subarray(1));
			this.i += z;
		}
		else {
			this.writeValue(ns, value, undefined);
		}
	}
	flush() {
		this.rootSchema = undefined;
		const finalPosition = this.i;
		this.i = 0;
		const raw = this.rawValue;
		this.rawValue = undefined;
		if (finalPosition === 0) {
			return raw;
		}
		const result = this.json.subarray(0, finalPosition);
		this.json = alloc(INITIAL_BUFFER_SIZE);
		return result;
	}
	ensure(byteCount) {
		const { i, json } = this;
		if (i + byteCount > json.length) {
			let newSize = json.length * 2;
			while (newSize < i + byteCount) {
				newSize *= 2;
			}
			const next = alloc(newSize);
			next.set(this.json);
			this.json = next;
		}
	}
	writeAscii(s) {
		const z = s.length;
		this.ensure(z);
		let { i, json } = this;
		for (let j = 0; j < z; ++j) {
			json[i] = s.charCodeAt(j);
			i += 1;
		}
		this.i = i;
	}
	writeAsciiQuoted(s) {
		const z = s.length;
		this.ensure(z + 4);
		let { json, i } = this;
		json[i++] = QUOTE;
		for (let j = 0; j < z; ++j) {
			json[i++] = s.charCodeAt(j);
		}
		json[i++] = QUOTE;
		this.i = i;
	}
	writeJsonString(s) {
		const z = s.length;
		this.ensure(z * 3 + 2);
		this.json[this.i++] = QUOTE;
		for (let j = 0; j < z; ++j) {
			const c = s.charCodeAt(j);
			if (c > 0x22 && c < 0x5c) {
				this.json[this.i++] = c;
			}
			else if (c < 0x80) {
				const esc = ESCAPE_TABLE[c];
				if (esc !== null) {
					this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
					this.json[this.i++] = BACKSLASH;
					for (let k = 0; k < esc.length; k++) {
						this.json[this.i++] = esc.charCodeAt(k);
					}
				}
				else {
					this.json[this.i++] = c;
				}
			}
			else if (c >= 0xd800 && c <= 0xdbff) {
				const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
				if (next >= 0xdc00 && next <= 0xdfff) {
					this.ensure(4);
					const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
					this.i += written;
					++j;
				}
				else {
					this.ensure(6 + (z - j - 1) * 3 + 1);
					this.writeUnicodeEscape(c);
				}
			}
			else if (c >= 0xdc00 && c <= 0xdfff) {
				this.ensure(6 + (z - j - 1) * 3 + 1);
				this.writeUnicodeEscape(c);
			}
			else {
				let { i, json } = this;
				if (c < 0x800) {
					json[i++] = 0xc0 | (c >> 6);
					json[i++] = 0x80 | (c & 0x3f);
				}
				else {
					json[i++] = 0xe0 | (c >> 12);
					json[i++] = 0x80 | ((c >> 6) & 0x3f);
					json[i++] = 0x80 | (c & 0x3f);
				}
				this.i = i;
			}
		}
		this.json[this.i++] = QUOTE;
	}
	writeUnicodeEscape(code) {
		let { json, i } = this;
		json[i++] = BACKSLASH;
		json[i++] = 0x75;
		const hex = code.toString(16).padStart(4, "0");
		for (let j = 0; j < 4; ++j) {
			json[i++] = hex.charCodeAt(j);
		}
		this.i = i;
	}
	static B64 = (() => {
		const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
		const table = new Uint8Array(64);
		for (let i = 0; i < 64; ++i) {
			table[i] = chars.charCodeAt(i);
		}
		return table;
	})();
	writeBase64(data) {
		const b64Len = Math.ceil(data.length / 3) * 4;
		this.ensure(b64Len + 2);
		const json = this.json;
		const B64 = JsonShapeSerializer2.B64;
		let i = this.i;
		json[i++] = QUOTE;
		const len = data.length;
		const remainder = len % 3;
		const mainLen = len - remainder;
		for (let j = 0; j < mainLen; j += 3) {
			const a = data[j];
			const b = data[j + 1];
			const c = data[j + 2];
			json[i++] = B64[a >> 2];
			json[i++] = B64[((a & 0x03) << 4) | (b >> 4)];
			json[i++] = B64[((b & 0x0f) << 2) | (c >> 6)];
			json[i++] = B64[c & 0x3f];
		}
		if (remainder === 2) {
			const a = data[mainLen];
			const b = data[mainLen + 1];
			json[i++] = B64[a >> 2];
			json[i++] = B64[((a & 0x03) << 4) | (b >> 4)];
			json[i++] = B64[(b & 0x0f) << 2];
			json[i++] = 0x3d;
		}
		else if (remainder === 1) {
			const a = data[mainLen];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 0x03) << 4];
			json[i++] = 0x3d;
			json[i++] = 0x3d;
		}
		json[i++] = QUOTE;
		this.i = i;
	}
	writeValue(schema, value, container) {
		if (value == null) {
			if (container?.isStructSchema()) {
				if (value === undefined) {
					const ns = NormalizedSchema.NormalizedSchema.of(schema);
					if (ns.isIdempotencyToken()) {
						this.writeAsciiQuoted((0,serde.generateIdempotencyToken)());
						return;
					}
				}
				return;
			}
			this.ensure(4);
			this.json.set(NULL, this.i);
			this.i += 4;
			return;
		}
		const ns = NormalizedSchema.NormalizedSchema.of(schema);
		const isObject = typeof value === "object";
		if (ns.isStringSchema()) {
			const mediaType = ns.getMergedTraits().mediaType;
			if (mediaType) {
				const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
				if (isJson) {
					this.writeJsonString(lazy_json.LazyJsonString.from(value).toString());
					return;
				}
			}
		}
		if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
			const asString = value instanceof NumericValue.NumericValue ? value.string : String(value);
			this.writeAsciiQuoted(asString);
			return;
		}
		if (isObject) {
			if (ns.isStructSchema()) {
				this.writeStruct(ns, value);
				return;
			}
			if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
				this.writeList(ns, value, ns.isDocumentSchema());
				return;
			}
			if (ns.isMapSchema()) {
				this.writeMap(ns, value, false);
				return;
			}
			if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
				this.writeBase64(value);
				return;
			}
			if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
				this.writeTimestamp(ns, value);
				return;
			}
			if (value instanceof NumericValue.NumericValue) {
				this.writeAscii(value.string);
				return;
			}
			if (ns.isDocumentSchema()) {
				if (Array.isArray(value)) {
					this.writeList(ns, value, true);
				}
				else {
					this.writeMap(ns, value, true);
				}
				return;
			}
			const json = JSON.stringify(value);
			this.writeAscii(json);
			return;
		}
		if (typeof value === "string") {
			if (ns.isBlobSchema()) {
				const b64 = (this.serdeContext?.base64Encoder ?? toBase64.toBase64)(value);
				this.writeAsciiQuoted(b64);
				return;
			}
			this.writeJsonString(value);
			return;
		}
		if (typeof value === "number") {
			if (Math.abs(value) === Infinity || Number.isNaN(value)) {
				this.writeAsciiQuoted(String(value));
				return;
			}
			const numStr = String(value);
			this.writeAscii(numStr);
			return;
		}
		if (typeof value === "boolean") {
			this.ensure(5);
			let { i, json } = this;
			if (value) {
				json.set(TRUE, i);
				i += 4;
			}
			else {
				json.set(FALSE, i);
				i += 5;
			}
			this.i = i;
			return;
		}
		if (typeof value === "bigint") {
			this.writeAscii(value.toString());
			return;
		}
		this.writeAscii(String(value));
	}
	writeStruct(ns, value) {
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACE;
		let wroteAny = false;
		const hasType = typeof value.__type === "string";
		let writtenKeys;
		if (hasType) {
			writtenKeys = new Set();
		}
		for (const [memberName, memberSchema] of ns.structIterator()) {
			const item = value[memberName];
			if (item == null && !memberSchema.isIdempotencyToken()) {
				continue;
			}
			if (wroteAny) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			wroteAny = true;
			const targetKey = this.settings.jsonName ? (memberSchema.getMergedTraits().jsonName ?? memberName) : memberName;
			if (writtenKeys) {
				writtenKeys.add(memberName);
				writtenKeys.add(targetKey);
			}
			this.writeAsciiQuoted(targetKey);
			this.json[this.i++] = COLON;
			this.writeValue(memberSchema, item, ns);
		}
		if (!wroteAny && ns.isUnionSchema()) {
			const { $unknown } = value;
			if (Array.isArray($unknown)) {
				const [k, v] = $unknown;
				this.writeAsciiQuoted(k);
				this.ensure(1);
				this.json[this.i++] = COLON;
				this.writeValue(15, v, ns);
			}
		}
		else if (hasType) {
			for (const k in value) {
				if (writtenKeys.has(k)) {
					continue;
				}
				writtenKeys.add(k);
				const v = value[k];
				if (wroteAny) {
					this.ensure(1);
					this.json[this.i++] = COMMA;
				}
				wroteAny = true;
				this.writeAsciiQuoted(k);
				this.ensure(1);
				this.json[this.i++] = COLON;
				this.writeValue(15, v, undefined);
			}
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACE;
	}
	writeList(ns, value, isDocument) {
		const sparse = !!ns.getMergedTraits().sparse;
		const valueSchema = ns.getValueSchema();
		if (!isDocument) {
			if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
				let hasSpecials = false;
				for (let i = 0; i < value.length; ++i) {
					const v = value[i];
					if (Number.isNaN(v) || v === Infinity || v === -Infinity || (v == null && !sparse)) {
						hasSpecials = true;
						break;
					}
				}
				let json;
				if (!hasSpecials) {
					json = JSON.stringify(value);
				}
				else {
					const out = [];
					for (let i = 0; i < value.length; ++i) {
						const v = value[i];
						if (v == null && !sparse) {
							continue;
						}
						if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
							out.push(String(v));
						}
						else {
							out.push(v);
						}
					}
					json = JSON.stringify(out);
				}
				this.ensure(json.length * 3);
				this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACKET;
		let wroteFirstItem = false;
		for (let i = 0; i < value.length; ++i) {
			const item = value[i];
			if (isDocument ? item === undefined : item == null && !sparse) {
				continue;
			}
			if (wroteFirstItem) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			this.writeValue(valueSchema, item, undefined);
			wroteFirstItem = true;
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACKET;
	}
	writeMap(ns, value, isDocument) {
		const sparse = !!ns.getMergedTraits().sparse;
		const valueSchema = ns.getValueSchema();
		if (!isDocument) {
			if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
				let modifications;
				for (const k in value) {
					if (!hasOwn.hasOwn(value, k)) {
						continue;
					}
					const v = value[k];
					if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
						(modifications ??= {})[k] = v;
						value[k] = String(v);
					}
					else if (v === null && !sparse) {
						(modifications ??= {})[k] = null;
						value[k] = undefined;
					}
				}
				const json = JSON.stringify(value);
				if (modifications) {
					Object.assign(value, modifications);
				}
				this.ensure(json.length * 3);
				this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACE;
		let first = true;
		for (const k in value) {
			if (!hasOwn.hasOwn(value, k)) {
				continue;
			}
			const v = value[k];
			if (isDocument ? v === undefined : v == null && !sparse) {
				continue;
			}
			if (!first) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			first = false;
			this.writeJsonString(k);
			this.ensure(1);
			this.json[this.i++] = COLON;
			this.writeValue(valueSchema, v, undefined);
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACE;
	}
	writeTimestamp(ns, value) {
		const format = determineTimestampFormat.determineTimestampFormat(ns, this.settings);
		switch (format) {
			case 5: {
				const iso = value.toISOString().replace(".000Z", "Z");
				this.writeAsciiQuoted(iso);
				return;
			}
			case 6: {
				this.writeAsciiQuoted(date_utils.dateToUtcString(value));
				return;
			}
			case 7: {
				const epochSecs = String(value.getTime() / 1000);
				this.writeAscii(epochSecs);
				return;
			}
			default: {
				const epochSecs = String(value.getTime() / 1000);
				this.writeAscii(epochSecs);
				return;
			}
		}
	}
}

;// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js

class JsonCodec2 extends SerdeContextConfig {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	createSerializer() {
		const serializer = new JsonShapeSerializer2(this.settings);
		serializer.setSerdeContext(this.serdeContext);
		return serializer;
	}
	createDeserializer() {
		const deserializer = new JsonShapeDeserializer2(this.settings);
		deserializer.setSerdeContext(this.serdeContext);
		return deserializer;
	}
}

// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
var deref = require(6204);
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = require(4017);
;// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js

class AwsJsonRpcProtocol extends RpcProtocol.RpcProtocol {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
		});
		this.serviceTarget = serviceTarget;
		this.codec =
			jsonCodec ??
				new JsonCodec2({
					timestampFormat: {
						useTrait: true,
						default: 7,
					},
					jsonName: false,
				});
		this.serializer = this.codec.createSerializer();
		this.deserializer = this.codec.createDeserializer();
		this.awsQueryCompatible = !!awsQueryCompatible;
		this.mixin = new ProtocolLib.ProtocolLib(this.awsQueryCompatible);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) {
			request.path += "/";
		}
		request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
		request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
		if (this.awsQueryCompatible) {
			request.headers["x-amzn-query-mode"] = "true";
		}
		if (deref.deref(operationSchema.input) === "unit" || !request.body) {
			request.body = "{}";
		}
		return request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const { awsQueryCompatible } = this;
		if (awsQueryCompatible) {
			this.mixin.setQueryCompatError(dataObject, response);
		}
		const errorIdentifier = loadJsonRpcErrorCode(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : undefined);
		const ns = NormalizedSchema.NormalizedSchema.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
		const exception = new ErrorCtor({});
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) {
			if (dataObject[name] != null) {
				output[name] = errorDeserializer.readObject(member, dataObject[name]);
			}
		}
		if (awsQueryCompatible) {
			this.mixin.queryCompatOutput(dataObject, output);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message,
		}, output), dataObject);
	}
}

;// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js

class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec,
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
}

Object.assign(exports, { AwsJson1_1Protocol });
}),

7205:
((module, exports, require) => {


// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js + 3 modules
var RpcProtocol = require(5067);
// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
var collect_stream_body = require(9620);
// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
var deref = require(6204);
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = require(5125);
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib = require(4017);
;// node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
var writeKey = (function (obj) {
	Object.defineProperty(obj, "__proto__", { value: undefined, writable: true, enumerable: true, configurable: true });
});
var parseXML = (function (xml) {
	const state = new AwsXmlParser(xml);
	return state.parse();
});
class AwsXmlParser {
	x;
	i = 0;
	z;
	constructor(x) {
		this.x = x;
		this.x = x.replace(/\r\n?/g, "\n");
		this.z = this.x.length;
	}
	parse() {
		const p = this;
		const { z } = p;
		while (p.i < z) {
			p.trim();
			if (p.i >= z) {
				break;
			}
			if (p.isNext("<?")) {
				p.readTo("?>");
				p.trim();
			}
			else if (p.isNext("<!--")) {
				p.readTo("-->");
				p.trim();
			}
			else if (p.isNext("<!DOCTYPE", false)) {
				p.skipDoctype();
				p.trim();
			}
			else if (p.x[p.i] === "<") {
				const root = p.parseTag();
				return { [root.tag]: root.value };
			}
			else {
				throw new Error("@aws-sdk XML parse error: unexpected content.");
			}
		}
		throw new Error("@aws-sdk XML parse error: no root element.");
	}
	isNext(s, caseSensitive = true) {
		const p = this;
		if (caseSensitive) {
			return p.x.startsWith(s, p.i);
		}
		return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
	}
	readTo(stop) {
		const p = this;
		const _i = p.x.indexOf(stop, p.i);
		if (_i === -1) {
			throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
		}
		const result = p.x.slice(p.i, _i);
		p.i = _i + stop.length;
		return result;
	}
	trim() {
		const p = this;
		while (p.i < p.z && " \t\r\n".includes(p.x[p.i])) {
			++p.i;
		}
	}
	readAttrValue() {
		const p = this;
		const quote = p.x[p.i];
		++p.i;
		let value = "";
		while (p.i < p.z && p.x[p.i] !== quote) {
			value += p.x[p.i++];
		}
		++p.i;
		return p.decodeEntities(value);
	}
	parseTag() {
		const p = this;
		++p.i;
		let tag = "";
		while (p.i < p.z && !" \t\r\n>/".includes(p.x[p.i])) {
			tag += p.x[p.i++];
		}
		let hasAttrs = false;
		const attrs = {};
		while (p.i < p.z) {
			p.trim();
			if (">/".includes(p.x[p.i])) {
				break;
			}
			let name = "";
			while (p.i < p.z && !"= \t\r\n>/?".includes(p.x[p.i])) {
				name += p.x[p.i++];
			}
			p.trim();
			if (p.x[p.i] !== "=") {
				break;
			}
			++p.i;
			p.trim();
			if (name === "__proto__") {
				writeKey(attrs);
			}
			attrs[name] = p.readAttrValue();
			hasAttrs = true;
		}
		if (p.i >= p.z) {
			throw new Error("@aws-sdk XML parse error: unexpected end of input.");
		}
		if (p.x[p.i] === "/") {
			++p.i;
			if (p.i >= p.z || p.x[p.i] !== ">") {
				throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
			}
			++p.i;
			return { tag, value: hasAttrs ? attrs : "" };
		}
		if (p.x[p.i] !== ">") {
			throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
		}
		++p.i;
		const textParts = [];
		const childTags = [];
		let hasElementChild = false;
		while (p.i < p.z) {
			if (p.isNext("</")) {
				break;
			}
			if (p.x[p.i] === "<") {
				if (p.isNext("<!--")) {
					p.readTo("-->");
				}
				else if (p.isNext("<![CDATA[")) {
					p.i += 9;
					textParts.push(p.readTo("]]>"));
				}
				else if (p.isNext("<?")) {
					p.readTo("?>");
				}
				else {
					hasElementChild = true;
					childTags.push(p.parseTag());
				}
			}
			else {
				let text = "";
				while (p.i < p.z && p.x[p.i] !== "<") {
					text += p.x[p.i++];
				}
				textParts.push(p.decodeEntities(text));
			}
		}
		if (!p.isNext("</")) {
			throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
		}
		p.i += 2;
		const closeTag = p.readTo(">").trim();
		if (closeTag !== tag) {
			throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
		}
		if (!hasAttrs && textParts.length === 0 && !hasElementChild) {
			return { tag, value: "" };
		}
		if (!hasAttrs && !hasElementChild) {
			const text = textParts.length === 1 ? textParts[0] : textParts.join("");
			if (text.trim() === "" && text.includes("\n")) {
				return { tag, value: "" };
			}
			return { tag, value: text };
		}
		const obj = {};
		for (const text of textParts) {
			if (text.trim() === "" && text.includes("\n")) {
				continue;
			}
			obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
		}
		for (const child of childTags) {
			if (child.tag === "__proto__") {
				writeKey(obj);
			}
			if (child.tag in obj) {
				if (Array.isArray(obj[child.tag])) {
					obj[child.tag].push(child.value);
				}
				else {
					obj[child.tag] = [obj[child.tag], child.value];
				}
			}
			else {
				obj[child.tag] = child.value;
			}
		}
		for (const [k, v] of Object.entries(attrs)) {
			if (k === "__proto__") {
				writeKey(obj);
			}
			obj[k] = v;
		}
		return { tag, value: obj };
	}
	static ENTITIES = {
		amp: "&",
		lt: "<",
		gt: ">",
		quot: '"',
		apos: "'",
	};
	skipDoctype() {
		const p = this;
		p.i += 9;
		let depth = 0;
		while (p.i < p.z) {
			const c = p.x[p.i];
			if (c === "[") {
				++depth;
			}
			else if (c === "]") {
				--depth;
			}
			else if (c === ">" && depth === 0) {
				++p.i;
				return;
			}
			++p.i;
		}
		throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
	}
	decodeEntities(s) {
		return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
			if (hex) {
				return String.fromCharCode(parseInt(hex, 16));
			}
			if (dec) {
				return String.fromCharCode(parseInt(dec, 10));
			}
			return AwsXmlParser.ENTITIES[named] ?? "";
		});
	}
}

// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = require(2990);
;// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js

const getValueFromTextNode = (obj) => {
	const textNodeName = "#text";
	for (const key in obj) {
		if (!hasOwn.hasOwn(obj, key)) {
			continue;
		}
		if (obj[key][textNodeName] !== undefined) {
			obj[key] = obj[key][textNodeName];
		}
		else if (typeof obj[key] === "object" && obj[key] !== null) {
			obj[key] = getValueFromTextNode(obj[key]);
		}
	}
	return obj;
};

;// node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
const splitHeader = (value) => {
	const z = value.length;
	const values = [];
	let withinQuotes = false;
	let escaped = false;
	let anchor = 0;
	for (let i = 0; i < z; ++i) {
		const char = value[i];
		switch (char) {
			case `"`:
				if (!escaped) {
					withinQuotes = !withinQuotes;
				}
				break;
			case ",":
				if (!withinQuotes) {
					values.push(value.slice(anchor, i));
					anchor = i + 1;
				}
				break;
			default:
		}
		escaped = char === "\\" && !escaped;
	}
	values.push(value.slice(anchor));
	return values.map((v) => {
		v = v.trim();
		const z = v.length;
		if (z < 2) {
			return v;
		}
		if (v[0] === `"` && v[z - 1] === `"`) {
			v = v.slice(1, z - 1);
			return v.replace(/\\(["\\])/g, "$1");
		}
		return v.replace(/\\"/g, '"');
	});
};

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = require(9700);
;// node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
const ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
const mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
const time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
const date = `(\\d?\\d)`;
const year = `(\\d{4})`;
const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
const IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
const RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
const ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const _parseEpochTimestamp = (value) => {
	if (value == null) {
		return void 0;
	}
	let num = NaN;
	if (typeof value === "number") {
		num = value;
	}
	else if (typeof value === "string") {
		if (!/^-?\d*\.?\d+$/.test(value)) {
			throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
		}
		num = Number.parseFloat(value);
	}
	else if (typeof value === "object" && value.tag === 1) {
		num = value.value;
	}
	if (isNaN(num) || Math.abs(num) === Infinity) {
		throw new TypeError("Epoch timestamps must be valid finite numbers.");
	}
	return new Date(Math.round(num * 1000));
};
const _parseRfc3339DateTimeWithOffset = (value) => {
	if (value == null) {
		return void 0;
	}
	if (typeof value !== "string") {
		throw new TypeError("RFC3339 timestamps must be strings");
	}
	const matches = RFC3339_WITH_OFFSET.exec(value);
	if (!matches) {
		throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
	}
	const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
	range(monthStr, 1, 12);
	range(dayStr, 1, 31);
	range(hours, 0, 23);
	range(minutes, 0, 59);
	range(seconds, 0, 60);
	const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1000) : 0));
	date.setUTCFullYear(Number(yearStr));
	if (offsetStr.toUpperCase() != "Z") {
		const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [void 0, "+", 0, 0];
		const scalar = sign === "-" ? 1 : -1;
		date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1000 + Number(offsetM) * 60 * 1000));
	}
	return date;
};
const _parseRfc7231DateTime = (value) => {
	if (value == null) {
		return void 0;
	}
	if (typeof value !== "string") {
		throw new TypeError("RFC7231 timestamps must be strings.");
	}
	if (IMF_FIXDATE_NATIVE.test(value)) {
		return new Date(value);
	}
	let day;
	let month;
	let year;
	let hour;
	let minute;
	let second;
	let fraction;
	let matches;
	if ((matches = IMF_FIXDATE.exec(value))) {
		[, day, month, year, hour, minute, second, fraction] = matches;
	}
	else if ((matches = RFC_850_DATE.exec(value))) {
		[, day, month, year, hour, minute, second, fraction] = matches;
		year = (Number(year) + 1900).toString();
	}
	else if ((matches = ASC_TIME.exec(value))) {
		[, month, day, hour, minute, second, fraction, year] = matches;
	}
	if (year && second) {
		const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1000) : 0);
		range(day, 1, 31);
		range(hour, 0, 23);
		range(minute, 0, 59);
		range(second, 0, 60);
		const date = new Date(timestamp);
		date.setUTCFullYear(Number(year));
		return date;
	}
	throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
var range = (function (v, min, max) {
	const _v = Number(v);
	if (_v < min || _v > max) {
		throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
	}
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = require(9809);
// node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
var lazy_json = require(1899);
// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
var NumericValue = require(7004);
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
var HttpBindingNormalizedSchema = require(4699);
// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = require(5506);
;// node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js

class FromStringShapeDeserializer extends SerdeContext.SerdeContext {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	read(_schema, data) {
		const ns = HttpBindingNormalizedSchema.HttpBindingNormalizedSchema.of(_schema);
		const traits = ns.getMergedTraits();
		const location = ns.getHttpBindingLocation(traits);
		return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
	}
	readHttpBinding([ns, flags, collectionValue], data, location) {
		const schema = flags & 0xff;
		if ((schema & 0b1100_0000) === 0b0100_0000) {
			collectionValue ??= ns.getHttpBindingCollectionValue(location);
			return splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
		}
		switch (schema) {
			case 21:
			case 42:
				return (this.serdeContext?.base64Decoder ?? fromBase64.fromBase64)(data);
			case 4:
			case 5:
			case 6:
			case 7: {
				const bindingFormat = this.settings.httpBindings ? (flags >> 14) & 0b11 : 0;
				const format = this.settings.timestampFormat.useTrait && schema > 4
					? schema
					: bindingFormat
						? bindingFormat + 4
						: this.settings.timestampFormat.default;
				switch (format) {
					case 5:
						return _parseRfc3339DateTimeWithOffset(data);
					case 6:
						return _parseRfc7231DateTime(data);
					case 7:
						return _parseEpochTimestamp(data);
					default:
						console.warn("Missing timestamp format, parsing value with Date constructor:", data);
						return new Date(data);
				}
			}
			case 0: {
				const media = (flags >> 8) & 0b11;
				if (!media) {
					return data;
				}
				let intermediateValue = data;
				if ((location & 0b110) === 0b110) {
					intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8.toUtf8)((this.serdeContext?.base64Decoder ?? fromBase64.fromBase64)(intermediateValue));
				}
				return media === 2 ? lazy_json.LazyJsonString.from(intermediateValue) : intermediateValue;
			}
			case 1:
				return Number(data);
			case 2:
				return data.toLowerCase() === "true";
			case 17:
				return BigInt(data);
			case 19:
				return new NumericValue.NumericValue(data, "bigDecimal");
			default:
				return data;
		}
	}
}

;// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
class SerdeContextConfig {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
}

;// node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
class UnionSerde {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		const keys = Object.keys(this.from);
		const set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			const k = this.keys.values().next().value;
			const v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
}

;// node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey_writeKey(obj) {
	Object.defineProperty(obj, "__proto__", { value: undefined, writable: true, enumerable: true, configurable: true });
}

;// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js

class XmlShapeDeserializer extends SerdeContextConfig {
	settings;
	stringDeserializer;
	constructor(settings) {
		super();
		this.settings = settings;
		this.stringDeserializer = new FromStringShapeDeserializer(settings);
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.stringDeserializer.setSerdeContext(serdeContext);
	}
	read(schema, bytes, key) {
		const ns = NormalizedSchema.NormalizedSchema.of(schema);
		const memberSchemas = ns.getMemberSchemas();
		const isEventPayload = ns.isStructSchema() &&
			ns.isMemberSchema() &&
			!!Object.values(memberSchemas).find((memberNs) => {
				return !!memberNs.getMemberTraits().eventPayload;
			});
		if (isEventPayload) {
			const output = {};
			const memberName = Object.keys(memberSchemas)[0];
			const eventMemberSchema = memberSchemas[memberName];
			if (eventMemberSchema.isBlobSchema()) {
				output[memberName] = bytes;
			}
			else {
				output[memberName] = this.read(memberSchemas[memberName], bytes);
			}
			return output;
		}
		const xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8.toUtf8)(bytes);
		const parsedObject = this.parseXml(xmlString);
		return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
	}
	readSchema(_schema, value) {
		const ns = NormalizedSchema.NormalizedSchema.of(_schema);
		if (ns.isUnitSchema()) {
			return;
		}
		const traits = ns.getMergedTraits();
		if (ns.isListSchema() && !Array.isArray(value)) {
			return this.readSchema(ns, [value]);
		}
		if (value == null) {
			return value;
		}
		if (typeof value === "object") {
			const flat = !!traits.xmlFlattened;
			if (ns.isListSchema()) {
				const listValue = ns.getValueSchema();
				const buffer = [];
				const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
				const source = flat ? value : (value[0] ?? value)[sourceKey];
				if (source == null) {
					return buffer;
				}
				const sourceArray = Array.isArray(source) ? source : [source];
				for (const v of sourceArray) {
					buffer.push(this.readSchema(listValue, v));
				}
				return buffer;
			}
			const buffer = {};
			if (ns.isMapSchema()) {
				const keyNs = ns.getKeySchema();
				const memberNs = ns.getValueSchema();
				let entries;
				if (flat) {
					entries = Array.isArray(value) ? value : [value];
				}
				else {
					entries = Array.isArray(value.entry) ? value.entry : [value.entry];
				}
				const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
				const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
				for (const entry of entries) {
					const key = entry[keyProperty];
					const value = entry[valueProperty];
					if (key === "__proto__") {
						writeKey_writeKey(buffer);
					}
					buffer[key] = this.readSchema(memberNs, value);
				}
				return buffer;
			}
			if (ns.isStructSchema()) {
				const union = ns.isUnionSchema();
				let unionSerde;
				if (union) {
					unionSerde = new UnionSerde(value, buffer);
				}
				for (const [memberName, memberSchema] of ns.structIterator()) {
					const memberTraits = memberSchema.getMergedTraits();
					const xmlObjectKey = !memberTraits.httpPayload
						? (memberSchema.getMemberTraits().xmlName ?? memberName)
						: (memberTraits.xmlName ?? memberSchema.getName());
					if (union) {
						unionSerde.mark(xmlObjectKey);
					}
					if (value[xmlObjectKey] != null) {
						buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
					}
				}
				if (union) {
					unionSerde.writeUnknown();
				}
				return buffer;
			}
			if (ns.isDocumentSchema()) {
				return value;
			}
			throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
		}
		if (ns.isListSchema()) {
			return [];
		}
		if (ns.isMapSchema() || ns.isStructSchema()) {
			return {};
		}
		return this.stringDeserializer.read(ns, value);
	}
	parseXml(xml) {
		if (xml.length) {
			let parsedObj;
			try {
				parsedObj = parseXML(xml);
			}
			catch (e) {
				if (e && typeof e === "object") {
					Object.defineProperty(e, "$responseBodyText", {
						value: xml,
					});
				}
				throw e;
			}
			const textNodeName = "#text";
			const key = Object.keys(parsedObj)[0];
			const parsedObjToReturn = parsedObj[key];
			if (parsedObjToReturn[textNodeName]) {
				parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
				delete parsedObjToReturn[textNodeName];
			}
			return getValueFromTextNode(parsedObjToReturn);
		}
		return {};
	}
}

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
var determineTimestampFormat = require(3888);
;// node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
var extendedEncodeURIComponent = (function (str) {
	if (/^[\w.~-]+$/.test(str)) {
		return str;
	}
	return encodeURIComponent(str).replace(/[!'()*]/g, function (c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
});

// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js + 1 modules
var date_utils = require(5393);
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = require(7305);
// node_modules/@smithy/core/dist-es/submodules/serde/index.js + 2 modules
var serde = require(7297);
;// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js

class QueryShapeSerializer extends SerdeContextConfig {
	settings;
	buffer;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value, prefix = "") {
		if (this.buffer === undefined) {
			this.buffer = "";
		}
		const ns = NormalizedSchema.NormalizedSchema.of(schema);
		if (prefix && !prefix.endsWith(".")) {
			prefix += ".";
		}
		if (ns.isBlobSchema()) {
			if (typeof value === "string" || value instanceof Uint8Array) {
				this.writeKey(prefix);
				this.writeValue((this.serdeContext?.base64Encoder ?? toBase64.toBase64)(value));
			}
		}
		else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
			else if (ns.isIdempotencyToken()) {
				this.writeKey(prefix);
				this.writeValue((0,serde.generateIdempotencyToken)());
			}
		}
		else if (ns.isBigIntegerSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		}
		else if (ns.isBigDecimalSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(value instanceof NumericValue.NumericValue ? value.string : String(value));
			}
		}
		else if (ns.isTimestampSchema()) {
			if (value instanceof Date) {
				this.writeKey(prefix);
				const format = determineTimestampFormat.determineTimestampFormat(ns, this.settings);
				switch (format) {
					case 5:
						this.writeValue(value.toISOString().replace(".000Z", "Z"));
						break;
					case 6:
						this.writeValue(date_utils.dateToUtcString(value));
						break;
					case 7:
						this.writeValue(String(value.getTime() / 1000));
						break;
				}
			}
		}
		else if (ns.isDocumentSchema()) {
			if (Array.isArray(value)) {
				this.write(64 | 15, value, prefix);
			}
			else if (value instanceof Date) {
				this.write(4, value, prefix);
			}
			else if (value instanceof Uint8Array) {
				this.write(21, value, prefix);
			}
			else if (value && typeof value === "object") {
				this.write(128 | 15, value, prefix);
			}
			else {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		}
		else if (ns.isListSchema()) {
			if (Array.isArray(value)) {
				if (value.length === 0) {
					if (this.settings.serializeEmptyLists) {
						this.writeKey(prefix);
						this.writeValue("");
					}
				}
				else {
					const member = ns.getValueSchema();
					const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
					let i = 1;
					for (const item of value) {
						if (item == null) {
							continue;
						}
						const traits = member.getMergedTraits();
						const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
						const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
						this.write(member, item, key);
						++i;
					}
				}
			}
		}
		else if (ns.isMapSchema()) {
			if (value && typeof value === "object") {
				const keySchema = ns.getKeySchema();
				const memberSchema = ns.getValueSchema();
				const flat = ns.getMergedTraits().xmlFlattened;
				let i = 1;
				for (const k in value) {
					const v = value[k];
					if (v == null) {
						continue;
					}
					const keyTraits = keySchema.getMergedTraits();
					const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
					const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
					const valTraits = memberSchema.getMergedTraits();
					const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
					const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
					this.write(keySchema, k, key);
					this.write(memberSchema, v, valueKey);
					++i;
				}
			}
		}
		else if (ns.isStructSchema()) {
			if (value && typeof value === "object") {
				let didWriteMember = false;
				for (const [memberName, member] of ns.structIterator()) {
					if (value[memberName] == null && !member.isIdempotencyToken()) {
						continue;
					}
					const traits = member.getMergedTraits();
					const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
					const key = `${prefix}${suffix}`;
					this.write(member, value[memberName], key);
					didWriteMember = true;
				}
				if (!didWriteMember && ns.isUnionSchema()) {
					const { $unknown } = value;
					if (Array.isArray($unknown)) {
						const [k, v] = $unknown;
						const key = `${prefix}${k}`;
						this.write(15, v, key);
					}
				}
			}
		}
		else if (ns.isUnitSchema()) {
		}
		else {
			throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
		}
	}
	flush() {
		if (this.buffer === undefined) {
			throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
		}
		const str = this.buffer;
		delete this.buffer;
		return str;
	}
	getKey(memberName, xmlName, ec2QueryName, keySource) {
		const { ec2, capitalizeKeys } = this.settings;
		if (ec2 && ec2QueryName) {
			return ec2QueryName;
		}
		const key = xmlName ?? memberName;
		if (capitalizeKeys && keySource === "struct") {
			return key[0].toUpperCase() + key.slice(1);
		}
		return key;
	}
	writeKey(key) {
		if (key.endsWith(".")) {
			key = key.slice(0, key.length - 1);
		}
		this.buffer += `&${extendedEncodeURIComponent(key)}=`;
	}
	writeValue(value) {
		this.buffer += extendedEncodeURIComponent(value);
	}
}

;// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js

class AwsQueryProtocol extends RpcProtocol.RpcProtocol {
	options;
	serializer;
	deserializer;
	mixin = new ProtocolLib.ProtocolLib();
	constructor(options) {
		super({
			defaultNamespace: options.defaultNamespace,
			errorTypeRegistries: options.errorTypeRegistries,
		});
		this.options = options;
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 5,
			},
			httpBindings: false,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace,
			serializeEmptyLists: true,
		};
		this.serializer = new QueryShapeSerializer(settings);
		this.deserializer = new XmlShapeDeserializer(settings);
	}
	getShapeId() {
		return "aws.protocols#awsQuery";
	}
	setSerdeContext(serdeContext) {
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
	}
	getPayloadCodec() {
		throw new Error("AWSQuery protocol has no payload codec.");
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) {
			request.path += "/";
		}
		request.headers["content-type"] = "application/x-www-form-urlencoded";
		if (deref.deref(operationSchema.input) === "unit" || !request.body) {
			request.body = "";
		}
		const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
		request.body = `Action=${action}&Version=${this.options.version}` + request.body;
		if (request.body.endsWith("&")) {
			request.body = request.body.slice(-1);
		}
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = NormalizedSchema.NormalizedSchema.of(operationSchema.output);
		const dataObject = {};
		if (response.statusCode >= 300) {
			const bytes = await collect_stream_body.collectBody(response.body, context);
			if (bytes.byteLength > 0) {
				Object.assign(dataObject, await deserializer.read(15, bytes));
			}
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
		}
		for (const header in response.headers) {
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
		const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : undefined;
		const bytes = await collect_stream_body.collectBody(response.body, context);
		if (bytes.byteLength > 0) {
			Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	useNestedResult() {
		return true;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const errorData = this.loadQueryError(dataObject) ?? {};
		const message = this.loadQueryErrorMessage(dataObject);
		errorData.message = message;
		errorData.Error = {
			Type: errorData.Type,
			Code: errorData.Code,
			Message: message,
		};
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
		const ns = NormalizedSchema.NormalizedSchema.of(errorSchema);
		const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
		const exception = new ErrorCtor({});
		const output = {
			Type: errorData.Error.Type,
			Code: errorData.Error.Code,
			Error: errorData.Error,
		};
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().xmlName ?? name;
			const value = errorData[target] ?? dataObject[target];
			output[name] = this.deserializer.readSchema(member, value);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message,
		}, output), dataObject);
	}
	loadQueryErrorCode(output, data) {
		const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
		if (code !== undefined) {
			return code;
		}
		if (output.statusCode == 404) {
			return "NotFound";
		}
	}
	loadQueryError(data) {
		return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
	}
	loadQueryErrorMessage(data) {
		const errorData = this.loadQueryError(data);
		return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
	}
	getDefaultContentType() {
		return "application/x-www-form-urlencoded";
	}
}

Object.assign(exports, { AwsQueryProtocol });
}),

4667:
((module, exports, require) => {

class ServiceException extends Error {
	static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
	$fault;
	$response;
	$retryable;
	$metadata;
	constructor(options) {
		super(options.message);
		Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
		this.name = options.name;
		this.$fault = options.$fault;
		this.$metadata = options.$metadata;
	}
	static isInstance(value) {
		if (!value) {
			return false;
		}
		const candidate = value;
		return (ServiceException.prototype.isPrototypeOf(candidate) ||
			(Boolean(candidate.$fault) &&
				Boolean(candidate.$metadata) &&
				(candidate.$fault === "client" || candidate.$fault === "server")));
	}
	static [Symbol.hasInstance](instance) {
		if (!instance) {
			return false;
		}
		const candidate = instance;
		if (this === ServiceException) {
			return ServiceException.isInstance(instance);
		}
		if (ServiceException.isInstance(instance)) {
			if (this.prototype.isPrototypeOf(instance)) {
				return true;
			}
			const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId")
				? this.shapeId
				: undefined;
			let candidateHasShapeId = false;
			if (targetId) {
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctor = proto.constructor;
					const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId")
						? ctor?.shapeId
						: undefined;
					if (candidateId) {
						candidateHasShapeId = true;
						if (candidateId === targetId) {
							return true;
						}
					}
					proto = Object.getPrototypeOf(proto);
				}
			}
			if (targetId && candidateHasShapeId) {
				return false;
			}
			const targetName = this.name;
			if (targetName && targetName.length >= 6) {
				if (candidate.name === targetName) {
					return true;
				}
				let proto = Object.getPrototypeOf(candidate);
				while (proto && proto !== Object.prototype) {
					const ctorName = proto.constructor?.name;
					if (ctorName && ctorName !== "Error" && ctorName === targetName) {
						return true;
					}
					proto = Object.getPrototypeOf(proto);
				}
			}
		}
		return false;
	}
}
const decorateServiceException = (exception, additions = {}) => {
	Object.entries(additions)
		.filter(([, v]) => v !== undefined)
		.forEach(([k, v]) => {
		if (exception[k] == undefined || exception[k] === "") {
			exception[k] = v;
		}
	});
	const message = exception.message || exception.Message || "UnknownError";
	exception.message = message;
	delete exception.Message;
	return exception;
};

Object.assign(exports, { decorateServiceException, ServiceException });
}),

4699:
((module, exports, require) => {

var smithy_core_schema = require(5125);
var smithy_core_schema_2 = require(4844);
var smithy_core_serde = require(412);

const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
class HttpBindingNormalizedSchema extends smithy_core_schema.NormalizedSchema {
	static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
	identity = HttpBindingNormalizedSchema.identity;
	bindings;
	constructor(schema) {
		super(schema);
	}
	static of(schema) {
		const ns = smithy_core_schema.NormalizedSchema.of(schema);
		if (ns.identity === HttpBindingNormalizedSchema.identity) {
			return ns;
		}
		const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
		const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
		return (cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns));
	}
	getHttpBindingLocation(traits) {
		if (traits.httpPayload) {
			return 0b100_100;
		}
		if (traits.httpLabel) {
			return 0b100_001;
		}
		if (traits.httpHeader) {
			return 0b100_110;
		}
		if (typeof traits.httpPrefixHeaders === "string") {
			return 0b100_111;
		}
		if (traits.httpQuery) {
			return 0b100_010;
		}
		if (traits.httpQueryParams) {
			return 0b100_011;
		}
		if (traits.httpResponseCode) {
			return 0b100_101;
		}
		return 0b100_000;
	}
	getHttpBindingValue(location, traits, nested = false) {
		const raw = this.getSchema();
		const type = typeof raw === "number" ? raw & 0xff : this.isListSchema() ? 0b0100_0000 : 0xff;
		const slot = location & 0b111;
		const media = (traits.mediaType ? (traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1) : 0);
		const stream = (traits.streaming || type === 42 ? (this.isStructSchema() ? 2 : 1) : 0);
		const timestamp = (type >= 4 && type <= 7
			? slot >= 6
				? 2
				: slot > 0 && slot < 4
					? 1
					: 0
			: 0);
		let flags = type |
			(media << 8) |
			((traits.idempotencyToken ? 1 : 0) << 10) |
			(stream << 11) |
			((traits.sparse ? 1 : 0) << 13) |
			(timestamp << 14) |
			((traits.hostLabel ? 1 : 0) << 17) |
			((location === 0b100_100 && typeof raw !== "object" ? 1 : 0) << 18);
		const category = type & 0b1100_0000;
		const collectionValue = slot & 0b010 && (category === 0b0100_0000 || (!nested && slot & 1))
			? this.getHttpBindingCollectionValue(location, traits)
			: undefined;
		const valueType = (collectionValue?.[1] ?? 0) & 0xff;
		flags |=
			(slot >= 6 &&
				(valueType === 4 || valueType === 6)
				? 1
				: 0) << 16;
		return [this, flags, collectionValue];
	}
	getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
		const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
		return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, true);
	}
	getHttpBindings() {
		const source = this.getSchema();
		return typeof source !== "object" || source === null ? EMPTY_BINDINGS : (this.bindings ??= buildHttpBindings(this));
	}
}
const buildHttpBindings = (schema) => {
	const bodyMemberNames = [];
	const bodyMemberSchemas = [];
	const requestBodyMemberNames = [];
	const requestBodyMemberSchemas = [];
	const memberBindings = [];
	const byName = {};
	const headers = {};
	const prefixHeaders = [];
	const responseBindings = { headers, prefixHeaders };
	const bindings = {
		request: { memberBindings, byName },
		response: {
			bodyMemberNames,
			bindings: responseBindings,
		},
	};
	const { request, response } = bindings;
	for (const [name, member] of schema.structIterator()) {
		const bindingSchema = HttpBindingNormalizedSchema.of(member);
		const traits = bindingSchema.getMergedTraits();
		const location = bindingSchema.getHttpBindingLocation(traits);
		const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
		const value = bindingSchema.getHttpBindingValue(location, traits);
		const binding = [name, value, location, wireName];
		if (name === "__proto__") {
			smithy_core_serde.writeKey(byName);
		}
		byName[name] = binding;
		if ((value[1] >> 10) & 1) {
			request.hasIdempotency = true;
		}
		memberBindings.push(binding);
		const slot = location & 0b111;
		if (slot === 0) {
			requestBodyMemberNames.push(name);
			requestBodyMemberSchemas.push(member);
		}
		if ((slot & 0b100) === 0) {
			bodyMemberNames.push(name);
			bodyMemberSchemas.push(member);
		}
		else if ((slot & 0b110) === 0b100) {
			if (slot & 0b001) {
				responseBindings.statusCode = binding;
			}
			else {
				responseBindings.payload = binding;
				const type = value[1] & 0xff;
				request.contentTypeInstruction =
					traits.mediaType ??
						(type === 0
							? "text/plain"
							: type === 21 || type === 42
								? "application/octet-stream"
								: null);
			}
		}
		else if (slot & 0b001) {
			request.hasPrefixHeaders = true;
			prefixHeaders.push(binding);
		}
		else {
			if (wireName === "__proto__") {
				smithy_core_serde.writeKey(headers);
			}
			headers[wireName] = binding;
		}
	}
	if (request.contentTypeInstruction === undefined && requestBodyMemberNames.length) {
		request.contentTypeInstruction = null;
	}
	request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
	response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
	return bindings;
};
const buildPathSegments = (path) => {
	const segments = [];
	let offset = 0;
	for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
		if (match.index > offset) {
			segments.push([path.slice(offset, match.index), 0]);
		}
		segments.push([match[1], match[2] ? 2 : 1]);
		offset = match.index + match[0].length;
	}
	if (segments.length && offset < path.length) {
		segments.push([path.slice(offset), 0]);
	}
	return segments.length ? segments : undefined;
};
const buildHttpOperationBindings = (schema) => {
	const { http, endpoint } = smithy_core_schema_2.translateTraits(schema.traits ?? {});
	const [path, search] = http?.[1].split("?") ?? [];
	return [
		http?.[0],
		path,
		search ? [...new URLSearchParams(search)] : [],
		path ? buildPathSegments(path) : undefined,
		endpoint?.[0],
	];
};
const EMPTY_BINDINGS = {
	request: { memberBindings: [], byName: {} },
	response: {
		bodyMemberNames: [],
		bindings: { headers: {}, prefixHeaders: [] },
	},
};
const getHttpOperationBindings = (schema) => (schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema));
const createBodySchema = (schema, memberNames, memberSchemas) => {
	if (!memberNames.length) {
		return undefined;
	}
	const source = schema.getSchema();
	const body = [
		3,
		source[1],
		source[2],
		schema.getMergedTraits(),
		memberNames,
		memberSchemas,
	];
	const required = source[6];
	const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
	if (bodyRequired) {
		body[6] = bodyRequired;
	}
	return body;
};

Object.assign(exports, { HttpBindingNormalizedSchema, getHttpOperationBindings });
}),

5067:
((module, exports, require) => {


// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
var hasOwn = require(2990);
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = require(5125);
// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = require(9725);
;// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
class HttpResponse {
	statusCode;
	reason;
	headers;
	body;
	constructor(options) {
		this.statusCode = options.statusCode;
		this.reason = options.reason;
		this.headers = options.headers || {};
		this.body = options.body;
	}
	static isInstance(response) {
		if (!response) {
			return false;
		}
		const resp = response;
		return typeof resp.statusCode === "number" && typeof resp.headers === "object";
	}
}

;// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
	const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
	return hostPattern.test(hostname);
}

// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = require(5629);
// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext = require(5506);
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
var HttpBindingNormalizedSchema = require(4699);
;// node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js

class HttpProtocol extends SerdeContext.SerdeContext {
	options;
	compositeErrorRegistry;
	constructor(options) {
		super();
		this.options = options;
		this.compositeErrorRegistry = new TypeRegistry.TypeRegistry(options.defaultNamespace);
		for (const etr of options.errorTypeRegistries ?? []) {
			this.compositeErrorRegistry.copyFrom(etr);
		}
	}
	getRequestType() {
		return httpRequest.HttpRequest;
	}
	getResponseType() {
		return HttpResponse;
	}
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
		if (this.getPayloadCodec()) {
			this.getPayloadCodec().setSerdeContext(serdeContext);
		}
	}
	updateServiceEndpoint(request, endpoint) {
		if ("url" in endpoint) {
			request.protocol = endpoint.url.protocol;
			request.hostname = endpoint.url.hostname;
			request.port = endpoint.url.port ? Number(endpoint.url.port) : undefined;
			request.path = endpoint.url.pathname;
			request.fragment = endpoint.url.hash || void 0;
			request.username = endpoint.url.username || void 0;
			request.password = endpoint.url.password || void 0;
			if (!request.query) {
				request.query = {};
			}
			for (const [k, v] of endpoint.url.searchParams.entries()) {
				request.query[k] = v;
			}
			if (endpoint.headers) {
				for (const name in endpoint.headers) {
					if (!hasOwn.hasOwn(endpoint.headers, name)) {
						continue;
					}
					request.headers[name] = endpoint.headers[name].join(", ");
				}
			}
			return request;
		}
		else {
			request.protocol = endpoint.protocol;
			request.hostname = endpoint.hostname;
			request.port = endpoint.port ? Number(endpoint.port) : undefined;
			request.path = endpoint.path;
			request.query = {
				...endpoint.query,
			};
			if (endpoint.headers) {
				for (const name in endpoint.headers) {
					if (!hasOwn.hasOwn(endpoint.headers, name)) {
						continue;
					}
					request.headers[name] = endpoint.headers[name];
				}
			}
			return request;
		}
	}
	setHostPrefix(request, operationSchema, input, operation = HttpBindingNormalizedSchema.getHttpOperationBindings(operationSchema)) {
		if (this.serdeContext?.disableHostPrefix) {
			return;
		}
		const hostPrefix = operation[4];
		if (typeof hostPrefix !== "string") {
			return;
		}
		let resolvedHostPrefix = hostPrefix;
		for (const [name, [, flags]] of HttpBindingNormalizedSchema.HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request
			.memberBindings) {
			if (!((flags >> 17) & 1)) {
				continue;
			}
			const replacement = input[name];
			if (typeof replacement !== "string") {
				throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
			}
			resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
		}
		request.hostname = resolvedHostPrefix + request.hostname;
		if (!isValidHostname(request.hostname)) {
			throw new Error(`[${request.hostname}] is not a valid hostname.`);
		}
	}
	deserializeMetadata(output) {
		return {
			httpStatusCode: output.statusCode,
			requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
			extendedRequestId: output.headers["x-amz-id-2"],
			cfId: output.headers["x-amz-cf-id"],
		};
	}
	resolveError(name, namespaces, registries) {
		const defaultErrorSchema = [-3, "", "Error", 0, [], [], 0];
		let schema;
		for (const registry of registries) {
			for (const ns of namespaces) {
				try {
					if (ns === "*") {
						schema = registry.getSchema(name);
					}
					else {
						schema = registry.getSchema(ns + "#" + name);
					}
					const errorCtor = registry.getErrorCtor(schema);
					if (errorCtor) {
						return [schema, errorCtor, "modeled"];
					}
					else {
						const syntheticErrorSchema = registry.getBaseException();
						if (syntheticErrorSchema) {
							const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
							if (syntheticErrorCtor) {
								return [schema, syntheticErrorCtor, "synthetic"];
							}
						}
					}
				}
				catch (ignored) {
				}
			}
		}
		for (const registry of registries) {
			const syntheticErrorSchema = registry.getBaseException();
			if (syntheticErrorSchema) {
				const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
				if (syntheticErrorCtor) {
					return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
				}
			}
		}
		return [defaultErrorSchema, Error, "native"];
	}
	async serializeEventStream({ eventStream, requestSchema, initialRequest, }) {
		const eventStreamSerde = await this.loadEventStreamCapability();
		return eventStreamSerde.serializeEventStream({
			eventStream,
			requestSchema,
			initialRequest,
		});
	}
	async deserializeEventStream({ response, responseSchema, initialResponseContainer, }) {
		const eventStreamSerde = await this.loadEventStreamCapability();
		return eventStreamSerde.deserializeEventStream({
			response,
			responseSchema,
			initialResponseContainer,
		});
	}
	async loadEventStreamCapability() {
		const { EventStreamSerde, eventStreamSerdeProvider } = await require.e(954).then(require.bind(require, 2954));
		const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
		return new EventStreamSerde({
			marshaller,
			serializer: this.serializer,
			deserializer: this.deserializer,
			serdeContext: this.serdeContext,
			defaultContentType: this.getDefaultContentType(),
			compositeErrorRegistry: this.compositeErrorRegistry,
		});
	}
	getDefaultContentType() {
		throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		void schema;
		void context;
		void response;
		void arg4;
		void arg5;
		return [];
	}
	getEventStreamMarshaller() {
		const context = this.serdeContext;
		if (!context.eventStreamMarshaller) {
			throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
		}
		return context.eventStreamMarshaller;
	}
	resolveEventStreamMarshaller(importedProvider) {
		const context = this.serdeContext;
		if (context.eventStreamMarshaller) {
			return context.eventStreamMarshaller;
		}
		return importedProvider(this.serdeContext);
	}
}

// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
var collect_stream_body = require(9620);
;// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js

class RpcProtocol extends HttpProtocol {
	async serializeRequest(operationSchema, _input, context) {
		const serializer = this.serializer;
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = NormalizedSchema.NormalizedSchema.of(operationSchema?.input);
		const schema = ns.getSchema();
		let payload;
		const input = _input && typeof _input === "object" ? _input : {};
		const request = new httpRequest.HttpRequest({
			protocol: "",
			hostname: "",
			port: undefined,
			path: "/",
			fragment: undefined,
			query: query,
			headers: headers,
			body: undefined,
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
		}
		if (input) {
			const eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					const initialRequest = {};
					for (const [memberName] of ns.structIterator()) {
						if (memberName !== eventStreamMember && input[memberName] != null) {
							initialRequest[memberName] = input[memberName];
						}
					}
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest,
					});
				}
			}
			else {
				serializer.write(schema, input);
				payload = serializer.flush();
			}
		}
		request.headers = Object.assign(request.headers, headers);
		request.query = query;
		request.body = payload;
		request.method = "POST";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = NormalizedSchema.NormalizedSchema.of(operationSchema.output);
		const dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			const bytes = await collect_stream_body.collectBody(response.body, context);
			if (bytes.byteLength > 0) {
				Object.assign(dataObject, await deserializer.read(15, bytes));
			}
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (const header in response.headers) {
			if (!hasOwn.hasOwn(response.headers, header)) {
				continue;
			}
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) {
			dataObject[eventStreamMember] = await this.deserializeEventStream({
				response,
				responseSchema: ns,
				initialResponseContainer: dataObject,
			});
		}
		else {
			const bytes = await collect_stream_body.collectBody(response.body, context);
			if (bytes.byteLength > 0) {
				Object.assign(dataObject, await deserializer.read(ns, bytes));
			}
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
}

Object.assign(exports, { RpcProtocol });
}),

5506:
((module, exports, require) => {

class SerdeContext {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
}

Object.assign(exports, { SerdeContext });
}),

9620:
((module, exports, require) => {

var smithy_core_serde = require(7297);

const collectBody = async (streamBody = new Uint8Array(), context) => {
	if (streamBody instanceof Uint8Array) {
		return smithy_core_serde.Uint8ArrayBlobAdapter.mutate(streamBody);
	}
	if (!streamBody) {
		return smithy_core_serde.Uint8ArrayBlobAdapter.mutate(new Uint8Array());
	}
	const fromContext = context.streamCollector(streamBody);
	return smithy_core_serde.Uint8ArrayBlobAdapter.mutate(await fromContext);
};

Object.assign(exports, { collectBody });
}),

3888:
((module, exports, require) => {

var determineTimestampFormat = (function (ns, settings) {
	if (settings.timestampFormat.useTrait) {
		const schema = ns.getSchema();
		if (schema === 5 ||
			schema === 6 ||
			schema === 7) {
			return schema;
		}
	}
	const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
	const bindingFormat = settings.httpBindings
		? typeof httpPrefixHeaders === "string" || Boolean(httpHeader)
			? 6
			: Boolean(httpQuery) || Boolean(httpLabel)
				? 5
				: undefined
		: undefined;
	return bindingFormat ?? settings.timestampFormat.default;
});

Object.assign(exports, { determineTimestampFormat });
}),

5629:
((module, exports, require) => {

class TypeRegistry {
	namespace;
	schemas;
	exceptions;
	static registries = new Map();
	constructor(namespace, schemas = new Map(), exceptions = new Map()) {
		this.namespace = namespace;
		this.schemas = schemas;
		this.exceptions = exceptions;
		if (!TypeRegistry.registries.has(namespace)) {
			TypeRegistry.registries.set(namespace, this);
		}
	}
	static for(namespace) {
		return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
	}
	copyFrom(other) {
		const { schemas, exceptions } = this;
		for (const [k, v] of other.schemas) {
			if (!schemas.has(k)) {
				schemas.set(k, v);
			}
		}
		for (const [k, v] of other.exceptions) {
			if (!exceptions.has(k)) {
				exceptions.set(k, v);
			}
		}
	}
	register(shapeId, schema) {
		const qualifiedName = this.normalizeShapeId(shapeId);
		for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) {
			if (!r.schemas.has(qualifiedName)) {
				r.schemas.set(qualifiedName, schema);
			}
		}
	}
	getSchema(shapeId) {
		const id = this.normalizeShapeId(shapeId);
		if (!this.schemas.has(id)) {
			if (!shapeId.includes("#")) {
				const suffix = "#" + shapeId;
				const candidates = [];
				for (const [shapeId, schema] of this.schemas.entries()) {
					if (shapeId.endsWith(suffix)) {
						candidates.push(schema);
					}
				}
				if (candidates.length === 1) {
					return candidates[0];
				}
			}
			throw new Error(`@smithy/core/schema - schema not found for ${id}`);
		}
		return this.schemas.get(id);
	}
	registerError(es, ctor) {
		const $error = es;
		const ns = $error[1];
		const qualifiedName = ns + "#" + $error[2];
		if (!ctor.hasOwnProperty?.("shapeId")) {
			ctor.shapeId = qualifiedName;
		}
		for (const r of [this, TypeRegistry.for(ns)]) {
			if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
				r.schemas.set(qualifiedName, $error);
				r.exceptions.set($error, ctor);
			}
		}
	}
	getErrorCtor(es) {
		const $error = es;
		if (this.exceptions.has($error)) {
			return this.exceptions.get($error);
		}
		const registry = TypeRegistry.for($error[1]);
		return registry.exceptions.get($error);
	}
	getBaseException() {
		for (const exceptionKey of this.exceptions.keys()) {
			if (Array.isArray(exceptionKey)) {
				const [, ns, name] = exceptionKey;
				const id = ns + "#" + name;
				if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) {
					return exceptionKey;
				}
			}
		}
		return undefined;
	}
	find(predicate) {
		for (const schema of this.schemas.values()) {
			if (predicate(schema)) {
				return schema;
			}
		}
		return undefined;
	}
	clear() {
		this.schemas.clear();
		this.exceptions.clear();
	}
	normalizeShapeId(shapeId) {
		if (shapeId.includes("#")) {
			return shapeId;
		}
		return this.namespace + "#" + shapeId;
	}
}

Object.assign(exports, { TypeRegistry });
}),

6204:
((module, exports, require) => {

const deref = (schemaRef) => {
	if (typeof schemaRef === "function") {
		return schemaRef();
	}
	return schemaRef;
};

Object.assign(exports, { deref });
}),

5125:
((module, exports, require) => {

var deref_2 = require(6204);
var translateTraits_2 = require(4844);

const anno = {
	it: Symbol.for("@smithy/nor-struct-it"),
	ns: Symbol.for("@smithy/ns"),
};
const simpleSchemaCacheN = [];
const simpleSchemaCacheS = {};
class NormalizedSchema {
	ref;
	memberName;
	static symbol = Symbol.for("@smithy/nor");
	symbol = NormalizedSchema.symbol;
	name;
	schema;
	_isMemberSchema;
	traits;
	memberTraits;
	normalizedTraits;
	constructor(ref, memberName) {
		this.ref = ref;
		this.memberName = memberName;
		const traitStack = [];
		let _ref = ref;
		let schema = ref;
		this._isMemberSchema = false;
		while (isMemberSchema(_ref)) {
			traitStack.push(_ref[1]);
			_ref = _ref[0];
			schema = deref_2.deref(_ref);
			this._isMemberSchema = true;
		}
		if (traitStack.length > 0) {
			this.memberTraits = {};
			for (let i = traitStack.length - 1; i >= 0; --i) {
				const traitSet = traitStack[i];
				Object.assign(this.memberTraits, translateTraits_2.translateTraits(traitSet));
			}
		}
		else {
			this.memberTraits = 0;
		}
		if (schema instanceof NormalizedSchema) {
			const computedMemberTraits = this.memberTraits;
			Object.assign(this, schema);
			this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
			this.normalizedTraits = void 0;
			this.memberName = memberName ?? schema.memberName;
			return;
		}
		this.schema = deref_2.deref(schema);
		if (isStaticSchema(this.schema)) {
			this.name = `${this.schema[1]}#${this.schema[2]}`;
			this.traits = this.schema[3];
		}
		else {
			this.name = this.memberName ?? String(schema);
			this.traits = 0;
		}
		if (this._isMemberSchema && !memberName) {
			throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
		}
	}
	static [Symbol.hasInstance](lhs) {
		const isPrototype = this.prototype.isPrototypeOf(lhs);
		if (!isPrototype && typeof lhs === "object" && lhs !== null) {
			const ns = lhs;
			return ns.symbol === this.symbol;
		}
		return isPrototype;
	}
	static of(ref) {
		const keyAble = typeof ref === "function" || (typeof ref === "object" && ref !== null);
		if (typeof ref === "number") {
			if (simpleSchemaCacheN[ref]) {
				return simpleSchemaCacheN[ref];
			}
		}
		else if (typeof ref === "string") {
			if (simpleSchemaCacheS[ref]) {
				return simpleSchemaCacheS[ref];
			}
		}
		else if (keyAble) {
			if (ref[anno.ns]) {
				return ref[anno.ns];
			}
		}
		const sc = deref_2.deref(ref);
		if (sc instanceof NormalizedSchema) {
			return sc;
		}
		if (isMemberSchema(sc)) {
			const [ns, traits] = sc;
			if (ns instanceof NormalizedSchema) {
				Object.assign(ns.getMergedTraits(), translateTraits_2.translateTraits(traits));
				return ns;
			}
			throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
		}
		const ns = new NormalizedSchema(sc);
		if (keyAble) {
			return (ref[anno.ns] = ns);
		}
		if (typeof sc === "string") {
			return (simpleSchemaCacheS[sc] = ns);
		}
		if (typeof sc === "number") {
			return (simpleSchemaCacheN[sc] = ns);
		}
		return ns;
	}
	getSchema() {
		const sc = this.schema;
		if (Array.isArray(sc) && sc[0] === 0) {
			return sc[4];
		}
		return sc;
	}
	getName(withNamespace = false) {
		const { name } = this;
		const short = !withNamespace && name && name.includes("#");
		return short ? name.split("#")[1] : name || undefined;
	}
	getMemberName() {
		return this.memberName;
	}
	isMemberSchema() {
		return this._isMemberSchema;
	}
	isListSchema() {
		const sc = this.getSchema();
		return typeof sc === "number"
			? sc >= 64 && sc < 128
			: sc[0] === 1;
	}
	isMapSchema() {
		const sc = this.getSchema();
		return typeof sc === "number"
			? sc >= 128 && sc <= 0b1111_1111
			: sc[0] === 2;
	}
	isStructSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") {
			return false;
		}
		const id = sc[0];
		return (id === 3 ||
			id === -3 ||
			id === 4);
	}
	isUnionSchema() {
		const sc = this.getSchema();
		if (typeof sc !== "object") {
			return false;
		}
		return sc[0] === 4;
	}
	isBlobSchema() {
		const sc = this.getSchema();
		return sc === 21 || sc === 42;
	}
	isTimestampSchema() {
		const sc = this.getSchema();
		return (typeof sc === "number" &&
			sc >= 4 &&
			sc <= 7);
	}
	isUnitSchema() {
		return this.getSchema() === "unit";
	}
	isDocumentSchema() {
		return this.getSchema() === 15;
	}
	isStringSchema() {
		return this.getSchema() === 0;
	}
	isBooleanSchema() {
		return this.getSchema() === 2;
	}
	isNumericSchema() {
		return this.getSchema() === 1;
	}
	isBigIntegerSchema() {
		return this.getSchema() === 17;
	}
	isBigDecimalSchema() {
		return this.getSchema() === 19;
	}
	isStreaming() {
		const { streaming } = this.getMergedTraits();
		return !!streaming || this.getSchema() === 42;
	}
	isIdempotencyToken() {
		return !!this.getMergedTraits().idempotencyToken;
	}
	getMergedTraits() {
		return (this.normalizedTraits ??
			(this.normalizedTraits = {
				...this.getOwnTraits(),
				...this.getMemberTraits(),
			}));
	}
	getMemberTraits() {
		return translateTraits_2.translateTraits(this.memberTraits);
	}
	getOwnTraits() {
		return translateTraits_2.translateTraits(this.traits);
	}
	getKeySchema() {
		const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
		if (!isDoc && !isMap) {
			throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
		}
		const schema = this.getSchema();
		const memberSchema = isDoc
			? 15
			: (schema[4] ?? 0);
		return member([memberSchema, 0], "key");
	}
	getValueSchema() {
		const sc = this.getSchema();
		const [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()];
		const memberSchema = typeof sc === "number"
			? 0b0011_1111 & sc
			: sc && typeof sc === "object" && (isMap || isList)
				? sc[3 + sc[0]]
				: isDoc
					? 15
					: void 0;
		if (memberSchema != null) {
			return member([memberSchema, 0], isMap ? "value" : "member");
		}
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
	}
	getMemberSchema(memberName) {
		const struct = this.getSchema();
		if (this.isStructSchema() && struct[4].includes(memberName)) {
			const i = struct[4].indexOf(memberName);
			const memberSchema = struct[5][i];
			return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
		}
		if (this.isDocumentSchema()) {
			return member([15, 0], memberName);
		}
		throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
	}
	getMemberSchemas() {
		const buffer = {};
		try {
			for (const [k, v] of this.structIterator()) {
				buffer[k] = v;
			}
		}
		catch (ignored) { }
		return buffer;
	}
	getEventStreamMember() {
		if (this.isStructSchema()) {
			for (const [memberName, memberSchema] of this.structIterator()) {
				if (memberSchema.isStreaming() && memberSchema.isStructSchema()) {
					return memberName;
				}
			}
		}
		return "";
	}
	*structIterator() {
		if (this.isUnitSchema()) {
			return;
		}
		if (!this.isStructSchema()) {
			throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
		}
		const struct = this.getSchema();
		const z = struct[4].length;
		let it = struct[anno.it];
		if (it && z === it.length) {
			yield* it;
			return;
		}
		it = Array(z);
		for (let i = 0; i < z; ++i) {
			const k = struct[4][i];
			const v = member([struct[5][i], 0], k);
			yield (it[i] = [k, v]);
		}
		struct[anno.it] = it;
	}
}
function member(memberSchema, memberName) {
	if (memberSchema instanceof NormalizedSchema) {
		return Object.assign(memberSchema, {
			memberName,
			_isMemberSchema: true,
		});
	}
	const internalCtorAccess = NormalizedSchema;
	return new internalCtorAccess(memberSchema, memberName);
}
const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
const isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;

Object.assign(exports, { NormalizedSchema });
}),

8366:
((module, exports, require) => {

const operation = (namespace, name, traits, input, output) => ({
	name,
	namespace,
	traits,
	input,
	output,
});

Object.assign(exports, { operation });
}),

4844:
((module, exports, require) => {

const traitsCache = [];
var translateTraits = (function (indicator) {
	if (typeof indicator === "object") {
		return indicator;
	}
	indicator = indicator | 0;
	if (traitsCache[indicator]) {
		return traitsCache[indicator];
	}
	const traits = {};
	let i = 0;
	for (const trait of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams",
	]) {
		if (((indicator >> i++) & 1) === 1) {
			traits[trait] = 1;
		}
	}
	return (traitsCache[indicator] = traits);
});

Object.assign(exports, { translateTraits });
}),

5393:
((module, exports, require) => {

Object.assign(exports, { dateToUtcString });


;// node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js

const expectNumber = (value) => {
	if (value === null || value === undefined) {
		return undefined;
	}
	if (typeof value === "string") {
		const parsed = parseFloat(value);
		if (!Number.isNaN(parsed)) {
			if (String(parsed) !== String(value)) {
				logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
			}
			return parsed;
		}
	}
	if (typeof value === "number") {
		return value;
	}
	throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
};
const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
const expectFloat32 = (value) => {
	const expected = expectNumber(value);
	if (expected !== undefined && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
		if (Math.abs(expected) > MAX_FLOAT) {
			throw new TypeError(`Expected 32-bit float, got ${value}`);
		}
	}
	return expected;
};
const expectLong = (value) => {
	if (value === null || value === undefined) {
		return undefined;
	}
	if (Number.isInteger(value) && !Number.isNaN(value)) {
		return value;
	}
	throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
};
const expectShort = (value) => expectSizedInt(value, 16);
const expectByte = (value) => expectSizedInt(value, 8);
const expectSizedInt = (value, size) => {
	const expected = expectLong(value);
	if (expected !== undefined && castInt(expected, size) !== expected) {
		throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
	}
	return expected;
};
const castInt = (value, size) => {
	switch (size) {
		case 32:
			return Int32Array.of(value)[0];
		case 16:
			return Int16Array.of(value)[0];
		case 8:
			return Int8Array.of(value)[0];
	}
};
const strictParseDouble = (value) => {
	if (typeof value == "string") {
		return expectNumber(parseNumber(value));
	}
	return expectNumber(value);
};
const strictParseFloat32 = (value) => {
	if (typeof value == "string") {
		return expectFloat32(parseNumber(value));
	}
	return expectFloat32(value);
};
const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
const parseNumber = (value) => {
	const matches = value.match(NUMBER_REGEX);
	if (matches === null || matches[0].length !== value.length) {
		throw new TypeError(`Expected real number, got implicit NaN`);
	}
	return parseFloat(value);
};
const parse_utils_strictParseShort = (value) => {
	if (typeof value === "string") {
		return expectShort(parseNumber(value));
	}
	return expectShort(value);
};
const strictParseByte = (value) => {
	if (typeof value === "string") {
		return expectByte(parseNumber(value));
	}
	return expectByte(value);
};
const stackTraceWarning = (message) => {
	return String(new TypeError(message).stack || message)
		.split("\n")
		.slice(0, 5)
		.filter((s) => !s.includes("stackTraceWarning"))
		.join("\n");
};
const logger = {
	warn: console.warn,
};

;// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function dateToUtcString(date) {
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth();
	const dayOfWeek = date.getUTCDay();
	const dayOfMonthInt = date.getUTCDate();
	const hoursInt = date.getUTCHours();
	const minutesInt = date.getUTCMinutes();
	const secondsInt = date.getUTCSeconds();
	const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
	const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
	const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
	const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
	return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
const parseRfc3339DateTimeWithOffset = (value) => {
	if (value === null || value === undefined) {
		return undefined;
	}
	if (typeof value !== "string") {
		throw new TypeError("RFC-3339 date-times must be expressed as strings");
	}
	const match = RFC3339_WITH_OFFSET.exec(value);
	if (!match) {
		throw new TypeError("Invalid RFC-3339 date-time value");
	}
	const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
	const year = parse_utils_strictParseShort(stripLeadingZeroes(yearStr));
	const month = parseDateValue(monthStr, "month", 1, 12);
	const day = parseDateValue(dayStr, "day", 1, 31);
	const date = buildDate(year, month, day, { hours, minutes, seconds, fractionalMilliseconds });
	if (offsetStr.toUpperCase() != "Z") {
		date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
	}
	return date;
};
const IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
const ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
const parseRfc7231DateTime = (value) => {
	if (value === null || value === undefined) {
		return undefined;
	}
	if (typeof value !== "string") {
		throw new TypeError("RFC-7231 date-times must be expressed as strings");
	}
	let match = IMF_FIXDATE.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return buildDate(parse_utils_strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
	}
	match = RFC_850_DATE.exec(value);
	if (match) {
		const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
		return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds,
		}));
	}
	match = ASC_TIME.exec(value);
	if (match) {
		const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
		return buildDate(parse_utils_strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
	}
	throw new TypeError("Invalid RFC-7231 date-time value");
};
const parseEpochTimestamp = (value) => {
	if (value === null || value === undefined) {
		return undefined;
	}
	let valueAsDouble;
	if (typeof value === "number") {
		valueAsDouble = value;
	}
	else if (typeof value === "string") {
		valueAsDouble = strictParseDouble(value);
	}
	else if (typeof value === "object" && value.tag === 1) {
		valueAsDouble = value.value;
	}
	else {
		throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
	}
	if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) {
		throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
	}
	return new Date(Math.round(valueAsDouble * 1000));
};
const buildDate = (year, month, day, time) => {
	const adjustedMonth = month - 1;
	validateDayOfMonth(year, adjustedMonth, day);
	return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
};
const parseTwoDigitYear = (value) => {
	const thisYear = new Date().getUTCFullYear();
	const valueInThisCentury = Math.floor(thisYear / 100) * 100 + parse_utils_strictParseShort(stripLeadingZeroes(value));
	if (valueInThisCentury < thisYear) {
		return valueInThisCentury + 100;
	}
	return valueInThisCentury;
};
const FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1000;
const adjustRfc850Year = (input) => {
	if (input.getTime() - new Date().getTime() > FIFTY_YEARS_IN_MILLIS) {
		return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
	}
	return input;
};
const parseMonthByShortName = (value) => {
	const monthIdx = MONTHS.indexOf(value);
	if (monthIdx < 0) {
		throw new TypeError(`Invalid month: ${value}`);
	}
	return monthIdx + 1;
};
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const validateDayOfMonth = (year, month, day) => {
	let maxDays = DAYS_IN_MONTH[month];
	if (month === 1 && isLeapYear(year)) {
		maxDays = 29;
	}
	if (day > maxDays) {
		throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
	}
};
const isLeapYear = (year) => {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
};
const parseDateValue = (value, type, lower, upper) => {
	const dateVal = strictParseByte(stripLeadingZeroes(value));
	if (dateVal < lower || dateVal > upper) {
		throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
	}
	return dateVal;
};
const parseMilliseconds = (value) => {
	if (value === null || value === undefined) {
		return 0;
	}
	return strictParseFloat32("0." + value) * 1000;
};
const parseOffsetToMilliseconds = (value) => {
	const directionStr = value[0];
	let direction = 1;
	if (directionStr == "+") {
		direction = 1;
	}
	else if (directionStr == "-") {
		direction = -1;
	}
	else {
		throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
	}
	const hour = Number(value.substring(1, 3));
	const minute = Number(value.substring(4, 6));
	return direction * (hour * 60 + minute) * 60 * 1000;
};
const stripLeadingZeroes = (value) => {
	let idx = 0;
	while (idx < value.length - 1 && value.charAt(idx) === "0") {
		idx++;
	}
	if (idx === 0) {
		return value;
	}
	return value.slice(idx);
};

Object.assign(exports, { parseEpochTimestamp, parseRfc3339DateTimeWithOffset, parseRfc7231DateTime });
}),

7297:
((module, exports, require) => {



var node_crypto = require(7598);
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = require(9700);
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = require(7305);
;// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
var bindUint8ArrayBlobAdapter = (function (toUtf8, fromUtf8, toBase64, fromBase64) {
	return class Uint8ArrayBlobAdapter extends Uint8Array {
		static fromString(source, encoding = "utf-8") {
			if (typeof source === "string") {
				if (encoding === "base64") {
					return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
				}
				return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
			}
			throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(source) {
			Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
			return source;
		}
		transformToString(encoding = "utf-8") {
			if (encoding === "base64") {
				return toBase64(this);
			}
			return toUtf8(this);
		}
	};
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = require(7332);
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = require(9809);
;// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
const decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
var bindV4 = (function (getRandomValues) {
	if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") {
		return () => crypto.randomUUID();
	}
	return () => {
		const rnds = new Uint8Array(16);
		getRandomValues(rnds);
		rnds[6] = (rnds[6] & 0x0f) | 0x40;
		rnds[8] = (rnds[8] & 0x3f) | 0x80;
		return (decimalToHex[rnds[0]] +
			decimalToHex[rnds[1]] +
			decimalToHex[rnds[2]] +
			decimalToHex[rnds[3]] +
			"-" +
			decimalToHex[rnds[4]] +
			decimalToHex[rnds[5]] +
			"-" +
			decimalToHex[rnds[6]] +
			decimalToHex[rnds[7]] +
			"-" +
			decimalToHex[rnds[8]] +
			decimalToHex[rnds[9]] +
			"-" +
			decimalToHex[rnds[10]] +
			decimalToHex[rnds[11]] +
			decimalToHex[rnds[12]] +
			decimalToHex[rnds[13]] +
			decimalToHex[rnds[14]] +
			decimalToHex[rnds[15]]);
	};
});

;// node_modules/@smithy/core/dist-es/submodules/serde/index.js

class Uint8ArrayBlobAdapter extends bindUint8ArrayBlobAdapter(toUtf8.toUtf8, fromUtf8.fromUtf8, toBase64.toBase64, fromBase64.fromBase64) {
}

const _getRandomValues = node_crypto.getRandomValues;
const v4 = bindV4(_getRandomValues);
const generateIdempotencyToken = v4;

Object.assign(exports, { Uint8ArrayBlobAdapter, generateIdempotencyToken });
}),

1899:
((module, exports, require) => {

require.d(exports, { LazyJsonString: () => LazyJsonString });
const LazyJsonString = function LazyJsonString(val) {
	const str = Object.assign(new String(val), {
		deserializeJSON() {
			return JSON.parse(String(val));
		},
		toString() {
			return String(val);
		},
		toJSON() {
			return String(val);
		},
	});
	return str;
};
LazyJsonString.from = (object) => {
	if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) {
		return object;
	}
	else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) {
		return LazyJsonString(String(object));
	}
	return LazyJsonString(JSON.stringify(object));
};
LazyJsonString.fromObject = LazyJsonString.from;

}),

9700:
((module, exports, require) => {

var util_buffer_from_buffer_from = require(6664);

const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
const fromBase64 = (input) => {
	if ((input.length * 3) % 4 !== 0) {
		throw new TypeError(`Incorrect padding on base64 string.`);
	}
	if (!BASE64_REGEX.exec(input)) {
		throw new TypeError(`Invalid base64 string.`);
	}
	const buffer = util_buffer_from_buffer_from.fromString(input, "base64");
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};

Object.assign(exports, { fromBase64 });
}),

7305:
((module, exports, require) => {

var util_buffer_from_buffer_from = require(6664);
var util_utf8_fromUtf8 = require(7332);

const toBase64 = (_input) => {
	let input;
	if (typeof _input === "string") {
		input = util_utf8_fromUtf8.fromUtf8(_input);
	}
	else {
		input = _input;
	}
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
		throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	}
	return util_buffer_from_buffer_from.fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};

Object.assign(exports, { toBase64 });
}),

9809:
((module, exports, require) => {

var util_buffer_from_buffer_from = require(6664);

const toUtf8 = (input) => {
	if (typeof input === "string") {
		return input;
	}
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
		throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	}
	return util_buffer_from_buffer_from.fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
};

Object.assign(exports, { toUtf8 });
}),

7004:
((module, exports, require) => {

const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
class NumericValue {
	string;
	type;
	constructor(string, type) {
		this.string = string;
		this.type = type;
		if (!format.test(string)) {
			throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
		}
	}
	toString() {
		return this.string;
	}
	static [Symbol.hasInstance](object) {
		if (!object || typeof object !== "object") {
			return false;
		}
		const _nv = object;
		return NumericValue.prototype.isPrototypeOf(object) || (_nv.type === "bigDecimal" && format.test(_nv.string));
	}
}

Object.assign(exports, { NumericValue });
})

};
