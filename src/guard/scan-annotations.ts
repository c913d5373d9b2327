import type { LeakMode } from '../audit/mode.ts';
import { cell } from '../delivery/markdown.ts';
import { count } from '../output/count.ts';
import { type CommandProperties, logLine, workflowCommand } from '../output/workflow-command.ts';
import { isWhole, type ScanReport } from './scan-report.ts';
import { describeCoverage, describeFinding } from './scan-text.ts';

/** GitHub shows ten annotations of a kind for each step. https://docs.github.com/rest/checks/runs */
const MOST = 10;
const TITLE = 'Keyless leak scan';

/** What a scan prints into the log: annotations, then a group with all of it. */
export function annotate(report: ScanReport, mode: Exclude<LeakMode, 'off'>): readonly string[] {
  const command = mode === 'error' ? 'error' : 'warning';
  const { findings } = report;
  const shown = findings.slice(0, findings.length > MOST - 1 ? MOST - 1 : MOST);
  const annotations = shown.map((finding) => {
    const { file, line } = finding;
    const place = file === undefined ? {} : { file: logLine(file), line };
    return told(
      command,
      `leaked: ${describeFinding(finding)}; rotate it if that was uploaded, pushed or cached`,
      place,
    );
  });
  const more = findings.length - shown.length;
  if (more > 0) annotations.push(told(command, `${count(more, 'more finding')}: see the summary`));
  if (!isWhole(report)) {
    const note = `the scan is not whole: ${report.omissions.map(({ reason }) => reason).join('; ')}`;
    annotations.push(told(command === 'error' ? 'warning' : 'notice', note));
  }
  const verdict = findings.length === 0 ? 'nothing leaked' : count(findings.length, 'finding');
  const lines = [...findings.map((finding) => `leaked   ${describeFinding(finding)}`), ...describeCoverage(report)];
  return [...annotations, `::group::${TITLE}: ${verdict}`, ...lines.map(logLine), '::endgroup::'];
}

/** The step summary, in GitHub's markdown; '' where nothing was found. */
export function renderScanSummary(report: ScanReport): string {
  if (report.findings.length === 0) return '';
  const rows = report.findings.slice(0, 200).map(({ secret, part, encodings, place, line }) => {
    const what = part === '' ? secret : `${secret} (${part})`;
    return `| ${[what, encodings.join(', '), `${place}${line === undefined ? '' : `:${line}`}`].map(cell).join(' | ')} |`;
  });
  const more = report.findings.length - rows.length;
  return [
    '### Keyless: secrets were found where they should not be',
    '',
    '| Secret | How | Where |',
    '| --- | --- | --- |',
    ...rows,
    ...(more > 0 ? ['', `And ${more} more.`] : []),
    '',
    'Whatever was uploaded, pushed or cached from there holds them: rotate each one.',
    '',
  ].join('\n');
}

function told(command: 'error' | 'warning' | 'notice', text: string, place: CommandProperties = {}): string {
  return workflowCommand(command, { ...place, title: TITLE }, logLine(text));
}
