import { resolve } from 'node:path';
import { manifestFiles } from '../adapters/manifest-files.ts';
import { repositoryFiles, repositoryRoot } from '../adapters/repository-files.ts';
import { checkManifests, fails, renderCheck } from '../check-manifests.ts';
import type { Command } from '../command.ts';
import { ActionError } from '../errors.ts';
import { parseCheckOptions } from '../manifests/check/options.ts';
import { VERSION } from '../version.ts';

export const check: Command = async (args) => {
  const options = parseCheckOptions(args);
  const root = options.root === undefined ? repositoryRoot(process.cwd()) : resolve(options.root);
  const folder = options.root === undefined && options.patterns.length > 0 ? process.cwd() : root;
  const patterns =
    options.patterns.length > 0
      ? options.patterns
      : repositoryFiles(root).paths.filter((path) => /\.ya?ml$/.test(path));
  const { files, problems } = manifestFiles(folder).find(patterns);
  if (problems.length > 0) {
    throw new ActionError('command-usage', 'not every file could be read', {
      problems: problems.map(({ message, pattern }) => ({ code: 'manifest-file', where: pattern, message })),
    });
  }
  const { findings } = checkManifests(files);
  process.stdout.write(renderCheck(findings.all, files.length, options.format, VERSION));
  return fails(findings.all, options.failOn) ? 1 : 0;
};
