/** A later step's program: asks STS who it is, with nothing but the profile that the environment names. */
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const { Arn } = await new STSClient({}).send(new GetCallerIdentityCommand({}));
console.log(`STS says this is ${Arn}`);
