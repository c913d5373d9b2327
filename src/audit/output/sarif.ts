import type { Finding } from '../finding.ts';
import { fingerprints } from '../fingerprint.ts';
import type { Rulebook } from './rulebook.ts';

/** What code scanning takes of a file, https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support#validating-your-sarif-file */
const MOST_RESULTS = 25_000;
const REPOSITORY = 'https://github.com/OWNER/keyless';

/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function renderSarif(findings: readonly Finding<string>[], version: string, book: Rulebook): string {
  const kept = findings.slice(0, MOST_RESULTS);
  const prints = fingerprints(kept);
  const ids = Object.keys(book.rules).filter((id) => kept.some(({ rule }) => rule === id));
  return `${JSON.stringify(
    {
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
    },
    undefined,
    2,
  )}\n`;
}

function ruleOf(id: string, { rules, section }: Rulebook): object {
  const { help = '', properties = {}, title = id } = rules[id] ?? {};
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: help.replaceAll('`', '') },
    help: { text: help.replaceAll('`', ''), markdown: help },
    helpUri: `${REPOSITORY}#${section}`,
    properties,
  };
}

function resultOf(
  { column, file, fix, line, rule, severity, why }: Finding<string>,
  print: string,
  index: number,
): object {
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
