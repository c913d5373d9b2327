import type { JobState } from '../flow/job-state.ts';
import type { World } from '../flow/world.ts';
import type { Scalar } from '../yaml.ts';
import { CHECKOUT } from './uploads.ts';
import { isPinned, type Uses } from './uses.ts';

/** An action of others that may become other code, once there are secrets for it to read. */
export function checkPinned(uses: Uses, written: Scalar, state: JobState, world: World): void {
  const file = [...state.files].find(
    ([path]) => !path.startsWith('<keyless>') && !path.includes('*') && path !== CHECKOUT,
  );
  const what = state.onDisk === undefined ? file?.[0] : 'what Keyless has handed over';
  if (what === undefined || isPinned(uses)) return;
  world.report.add('unpinned-action', state.onDisk === undefined ? 'note' : 'warning', written.place, {
    why: `\`${written.text}\` can become other code, and runs where it can read ${what}.`,
    fix:
      uses.kind === 'image'
        ? `uses: docker://${uses.kind === 'image' ? uses.image.replace(/[:@].*$/, '') : ''}@sha256:…`
        : `uses: ${written.text.replace(/@.*$/, '')}@COMMIT_HASH # ${written.text.replace(/^.*@/, '')}`,
    subject: written.text,
  });
}
