import type { ScanReport } from './scan-report.ts';
import { describeFinding } from './scan-text.ts';

const RULE = {
  id: 'keyless/leaked-secret',
  name: 'LeakedSecret',
  shortDescription: { text: 'A secret that was handed over to this job stands where it should not be.' },
  fullDescription: {
    text: 'A value that Keyless handed over, or an encoding of it, was found outside its private file. What is uploaded, pushed, cached or built from there gives it away.',
  },
  help: {
    text: 'Remove it from there before anything is uploaded, and rotate the secret if that has already happened.',
  },
  helpUri: 'https://github.com/OWNER/keyless#leak-scan',
  defaultConfiguration: { level: 'error' },
  properties: { tags: ['security', 'external/cwe/cwe-312'], 'security-severity': '9.0' },
};

/** SARIF 2.1.0, as GitHub's code scanning takes it. https://docs.github.com/code-security/reference/code-scanning/sarif-support-for-code-scanning */
export function renderSarif({ findings }: ScanReport): string {
  const results = findings.map((finding) => ({
    ruleId: RULE.id,
    ruleIndex: 0,
    level: 'error',
    message: { text: describeFinding(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI((finding.file ?? finding.place).toWellFormed().replaceAll('\\', '/')) },
          ...(finding.line === undefined ? {} : { region: { startLine: finding.line } }),
        },
      },
    ],
  }));
  const driver = { name: 'Keyless', informationUri: 'https://github.com/OWNER/keyless', rules: [RULE] };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, automationDetails: { id: 'keyless-scan/' }, results }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
