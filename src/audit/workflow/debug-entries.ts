import { isDebugVariable } from '../flow/commands/debug.ts';
import type { World } from '../flow/world.ts';
import type { Entry } from '../yaml.ts';
import { type Contexts, secretsInEnv } from './contexts.ts';

/** `env:` entries that switch a tool's debug output on, where it has a secret to show. */
export function checkDebugEntries(env: readonly Entry[], contexts: Contexts, world: World): void {
  for (const { key, place, value } of env) {
    if (value.kind !== 'scalar' || !isDebugVariable(key, value.text)) continue;
    const [secret] = secretsInEnv(contexts).values();
    const always = /^ACTIONS_(?:STEP|RUNNER)_DEBUG$/.test(key);
    const origin = secret?.origin ?? (contexts.state.onDisk === undefined ? undefined : 'what Keyless has fetched');
    if (origin === undefined && !always) continue;
    world.report.add('tool-debug', origin === undefined ? 'note' : 'warning', place, {
      why:
        origin === undefined
          ? `\`${key}: ${value.text}\` makes the runner print every output and variable, for whoever reads the log.`
          : `\`${key}: ${value.text}\` makes the tool print what it sends and knows, while ${origin} is in its reach.`,
      fix: `# leave ${key} out, and set it for one run where it is needed`,
      subject: key,
    });
  }
}
