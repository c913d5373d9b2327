export const id = 7043;
export const ids = [7043];
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
/* harmony import */ var _check_stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1523);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _manifests_rulebook_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2198);
/* harmony import */ var _plan_manifests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9470);
/* harmony import */ var _store_sessions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4287);







/** A step that checks manifests and hands over nothing. Throws `check-failed` where there are errors or warnings. */
async function checkStep(inputs, world, as) {
    const { files, problems } = world.files.find(inputs.manifests);
    const { catalog, findings } = (0,_check_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .checkManifests */ .d5)(files);
    (0,_check_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .noteFiles */ .yW)(problems, findings);
    if (as !== undefined && inputs.check !== undefined && inputs.check !== 'offline') {
        const { aws, patience, session } = as;
        const stores = {
            credentials: (0,_store_sessions_js__WEBPACK_IMPORTED_MODULE_6__/* .storeSessions */ .x)({
                session,
                sessionName: inputs.session.sessionName,
                sts: aws.sts,
                patience,
                runner: world.runner,
            }),
            manager: await aws.secretsManager(),
            directory: world.directory,
            parameters: world.parameters ?? refuseParameters,
            hasParameters: world.parameters !== undefined,
            patience,
        };
        const { asked, notices } = await (0,_check_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStores */ .b)(catalog, inputs.check, inputs.region, stores, world, findings);
        for (const notice of notices)
            world.runner.notice(notice);
        world.runner.info(`${asked} thing${asked === 1 ? '' : 's'} asked of the stores.`);
    }
    const all = findings.all;
    for (const kind of ['error', 'warning']) {
        const some = all.filter(({ severity }) => severity === kind);
        for (const annotation of (0,_audit_output_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .f)(some, kind, 9, _manifests_rulebook_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_RULEBOOK */ .X))
            world.runner.annotate(annotation);
    }
    const worse = all.filter(({ severity }) => severity !== 'note');
    world.runner.info(`${files.length} file${files.length === 1 ? '' : 's'} checked: ${worse.length} finding${worse.length === 1 ? '' : 's'} and ${all.length - worse.length} notes.`);
    if (!(0,_check_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .fails */ .c6)(all, 'warning'))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .l('check-failed', `${worse.length === 1 ? 'a finding' : `${worse.length} findings`} in the manifests`, {
        problems: worse.map(_plan_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .problemOf */ .Z),
        hint: 'Nothing was handed over: the step only checks.',
    });
}
function refuseParameters() {
    throw new TypeError('Parameter Store was left out before');
}


/***/ }),

/***/ 1523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkStores)
/* harmony export */ });
/* harmony import */ var _fetch_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1284);
/* harmony import */ var _manifests_fetch_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5931);
/* harmony import */ var _manifests_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(228);
/* harmony import */ var _manifests_store_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4393);
/* harmony import */ var _parameter_reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1271);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5402);
/* harmony import */ var _secret_reads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1642);
/* harmony import */ var _secrets_quotation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5160);








/** What only the stores tell: whether everything is there (`exists`, no value is read), or what it holds (`values`). */
async function checkStores(catalog, depth, region, stores, tools, findings) {
    // What can't be fetched here is no mistake of the manifests.
    const plan = (0,_manifests_fetch_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planFetch */ .c)(catalog, region, new _manifests_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .Findings */ .F());
    const answered = plan.reads.filter(({ address }) => stores.hasParameters || address.service !== 'ParameterStore');
    const left = plan.reads.length - answered.length;
    const notices = [
        ...plan.assumed.map((store) => `${store} is not among the manifests, so its secrets are looked for in Secrets Manager in ${region}`),
        ...(left > 0 ? [`${left} of Parameter Store were not looked at, which this version does not read`] : []),
    ];
    if (depth === 'exists') {
        await new ExistenceCheck(plan, stores, findings).run(new Set(answered.map(_manifests_store_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readKey */ .Y)));
        return { asked: answered.length, notices };
    }
    const made = await (0,_fetch_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchPlanned */ .z)(withoutParameters(plan, stores.hasParameters), stores, tools, findings);
    return { asked: answered.length, notices: [...notices, ...made.notices] };
}
/** A Secret that is made of parameters too can't be made whole. */
function withoutParameters(plan, has) {
    if (has)
        return plan;
    const isRead = ({ address }) => address.service !== 'ParameterStore';
    return {
        ...plan,
        reads: plan.reads.filter(isRead),
        secrets: plan.secrets.filter(({ data, dataFrom }) => [...data, ...dataFrom].every(({ read }) => isRead(read))),
        classes: plan.classes.filter(({ objects }) => objects.every(({ read }) => isRead(read))),
    };
}
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
    async run(wanted) {
        await Promise.all(this.#questions()
            .filter(({ read }) => wanted.has((0,_manifests_store_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readKey */ .Y)(read)))
            .map((question) => this.#ask(question)));
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
            await this.#parameter(question, this.#stores.parameters(region, credentials));
        else if (read.kind === 'find')
            await this.#search(question, read, this.#stores.directory(region, credentials));
        else
            await this.#secret(question, read, this.#stores.directory(region, credentials));
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
            return this.#absent(question, `it has no version with the stage ${(0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(label)}; the stages there are: ${[...stages].join(', ') || 'none'}`);
        if (version !== undefined && !found.stages.has(version))
            this.#absent(question, `it has no version ${(0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(version)}`);
    }
    async #describe(id, directory) {
        const { patience } = this.#stores;
        try {
            return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L)('AWS Secrets Manager', patience, () => directory.describe(id, patience.signal));
        }
        catch (error) {
            const answer = (0,_secret_reads_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x)(error);
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
            const { next, secrets } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L)('AWS Secrets Manager', patience, () => directory.list({ namePrefix: path, tags }, undefined, patience.signal));
            if (secrets.length === 0 && next === undefined)
                this.#absent(question, 'no secret has that path and those tags');
        }
        catch (error) {
            const answer = (0,_secret_reads_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x)(error);
            if (answer.kind === 'refused')
                this.#refused(question, `${answer.code}: ${answer.message}`);
        }
    }
    async #parameter(question, parameters) {
        const { read } = question;
        if (read.kind === 'find')
            return;
        const [answer] = await new _parameter_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .ParameterReads */ .Z(parameters, this.#stores.patience).exists([read.id]);
        if (answer?.kind === 'refused')
            this.#refused(question, `${answer.code}: ${answer.message}`);
        else if (answer?.kind === 'absent')
            this.#absent(question, answer.message);
    }
    #absent({ mayBeAbsent, place, subject }, why) {
        if (/AccessDenied/.test(why))
            this.#findings.add('live-refused', place, subject, `The store does not say whether ${(0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(subject, 120)} is there: ${why}.`, 'Allow secretsmanager:DescribeSecret (ssm:GetParameters) to the role that checks.');
        else if (!mayBeAbsent)
            this.#findings.add('live-absent', place, subject, `${(0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(subject, 120)} is not in the store: ${why}.`, 'Create it, or correct the name, version or stage.');
    }
    #refused({ place, subject }, why) {
        this.#findings.add('live-refused', place, subject, `The store does not say whether ${(0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(subject, 120)} is there: ${why}.`, 'Allow it to the role that checks.');
    }
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
