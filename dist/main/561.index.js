export const id = 561;
export const ids = [561];
export const modules = {

/***/ 9642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ manifestFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** In bytes: rendered charts with all their definitions are a few MB. */
const LONGEST = 16 * 1024 * 1024;
const LONGEST_TOGETHER = 128 * 1024 * 1024;
const MOST = 10_000;
const ENDINGS = '{yaml,yml,json}';
/** Manifests below a folder, by glob. Links that lead out of it are not followed. */
function manifestFiles(folder) {
    return { find: (patterns) => new Finding((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)).find(patterns) };
}
class Finding {
    #root;
    #problems = [];
    #bytes = 0;
    constructor(root) {
        this.#root = root;
    }
    find(patterns) {
        const excluded = patterns
            .filter((pattern) => pattern.startsWith('!'))
            .map((pattern) => this.#whole(pattern.slice(1)));
        const named = new Map();
        for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(this.#whole(pattern), {
                cwd: this.#root,
                exclude: ['**/node_modules/**', '**/.git/**', ...excluded],
            });
            const files = found.filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, path), { throwIfNoEntry: false })?.isFile());
            if (files.length === 0)
                this.#problems.push({ pattern, path: undefined, message: 'it matches no file in the workspace' });
            for (const path of files)
                named.set(path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'), pattern);
        }
        if (named.size > MOST) {
            this.#problems.push({
                pattern: patterns.join(' '),
                path: undefined,
                message: `${named.size} files match; ${MOST} are the most`,
            });
            return { files: [], problems: this.#problems };
        }
        const files = [...named]
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .flatMap(([path, pattern]) => this.#read(path, pattern));
        return { files, problems: this.#problems };
    }
    /** A folder stands for every manifest below it. */
    #whole(pattern) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.#root, pattern) : pattern;
        const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, path), { throwIfNoEntry: false })?.isDirectory();
        return isFolder ? `${path === '' || path === '.' ? '' : `${path.replace(/[/\\]+$/, '')}/`}**/*.${ENDINGS}` : path;
    }
    #read(path, pattern) {
        const problem = (message) => {
            this.#problems.push({ pattern, path, message });
            return [];
        };
        try {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, path));
            const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.#root, file);
            if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
                return problem('it is not inside the workspace');
            // A pipe would keep whoever opens it waiting.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
                return problem('it is no file');
            const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
            try {
                const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
                this.#bytes += size;
                if (size > LONGEST)
                    return problem(`it has ${size} bytes; ${LONGEST} are the most`);
                if (this.#bytes > LONGEST_TOGETHER)
                    return problem(`together the files have more than ${LONGEST_TOGETHER} bytes`);
                const bytes = new Uint8Array(size);
                const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes);
                return [{ path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length)) }];
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
            }
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
            return problem(code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8 text' : `it could not be read (${code})`);
        }
    }
}


/***/ }),

/***/ 4499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   LO: () => (/* binding */ selectPaths),
/* harmony export */   gF: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);




/** Larger files nobody has written by hand. */
const LARGEST = 1_000_000;
const SKIPPED = new Set(['.git', 'node_modules', '.venv', '.terraform']);
/** The repository around a folder: its root as git tells it, else the folder itself. */
function repositoryRoot(folder) {
    const { status, stdout } = git(folder, 'rev-parse', '--show-toplevel');
    return status === 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(stdout.trim()) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
}
/** A repository's files: what git tracks, and what it would if it were added; without git, what is there. */
function repositoryFiles(root) {
    let listed;
    const real = realPath(root);
    return {
        get paths() {
            listed ??= list(root);
            return listed;
        },
        read(path) {
            try {
                const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
                if (!file.startsWith(real + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) || !isReadable(file))
                    return undefined;
                const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
                return bytes.includes(0) ? undefined : bytes.toString('utf8').replace(/^\ufeff/, '');
            }
            catch {
                return undefined;
            }
        },
    };
}
/** The repository's files that arguments name: themselves, or all below a folder. Throws `command-usage`. */
function selectPaths(args, folder, root, files) {
    if (args.length === 0)
        return files.paths;
    return args.flatMap((arg) => {
        const path = slashed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(realPath(root), realPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, arg))));
        const found = stat((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, arg));
        if (found === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .l('command-usage', `${arg} does not exist`);
        if (path === '..' || path.startsWith('../'))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .l('command-usage', `${arg} is outside the repository ${root}`);
        if (!found.isDirectory())
            return [path];
        return path === '' ? files.paths : files.paths.filter((one) => one.startsWith(`${path}/`));
    });
}
function list(root) {
    const { status, stdout } = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
    if (status === 0)
        return stdout.split('\0').filter((path) => path !== '');
    return walk(root, '');
}
function walk(root, folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true }).flatMap((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return SKIPPED.has(entry.name) ? [] : walk(root, path);
        return entry.isFile() ? [path] : [];
    });
}
function git(folder, ...args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-C', folder, ...args], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'ignore'],
        windowsHide: true,
    });
}
function stat(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
}
function isReadable(path) {
    const found = stat(path);
    return found?.isFile() === true && Number(found.size) <= LARGEST;
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    }
}
const slashed = (path) => path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ atLeast),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note'];
/** Whether a severity is `least` or worse. */
function atLeast(severity, least) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}


/***/ }),

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

/***/ 9974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _rulebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9237);

/** What the runner shows of a step, for each kind. https://docs.github.com/actions/reference/limits */
const MOST = 10;
/** The worst findings, as many as are shown, and a last one that counts the rest. `room` is what the step has left for each kind. */
function annotate(findings, kind, room = MOST, book = _rulebook_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIT_RULEBOOK */ .u) {
    const shown = Math.min(room, MOST);
    const rest = findings.length > shown ? findings.length - shown + 1 : 0;
    const annotations = findings
        .slice(0, findings.length - rest)
        .map(({ column, file, fix, line, rule, why }) => ({
        kind,
        text: `${why} Fix: ${fix.split('\n').join(' ⏎ ')} [${rule}]`,
        place: { file, line, column, title: (0,_rulebook_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(rule, book) },
    }));
    if (rest > 0)
        annotations.push({
            kind,
            text: `${rest} more findings: run \`keyless ${book.command}\` to see them all.`,
            place: undefined,
        });
    return annotations;
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

/***/ 9237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   u: () => (/* binding */ AUDIT_RULEBOOK)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6623);

const AUDIT_RULEBOOK = {
    command: 'audit',
    section: 'audit-for-leaks',
    rules: Object.fromEntries(Object.entries(_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y).map(([id, { cwe, fix, score, title, why }]) => [
        id,
        {
            title,
            help: `${why} ${fix}`,
            properties: {
                tags: ['security', `external/cwe/${cwe.toLowerCase()}`],
                precision: 'high',
                'security-severity': score,
            },
        },
    ])),
};
function titleOf(rule, { rules }) {
    return rules[rule]?.title ?? rule;
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

/***/ 6623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isRule),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
const LOG = 'CWE-532';
const STORED = 'CWE-522';
const RULES = {
    'secret-in-log': {
        title: 'A secret is printed to the log',
        why: 'Logs are kept, and read by everyone who can see the repository. Masks hide only the value as it stands, not what was made of it.',
        fix: 'Do not print secrets; hand a tool the file.',
        cwe: LOG,
        score: '8.0',
    },
    'xtrace-secret': {
        title: 'Shell tracing prints a secret',
        why: '`set -x` prints every command with its variables replaced, quoted in ways that masks do not fit.',
        fix: 'Switch it off around secrets: `{ set +x; } 2>/dev/null`.',
        cwe: LOG,
        score: '7.0',
    },
    'environment-dump': {
        title: 'The environment is printed while it holds a secret',
        why: '`env`, `printenv`, `export -p` and their like print every variable.',
        fix: 'Print the ones you want, by name.',
        cwe: LOG,
        score: '7.0',
    },
    'context-dump': {
        title: 'Every secret is put into one text',
        why: '`toJSON(secrets)` and a computed `secrets[…]` hand the job every secret there is.',
        fix: 'Name the ones that are needed.',
        cwe: 'CWE-200',
        score: '7.5',
    },
    'tool-debug': {
        title: 'A tool’s debug output shows a secret',
        why: 'Debug and verbose modes print headers, request bodies and variables.',
        fix: 'Leave them off where the tool has a secret.',
        cwe: LOG,
        score: '6.5',
    },
    'secret-in-build-arg': {
        title: 'A secret is a build argument',
        why: 'Build arguments stay in the image’s history, in the build cache and in the provenance that is pushed with it.',
        fix: 'Mount the secret: `docker build --secret id=npmrc,src="$NPMRC_FILE" .`',
        cwe: STORED,
        score: '8.0',
    },
    'dockerfile-secret': {
        title: 'A Dockerfile keeps a secret in ARG or ENV',
        why: 'ARG and ENV are stored in the image, readable by everyone who can pull it.',
        fix: 'Use `RUN --mount=type=secret,id=…`.',
        cwe: STORED,
        score: '7.5',
    },
    'dockerfile-copies-credentials': {
        title: 'A Dockerfile copies a credentials file into the image',
        why: 'A copied file stays in its layer even if a later one deletes it.',
        fix: 'Use `RUN --mount=type=secret,id=…,target=…`.',
        cwe: STORED,
        score: '7.5',
    },
    'secret-in-environment': {
        title: 'A secret is written to GITHUB_ENV',
        why: 'Every later step and action of the job gets it, and the runner keeps the file until the job ends.',
        fix: 'Give the one step that needs it the file, or the variable in its own `env:`.',
        cwe: STORED,
        score: '6.0',
    },
    'secret-in-output': {
        title: 'A secret is written to GITHUB_OUTPUT',
        why: 'Outputs are shown in the log where they are used, and a value that no mask fits is passed on to other jobs.',
        fix: 'Pass a path or a reference.',
        cwe: STORED,
        score: '6.0',
    },
    'secret-in-summary': {
        title: 'A secret is written to the job summary',
        why: 'The summary is a page that everyone who can see the repository can read.',
        fix: 'Write nothing of a secret there.',
        cwe: LOG,
        score: '8.0',
    },
    'secret-in-artifact': {
        title: 'A secret is in what is uploaded',
        why: 'Artifacts, caches and pages are never masked, and anyone who can read the repository can fetch them.',
        fix: 'Upload the files you need, by name.',
        cwe: 'CWE-538',
        score: '8.5',
    },
    'secret-on-command-line': {
        title: 'A secret is an argument of a command',
        why: 'Every process on the machine can read a command line, and tools quote theirs in error messages.',
        fix: 'Use a file, standard input or the tool’s own variable.',
        cwe: 'CWE-214',
        score: '4.0',
    },
    'secret-manifest-committed': {
        title: 'A Kubernetes Secret is committed with its values',
        why: 'base64 is no encryption, and git keeps what was committed.',
        fix: 'Use ExternalSecret, SealedSecret or SOPS.',
        cwe: 'CWE-798',
        score: '8.0',
    },
    'credentials-committed': {
        title: 'A credentials file is committed',
        why: 'Git keeps what was committed.',
        fix: 'Rotate the secret, remove the file and ignore it.',
        cwe: 'CWE-798',
        score: '8.5',
    },
    'debug-endpoint': {
        title: 'Debug mode is on in deployed configuration',
        why: 'Debug pages of web frameworks print environment and settings to whoever causes an error.',
        fix: 'Switch it off where it is deployed.',
        cwe: 'CWE-489',
        score: '7.0',
    },
    'secret-env-beside-csi': {
        title: 'A pod takes from its environment what a CSI volume keeps in files',
        why: 'secretKeyRef copies the secret into a Kubernetes Secret and into the environment, both of which the volume was to avoid.',
        fix: 'Read the mounted file.',
        cwe: STORED,
        score: '5.0',
    },
    'id-token-exposed': {
        title: 'A job that can ask for an OIDC token runs code from outside',
        why: 'Code of a pull request, of a poisoned cache or of an install script can ask for the job’s token, and becomes the role.',
        fix: 'Split the job, and give `id-token: write` to the part that needs it.',
        cwe: 'CWE-732',
        score: '7.5',
    },
    'untrusted-trigger': {
        title: 'Secrets are fetched for an event that outsiders can cause',
        why: '`pull_request_target`, `workflow_run` and `issue_comment` run with the repository’s rights for code or text of a fork.',
        fix: 'Fetch secrets in workflows of other events.',
        cwe: 'CWE-829',
        score: '8.5',
    },
    'unpinned-action': {
        title: 'An action that is not pinned runs while secrets are on disk',
        why: 'A tag can be moved to other code, which then reads the files.',
        fix: 'Pin a commit hash.',
        cwe: 'CWE-829',
        score: '6.5',
    },
    'keyless-exposes-values': {
        title: 'Keyless hands out values, not only files',
        why: 'Outputs and variables reach every later step and what it calls.',
        fix: 'Use the file, or `keyless get NAME` in the one command that needs it.',
        cwe: STORED,
        score: '5.0',
    },
    'keyless-credentials-in-environment': {
        title: 'Keyless puts AWS keys into the environment',
        why: 'Every later step and action gets the keys.',
        fix: '`aws-credentials: file` serves the AWS CLI, the SDKs and Terraform as well.',
        cwe: STORED,
        score: '5.0',
    },
    'keyless-wide-secrets': {
        title: 'Keyless fetches more secrets than are named',
        why: 'What a job does not use, it can only lose.',
        fix: 'Name each secret.',
        cwe: 'CWE-250',
        score: '4.0',
    },
    'suppression-invalid': {
        title: 'A suppression without a reason, or of a rule that does not exist',
        why: 'A suppression that says nothing hides mistakes.',
        fix: 'Write `# keyless: ignore RULE because REASON`, on the line or the one above.',
        cwe: 'CWE-1116',
        score: '1.0',
    },
    'unreadable-file': {
        title: 'A file could not be audited',
        why: 'The file is not valid YAML, so nothing in it was checked.',
        fix: 'Correct it.',
        cwe: 'CWE-1116',
        score: '1.0',
    },
};
function isRule(id) {
    return Object.hasOwn(RULES, id);
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

/***/ 2561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/manifest-files.js
var manifest_files = __webpack_require__(9642);
// EXTERNAL MODULE: ./build/adapters/repository-files.js
var repository_files = __webpack_require__(4499);
// EXTERNAL MODULE: ./build/check-manifests.js
var check_manifests = __webpack_require__(6995);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/audit/finding.js
var finding = __webpack_require__(5169);
// EXTERNAL MODULE: ./build/credentials/partition.js
var partition = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/manifests/check/depth.js
var depth = __webpack_require__(2371);
;// CONCATENATED MODULE: ./build/manifests/check/options.js




const FORMATS = ['text', 'json', 'sarif', 'github'];
const USAGE = 'keyless check [--exists | --values] [--region REGION] [--format text|json|sarif|github] [--fail-on error|warning|note|never] [--root FOLDER] [PATHS]';
/** Reads the arguments. Throws `command-usage`, naming the argument. */
function parseCheckOptions(args) {
    const given = new Map();
    const patterns = [];
    for (let at = 0; at < args.length; at++) {
        const arg = args[at] ?? '';
        const [, name, , inline] = /^--([a-z-]+)(=(.*))?$/s.exec(arg) ?? [];
        if (arg === '--') {
            patterns.push(...args.slice(at + 1));
            break;
        }
        if (name === undefined) {
            if (arg.startsWith('-'))
                throw usage(`${JSON.stringify(arg)} is no option`);
            patterns.push(arg);
        }
        else if (name === 'json' || name === 'sarif')
            given.set('format', name);
        else if (name === 'exists' || name === 'values') {
            if (given.has('depth'))
                throw usage('give one of --exists and --values, once');
            given.set('depth', name);
        }
        else if (!['format', 'fail-on', 'region', 'root'].includes(name))
            throw usage(`--${name} is no option`);
        else {
            const value = inline ?? args[++at];
            if (value === undefined || value === '')
                throw usage(`--${name} needs a value`);
            given.set(name, value);
        }
    }
    const region = given.get('region');
    if (region !== undefined && !(0,partition/* isRegion */.Dp)(region))
        throw usage(`--region is ${JSON.stringify(region)}; expected one such as us-east-1`);
    return {
        patterns,
        depth: choice('depth', given.get('depth') ?? 'offline', depth/* DEPTHS */.D),
        format: choice('format', given.get('format') ?? 'text', FORMATS),
        failOn: choice('fail-on', given.get('fail-on') ?? 'warning', [...finding/* SEVERITIES */.o, 'never']),
        region,
        root: given.get('root'),
    };
}
function choice(name, value, allowed) {
    const chosen = allowed.find((one) => one === value);
    if (chosen === undefined)
        throw usage(`--${name} is ${JSON.stringify(value)}; expected one of ${allowed.join(', ')}`);
    return chosen;
}
function usage(message) {
    return new errors/* ActionError */.l('command-usage', message, { hint: USAGE });
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/commands/check.js







const check = async (args, env) => {
    const options = parseCheckOptions(args);
    const root = options.root === undefined ? (0,repository_files/* repositoryRoot */.Hn)(process.cwd()) : (0,external_node_path_.resolve)(options.root);
    const folder = options.root === undefined && options.patterns.length > 0 ? process.cwd() : root;
    const found = (0,manifest_files/* manifestFiles */.T)(folder).find(patternsOf(options, root));
    const unmatched = found.problems.filter(({ path }) => path === undefined);
    if (unmatched.length > 0 && options.patterns.length > 0) {
        throw new errors/* ActionError */.l('command-usage', 'not every pattern can be used', {
            problems: unmatched.map(({ message, pattern }) => ({ code: 'manifest-file', where: pattern, message })),
        });
    }
    const { catalog, findings } = (0,check_manifests/* checkManifests */.d5)(found.files);
    (0,check_manifests/* noteFiles */.yW)(found.problems, findings);
    if (options.depth !== 'offline') {
        const { checkLive } = await Promise.all(/* import() */[__webpack_require__.e(189), __webpack_require__.e(886), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 1238));
        for (const notice of await checkLive(catalog, options.depth, options.region, env, findings))
            process.stderr.write(`keyless: ${notice}\n`);
    }
    process.stdout.write((0,check_manifests/* renderCheck */.d3)(findings.all, found.files.length, options.format, version/* VERSION */.x));
    return (0,check_manifests/* fails */.c6)(findings.all, options.failOn) ? 1 : 0;
};
/** Without any, every YAML file that git knows. */
function patternsOf({ patterns }, root) {
    return patterns.length > 0 ? patterns : (0,repository_files/* repositoryFiles */.gF)(root).paths.filter((path) => /\.ya?ml$/.test(path));
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


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** As in package.json; a test compares the two. */
const VERSION = '1.0.0';


/***/ })

};
