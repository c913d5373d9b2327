import { isDebugSetting, tellDebug } from '../../config/debug-mode.ts';
import type { Call } from '../runner.ts';

/** `kubectl set env`, `heroku config:set`, `docker run -e`: debug mode switched on where it is deployed. */
export function checkDeployment({ args, name, place, shell }: Call): void {
  const words = args.map(({ text }) => text);
  const deploys =
    (/^(?:kubectl|oc)$/.test(name) && words.includes('set') && words.includes('env')) ||
    (name === 'heroku' && words[0] === 'config:set') ||
    (name === 'eb' && words[0] === 'setenv') ||
    (/^(?:docker|podman)$/.test(name) && words.includes('run') && words.includes('-d')) ||
    (/^(?:flyctl|fly)$/.test(name) && words.includes('deploy')) ||
    (name === 'gcloud' && words.includes('deploy'));
  if (!deploys) return;
  for (const word of words.flatMap((one) => one.replace(/^--?[\w-]+=/, '').split(','))) {
    const [setting = '', value = ''] = word.split('=');
    if (isDebugSetting(setting, value)) tellDebug(setting, value, place, '', shell.run.world);
  }
}
