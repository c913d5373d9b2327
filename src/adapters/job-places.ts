import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import type { Place } from '../guard/place.ts';
import { resolveUpload, uploadPaths } from '../guard/uploads.ts';
import { textIfThere } from './if-there.ts';
import { isStepFolder } from './leavings.ts';

/** Where tools keep credentials, settings and what was typed, inside the home folder. */
const HOME_FILES = `.docker .npmrc .yarnrc .yarnrc.yml .aws .azure .netrc _netrc .config/gh .config/gcloud .config/git
  .config/pip .config/containers .config/helm .config/composer .config/configstore .config/fish .config/rclone
  .git-credentials .gitconfig .pypirc .pip .m2/settings.xml .gradle/gradle.properties .gradle/init.gradle .kube
  .cargo/credentials .cargo/credentials.toml .cargo/config.toml .gem .bundle/config .nuget/NuGet .composer/auth.json
  .terraformrc .terraform.d .ssh .gnupg .pgpass .my.cnf .s3cfg .boto .vault-token .env .profile .bashrc .bash_profile
  .zshrc .zprofile .bash_history .zsh_history .sh_history .history .python_history .node_repl_history .psql_history
  .mysql_history .sqlite_history .rediscli_history .lesshst .wget-hsts .local/share/fish
  .local/share/powershell/PSReadLine`
  .trim()
  .split(/\s+/);

/** Variables that move such a file elsewhere. */
const HOME_VARIABLES = [
  'DOCKER_CONFIG',
  'NPM_CONFIG_USERCONFIG',
  'KUBECONFIG',
  'NETRC',
  'PIP_CONFIG_FILE',
  'GH_CONFIG_DIR',
  'HISTFILE',
];

/** Every place of this job where secrets end up by mistake, the likeliest first. */
export function jobPlaces(env: NodeJS.ProcessEnv, ownCommandFiles: readonly string[]): readonly Place[] {
  const [temp, workspace] = [env['RUNNER_TEMP'] ?? '', env['GITHUB_WORKSPACE'] ?? ''];
  const home = env['HOME'] || homedir();
  const place = (what: string, path: string, shown: string = path): Place => ({
    what,
    path,
    shown,
    leaves: leavesNothing,
  });
  const commandFolder = temp === '' ? '' : join(temp, '_runner_file_commands');
  const places: Place[] = [
    {
      ...place('files of earlier steps', commandFolder, '$RUNNER_TEMP/_runner_file_commands'),
      leaves: (name) => ownCommandFiles.includes(name),
    },
    {
      ...place('the temporary folder', temp, '$RUNNER_TEMP'),
      leaves: (name) => isStepFolder(name) || name === '_runner_file_commands',
    },
    ...HOME_FILES.map((name) => place('credentials, settings and histories', join(home, name), `~/${name}`)),
    ...HOME_VARIABLES.flatMap((name) => env[name]?.split(name === 'KUBECONFIG' ? ':' : '\0') ?? []).map((path) =>
      place('credentials, settings and histories', resolve(workspace, path)),
    ),
    place('the workspace', workspace, ''),
    ...readUploads(env, { home, temp, workspace }).map((path) =>
      place('paths that the workflow uploads', resolve(path)),
    ),
    ...logFolders(temp, home).map((path) => place('log pages of the runner', path)),
  ];
  return places.filter(({ path }, at) => path !== '' && !places.slice(0, at).some((other) => holds(other, path)));
}

/** A path that a command was given. */
export function givenPlace(path: string, workspace: string): Place {
  const full = resolve(path);
  return { what: path, path: full, shown: full === resolve(workspace) ? '' : path, leaves: leavesNothing };
}

function leavesNothing(): boolean {
  return false;
}

function holds(place: Place, path: string): boolean {
  if (place.path === path) return true;
  if (place.path === '' || !path.startsWith(place.path + sep)) return false;
  return !place.leaves(path.slice(place.path.length + 1).split(sep)[0] ?? '');
}

/** GITHUB_WORKFLOW_REF is `OWNER/REPO/.github/workflows/FILE@REF`; its file is there where the repository is checked out. */
function readUploads(
  env: NodeJS.ProcessEnv,
  folders: { readonly home: string; readonly temp: string; readonly workspace: string },
): readonly string[] {
  const path = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
  if (path === undefined) return [];
  try {
    const workflow = textIfThere(join(folders.workspace, path));
    return uploadPaths(workflow).flatMap((upload) => resolveUpload(upload, folders) ?? []);
  } catch {
    return [];
  }
}

/** A self-hosted runner's folder holds `_work/_temp`; GitHub's own images keep theirs in the home folder. */
function logFolders(temp: string, home: string): readonly string[] {
  if (temp === '') return [];
  const runners = [dirname(dirname(temp)), join(home, 'actions-runner'), join(home, 'actions-runner', 'cached')];
  return runners.flatMap((folder) => [join(folder, '_diag', 'pages'), join(folder, '_diag', 'blocks')]);
}
