import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A Docker engine on its own socket and data. */
export interface Engine {
  /** For DOCKER_HOST. */
  readonly host: string;
  stop(): Promise<void>;
}

/** dockerd in a folder; what it is to know of registries is in `env`. */
export async function startEngine(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Engine> {
  mkdirSync(folder);
  writeFileSync(join(folder, 'daemon.json'), '{}'); // not the machine's own settings
  const host = `unix://${join(folder, 'docker.sock')}`;
  const paths = ['--data-root', join(folder, 'root'), '--exec-root', join(folder, 'exec'), '-p', join(folder, 'pid')];
  const options = ['-H', host, '--iptables=false', '--bridge=none', '--config-file', join(folder, 'daemon.json')];
  const started = spawn('dockerd', [...paths, ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'], ...env },
  });
  let log = '';
  started.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  started.on('error', (error) => {
    log += error.message;
  });
  for (let attempt = 0; attempt < 300 && !log.includes('API listen on'); attempt++) {
    if (started.exitCode !== null || started.pid === undefined) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (!log.includes('API listen on')) throw new Error(`no Docker engine could be started here:\n${log.slice(-4000)}`);
  return {
    host,
    async stop() {
      started.kill();
      if (started.exitCode === null) await once(started, 'exit');
      // It leaves the network of the machine mounted, where a container has used that.
      const mounted = readFileSync('/proc/mounts', 'utf8')
        .split('\n')
        .map((line) => line.split(' ')[1] ?? '');
      for (const path of mounted.filter((path) => path.startsWith(`${folder}/`))) spawnSync('umount', [path]);
    },
  };
}
