import type { TrustRequest } from '../context.ts';
import { fits, type Glob, literal } from '../glob.ts';
import type { PolicyVersion } from '../policy.ts';
import { fillVariables } from '../variables.ts';
import { type Match, verdictOf } from '../verdict.ts';

/**
 * Each of the six components on its own, wildcards in each; ArnEquals and ArnLike are the same. #Conditions_ARN
 */
export function testArn(wanted: string, found: string, request: TrustRequest, version: PolicyVersion): Match {
  const filled = fillVariables(wanted, request, { version, wildcards: true });
  if (filled.kind === 'unknown') return filled;
  if (filled.kind === 'null') return 'fails';
  const [patterns, parts] = [components(filled.glob), components(literal(found))];
  if (patterns.length !== 6 || parts.length !== 6) return 'unlike';
  return verdictOf(patterns.every((pattern, at) => fits(pattern, (parts[at] ?? []).join(''))));
}

/** Split at the first five colons; the resource keeps its own. */
function components(glob: Glob): readonly Glob[] {
  const parts: Glob[number][][] = [[]];
  for (const token of glob) {
    if (token === ':' && parts.length < 6) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
