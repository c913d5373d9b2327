import { parseArn } from '../credentials/arn.ts';
import { isRegion, partitionOf } from '../credentials/partition.ts';
import { type LineProblem, lineProblem } from './line-problem.ts';
import { quote } from './quotation.ts';

/** Why an ARN can't be read from a store of AWS; undefined where it can. `example` is one of the store's own. */
export function arnProblem(
  id: string,
  service: string,
  isResource: (resource: string) => boolean,
  example: string,
): LineProblem | undefined {
  const arn = parseArn(id);
  // The region becomes part of a host name, so its form is checked here.
  if (arn?.service === service && isRegion(arn.region) && /^\d{12}$/.test(arn.account) && isResource(arn.resource)) {
    const { id: partition } = partitionOf(arn.region);
    if (partition === arn.partition) return undefined;
    const wrong = `is in partition ${quote(arn.partition)}, but its region "${arn.region}" is in "${partition}"`;
    return lineProblem('reference-syntax', `${quote(id)} ${wrong}`);
  }
  const found = arn === undefined || arn.service === service ? 'is no whole ARN' : `is an ARN of ${quote(arn.service)}`;
  return lineProblem('reference-syntax', `${quote(id)} ${found}; expected an ARN such as ${example}`);
}
