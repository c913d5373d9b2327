export const id = 831;
export const ids = [831];
export const modules = {

/***/ 1680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said),
/* harmony export */   c: () => (/* binding */ cause)
/* harmony export */ });
/* harmony import */ var _secrets_quotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5160);

function cause(code, text, fix) {
    return { code, text, fix };
}
/** A policy's or token's own text, quoted on one line. Subjects are shown whole unless they are absurd. */
function said(text) {
    return (0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text, 500);
}


/***/ }),

/***/ 5831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainChainRefusal: () => (/* binding */ explainChainRefusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _sts_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4591);


/**
 * STS's final answer to AssumeRole, explained (law 7). Both sides must allow it, where the roles are in two accounts.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html#iam-term-role-chaining
 */
function explainChainRefusal(error, from, asked) {
    const { request } = asked;
    const trace = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
    if (!error.code?.startsWith('AccessDenied')) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('session-refused', `"${request.roleArn}", by "${from}": ${error.message}${trace}`, {
            hint: (0,_sts_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .explainAnswer */ .i)(error.code ?? '', error.message, asked)?.fix,
            cause: error,
        });
    }
    const externalId = request.externalId === undefined
        ? 'No external id was given: a policy that asks for `sts:ExternalId` wants `role-external-id`.'
        : `The external id given was "${request.externalId}", compared letter by letter.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('role-refused', `AWS refused to let the role "${from}" assume the chained role "${request.roleArn}"${trace}`, {
        hint: [
            `Either "${from}" has no permission for sts:AssumeRole on that role, or that role's trust policy does not allow it, or it does not exist (AWS says the same for all of these).`,
            externalId,
            'This statement in the trust policy of the chained role allows it:',
            chainStatement(from, request),
        ].join('\n'),
        cause: error,
    });
}
function chainStatement(from, { externalId }) {
    const statement = {
        Effect: 'Allow',
        Principal: { AWS: from },
        Action: 'sts:AssumeRole',
        ...(externalId !== undefined && { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }),
    };
    return JSON.stringify(statement, undefined, 2);
}


/***/ }),

/***/ 4591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ explainAnswer)
});

// EXTERNAL MODULE: ./build/credentials/arn.js
var arn = __webpack_require__(6606);
// EXTERNAL MODULE: ./build/trust/provider-keys.js
var provider_keys = __webpack_require__(7489);
// EXTERNAL MODULE: ./build/refusal/cause.js
var cause = __webpack_require__(1680);
;// CONCATENATED MODULE: ./build/refusal/identity-answers.js



const ANY = /(?:)/;
/**
 * What STS says of a token or its issuer; the first that fits counts.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 */
const IDENTITY_ANSWERS = [
    {
        code: /^InvalidIdentityToken/,
        message: /No OpenIDConnect provider found/i,
        explain: ({ claims, request }) => (0,cause/* cause */.c)('provider-missing', `account ${accountOf(request)} has no IAM OIDC provider for the issuer ${(0,cause/* said */.a)(claims.iss)}`, `The provider must be in the account of the role, and its URL must be the issuer letter by letter: \`aws iam create-open-id-connect-provider --url ${claims.iss} --client-id-list ${claims.aud}\`. If the account has one, the role's account is misspelt, or the provider's URL differs (an enterprise slug, the old "vstoken" host).`),
    },
    {
        code: /^InvalidIdentityToken/,
        message: /Incorrect token audience/i,
        explain: ({ claims, request }) => (0,cause/* cause */.c)('provider-audience', `the IAM OIDC provider in account ${accountOf(request)} does not have the token's audience ${(0,cause/* said */.a)(claims.aud)} among its client ids`, `\`aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(request, claims)} --client-id ${claims.aud}\`, or give the step an \`audience\` that the provider has.`),
    },
    {
        code: /^InvalidIdentityToken/,
        message: /thumbprint/i,
        explain: ({ claims }) => (0,cause/* cause */.c)('provider-thumbprint', `the IAM OIDC provider has no thumbprint that fits the certificate of ${(0,cause/* said */.a)((0,provider_keys/* providerOf */.lc)(claims.iss))}`, 'For GitHub’s own hosts AWS needs none: `aws iam update-open-id-connect-provider-thumbprint` with any current one lets it use its own authorities. A GitHub Enterprise Server with a private authority needs the thumbprint of that.'),
    },
    {
        code: /^(?:InvalidIdentityToken|IDPCommunicationError)/,
        message: /verification key|could not be reached|communicat/i,
        explain: ({ claims }) => (0,cause/* cause */.c)('issuer-unreachable', `AWS could not fetch the issuer's keys from ${(0,cause/* said */.a)(claims.iss)}`, 'AWS fetches them over the public internet. From github.com this passes: run the job again. A GitHub Enterprise Server must let AWS reach /_services/token/.well-known/openid-configuration and /jwks.'),
    },
    {
        code: /^IDPCommunicationError/,
        message: ANY,
        explain: ({ claims }) => (0,cause/* cause */.c)('issuer-unreachable', `AWS could not reach the issuer ${(0,cause/* said */.a)(claims.iss)}`, 'Run the job again; a GitHub Enterprise Server must be reachable for AWS.'),
    },
    {
        code: /^InvalidIdentityToken/,
        message: ANY,
        explain: ({ claims }) => (0,cause/* cause */.c)('token-not-taken', `AWS does not take the token of ${(0,cause/* said */.a)(claims.iss)}`, 'Its own message above is all that it says. Keyless had verified the token against the issuer’s published keys.'),
    },
    {
        code: /^ExpiredToken/,
        message: ANY,
        explain: ({ claims }) => (0,cause/* cause */.c)('token-expired', `the token had expired when AWS looked: it ends at ${new Date(claims.exp * 1000).toISOString()}, and AWS still takes it five minutes later`, "Compare this runner's clock with the real time, and look at what holds requests up on their way to AWS."),
    },
    {
        code: /^IDPRejectedClaim/,
        message: ANY,
        explain: () => (0,cause/* cause */.c)('issuer-rejects', 'the issuer told AWS that the token does not hold', 'Run the job again, so that it gets another token.'),
    },
];
function accountOf({ roleArn }) {
    return (0,arn/* parseRoleArn */.D)(roleArn)?.account ?? 'of the role';
}
function providerArn({ roleArn }, { iss }) {
    const { partition = 'aws', account = 'ACCOUNT' } = (0,arn/* parseRoleArn */.D)(roleArn) ?? {};
    return `arn:${partition}:iam::${account}:oidc-provider/${(0,provider_keys/* providerOf */.lc)(iss)}`;
}

;// CONCATENATED MODULE: ./build/refusal/session-answers.js


const session_answers_ANY = /(?:)/;
/**
 * What STS says of the session that is asked for; the first that fits counts.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 */
const SESSION_ANSWERS = [
    {
        code: /^RegionDisabled/,
        message: session_answers_ANY,
        explain: ({ region, request }) => (0,cause/* cause */.c)('region-disabled', `STS is not active in region "${region}" for account ${session_answers_accountOf(request)}`, 'Enable the region for the account, or activate its STS endpoint in the account settings of IAM; or choose another `aws-region`.'),
    },
    {
        code: /^PackedPolicyTooLarge/,
        message: session_answers_ANY,
        explain: ({ request }) => (0,cause/* cause */.c)('session-policy-too-large', `the session policies take more space than a session has: ${policySize(request)}`, 'AWS packs policies and tags, and counts that; fewer than 2048 characters can be too many. Shorten `inline-session-policy`, or move it into a managed policy and name that in `managed-session-policies`.'),
    },
    {
        code: /^MalformedPolicyDocument/,
        message: session_answers_ANY,
        explain: () => (0,cause/* cause */.c)('session-policy-malformed', 'AWS takes `inline-session-policy` for no policy', 'It is an IAM policy of Version "2012-10-17" whose statements have Effect, Action and Resource, and no Principal. `aws accessanalyzer validate-policy --policy-type IDENTITY_POLICY` names what is wrong.'),
    },
    {
        code: /^ValidationError/,
        message: /chaining/i,
        explain: ({ request }) => (0,cause/* cause */.c)('chained-duration', `a session that another session assumed lasts at most 3600 s, and ${request.durationSeconds} were asked for`, 'Set `role-duration-seconds` to 3600 or less: no setting of the role changes this limit of chained roles.'),
    },
    {
        code: /^ValidationError/,
        message: /MaxSessionDuration|DurationSeconds exceeds/i,
        explain: ({ request }) => (0,cause/* cause */.c)('duration-over-maximum', `\`role-duration-seconds\` asks for ${request.durationSeconds} s, more than the role's maximum session duration`, `\`aws iam update-role --role-name ${roleName(request)} --max-session-duration ${Math.max(3600, request.durationSeconds)}\`, or lower \`role-duration-seconds\`. A role has 3600 s unless it was given more, and never more than 43200.`),
    },
    {
        code: /^ValidationError/,
        message: /RequestArn|Request ARN|roleArn|is invalid/i,
        explain: ({ request }) => (0,cause/* cause */.c)('role-arn', `AWS takes ${(0,cause/* said */.a)(request.roleArn)} for no role`, 'A role ARN is arn:PARTITION:iam::ACCOUNT:role/[PATH/]NAME; copy it from the role.'),
    },
    {
        code: /^AccessDenied/,
        message: /explicit deny in an? (?:service|resource) control policy/i,
        explain: (_asked, message) => (0,cause/* cause */.c)('control-policy', `an ${/resource control/i.test(message) ? 'RCP (resource control policy)' : 'SCP (service control policy)'} of the organisation denies this`, 'The trust policy cannot change that; the organisation’s administrators can.'),
    },
    {
        code: /^AccessDenied/,
        message: /sts:TagSession/i,
        explain: () => (0,cause/* cause */.c)('tag-session', 'the session carries tags, and the trust policy does not allow sts:TagSession', 'Allow sts:TagSession beside the action that assumes the role.'),
    },
    {
        code: /^AccessDenied/,
        message: /not authorized to perform: sts:AssumeRole(?!With)/i,
        explain: ({ request }) => (0,cause/* cause */.c)('chained-role', `the session may not assume ${(0,cause/* said */.a)(request.roleArn)}`, 'A chained role needs both: its trust policy must name the first role, and the first role’s permissions must allow sts:AssumeRole on it.'),
    },
];
function session_answers_accountOf({ roleArn }) {
    return (0,arn/* parseRoleArn */.D)(roleArn)?.account ?? 'of the role';
}
function roleName({ roleArn }) {
    return roleArn.split('/').at(-1) ?? roleArn;
}
function policySize({ inlinePolicy, managedPolicyArns }) {
    const parts = [
        ...(inlinePolicy === undefined ? [] : [`${inlinePolicy.length} characters of \`inline-session-policy\``]),
        ...(managedPolicyArns.length === 0 ? [] : [`${managedPolicyArns.length} managed policies`]),
    ];
    return parts.join(' and ') || 'AWS does not say which';
}

;// CONCATENATED MODULE: ./build/refusal/sts-answer.js


/** Undefined for a refusal without a reason, and for an answer that AWS documents nowhere. */
function explainAnswer(code, message, asked) {
    return [...IDENTITY_ANSWERS, ...SESSION_ANSWERS]
        .find((answer) => answer.code.test(code) && answer.message.test(message))
        ?.explain(asked, message);
}


/***/ }),

/***/ 7489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ suppliedClaims),
/* harmony export */   Eo: () => (/* binding */ claimKey),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   _$: () => (/* binding */ splitKey),
/* harmony export */   lc: () => (/* binding */ providerOf),
/* harmony export */   sZ: () => (/* binding */ isProvider)
/* harmony export */ });
/** Keys of every OIDC provider; GitHub's tokens have no `amr`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif */
const STANDARD = ['aud', 'sub', 'amr'];
/**
 * The claims of GitHub's cloud issuers that AWS makes keys of. No other claim ever matches.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
 */
const SUPPLIED = [
    'actor',
    'actor_id',
    'enterprise_id',
    'environment',
    'job_workflow_ref',
    'ref',
    'repository',
    'repository_id',
    'repository_owner_id',
    'workflow',
];
/** An issuer as IAM names it: without `https://`. */
function providerOf(issuer) {
    return issuer.replace(/^https:\/\//, '');
}
function kindOf(provider) {
    if (/^token\.actions\.githubusercontent\.com(?:\/[^/]+)?$/i.test(provider))
        return 'listed';
    if (/^token\.actions\.[\w-]+\.ghe\.com$/i.test(provider))
        return 'listed';
    return /^token\.actions\.[\w-]+\.ghe\.com\/[^/]+$/i.test(provider) ? 'slug-on-ghe' : 'unlisted';
}
/** The claims that AWS makes keys of for this provider. */
function suppliedClaims(provider) {
    return kindOf(provider) === 'unlisted' ? STANDARD : [...STANDARD, ...SUPPLIED];
}
/** A key that belongs to an OIDC provider; undefined for `aws:` and `sts:` keys and those of services. */
function claimKey(key, claims, partition) {
    const provider = providerOf(claims.iss);
    const { prefix, claim } = splitKey(key);
    if (prefix.toLowerCase() !== provider.toLowerCase()) {
        if (!isProvider(prefix))
            return undefined;
        return {
            kind: 'absent',
            because: 'other-provider',
            detail: `the token's issuer gives keys that begin with "${provider}:"`,
        };
    }
    const name = claim.toLowerCase();
    if (!suppliedClaims(provider).includes(name)) {
        return { kind: 'absent', because: 'not-supplied', detail: `AWS makes no condition key of the claim "${claim}"` };
    }
    if (!STANDARD.includes(name)) {
        const open = openQuestion(provider, partition);
        if (open !== undefined)
            return { kind: 'unknown', depends: open };
    }
    const value = claims[name];
    if (typeof value === 'string')
        return { kind: 'known', values: [value] };
    return { kind: 'absent', because: 'claim-absent', detail: `the token has no claim "${name}"` };
}
/** Whether a key's prefix is an issuer, and no service: it is a host, and may carry a path. */
function isProvider(prefix) {
    return /[./]/.test(prefix);
}
/** `HOST/PATH:claim` at its last colon: a host may carry a port. */
function splitKey(key) {
    const colon = key.lastIndexOf(':');
    return { prefix: key.slice(0, Math.max(colon, 0)), claim: key.slice(colon + 1) };
}
/** AWS announced these keys for its commercial regions, and lists no GHE.com issuer that carries a slug. */
function openQuestion(provider, partition) {
    if (partition !== 'aws')
        return `whether AWS supplies this claim in the partition "${partition}"`;
    if (kindOf(provider) === 'slug-on-ghe')
        return 'whether AWS supplies this claim for an issuer of GHE.com that carries a slug';
    return undefined;
}


/***/ })

};
