export const id = 697;
export const ids = [697];
export const modules = {

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manifestStep: () => (/* binding */ manifestStep),
  i: () => (/* binding */ storesFor)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/fetch-manifests.js + 32 modules
var fetch_manifests = __webpack_require__(1284);
// EXTERNAL MODULE: ./build/secrets/file-name.js
var file_name = __webpack_require__(4784);
// EXTERNAL MODULE: ./build/secrets/name.js + 1 modules
var secrets_name = __webpack_require__(5712);
// EXTERNAL MODULE: ./build/secrets/taken-names.js
var taken_names = __webpack_require__(1140);
;// CONCATENATED MODULE: ./build/manifests/hand-over.js



/** Files `secrets/TARGET/KEY`, with a name derived of both. `taken` are names that lines of `secrets` have. */
function handOver(made, mounted, taken) {
    const pieces = [
        ...mounted.flatMap(({ className, files, origin, sources }) => piecesOf(className, files, origin, sources)),
        ...made.flatMap(({ data, name, origin, sources }) => piecesOf(name, data, origin, sources)),
    ];
    const names = new Map();
    const counts = new Map();
    for (const piece of pieces) {
        const name = (0,file_name/* fileSecretName */.i)(piece.folder, piece.file);
        names.set(piece, name);
        counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
    }
    const known = new taken_names/* TakenNames */.Q();
    for (const name of taken)
        known.take(name, 0);
    const secrets = [];
    const unnamed = [];
    for (const piece of pieces) {
        const name = names.get(piece) ?? '';
        const usable = counts.get(name.toLowerCase()) === 1 && (0,secrets_name/* nameProblem */.rH)(name) === undefined && known.take(name, 0) === undefined;
        if (usable)
            secrets.push(secretOf(piece, name));
        else
            unnamed.push(piece);
    }
    const list = unnamed.map(({ file, folder }) => `${folder}/${file}`).join(', ');
    return {
        secrets,
        unnamed: unnamed.map(({ file, folder, value }) => ({ file: `${folder}/${file}`, value })),
        concealed: made.flatMap(({ inputs }) => inputs.map(secretValue)),
        warnings: unnamed.length === 0
            ? []
            : [`these are files alone, without an output or variable, since another has their name: ${list}`],
    };
}
function piecesOf(folder, files, origin, sources) {
    return [...files].map(([file, bytes]) => ({ folder, file, value: secretValue(bytes), origin, sources }));
}
function secretOf({ file, folder, origin, sources, value }, name) {
    const versions = [...new Set(sources.map(({ versionId }) => versionId))];
    return {
        name,
        file: `${folder}/${file}`,
        value,
        reference: `${origin}, ${file}`,
        arn: [...new Set(sources.map(({ arn }) => arn))].join(' '),
        versionId: versions.length === 1 ? (versions[0] ?? '') : '',
    };
}
/** Text where it is UTF-8, else bytes. */
function secretValue(bytes) {
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { kind: 'binary', bytes };
    }
}

// EXTERNAL MODULE: ./build/delivery/encodings.js
var encodings = __webpack_require__(8603);
;// CONCATENATED MODULE: ./build/manifests/render-secrets.js

/** `kind: Secret` documents for `kubectl apply -f`. Texts are written as JSON, which YAML is a superset of. */
function renderSecrets(secrets) {
    return secrets.map(renderSecret).join('');
}
function renderSecret({ annotations, data, finalizers, immutable, labels, name, namespace, type }) {
    const metadata = [
        `  name: ${render_secrets_text(name)}`,
        ...(namespace === undefined ? [] : [`  namespace: ${render_secrets_text(namespace)}`]),
        ...map('  labels', labels),
        ...map('  annotations', annotations),
        ...(finalizers.length === 0 ? [] : ['  finalizers:', ...finalizers.map((one) => `    - ${render_secrets_text(one)}`)]),
    ];
    const encoded = new Map([...data].map(([key, value]) => [key, (0,encodings/* base64 */.K3)(value)]));
    return [
        '---',
        'apiVersion: v1',
        'kind: Secret',
        'metadata:',
        ...metadata,
        `type: ${render_secrets_text(type || 'Opaque')}`,
        ...(immutable ? ['immutable: true'] : []),
        ...(data.size === 0 ? ['data: {}'] : map('data', encoded)),
        '',
    ].join('\n');
}
function map(field, entries) {
    const indent = ' '.repeat(field.search(/\S/) + 2);
    return entries.size === 0
        ? []
        : [`${field}:`, ...[...entries].map(([key, value]) => `${indent}${render_secrets_text(key)}: ${render_secrets_text(value)}`)];
}
/** U+2028 and its like are line breaks to YAML 1.1. */
function render_secrets_text(value) {
    return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./build/plan-manifests.js
var plan_manifests = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/store-sessions.js
var store_sessions = __webpack_require__(4287);
;// CONCATENATED MODULE: ./build/manifest-step.js






/** Reads the manifests and decides what to ask, before the job's identity is proved. Throws `manifests-invalid`. */
function manifestStep(inputs, world) {
    const plan = (0,plan_manifests/* planManifests */.q)(inputs.manifests, inputs.region, world.manifests.files);
    const { runner } = world;
    const others = [];
    runner.info(`Manifests: ${plan.secrets.length} ExternalSecret${plan.secrets.length === 1 ? '' : 's'} and ${plan.classes.length} SecretProviderClass${plan.classes.length === 1 ? '' : 'es'} ask ${plan.reads.length} things of their stores.`);
    return {
        alongside: (secrets) => secrets.catch((error) => {
            if (!(error instanceof errors/* ActionError */.l) || error.problems.length === 0)
                throw error;
            others.push(...error.problems);
            return [];
        }),
        fetch: async (session) => await (0,fetch_manifests/* fetchManifests */.b)(plan, await storesFor(inputs, session, world), world.manifests),
        handOver(made, secrets) {
            for (const notice of made.notices)
                runner.notice(notice);
            const problems = [...others, ...made.problems];
            if (problems.length > 0) {
                throw new errors/* ActionError */.l('secrets-unavailable', `${problems.length === 1 ? 'a secret' : `${problems.length} secrets`} could not be had, so none is handed over`, { problems });
            }
            const { concealed, secrets: named, unnamed, warnings, } = handOver(made.secrets, made.mounted, secrets.map(({ name }) => name));
            return {
                secrets: named,
                part: { unnamed, concealed, warnings, kubernetesManifest: renderSecrets(made.secrets) },
            };
        },
    };
}
/** Loaded for both, since a store's own roles may ask either. */
async function storesFor(inputs, session, world) {
    const { aws, manifests, patience, runner } = world;
    const [manager, parameterStore] = await Promise.all([aws.secretsManager(), aws.parameterStore()]);
    return {
        credentials: (0,store_sessions/* storeSessions */.x)({ session, sessionName: inputs.session.sessionName, sts: aws.sts, patience, runner }),
        manager,
        secretsDirectory: manifests.secretsDirectory,
        parameterStore,
        parameterDirectory: manifests.parameterDirectory,
        patience,
    };
}


/***/ })

};
