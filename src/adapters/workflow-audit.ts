import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Finding } from '../audit/finding.ts';

/** Milliseconds; longer, no step waits for it. */
const PATIENCE = 10_000;
const MOST_OUTPUT = 8_000_000;

/**
 * Audits a file in a process of its own: it costs the step no time where there is a second core, a fault in it can't be the
 * step's, and what reads files that others have written has neither the job's token nor its variables. Undefined where it
 * does not come to an end. `program` is what has the `audit` command.
 */
export async function auditInChild(
  workspace: string,
  path: string,
  signal: AbortSignal,
  program: string = join(import.meta.dirname, '..', 'cli', 'index.js'),
): Promise<readonly Finding[] | undefined> {
  const args = [program, 'audit', '--json', '--fail-on', 'never', '--root', workspace, join(workspace, path)];
  const output = await run(args, signal);
  return output === undefined ? undefined : readFindings(output);
}

function run(args: readonly string[], signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const { SystemRoot } = process.env;
    const child = spawn(process.execPath, args, {
      env: SystemRoot === undefined ? {} : { SystemRoot },
      stdio: ['ignore', 'pipe', 'ignore'],
      signal,
      timeout: PATIENCE,
      windowsHide: true,
    });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk: string) => {
      output += chunk;
      if (output.length > MOST_OUTPUT) child.kill();
    });
    child.once('error', () => resolve(undefined));
    child.once('close', (code) => resolve(code === 0 ? output : undefined));
  });
}

function readFindings(output: string): readonly Finding[] | undefined {
  try {
    const read: { readonly findings?: readonly Finding[] } = JSON.parse(output);
    return read.findings;
  } catch {
    return undefined;
  }
}
