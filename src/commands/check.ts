import { resolve } from 'node:path';
import { manifestFiles } from '../adapters/manifest-files.ts';
import { repositoryFiles, repositoryRoot } from '../adapters/repository-files.ts';
import type { Command } from '../command.ts';
import { ActionError } from '../errors.ts';
import { checkManifests, fails, noteFiles, renderCheck } from '../from-manifests/check-manifests.ts';
import { uncheckedIn } from '../from-manifests/unchecked.ts';
import { silenceFindings } from '../manifests/check/suppressions.ts';
import { VERSION } from '../version.ts';
import { checkLive } from './check-live.ts';
import { type CheckOptions, parseCheckOptions } from './check-options.ts';
import { requireFiles } from './require-files.ts';

export const check: Command = async (args, env, print) => {
  const options = parseCheckOptions(args);
  const root = options.root === undefined ? repositoryRoot(process.cwd()) : resolve(options.root);
  const folder = options.root === undefined && options.patterns.length > 0 ? process.cwd() : root;
  const found = manifestFiles(folder).find(patternsOf(options, root));
  const unmatched = found.problems.filter(({ path }) => path === undefined);
  if (unmatched.length > 0 && options.patterns.length > 0) {
    throw new ActionError('command-usage', 'not every pattern can be used', {
      problems: unmatched.map(({ message, pattern }) => ({ code: 'manifest-file', where: pattern, message })),
    });
  }
  requireFiles(found.files.length + found.problems.length, 'YAML file', root);
  const { catalog, findings } = checkManifests(found.files);
  noteFiles(found.problems, findings);
  const live =
    options.depth === 'offline' ? undefined : await checkLive(catalog, options.depth, options.region, env, findings);
  const told = silenceFindings(findings, found.files, options.depth);
  const unseen = options.format === 'text' ? [] : uncheckedIn(told.findings).map(({ why }) => why);
  for (const notice of [...unseen, ...(live?.notices ?? [])]) process.stderr.write(`keyless: ${notice}\n`);
  const counts = { files: found.files.length, ...(live !== undefined && { unchecked: live.unchecked }) };
  return await print(renderCheck(told, counts, options.format, VERSION), fails(told.findings, options.failOn) ? 1 : 0);
};

/** Without any, every YAML file that git knows. */
function patternsOf({ patterns }: CheckOptions, root: string): readonly string[] {
  return patterns.length > 0 ? patterns : repositoryFiles(root).paths.filter((path) => /\.ya?ml$/.test(path));
}
