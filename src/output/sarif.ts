/** SARIF 2.1.0 as code scanning takes it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support */

/** What is taken of a file. */
const MOST_RESULTS = 25_000;
const REPOSITORY = 'https://github.com/OWNER/keyless';

export interface SarifRule {
  readonly id: string;
  readonly title: string;
  /** In Markdown: why it matters, and what to do. */
  readonly help: string;
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

export interface SarifResult {
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: string;
  /** With `/`. */
  readonly path: string;
  /** Whether the path is one of the repository. */
  readonly inRepository: boolean;
  /** From 1. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly fingerprint: string;
}

export interface SarifRun {
  /** `keyless audit` */
  readonly command: string;
  /** The README's section on it. */
  readonly section: string;
  readonly version: string;
  /** Those without a result are left out. */
  readonly rules: readonly SarifRule[];
  readonly results: readonly SarifResult[];
}

export function renderSarif({ command, results, rules, section, version }: SarifRun): string {
  const kept = results.slice(0, MOST_RESULTS);
  const used = rules.filter(({ id }) => kept.some(({ rule }) => rule === id));
  const log = {
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
            rules: used.map((rule) => descriptorOf(rule, section)),
          },
        },
        automationDetails: { id: `keyless-${command}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        results: kept.map((result) =>
          resultOf(
            result,
            used.findIndex(({ id }) => id === result.rule),
          ),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptorOf({ help, id, properties, title }: SarifRule, section: string): object {
  const plain = help.replaceAll('`', '');
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: plain },
    help: { text: plain, markdown: help },
    helpUri: `${REPOSITORY}#${section}`,
    properties,
  };
}

function resultOf(result: SarifResult, ruleIndex: number): object {
  const { column, fingerprint, inRepository, level, line, message, path, rule } = result;
  const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, ...(inRepository && { uriBaseId: '%SRCROOT%' }) },
          ...(line !== undefined && {
            region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
          }),
        },
      },
    ],
    partialFingerprints: { 'keyless/v1': fingerprint },
  };
}
