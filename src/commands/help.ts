import { mainBundle } from '../adapters/main-bundle.ts';
import { type Command, unknownCommand } from '../command.ts';
import { VERSION } from '../version.ts';
import { HELP } from './help-text.ts';

/** Of everything, or of the command that is named. */
export const help: Command = async ([name], env, print) => {
  if (name === 'trust') return await (await mainBundle()).passOn(name, ['help'], { env, print });
  return await print(`${textOf(name)}\n`);
};

function textOf(name: string | undefined): string {
  if (name === '--version') return `keyless ${VERSION}`;
  if (name === undefined)
    return [
      'keyless: secrets and credentials that a Keyless step of this job handed over',
      ...Object.values(HELP),
      'https://github.com/OWNER/keyless',
    ].join('\n\n');
  const text = Object.hasOwn(HELP, name) ? HELP[name] : undefined;
  if (text === undefined) throw unknownCommand(name);
  return text;
}
