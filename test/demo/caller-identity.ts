/** A later step's program: asks STS who it is, with nothing but the profile that the environment names. */
import { readFileSync } from 'node:fs';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const file = readFileSync(process.env['AWS_SHARED_CREDENTIALS_FILE'] ?? '', 'utf8');
console.log(`profiles in the credentials file: ${file.match(/^\[.+\]$/gm)?.join(' ')}`);
const { Arn } = await new STSClient({}).send(new GetCallerIdentityCommand({}));
console.log(`STS says this is ${Arn}`);
