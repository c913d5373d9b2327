import { parseRoleArn } from '../credentials/arn.ts';
import { isRegion } from '../credentials/partition.ts';
import type { Problem } from '../errors.ts';
import type { Placed, UsesStep } from '../workflow/steps.ts';
import { allNeeds, type Needs, NO_NEEDS, type Registry } from './needs.ts';
import { type SecretHome, secretNeeds } from './secret-needs.ts';

export interface WorkflowNeeds {
  readonly needs: Needs;
  readonly problems: readonly Problem[];
  readonly notes: readonly Placed[];
}

export interface NeedsFacts {
  readonly role: string;
  readonly partition: string;
  readonly account: string;
  readonly region: string | undefined;
  /** The workflow's name in problems. */
  readonly file: string;
}

/** What the steps of a workflow need that assume this role, or one that only an expression names. */
export function workflowNeeds(steps: readonly UsesStep[], facts: NeedsFacts): WorkflowNeeds {
  const own = steps.map((step) => stepNeeds(step, facts));
  return {
    needs: own.length === 0 ? NO_NEEDS : allNeeds(own.map(({ needs }) => needs)),
    problems: own.flatMap(({ problems }) => problems),
    notes: own.flatMap(({ notes }) => notes),
  };
}

/** Whether a step uses this action: by its repository's name, whoever its owner is, or by the one given. */
export function isKeyless({ uses }: UsesStep, action: string | undefined): boolean {
  const [path = ''] = uses.text.split('@');
  if (action !== undefined) return path.toLowerCase() === action.toLowerCase();
  return /^[^/]+\/keyless(?:\/|$)/i.test(path);
}

function stepNeeds({ inputs, uses }: UsesStep, facts: NeedsFacts): WorkflowNeeds {
  const role = inputs.get('role-to-assume');
  const arn = parseRoleArn(role?.text ?? '');
  if (arn !== undefined && (arn.account !== facts.account || arn.resource.split('/').at(-1) !== facts.role)) {
    const text = `the step assumes another role, ${role?.text ?? ''}, and is left out`;
    return { needs: NO_NEEDS, problems: [], notes: [{ text, line: role?.line ?? uses.line }] };
  }
  const named = inputs.get('aws-region')?.text.trim() ?? '';
  const home: SecretHome = { ...facts, region: isRegion(named) ? named : facts.region };
  const secrets = secretNeeds(inputs.get('secrets') ?? { text: '', line: uses.line }, home, facts.file);
  const registries = registryNeeds(inputs.get('ecr-login'), home, facts.file);
  const duration = Number(inputs.get('role-duration-seconds')?.text ?? 3600);
  const manifests = inputs.get('manifests');
  return {
    needs: {
      ...secrets,
      ...registries,
      durationSeconds: duration >= 900 && duration <= 43_200 ? duration : 3600,
    },
    problems: [...secrets.problems, ...registries.problems],
    notes: [
      ...secrets.notes,
      ...registries.notes,
      ...(manifests === undefined
        ? []
        : [
            { text: '`manifests` names files that are not read here; add their secrets by hand', line: manifests.line },
          ]),
    ],
  };
}

interface RegistryNeeds extends Pick<Needs, 'registries' | 'publicRegistry'> {
  readonly problems: readonly Problem[];
  readonly notes: readonly Placed[];
}

const HOST = /^(\d{12})\.dkr[.-]ecr\.([a-z0-9-]+)\./;

function registryNeeds(input: Placed | undefined, home: SecretHome, file: string): RegistryNeeds {
  const entries = (input?.text ?? '').split(/[\s,]+/).filter((entry) => !/^(?:false|none)?$/i.test(entry));
  const none = { registries: [], publicRegistry: false, problems: [], notes: [] };
  if (input === undefined || entries.length === 0) return none;
  if (input.text.includes('${{')) {
    return {
      ...none,
      notes: [{ text: '`ecr-login` holds an expression; add its registries by hand', line: input.line }],
    };
  }
  const isPublic = (entry: string): boolean => /^public\b/.test(entry);
  const found = entries.filter((entry) => !isPublic(entry)).map((entry) => registryOf(entry, home));
  const problems = found.flatMap((registry) =>
    typeof registry === 'string'
      ? [{ code: 'input-invalid', where: `${file}, line ${input.line}`, message: registry }]
      : [],
  );
  return {
    registries: found.filter((registry) => typeof registry !== 'string'),
    publicRegistry: entries.some(isPublic),
    problems,
    notes: [],
  };
}

/** The registry, or why there is none. */
function registryOf(entry: string, { account, region }: SecretHome): Registry | string {
  const [, hostAccount, hostRegion] = HOST.exec(entry) ?? [];
  if (hostAccount !== undefined && hostRegion !== undefined) return { account: hostAccount, region: hostRegion };
  if (entry !== 'true' && !/^\d{12}$/.test(entry))
    return `expected true, account ids or registry hosts, found ${JSON.stringify(entry)}`;
  if (region === undefined)
    return 'the step names no region in plain text, so the registry cannot be told; give --region';
  return { account: entry === 'true' ? account : entry, region };
}
