import type { Print } from '../command.ts';
import { describe } from '../errors.ts';
import { outputLost } from './output-lost.ts';
import { openSink, writeAll } from './sink.ts';

/** As a shell has it for a program that wrote to a pipe nobody reads. */
const SIGPIPE_STATUS = 141;

export const print: Print = async (output, status = 0, failed = 1) => {
  const end = await writeAll(openSink(1), output);
  const lost = outputLost([end]);
  if (lost === undefined) return end === undefined ? status : SIGPIPE_STATUS;
  process.stderr.write(`keyless: ${describe(lost)}\n`);
  return failed;
};
