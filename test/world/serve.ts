/**
 * The sandbox in a process of its own: prints one line of JSON with the environment of a job in it, and serves until its
 * standard input closes or it is told to end.  node test/world/serve.ts [--latency MS] [--secrets N]
 */
import { parseArgs } from 'node:util';
import { Sandbox } from './sandbox.ts';

const { values } = parseArgs({
  options: { latency: { type: 'string', default: '0' }, secrets: { type: 'string', default: '0' } },
});
const sandbox = await Sandbox.start({ latency: Number(values.latency) });
for (let at = 0; at < Number(values.secrets); at++) {
  sandbox.secrets.put(`bench/secret-${at}`, `value-of-secret-${at}-${'x'.repeat(24)}`);
}
console.log(JSON.stringify({ env: sandbox.env, issuer: sandbox.issuer.url }));

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  void sandbox.stop().then(() => process.exit(0));
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.stdin.resume().on('end', stop);
