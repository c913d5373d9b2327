/** A program that uses AWS for longer than a session lasts: asks who it is for so many seconds. */
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const client = new STSClient({});
const keys = new Set<string>();
let calls = 0;
for (const end = Date.now() + Number(process.argv[2]) * 1000; Date.now() < end; calls++) {
  const { Arn } = await client.send(new GetCallerIdentityCommand({}));
  if (!Arn?.includes(':assumed-role/deploy/')) throw new Error(`STS says this is ${Arn}`);
  keys.add((await client.config.credentials()).accessKeyId);
  await new Promise((resolve) => setTimeout(resolve, 200));
}
console.log(JSON.stringify({ calls, sessions: keys.size }));
