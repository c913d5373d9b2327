import type { Call } from '../runner.ts';
import type { Value } from '../value.ts';

/** How many words behind a wrapper's own options belong to it. */
const WRAPPERS: Readonly<Record<string, { readonly withValue: readonly string[]; readonly words: number }>> = {
  sudo: { withValue: ['-u', '-g', '-h', '-p', '-C', '--user', '--group'], words: 0 },
  doas: { withValue: ['-u'], words: 0 },
  command: { withValue: [], words: 0 },
  builtin: { withValue: [], words: 0 },
  exec: { withValue: ['-a'], words: 0 },
  nohup: { withValue: [], words: 0 },
  nice: { withValue: ['-n'], words: 0 },
  ionice: { withValue: ['-c', '-n'], words: 0 },
  stdbuf: { withValue: ['-i', '-o', '-e'], words: 0 },
  setsid: { withValue: [], words: 0 },
  unbuffer: { withValue: [], words: 0 },
  time: { withValue: ['-f', '-o'], words: 0 },
  timeout: { withValue: ['-s', '-k', '--signal', '--kill-after'], words: 1 },
  xargs: { withValue: ['-n', '-I', '-P', '-L', '-d', '-a', '-s', '-E'], words: 0 },
  watch: { withValue: ['-n'], words: 0 },
  flock: { withValue: ['-w', '-E'], words: 1 },
};

/** The command that `sudo`, `timeout 60`, `env X=1` and their like run; undefined where there is none. */
export function unwrapped(call: Call): Call | undefined {
  if (call.name === 'env') return behindEnv(call);
  const wrapper = Object.hasOwn(WRAPPERS, call.name) ? WRAPPERS[call.name] : undefined;
  if (wrapper === undefined) return undefined;
  if (call.name === 'command' && /^-[vV]/.test(call.args[0]?.text ?? '')) return undefined;
  let at = 0;
  while (at < call.args.length && (call.args[at]?.text ?? '').startsWith('-')) {
    at += wrapper.withValue.includes(call.args[at]?.text ?? '') ? 2 : 1;
  }
  at += wrapper.words;
  while (/^[A-Za-z_]\w*=/.test(call.args[at]?.text ?? '') && call.name === 'sudo') at++;
  const [first, ...args] = call.args.slice(at);
  if (first === undefined) return undefined;
  const given: readonly Value[] = call.name === 'xargs' && call.stdin !== undefined ? [call.stdin] : [];
  return { ...call, name: first.text, args: [...args, ...given] };
}

function behindEnv(call: Call): Call | undefined {
  let at = 0;
  while (at < call.args.length) {
    const { text } = call.args[at] ?? { text: '' };
    if (text === '-u' || text === '-C' || text === '--unset') at += 2;
    else if (text.startsWith('-') || /^[A-Za-z_]\w*=/.test(text)) at++;
    else break;
  }
  const [first, ...args] = call.args.slice(at);
  return first === undefined ? undefined : { ...call, name: first.text, args };
}
