import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { repositoryFiles, repositoryRoot, selectPaths } from '../adapters/repository-files.ts';
import { parseBaseline } from '../audit/baseline.ts';
import { auditRepository } from '../audit-repository.ts';
import type { Command } from '../command.ts';
import { ActionError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { parseAuditOptions } from './audit-options.ts';
import { requireFiles } from './require-files.ts';

export const audit: Command = async (args, _env, print) => {
  const options = parseAuditOptions(args);
  const folder = process.cwd();
  const root = options.root === undefined ? repositoryRoot(folder) : resolve(options.root);
  const files = repositoryFiles(root);
  const known =
    options.baseline === undefined || options.writeBaseline
      ? new Set<string>()
      : parseBaseline(readBaseline(options.baseline), options.baseline);
  const paths = selectPaths(options.paths, folder, root, files);
  const { baseline, files: read, output, status } = auditRepository(paths, files, options, known, VERSION);
  requireFiles(read, 'workflow, script, Dockerfile, manifest or other file that the audit reads', root);
  if (baseline !== undefined && options.baseline !== undefined) writeFileSync(options.baseline, baseline);
  return await print(output, status);
};

function readBaseline(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ActionError('command-usage', `the baseline ${path} cannot be read`, {
      hint: `Write one with \`keyless audit --write-baseline --baseline ${path}\`.`,
      cause: error,
    });
  }
}
