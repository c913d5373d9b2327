import { appendFileSync } from 'node:fs';
import { disk } from '../adapters/disk.ts';
import { expander } from '../adapters/expander.ts';
import { readHandedOver } from '../adapters/held-values.ts';
import { docker } from '../adapters/images/docker.ts';
import { podman } from '../adapters/images/podman.ts';
import { jobPlaces } from '../adapters/job-places.ts';
import type { LeakMode } from '../audit/mode.ts';
import { LIMITS } from '../guard/budget.ts';
import { annotate, renderScanSummary } from '../guard/scan-annotations.ts';
import { planSearch } from '../guard/sought.ts';
import { findLeaks } from './find-leaks.ts';

/**
 * Reads what the folders hold, all of it at once; what is returned searches the job's places for it and says what it
 * found, without the folders. True where the job is to fail.
 */
export function prepareScan(
  folders: readonly string[],
  mode: Exclude<LeakMode, 'off'>,
  env: NodeJS.ProcessEnv,
): () => Promise<boolean> {
  const handed = folders.map(readHandedOver).filter(({ values }) => values.length > 0);
  const search = planSearch(handed.flatMap(({ values }) => values));
  return async () => {
    if (handed.length === 0) return false;
    const report = await findLeaks(
      {
        search,
        places: jobPlaces(
          env,
          handed.flatMap(({ ownCommandFiles }) => ownCommandFiles),
        ),
        since: Math.min(...handed.map(({ since }) => since)),
        secretFolders: handed.map(({ folder }) => folder),
        withImages: true,
      },
      { files: disk, images: [docker(env), podman(env)], expander, limits: LIMITS, now: Date.now },
    );
    process.stdout.write(`${annotate(report, mode).join('\n')}\n`);
    summarise(renderScanSummary(report), env['GITHUB_STEP_SUMMARY']);
    return mode === 'error' && report.findings.length > 0;
  };
}

/** A courtesy: a full disk or a runner without summaries changes nothing about what was found. */
function summarise(markdown: string, path: string | undefined): void {
  try {
    if (path && markdown !== '') appendFileSync(path, markdown);
  } catch {
    process.stdout.write('The step summary could not be written.\n');
  }
}
