import { ActionError, type Problem } from '../errors.ts';
import { readCatalog } from '../manifests/catalog.ts';
import type { Logins } from '../manifests/eso/other-read.ts';
import { blocking, type FetchPlan, planFetch } from '../manifests/fetch-plan.ts';
import { Findings, type ManifestFinding } from '../manifests/finding.ts';
import type { ManifestFiles } from '../ports/manifest-files.ts';

/** Reads the manifests and decides what they ask of stores, before anything is asked. Throws `manifests-invalid`. */
export function planManifests(
  patterns: readonly string[],
  region: string,
  files: ManifestFiles,
  logins?: Logins,
): FetchPlan {
  const found = files.find(patterns);
  const findings = new Findings();
  const catalog = readCatalog(found.files, findings);
  const plan = planFetch(catalog, region, findings, logins);
  const problems = [
    ...found.problems.map(({ message, path, pattern }) => ({
      code: 'manifest-file',
      where: `manifests, ${JSON.stringify(path ?? pattern)}`,
      message,
    })),
    ...blocking(plan, findings).map(problemOf),
  ];
  if (problems.length === 0 && plan.secrets.length === 0 && plan.classes.length === 0) {
    const message = `no ExternalSecret and no SecretProviderClass is in ${catalog.files} file${catalog.files === 1 ? '' : 's'}`;
    problems.push({ code: 'manifest-file', where: 'manifests', message });
  }
  if (problems.length > 0) {
    throw new ActionError(
      'manifests-invalid',
      problems.length === 1 ? 'a manifest is not usable' : `${problems.length} things in the manifests are not usable`,
      {
        problems,
        hint: 'No store was asked and nothing was handed over. `keyless check` shows all there is to say of manifests.',
      },
    );
  }
  return plan;
}

export function problemOf({ column, file, fix, line, rule, why }: ManifestFinding): Problem {
  return { code: rule, where: `${file}:${line}:${column}`, message: `${why} Fix: ${fix.split('\n').join(' ')}` };
}
