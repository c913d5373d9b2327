import { isRegion, partitionOf } from '../credentials/partition.ts';
import { type LineProblem, lineProblem } from './line-problem.ts';
import { quote } from './quotation.ts';

/** Why an ARN can't be read from, by its first wrong part; `example` is one of the service's that can, `resource` its last part. */
export function arnProblem(id: string, example: string, resource: RegExp): LineProblem | undefined {
  const [, partition = '', service = '', region = '', account = '', ...rest] = id.split(':');
  const wrong = (): string | undefined => {
    if (!/^[\w-]+$/.test(partition) || service === '') return 'is no whole ARN';
    if (service !== example.split(':')[2]) return `is an ARN of ${quote(service)}`;
    // The region becomes part of a host name.
    if (!isRegion(region)) return `has no region, but ${quote(region)}`;
    const { id: own } = partitionOf(region);
    if (partition !== own) return `is in partition ${quote(partition)}, but its region "${region}" is in "${own}"`;
    if (!/^\d{12}$/.test(account)) return `has no account of 12 digits, but ${quote(account)}`;
    return resource.test(rest.join(':')) ? undefined : `ends in ${quote(rest.join(':'))}`;
  };
  const found = wrong();
  return found === undefined
    ? undefined
    : lineProblem('reference-syntax', `${quote(id)} ${found}; expected an ARN such as ${example}`);
}
