import type { Place, Severity } from '../finding.ts';
import { fileKey } from '../flow/job-state.ts';
import type { World } from '../flow/world.ts';
import { type Contexts, resolveText } from './contexts.ts';
import { takes } from './glob.ts';
import { inputOf, type Step } from './model.ts';

interface Upload {
  readonly input: string;
  readonly what: string;
  /** Without the input, this is taken. */
  readonly fallback?: string;
  /** Versions that upload hidden files, too; later ones leave them out unless told otherwise. */
  readonly takesHidden?: RegExp;
}

const UPLOADS: Readonly<Record<string, Upload>> = {
  'actions/upload-artifact': {
    input: 'path',
    what: 'the artifact',
    takesHidden: /@v?(?:1|2|3\.[01]|4\.[0-3])(?:\.|$)/,
  },
  'actions/cache': { input: 'path', what: 'the cache' },
  'actions/cache/save': { input: 'path', what: 'the cache' },
  'actions/upload-pages-artifact': { input: 'path', what: 'the page', fallback: '_site' },
  'peaceiris/actions-gh-pages': { input: 'publish_dir', what: 'the page', fallback: 'public' },
  'jamesives/github-pages-deploy-action': { input: 'folder', what: 'the page' },
  'softprops/action-gh-release': { input: 'files', what: 'the release' },
};

/** Files that are credentials wherever they are. */
const CREDENTIALS =
  /^(?:~|\/root|\/home\/\w+)\/\.(?:aws|docker|ssh|gnupg|kube|netrc|npmrc|pypirc|git-credentials|config\/gcloud|azure|gem\/credentials|cargo\/credentials(?:\.toml)?)(?:\/?$|\/(?:config|credentials|config\.json|id_\w+)$)|(?:^|\/)\.(?:env|netrc|git|git-credentials|docker\/config\.json|aws\/credentials)$/;

/** What is uploaded with a secret in it. */
export function checkUpload(action: string, step: Step, contexts: Contexts, world: World): void {
  const upload = Object.hasOwn(UPLOADS, action) ? UPLOADS[action] : undefined;
  if (upload === undefined) return;
  const given = inputOf(step, upload.input);
  const patterns =
    given === undefined
      ? [{ text: upload.fallback ?? '', place: step.place }]
      : linesOf(given.text, given.snippet().place);
  const excluded = patterns
    .filter(({ text }) => text.startsWith('!'))
    .map(({ text }) => resolveText(text.slice(1).trim(), contexts).text);
  for (const { place, text } of patterns) {
    if (text === '' || text.startsWith('!')) continue;
    const value = resolveText(text, contexts);
    const given = value.file ?? value.secret;
    const found =
      given === undefined
        ? filesIn(value.text, upload, step, contexts, excluded)
        : { what: given.origin, spared: false };
    if (found?.spared === true)
      tell(
        'note',
        place,
        `${capital(upload.what)} takes \`${text}\`, and only leaves out ${found.what}, because hidden files are left out by default.`,
        text,
        world,
      );
    else if (found !== undefined)
      tell(
        found.what.startsWith(CHECKOUT) ? 'warning' : 'error',
        place,
        `${capital(upload.what)} takes \`${text}\`, and with it ${found.what}.`,
        text,
        world,
      );
    else if (CREDENTIALS.test(value.text))
      tell('warning', place, `${capital(upload.what)} takes \`${text}\`, where credentials are kept.`, text, world);
  }
}

function tell(severity: Severity, place: Place, why: string, subject: string, world: World): void {
  world.report.add('secret-in-artifact', severity, place, {
    why,
    fix: 'path: dist/   # what others need, by name',
    subject,
  });
}

function linesOf(text: string, place: (offset: number) => Place): readonly { text: string; place: Place }[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const at = place(offset + line.length - line.trimStart().length);
    offset += line.length + 1;
    return { text: line.trim(), place: at };
  });
}

/** Where actions/checkout keeps the job's token, before its version 6. */
export const CHECKOUT = '.git/config';

interface Found {
  readonly what: string;
  /** Only a default keeps it out. */
  readonly spared: boolean;
}

/** The first secret among the files that a pattern takes. */
function filesIn(
  pattern: string,
  upload: Upload,
  step: Step,
  { state }: Contexts,
  excluded: readonly string[],
): Found | undefined {
  if (/^<RUNNER_TEMP>\/?(?:\*.*)?$/.test(pattern))
    return state.onDisk === undefined ? undefined : { what: 'the files that Keyless has handed over', spared: false };
  const hidden =
    inputOf(step, 'include-hidden-files')?.text === 'true' || upload.takesHidden?.test(step.uses?.text ?? '') !== false;
  let spared: Found | undefined;
  for (const [path, secret] of state.files) {
    if (path === CHECKOUT && upload.takesHidden === undefined) continue; // pages leave .git out
    const whole =
      fileKey(pattern, '') === '' || pattern === ''
        ? '.'
        : pattern.startsWith('.')
          ? fileKey(pattern, '') || '.'
          : pattern;
    const named = whole === path;
    if (/^[</~]/.test(path) && !/^[</~]/.test(whole)) continue;
    if (excluded.some((one) => takes(one, path))) continue;
    if (!named && !takes(whole, path)) continue;
    const found = {
      what: `${path}, which holds ${secret.origin}`,
      spared: !named && !hidden && /(?:^|\/)\.[^./]/.test(path),
    };
    if (!found.spared) return found;
    if (path !== CHECKOUT) spared = found;
  }
  return spared;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
