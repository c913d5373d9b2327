import { parseArn } from '../../credentials/arn.ts';

/** In the provider's own words, or undefined. Its region is not known where neither class nor step says. */
export function problemOfName(name: string, type: string, region: string): string | undefined {
  const isArn = name.startsWith('arn:');
  const arn = isArn ? parseArn(name) : undefined;
  if (isArn && arn === undefined) return `Invalid ARN format in object name: ${name}`;
  if (arn !== undefined && region !== '' && arn.region !== region)
    return `ARN region must match region ${region}: ${name}`;
  if (type === '' && !isArn) return `Must use objectType when a full ARN is not specified: ${name}`;
  if (type === '' && arn !== undefined && !['secretsmanager', 'ssm'].includes(arn.service))
    return `Invalid service in ARN: ${arn.service}`;
  if (type !== '' && type !== 'secretsmanager' && type !== 'ssmparameter') return `Invalid objectType: ${type}`;
  const service = type === 'ssmparameter' ? 'ssm' : type;
  return type !== '' && arn !== undefined && arn.service !== service
    ? `objectType does not match ARN: ${name}`
    : undefined;
}

export function fixOfName(problem: string): string {
  if (problem.startsWith('ARN region')) return 'Name a secret of that region, or set `region` among the parameters.';
  if (/objectType/.test(problem)) return 'Write objectType: "secretsmanager" or "ssmparameter".';
  return 'Correct objectName.';
}
