export const id = 57;
export const ids = [57];
export const modules = {

/***/ 3403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ POLICY_NAME),
/* harmony export */   y: () => (/* binding */ policyDocument)
/* harmony export */ });
const POLICY_NAME = 'keyless';
/** A policy document of these statements. */
function policyDocument(statements) {
    return { Version: '2012-10-17', Statement: statements };
}


/***/ }),

/***/ 6057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerraform: () => (/* binding */ renderTerraform)
});

// EXTERNAL MODULE: ./build/grant/grant.js
var grant = __webpack_require__(3403);
;// CONCATENATED MODULE: ./build/grant/hcl.js
/** An address such as `aws_iam_role.deploy.arn`, written without quotes. */
class HclReference {
    address;
    constructor(address) {
        this.address = address;
    }
}
/** Attributes as `terraform fmt` lays them out: `=` aligned in each run of lines that hold a whole attribute. */
function hclAttributes(attributes, indent) {
    const lines = Object.entries(attributes).map(([name, value]) => ({
        key: /^[A-Za-z_][\w-]*$/.test(name) ? name : hclString(name),
        value: hclValue(value, indent),
    }));
    return lines
        .map(({ key, value }, at) => `${indent}${key.padEnd(value.includes('\n') ? 0 : widthAround(lines, at))} = ${value}\n`)
        .join('');
}
/** The longest key of the run of one-line attributes around this one. */
function widthAround(lines, at) {
    const oneLine = (index) => lines[index]?.value.includes('\n') === false;
    let [from, to] = [at, at];
    while (oneLine(from - 1))
        from--;
    while (oneLine(to + 1))
        to++;
    return Math.max(...lines.slice(from, to + 1).map(({ key }) => [...key].length));
}
function hclValue(value, indent) {
    const inner = `${indent}  `;
    if (value instanceof HclReference)
        return value.address;
    if (typeof value === 'string')
        return hclString(value);
    if (isList(value)) {
        if (value.length === 0)
            return '[]';
        const items = value.map((item) => hclValue(item, inner));
        const [only = ''] = items;
        if (items.length === 1 && !only.includes('\n'))
            return `[${only}]`;
        return `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`;
    }
    if (typeof value === 'object' && value !== null) {
        return Object.keys(value).length === 0 ? '{}' : `{\n${hclAttributes(value, inner)}${indent}}`;
    }
    return String(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** A quoted template in which nothing is a template. https://developer.hashicorp.com/terraform/language/expressions/strings */
function hclString(text) {
    const json = JSON.stringify(text).replace(/\\[bf]/g, (short) => (short === '\\b' ? '\\u0008' : '\\u000c'));
    return json.replace(/[$%](?=\{)/g, (mark) => mark + mark);
}

;// CONCATENATED MODULE: ./build/grant/terraform.js


/** As a Terraform or OpenTofu configuration of the provider hashicorp/aws. */
function renderTerraform({ provider, role }) {
    const name = resourceName(role.name);
    const federated = provider.exists ? provider.arn : new HclReference('aws_iam_openid_connect_provider.github.arn');
    const trust = (0,grant/* policyDocument */.y)([]);
    return [
        ...(provider.exists
            ? []
            : [
                block(['resource', 'aws_iam_openid_connect_provider', 'github'], {
                    url: provider.url,
                    client_id_list: [provider.audience],
                }),
            ]),
        block(['resource', 'aws_iam_role', name], { name: role.name, max_session_duration: role.maxSessionDuration }, { assume_role_policy: { ...trust, Statement: [{ ...role.trust, Principal: { Federated: federated } }] } }),
        ...(role.permissions.length === 0
            ? []
            : [
                block(['resource', 'aws_iam_role_policy', name], { name: grant/* POLICY_NAME */.x, role: new HclReference(`aws_iam_role.${name}.id`) }, { policy: (0,grant/* policyDocument */.y)(role.permissions) }),
            ]),
    ].join('\n');
}
/** Plain attributes, then documents as `jsonencode(…)`. */
function block([kind = '', ...labels], plain, documents = {}) {
    const encoded = Object.entries(documents).map(([name, document]) => `\n  ${name} = jsonencode(${hclValue(document, '  ')})\n`);
    return `${kind} ${labels.map(hclString).join(' ')} {\n${hclAttributes(plain, '  ')}${encoded.join('')}}\n`;
}
/** A role's name may hold what a resource's cannot. */
function resourceName(role) {
    const name = role.replace(/[^\w-]/g, '_');
    return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}


/***/ })

};
