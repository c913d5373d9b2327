// Fails unless dist/ as committed is what src/ builds; untracked files count.
import { execFileSync } from 'node:child_process';

const changed = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', '--', 'dist'], {
  encoding: 'utf8',
});
if (changed !== '') {
  console.error(`dist/ is not what src/ builds; run \`npm run package\` and commit the result:\n${changed}`);
  process.exit(1);
}
