import { existsSync } from 'node:fs';
import { disk } from '../adapters/disk.ts';
import { expander } from '../adapters/expander.ts';
import { readHandedOver } from '../adapters/held-values.ts';
import { docker } from '../adapters/images/docker.ts';
import { podman } from '../adapters/images/podman.ts';
import { givenPlace } from '../adapters/job-places.ts';
import { stepFolders } from '../adapters/step-folders.ts';
import type { Command } from '../command.ts';
import { ActionError, describe } from '../errors.ts';
import { LIMITS } from '../guard/budget.ts';
import { renderSarif } from '../guard/sarif.ts';
import type { ScanReport } from '../guard/scan-report.ts';
import { isWhole } from '../guard/scan-report.ts';
import { describeCoverage, describeFinding } from '../guard/scan-text.ts';
import { planSearch } from '../guard/sought.ts';
import { findLeaks } from '../leak-scan/find-leaks.ts';
import { count } from '../output/count.ts';
import { logLine } from '../output/workflow-command.ts';
import { VERSION } from '../version.ts';

/** Before an upload somebody waits for the answer, and a scan that is not whole is worth little. */
const PATIENCE_MS = 120_000;

const UNTOLD = 2;

export const SCAN_OPTIONS: readonly string[] = ['--json', '--sarif', '--images'];

/** 0 where nothing was found, 1 where something was; whatever keeps it from telling is 2. */
export const scan: Command = async (args, env, print) => {
  try {
    const options = args.filter((arg) => arg.startsWith('--'));
    const unknown = options.find((option) => !SCAN_OPTIONS.includes(option));
    if (unknown !== undefined || (options.includes('--json') && options.includes('--sarif')))
      throw new ActionError('command-usage', 'expected `keyless scan [--json | --sarif] [--images] [PATHS]`');
    const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
    const given = args.filter((arg) => !arg.startsWith('--'));
    const missing = given.find((path) => !existsSync(path));
    if (missing !== undefined) throw new ActionError('command-usage', `there is no ${JSON.stringify(missing)} to scan`);

    const handed = stepFolders(env).map(({ path }) => readHandedOver(path));
    const report = await findLeaks(
      {
        search: planSearch(handed.flatMap(({ values }) => values)),
        places: (given.length === 0 ? [workspace] : given).map((path) => givenPlace(path, workspace)),
        since: Math.min(...handed.map(({ since }) => since)),
        secretFolders: handed.map(({ folder }) => folder),
        withImages: options.includes('--images'),
      },
      {
        files: disk,
        images: [docker(env), podman(env)],
        expander,
        limits: { ...LIMITS, milliseconds: PATIENCE_MS },
        now: Date.now,
      },
    );
    const status = report.findings.length > 0 ? 1 : 0;
    if (options.includes('--json')) return await print(renderJson(report), status, UNTOLD);
    if (options.includes('--sarif')) return await print(renderSarif(report, VERSION), status, UNTOLD);
    const lines = report.findings.map((finding) => `${logLine(describeFinding(finding))}\n`);
    const ended = await print(lines.join(''), status, UNTOLD);
    tellVerdict(report);
    return ended;
  } catch (error) {
    process.stderr.write(`keyless: ${describe(error)}\n`);
    return UNTOLD;
  }
};

function tellVerdict(report: ScanReport): void {
  for (const line of describeCoverage(report)) process.stderr.write(`${logLine(line)}\n`);
  const verdict =
    report.findings.length === 0
      ? 'nothing leaked'
      : `${count(report.findings.length, 'finding')}: upload none of it, and rotate what is out already`;
  process.stderr.write(`${verdict}${isWhole(report) ? '' : '; the scan is not whole'}\n`);
}

function renderJson(report: ScanReport): string {
  return `${JSON.stringify({ ...report, whole: isWhole(report) }, undefined, 2)}\n`;
}
