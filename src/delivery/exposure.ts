import type { Secret } from '../secrets/secret.ts';
import type { ExposeValues } from './modes.ts';
import { NOTHING, type Part } from './part.ts';

/** Values handed out a second way, for tools that can read nothing else. */
export function exposure(exposeValues: ExposeValues, secrets: readonly Secret[]): Part {
  if (exposeValues === 'none' || secrets.length === 0) return NOTHING;
  const values: [string, string][] = [];
  const impossible: string[] = [];
  for (const { name, value } of secrets) {
    if (value.kind === 'text' && !value.text.includes('\0')) values.push([name, value.text]);
    else impossible.push(name);
  }
  const warnings = [
    exposeValues === 'env'
      ? '`expose-values: env` puts every secret into the environment of every later step, third-party actions included; `none` hands over files alone'
      : '`expose-values: outputs` keeps every secret in the outputs of this step, readable by whoever can add a step to this job; `none` hands over files alone',
    ...(impossible.length === 0
      ? []
      : [`not exposed, since a variable or output can't hold bytes: ${impossible.join(', ')}`]),
  ];
  return exposeValues === 'env'
    ? { ...NOTHING, variables: values, warnings }
    : {
        ...NOTHING,
        outputs: values.map(([name, value]) => [`${name}_VALUE`, value]),
        warnings,
      };
}
