import type { ParseArgsOptionsConfig } from 'node:util';
import { readTextFile } from '../adapters/text-file.ts';
import type { Command } from '../command.ts';
import { audienceFor, isRegion, partitionOf } from '../credentials/partition.ts';
import { ActionError } from '../errors.ts';
import type { Grant } from '../grant/grant.ts';
import { type Needs, NO_NEEDS } from '../grant/needs.ts';
import { planGrant } from '../grant/plan.ts';
import type { NeedsFacts } from '../grant/workflow-needs.ts';
import { Flags } from './flags.ts';
import { formCommand, idsCommand, JOB_FLAGS, readJob } from './job-flags.ts';

const FORMATS: Readonly<Record<string, () => Promise<(grant: Grant) => string>>> = {
  terraform: async () => (await import(/* webpackChunkName: "trust" */ '../grant/terraform.ts')).renderTerraform,
  cloudformation: async () => (await import('../grant/cloudformation.ts')).renderCloudFormation,
  json: async () => (await import(/* webpackChunkName: "trust" */ '../grant/json.ts')).renderJson,
  'aws-cli': async () => (await import(/* webpackChunkName: "trust" */ '../grant/aws-cli.ts')).renderAwsCli,
};

export const TRUST_INIT_FLAGS: ParseArgsOptionsConfig = {
  ...JOB_FLAGS,
  role: { type: 'string' },
  account: { type: 'string' },
  format: { type: 'string' },
  workflow: { type: 'string' },
  uses: { type: 'string' },
  region: { type: 'string' },
  partition: { type: 'string' },
  'existing-provider': { type: 'boolean' },
  'kms-key': { type: 'string', multiple: true },
  'ecr-repository': { type: 'string', multiple: true },
};

/** Prints the document on stdout, and what its author should know on stderr. */
export const init: Command = async (args, env, print) => {
  const flags = new Flags(args, TRUST_INIT_FLAGS, 'trust');
  for (const extra of flags.positionals) flags.note('', `nothing is expected here, found ${JSON.stringify(extra)}`);
  const region = readRegion(flags);
  const partition = readPartition(flags, region);
  const job = readJob(flags, audienceFor(partition), env);
  const role = flags.required('role', /^[\w+=,.@-]{1,64}$/, "a role's name, 1 to 64 letters, digits and _+=,.@-");
  const account = flags.required('account', /^\d{12}$/, 'an account id of 12 digits');
  const format = flags.required(
    'format',
    /^(?:terraform|cloudformation|json|aws-cli)$/,
    'terraform, cloudformation, json or aws-cli',
  );
  flags.check();

  const workflow = flags.text('workflow');
  const needs =
    workflow === undefined
      ? NO_NEEDS
      : await readNeeds(workflow, flags.text('uses'), { role, partition, account, region, file: workflow });
  const grant = planGrant({
    job,
    role,
    limits: { partition, account, kmsKeys: flags.list('kms-key'), ecrRepositories: flags.list('ecr-repository') },
    needs,
    providerExists: flags.has('existing-provider'),
    region: partition === 'aws' ? undefined : region,
  });
  const render = await FORMATS[format]?.();
  if (render === undefined) throw new ActionError('command-usage', `there is no format "${format}"`);
  if (job.ids === undefined && !flags.has('ghes') && !flags.has('subject-form')) noteForm(job.repository);
  noteRest(flags, needs, grant, format);
  return await print(render(grant));
};

function readRegion(flags: Flags): string | undefined {
  const region = flags.text('region');
  if (region !== undefined && !isRegion(region))
    flags.note('region', `expected a region such as us-east-1, found ${JSON.stringify(region)}`);
  return region;
}

function readPartition(flags: Flags, region: string | undefined): string {
  const given = flags.matching('partition', /^aws(?:-[a-z]+)*$/, 'a partition such as aws, aws-cn or aws-us-gov');
  const own = region === undefined ? undefined : partitionOf(region).id;
  if (given !== undefined && own !== undefined && given !== own)
    flags.note('partition', `region "${region}" is in "${own}"`);
  return given ?? own ?? 'aws';
}

async function readNeeds(path: string, action: string | undefined, facts: NeedsFacts): Promise<Needs> {
  const { readWorkflow } = await import(/* webpackChunkName: "audit" */ '../workflow/steps.ts');
  const { isKeyless, workflowNeeds } = await import(/* webpackChunkName: "trust" */ '../grant/workflow-needs.ts');
  const { problems, steps } = readWorkflow(readTextFile(path));
  if (problems.length > 0) {
    throw new ActionError('command-file', `"${path}" is no workflow`, {
      problems: problems.map(({ line, text }) => ({
        code: 'input-invalid',
        where: `${path}, line ${line}`,
        message: text,
      })),
    });
  }
  const own = steps.filter((step) => isKeyless(step, action));
  if (own.length === 0) {
    throw new ActionError('command-file', `"${path}" has no step that uses ${action ?? 'a repository named keyless'}`, {
      hint: 'Where the action has another name there, give it by --uses OWNER/REPO.',
    });
  }
  const found = workflowNeeds(own, facts);
  if (found.problems.length > 0) {
    throw new ActionError('command-file', `"${path}" names what cannot be read`, { problems: found.problems });
  }
  for (const { line, text } of found.notes) note(`${path}, line ${line}: ${text}`);
  return found.needs;
}

function noteForm(repository: string): void {
  note(
    `This trusts the name form. Repositories created, renamed or transferred on github.com since 15 July 2026 issue the immutable form; \`${formCommand(repository)}\` prints which, and \`${idsCommand(repository)}\` the ids to give.`,
  );
}

function noteRest(flags: Flags, needs: Needs, { provider, role }: Grant, format: string): void {
  if (!provider.exists)
    note('An account has one provider for an issuer. If it has this one, give --existing-provider.');
  if (/\/_services\/token$/.test(provider.url))
    note(
      'AWS must be able to fetch the keys of this server. If its certificate is of a private authority, the provider needs a thumbprint.',
    );
  if (format === 'cloudformation') note('The stack needs --capabilities CAPABILITY_NAMED_IAM.');
  if (role.permissions.length === 0)
    note(
      flags.has('workflow')
        ? 'The workflow names nothing that needs a permission.'
        : 'The role may do nothing yet; --workflow FILE reads what it has to be allowed.',
    );
  if (needs.secrets.length > 0 && !flags.has('kms-key'))
    note('A secret with a customer managed key needs kms:Decrypt on it: give --kms-key ARN.');
  if (needs.registries.length > 0 && !flags.has('ecr-repository'))
    note('The role may pull and push every image of the registry; --ecr-repository NAME narrows that.');
}

function note(text: string): void {
  process.stderr.write(`keyless: ${text}\n`);
}
