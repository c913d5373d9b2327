/** An Amazon Resource Name, `arn:partition:service:region:account:resource`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** Undefined where the text is no ARN. */
export function parseArn(text: string): Arn | undefined {
  const [arn, partition, service, region, account, ...resource] = text.split(':');
  if (arn !== 'arn' || !partition || !service || region === undefined || account === undefined) return undefined;
  if (resource.length === 0 || /\s/.test(text)) return undefined;
  return { partition, service, region, account, resource: resource.join(':') };
}

/** Undefined where the text is no role's ARN: `arn:PARTITION:iam::ACCOUNT:role/[PATH/]NAME`. */
export function parseRoleArn(text: string): Arn | undefined {
  const arn = parseArn(text);
  if (arn === undefined || arn.service !== 'iam' || arn.region !== '' || !/^\d{12}$/.test(arn.account))
    return undefined;
  return /^role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/.test(arn.resource) ? arn : undefined;
}
