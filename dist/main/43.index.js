export const id = 43;
export const ids = [43,697];
export const modules = {

/***/ 4744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints)
/* harmony export */ });
/**
 * What tells a finding from others without its line: rule, file and subject, and which of several alike it is. Never of the
 * line's text, which could be a committed secret.
 */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map(({ file, rule, subject }) => {
        const key = `${rule}\n${file}\n${subject}`;
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        return hash(`${key}\n${nth}`);
    });
}
/** FNV-1a, 64 bits in two halves of different seeds: it tells texts apart, and keeps no secret. */
function hash(text) {
    let [high, low] = [0x811c9dc5, 0xcbf29ce4];
    for (const byte of new TextEncoder().encode(text)) {
        high = Math.imul(high ^ byte, 0x01000193) >>> 0;
        low = Math.imul(low ^ byte ^ (high >>> 13), 0x01000193) >>> 0;
    }
    return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}


/***/ }),

/***/ 1348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5169);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9974);
/* harmony import */ var _rulebook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9237);



/** Workflow commands, for a command as a step of its own. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function renderAnnotations(findings, book = _rulebook_js__WEBPACK_IMPORTED_MODULE_1__/* .AUDIT_RULEBOOK */ .u) {
    const of = (severity) => findings.filter((finding) => finding.severity === severity);
    const annotations = [
        ...(0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .f)(of('error'), 'error', undefined, book),
        ...(0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .f)(of('warning'), 'warning', undefined, book),
    ];
    const notes = findings.filter(({ severity }) => !(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .j)(severity, 'warning')).length;
    const counted = `${findings.length} finding${findings.length === 1 ? '' : 's'}, ${notes} of them note${notes === 1 ? '' : 's'}.`;
    return `${[...annotations.map(command), counted].join('\n')}\n`;
}
function command({ kind, place, text }) {
    const properties = place === undefined
        ? ''
        : ` ${property('file', place.file)},line=${place.line},col=${place.column},${property('title', place.title)}`;
    return `::${kind}${properties}::${data(text)}`;
}
function property(name, value) {
    return `${name}=${data(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`;
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4744);

/** For programs: one object, whose form only gains fields. */
function renderJson(findings, counts) {
    const prints = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprints */ .W)(findings);
    return `${JSON.stringify({
        version: 1,
        files: counts.files,
        silenced: counts.silenced,
        baseline: counts.known,
        findings: findings.map((finding, at) => ({ ...finding, fingerprint: prints[at] })),
    }, undefined, 2)}\n`;
}


/***/ }),

/***/ 9577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4744);
/* harmony import */ var _rulebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9237);


/** What code scanning takes of a file, https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support#validating-your-sarif-file */
const MOST_RESULTS = 25_000;
const REPOSITORY = 'https://github.com/OWNER/keyless';
/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
function renderSarif(findings, version, book = _rulebook_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIT_RULEBOOK */ .u) {
    const kept = findings.slice(0, MOST_RESULTS);
    const prints = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprints */ .W)(kept);
    const ids = Object.keys(book.rules).filter((id) => kept.some(({ rule }) => rule === id));
    return `${JSON.stringify({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Keyless',
                        version,
                        semanticVersion: version,
                        informationUri: REPOSITORY,
                        rules: ids.map((id) => ruleOf(id, book)),
                    },
                },
                automationDetails: { id: `keyless-${book.command}/` },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                results: kept.map((finding, at) => resultOf(finding, prints[at] ?? '', ids.indexOf(finding.rule))),
            },
        ],
    }, undefined, 2)}\n`;
}
function ruleOf(id, { rules, section }) {
    const { help = '', properties = {}, title = id } = rules[id] ?? {};
    return {
        id,
        name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: `${title}.` },
        fullDescription: { text: help.replaceAll('`', '') },
        help: { text: help.replaceAll('`', ''), markdown: help },
        helpUri: `${REPOSITORY}#${section}`,
        properties,
    };
}
function resultOf({ column, file, fix, line, rule, severity, why }, print, index) {
    return {
        ruleId: rule,
        ruleIndex: index,
        level: severity,
        message: { text: `${why}\n\n${fix}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
                    region: { startLine: line, startColumn: column },
                },
            },
        ],
        partialFingerprints: { 'keyless/v1': print },
    };
}


/***/ }),

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _rulebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9237);

/** For people: a finding on three lines or more. No line of a file is quoted, so that nothing secret is printed again. */
function renderText(findings, counts, book = _rulebook_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIT_RULEBOOK */ .u) {
    const blocks = findings.map(({ column, file, fix, line, rule, severity, why }) => [
        `${file}:${line}:${column}: ${severity}: ${(0,_rulebook_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(rule, book)} [${rule}]`,
        `  ${why}`,
        ...fix.split('\n').map((one) => `  | ${one}`),
        '',
    ].join('\n'));
    const left = [
        ...(counts.silenced > 0 ? [`${counts.silenced} silenced by comments`] : []),
        ...(counts.known > 0 ? [`${counts.known} in the baseline`] : []),
    ];
    const total = `${findings.length === 0 ? 'No findings' : `${findings.length} finding${findings.length === 1 ? '' : 's'}`} in ${counts.files} file${counts.files === 1 ? '' : 's'}`;
    return `${[...blocks, [total, ...left].join('; ')].join('\n')}.\n`;
}


/***/ }),

/***/ 6995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   d3: () => (/* binding */ renderCheck),
/* harmony export */   d5: () => (/* binding */ checkManifests),
/* harmony export */   yW: () => (/* binding */ noteFiles)
/* harmony export */ });
/* harmony import */ var _audit_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5169);
/* harmony import */ var _audit_output_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1348);
/* harmony import */ var _audit_output_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1876);
/* harmony import */ var _audit_output_sarif_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9577);
/* harmony import */ var _audit_output_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2837);
/* harmony import */ var _manifests_catalog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8696);
/* harmony import */ var _manifests_check_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9208);
/* harmony import */ var _manifests_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(228);
/* harmony import */ var _manifests_rulebook_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2198);









/** Everything that manifests alone tell. */
function checkManifests(files) {
    const findings = new _manifests_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .Findings */ .F();
    const catalog = (0,_manifests_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .readCatalog */ .u)(files, findings);
    (0,_manifests_check_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkCatalog */ .kE)(catalog, findings);
    return { catalog, findings };
}
function renderCheck(findings, files, format, version) {
    const counts = { files, silenced: 0, known: 0 };
    switch (format) {
        case 'text':
            return (0,_audit_output_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderText */ .S)(findings, counts, _manifests_rulebook_js__WEBPACK_IMPORTED_MODULE_6__/* .CHECK_RULEBOOK */ .X);
        case 'json':
            return (0,_audit_output_json_js__WEBPACK_IMPORTED_MODULE_7__/* .renderJson */ .h)(findings, counts);
        case 'sarif':
            return (0,_audit_output_sarif_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSarif */ .W)(findings, version, _manifests_rulebook_js__WEBPACK_IMPORTED_MODULE_6__/* .CHECK_RULEBOOK */ .X);
        case 'github':
            return (0,_audit_output_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAnnotations */ .H)(findings, _manifests_rulebook_js__WEBPACK_IMPORTED_MODULE_6__/* .CHECK_RULEBOOK */ .X);
    }
}
function fails(findings, failOn) {
    return failOn !== 'never' && findings.some(({ severity }) => (0,_audit_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .atLeast */ .j)(severity, failOn));
}
/** Files that can't be read are findings too: what they hold nobody has checked. */
function noteFiles(problems, findings) {
    for (const { message, path, pattern } of problems)
        findings.add('manifest-yaml', { file: path ?? pattern, line: 1, column: 1 }, path ?? pattern, `The file is not checked: ${message}.`, 'Leave it out, or correct it.');
}


/***/ }),

/***/ 7043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkStep: () => (/* binding */ checkStep)
/* harmony export */ });
/* harmony import */ var _audit_output_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9974);
/* harmony import */ var _check_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6995);
/* harmony import */ var _check_stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _manifest_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1697);
/* harmony import */ var _manifests_rulebook_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2198);
/* harmony import */ var _plan_manifests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9470);







/** A step that checks manifests and hands over nothing. Throws `check-failed` where there are errors or warnings. */
async function checkStep(inputs, world, as) {
    const { files, problems } = world.files.find(inputs.manifests);
    const { catalog, findings } = (0,_check_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .checkManifests */ .d5)(files);
    (0,_check_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .noteFiles */ .yW)(problems, findings);
    if (as !== undefined && inputs.check !== undefined && inputs.check !== 'offline') {
        const { aws, patience, session } = as;
        const stores = await (0,_manifest_step_js__WEBPACK_IMPORTED_MODULE_4__/* .storesFor */ .i)(inputs, session, { aws, patience, runner: world.runner, manifests: world });
        const { asked, notices } = await (0,_check_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStores */ .b)(catalog, inputs.check, inputs.region, stores, world, findings);
        for (const notice of notices)
            world.runner.notice(notice);
        world.runner.info(`${asked} thing${asked === 1 ? '' : 's'} asked of the stores.`);
    }
    const all = findings.all;
    for (const kind of ['error', 'warning']) {
        const some = all.filter(({ severity }) => severity === kind);
        for (const annotation of (0,_audit_output_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .f)(some, kind, 9, _manifests_rulebook_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECK_RULEBOOK */ .X))
            world.runner.annotate(annotation);
    }
    const worse = all.filter(({ severity }) => severity !== 'note');
    world.runner.info(`${files.length} file${files.length === 1 ? '' : 's'} checked: ${worse.length} finding${worse.length === 1 ? '' : 's'} and ${all.length - worse.length} notes.`);
    if (!(0,_check_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .fails */ .c6)(all, 'warning'))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .l('check-failed', `${worse.length === 1 ? 'a finding' : `${worse.length} findings`} in the manifests`, {
        problems: worse.map(_plan_manifests_js__WEBPACK_IMPORTED_MODULE_6__/* .problemOf */ .Z),
        hint: 'Nothing was handed over: the step only checks.',
    });
}


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ checkStores)
});

// EXTERNAL MODULE: ./build/parameter-reads.js
var parameter_reads = __webpack_require__(1271);
// EXTERNAL MODULE: ./build/retry.js
var retry = __webpack_require__(5402);
// EXTERNAL MODULE: ./build/secret-reads.js
var secret_reads = __webpack_require__(1642);
// EXTERNAL MODULE: ./build/secrets/quotation.js
var quotation = __webpack_require__(5160);
;// CONCATENATED MODULE: ./build/existence-check.js




/** Asks whether everything is there, without a look at any value. */
class ExistenceCheck {
    #plan;
    #stores;
    #findings;
    #described = new Map();
    constructor(plan, stores, findings) {
        this.#plan = plan;
        this.#stores = stores;
        this.#findings = findings;
    }
    async run() {
        await Promise.all(this.#questions().map((question) => this.#ask(question)));
    }
    #questions() {
        const ofSecrets = this.#plan.secrets.flatMap(({ data, dataFrom, secret }) => {
            const mayBeAbsent = secret.target.deletionPolicy !== 'Retain';
            return [
                ...data.map(({ entry, read }) => ({
                    read,
                    place: entry.remoteRef.key.place,
                    subject: entry.remoteRef.key.text,
                    mayBeAbsent,
                })),
                ...dataFrom.map(({ entry, read }) => {
                    const key = entry.source.kind === 'extract' ? entry.source.remoteRef.key : undefined;
                    return { read, place: key?.place ?? entry.place, subject: key?.text ?? 'find', mayBeAbsent };
                }),
            ];
        });
        const ofClasses = this.#plan.classes.flatMap(({ objects }) => objects.flatMap(({ failover, object, read }) => [read, ...(failover === undefined ? [] : [failover])].map((one) => ({
            read: one,
            place: object.place,
            subject: object.name,
            mayBeAbsent: false,
        }))));
        return [...ofSecrets, ...ofClasses];
    }
    async #ask(question) {
        const { read } = question;
        const { region } = read.address;
        const credentials = await this.#stores.credentials(read.address);
        if (read.address.service === 'ParameterStore')
            await this.#parameter(question, credentials);
        else if (read.kind === 'find')
            await this.#search(question, read, this.#stores.secretsDirectory(region, credentials));
        else
            await this.#secret(question, read, this.#stores.secretsDirectory(region, credentials));
    }
    async #secret(question, read, directory) {
        const key = JSON.stringify([read.address, read.id]);
        const describing = this.#described.get(key) ?? this.#describe(read.id, directory);
        this.#described.set(key, describing);
        const found = await describing;
        if (typeof found === 'string')
            return this.#absent(question, found);
        if (found.deletionScheduled)
            return this.#absent(question, 'it is marked for deletion');
        if (read.kind === 'tags')
            return;
        const { stage, version } = read;
        const stages = new Set([...found.stages.values()].flat());
        const label = stage ?? (version === undefined ? 'AWSCURRENT' : undefined);
        if (label !== undefined && !stages.has(label))
            return this.#absent(question, `it has no version with the stage ${(0,quotation/* quote */.h)(label)}; the stages there are: ${[...stages].join(', ') || 'none'}`);
        if (version !== undefined && !found.stages.has(version))
            this.#absent(question, `it has no version ${(0,quotation/* quote */.h)(version)}`);
    }
    async #describe(id, directory) {
        const { patience } = this.#stores;
        try {
            return await (0,retry/* retry */.L)('AWS Secrets Manager', patience, () => directory.describe(id, patience.signal));
        }
        catch (error) {
            const answer = (0,secret_reads/* refusal */.x5)(error);
            return answer.kind === 'refused'
                ? `${answer.code}: ${answer.message}`
                : answer.kind === 'absent'
                    ? answer.message
                    : '';
        }
    }
    async #search(question, { path, tags }, directory) {
        const { patience } = this.#stores;
        try {
            const { next, secrets } = await (0,retry/* retry */.L)('AWS Secrets Manager', patience, () => directory.list({ namePrefix: path, tags }, undefined, patience.signal));
            if (secrets.length === 0 && next === undefined)
                this.#absent(question, 'no secret has that path and those tags');
        }
        catch (error) {
            const answer = (0,secret_reads/* refusal */.x5)(error);
            if (answer.kind === 'refused')
                this.#refused(question, `${answer.code}: ${answer.message}`);
        }
    }
    async #parameter(question, credentials) {
        const { read } = question;
        const { region } = read.address;
        const { parameterDirectory, parameterStore, patience } = this.#stores;
        const reads = new parameter_reads/* ParameterReads */.Z({
            region,
            store: parameterStore(region, credentials),
            directory: parameterDirectory(region, credentials),
            patience,
        });
        const [answer] = read.kind === 'value'
            ? await reads.exists([read])
            : read.kind === 'tags'
                ? (await reads.read([read])).map(([, one]) => one)
                : [];
        if (answer?.kind === 'refused')
            this.#refused(question, `${answer.code}: ${answer.message}`);
        else if (answer?.kind === 'absent')
            this.#absent(question, answer.message);
    }
    #absent({ mayBeAbsent, place, subject }, why) {
        if (/AccessDenied/.test(why))
            this.#findings.add('live-refused', place, subject, `The store does not say whether ${(0,quotation/* quote */.h)(subject, 120)} is there: ${why}.`, 'Allow secretsmanager:DescribeSecret (ssm:GetParameters) to the role that checks.');
        else if (!mayBeAbsent)
            this.#findings.add('live-absent', place, subject, `${(0,quotation/* quote */.h)(subject, 120)} is not in the store: ${why}.`, 'Create it, or correct the name, version or stage.');
    }
    #refused({ place, subject }, why) {
        this.#findings.add('live-refused', place, subject, `The store does not say whether ${(0,quotation/* quote */.h)(subject, 120)} is there: ${why}.`, 'Allow it to the role that checks.');
    }
}

// EXTERNAL MODULE: ./build/fetch-manifests.js + 32 modules
var fetch_manifests = __webpack_require__(1284);
// EXTERNAL MODULE: ./build/manifests/fetch-plan.js + 3 modules
var fetch_plan = __webpack_require__(7958);
// EXTERNAL MODULE: ./build/manifests/finding.js
var finding = __webpack_require__(228);
;// CONCATENATED MODULE: ./build/check-stores.js




/** What only the stores tell: whether everything is there (`exists`, no value is read), or what it holds (`values`). */
async function checkStores(catalog, depth, region, stores, tools, findings) {
    // What can't be fetched here is no mistake of the manifests.
    const plan = (0,fetch_plan/* planFetch */.c)(catalog, region, new finding/* Findings */.F());
    const notices = plan.assumed.map((store) => `${store} is not among the manifests, so its secrets are looked for in Secrets Manager in ${region}`);
    if (depth === 'exists') {
        await new ExistenceCheck(plan, stores, findings).run();
        return { asked: plan.reads.length, notices };
    }
    const made = await (0,fetch_manifests/* fetchPlanned */.z)(plan, stores, tools, findings);
    return { asked: plan.reads.length, notices: [...notices, ...made.notices] };
}


/***/ }),

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


/***/ }),

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ CHECK_RULEBOOK)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8010);

const CHECK_RULEBOOK = {
    command: 'check',
    section: 'check-manifests',
    rules: Object.fromEntries(Object.entries(_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_RULES */ .g).map(([id, { help, title }]) => [
        id,
        { title, help, properties: { tags: ['correctness', 'kubernetes'], precision: 'high' } },
    ])),
};


/***/ })

};
