import { type CheckDepth, DEPTHS } from '../manifests/check/depth.ts';
import type { InputReader } from './input-reader.ts';

/** What hands over, each with the values that do not. */
const HANDING_OVER: readonly (readonly [input: string, idle: readonly string[]])[] = [
  ['secrets', []],
  ['expose-values', ['none']],
  ['ecr-login', ['none', 'false']],
  ['aws-credentials', ['process', 'none']],
  ['gcp-credentials', ['process', 'none']],
];

/** `check` and `check-depth`: how deep to check, undefined where the step hands over. */
export function readCheck(read: InputReader): CheckDepth | undefined {
  const checks = read.choice('check', ['none', 'manifests'], 'none') === 'manifests';
  const depth = read.choice('check-depth', DEPTHS, 'offline');
  const conflict = (where: string, message: string): void => read.note('input-conflict', where, message);
  if (!checks) return undefined;
  if (read.lines('manifests').length === 0)
    conflict('check', '`check: manifests` needs `manifests`: the globs of what to check');
  for (const [input, idle] of HANDING_OVER)
    if (!['', ...idle].includes(read.text(input).toLowerCase()))
      conflict(input, `\`check: manifests\` hands over nothing, so \`${input}\` needs a step of its own`);
  return depth;
}
