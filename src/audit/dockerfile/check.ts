import type { World } from '../flow/world.ts';
import { isPlaceholder, isSecretName } from '../secret-name.ts';
import type { Source } from '../source.ts';
import { copiedPaths, type Instruction, idOf, parseDockerfile } from './dockerfile.ts';

/** What a Dockerfile leaves in the image for everyone who can pull it. */
export function checkDockerfile(source: Source, world: World): void {
  for (const instruction of parseDockerfile(source)) {
    if (instruction.name === 'ARG') checkArg(instruction, source, world);
    else if (instruction.name === 'ENV') checkEnv(instruction, source, world);
    else checkCopy(instruction, source, world);
  }
}

/** `ARG TOKEN`: whoever builds gives it a secret. A default that is none, such as an empty one, tells otherwise. */
function checkArg(instruction: Instruction, source: Source, world: World): void {
  for (const [whole, name = '', value] of instruction.text.matchAll(/([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|\S*))?/g)) {
    const at = instruction.text.indexOf(whole);
    if (!isSecretName(name) || (value !== undefined && isPlaceholder(value) && value !== '' && value !== '""'))
      continue;
    tell(name, 'ARG', instruction.start + at, source, world);
    return;
  }
}

function checkEnv(instruction: Instruction, source: Source, world: World): void {
  const pairs = /^[A-Za-z_]\w*\s+[^=]/.test(instruction.text)
    ? [/^([A-Za-z_]\w*)\s+(.*)$/s.exec(instruction.text)]
    : [...instruction.text.matchAll(/([A-Za-z_][\w.]*)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s\\]|\\.)*)/gs)];
  for (const pair of pairs) {
    const [, name = '', value = ''] = pair ?? [];
    const variable = /^["']?\$\{?(\w+)/.exec(value)?.[1];
    const secret = isSecretName(name) && (variable === undefined ? !isPlaceholder(value) : !value.includes(':-'));
    if (secret && !/^["']?\//.test(value)) tell(name, 'ENV', instruction.start + (pair?.index ?? 0), source, world);
  }
}

function tell(name: string, what: 'ARG' | 'ENV', offset: number, source: Source, world: World): void {
  const id = name.toLowerCase().replaceAll('_', '-');
  world.report.add('dockerfile-secret', 'warning', source.place(offset), {
    why: `${what} ${name} stays in the image's history and metadata, where everyone who can pull it reads it.`,
    fix: `RUN --mount=type=secret,id=${id},env=${name} …`,
    subject: name,
  });
}

const CREDENTIALS =
  /(?:^|\/)(?:\.env(?:\.(?!example|sample|template|dist|test|defaults?)\w+)*|\.npmrc|\.yarnrc\.yml|\.netrc|\.pypirc|\.git-credentials|\.pgpass|id_(?:rsa|ed25519|ecdsa|dsa)|\.(?:aws|ssh|docker|kube|gnupg)(?:\/.*)?|credentials\.json|service[-_]?account[\w-]*\.json|[\w.-]*(?:private|secret)[\w.-]*\.(?:pem|key)|[\w-]+\.(?:p12|pfx|jks|keystore))$/i;

/** A committed file without credentials in it (an .npmrc that names a registry, say) is none. */
function checkCopy(instruction: Instruction, source: Source, world: World): void {
  for (const path of copiedPaths(instruction)) {
    if (!CREDENTIALS.test(path.replace(/\/$/, '')) || /[*?]/.test(path)) continue;
    const plain = path.replace(/^(?:\.?\/)*/, '');
    const committed = world.read(source.path.replace(/[^/]*$/, plain)) ?? world.read(plain);
    if (committed !== undefined && !/_auth|token|password|secret|PRIVATE KEY/i.test(committed.text)) continue;
    world.report.add('dockerfile-copies-credentials', 'warning', instruction.place, {
      why: `${instruction.name} puts ${path} into a layer, which keeps it even if a later instruction deletes it.`,
      fix: `RUN --mount=type=secret,id=${idOf(path)},target=/root/${path.replace(/^.*\//, '')} …`,
      subject: path,
    });
  }
}
