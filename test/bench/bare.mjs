// The floor of `keyless run`: starts a program and passes its output on as it is.
import { spawn } from 'node:child_process';

const [, , command, ...args] = process.argv;
const child = spawn(command, args, { stdio: ['inherit', 'pipe', 'inherit'] });
child.stdout.pipe(process.stdout);
