import { succeed } from '../adapters/run/successor.ts';
import type { Command } from '../command.ts';

export const passOn: Command = async () => {
  await succeed();
  return 0;
};
