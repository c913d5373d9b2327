import { succeed } from '../adapters/run/successor.ts';
import { stepFolders } from '../adapters/step-folders.ts';
import type { Command } from '../command.ts';
import { needleSets } from '../run/needle-sets.ts';
import { renewableOf } from './renewable.ts';

export const passOn: Command = async (_args, env) => {
  await succeed((needles) => needleSets(needles, renewableOf(stepFolders(env))));
  return 0;
};
