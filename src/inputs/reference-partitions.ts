import { parseArn } from '../credentials/arn.ts';
import { quote } from '../secrets/quotation.ts';
import type { SecretReference } from '../secrets/reference.ts';
import { isOther } from '../secrets/stores.ts';
import type { InputReader } from './input-reader.ts';

/** No session is good for another partition than its role's, so an ARN of one is refused before anything is asked. */
export function checkPartitions(
  into: InputReader,
  references: readonly SecretReference[],
  partition: string | undefined,
): void {
  for (const { line, read, text } of references) {
    const arn = 'id' in read && !isOther(read) ? parseArn(read.id) : undefined;
    if (arn === undefined || partition === undefined || arn.partition === partition) continue;
    const wrong = `${quote(text)}: the ARN is in partition "${arn.partition}", but the role is in "${partition}"`;
    into.note('input-conflict', `secrets, line ${line}`, wrong);
  }
}
