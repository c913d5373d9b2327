import { outputLost } from '../adapters/output-lost.ts';
import { openSink, writeAll } from '../adapters/sink.ts';
import { stepFolders } from '../adapters/step-folders.ts';
import type { Command } from '../command.ts';
import { ActionError } from '../errors.ts';
import { getSecret } from '../run/get-secret.ts';

/** As a shell has it for a program that wrote to a pipe nobody reads. */
const SIGPIPE_STATUS = 141;

export const get: Command = async (args, env) => {
  const [name, ...more] = args;
  if (name === undefined || more.length > 0)
    throw new ActionError('command-usage', 'expected `keyless get NAME`, one name of a secret');
  const end = await writeAll(openSink(1), getSecret(name, stepFolders(env)));
  const lost = outputLost([end]);
  if (lost !== undefined) throw lost;
  return end === undefined ? 0 : SIGPIPE_STATUS;
};
