import { fileKey } from '../job-state.ts';
import { secretInFile } from '../redirect.ts';
import type { Call } from '../runner.ts';
import { type Secret, type Value, worse } from '../value.ts';
import { type Handlers, option } from './handler.ts';

/** What moves files, and secrets with them. */
export const FILE_COMMANDS: Handlers = {
  cp: copy,
  mv: copy,
  install: copy,
  ln: copy,
  rsync: copy,
  rm: (call) => {
    for (const path of paths(call)) call.shell.state.files.delete(fileKey(path.text, call.shell.folder));
    return undefined;
  },
  shred: (call) => FILE_COMMANDS['rm']?.(call),
  tar: (call) => pack(call, option(call.args, '-f', '--file') ?? call.args[1], call.args),
  zip: (call) => pack(call, paths(call)[0], paths(call).slice(1)),
  '7z': (call) => pack(call, paths(call)[1], paths(call).slice(2)),
};

function paths(call: Call): readonly Value[] {
  return call.args.filter(({ text }) => !text.startsWith('-'));
}

function copy(call: Call): undefined {
  const all = paths(call);
  const to = option(call.args, '-t', '--target-directory') ?? all.at(-1);
  const from = all.slice(0, -1);
  for (const path of from) {
    const secret = secretInFile(path, call.shell);
    if (secret !== undefined && to !== undefined) keep(call, to.text, path.text, secret);
  }
  return undefined;
}

/** Under its new name; in a folder, under its own. */
function keep({ shell }: Call, to: string, from: string, secret: Secret): void {
  const name = from.replace(/^.*\//, '');
  const folder = to.endsWith('/') || to === '.' || to === '..';
  const path = folder ? `${to.replace(/\/$/, '')}/${name}` : to;
  shell.state.files.set(fileKey(path, shell.folder), shell.current(secret));
}

function pack(call: Call, archive: Value | undefined, members: readonly Value[]): undefined {
  let found: Secret | undefined;
  for (const member of members)
    found = worse(found, secretInFile(member, call.shell) ?? secretUnder(member.text, call));
  if (archive !== undefined && found !== undefined)
    call.shell.state.files.set(fileKey(archive.text, call.shell.folder), {
      ...found,
      masked: false,
      maskedWide: false,
    });
  return undefined;
}

/** A secret's file below a folder. */
function secretUnder(folder: string, { shell }: Call): Secret | undefined {
  const key = fileKey(folder, shell.folder);
  for (const [path, secret] of shell.state.files) if (key !== '' && path.startsWith(`${key}/`)) return secret;
  return undefined;
}
