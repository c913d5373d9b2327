import { type Expression, expressionsIn } from '../expression.ts';
import { COMMAND_FILES, type JobState } from '../flow/job-state.ts';
import { derived, joined, plainText, type Secret, SOMETHING, secretValue, type Value, worse } from '../flow/value.ts';

/** What expressions in a job can name, beside its state. */
export interface Contexts {
  readonly state: JobState;
  /** The step's own `env:`. */
  readonly env: ReadonlyMap<string, Value>;
  readonly inputs: ReadonlyMap<string, Value>;
  /** `JOB.OUTPUT`, in lower case. */
  readonly needs: ReadonlyMap<string, Value>;
  /** Folder of the composite action that runs. */
  readonly actionFolder: string | undefined;
}

/** A text with its expressions replaced by their values. */
export function resolveText(text: string, contexts: Contexts): Value {
  const pieces: Value[] = [];
  let at = 0;
  for (const { end, expression, start } of expressionsIn(text)) {
    pieces.push(plainText(text.slice(at, start)), resolve(expression, contexts));
    at = end;
  }
  return at === 0 ? plainText(text) : joined([...pieces, plainText(text.slice(at))]);
}

export function resolve(expression: Expression, contexts: Contexts): Value {
  switch (expression.kind) {
    case 'literal':
      return plainText(expression.text);
    case 'context':
      return resolveContext(expression.path, contexts);
    case 'call':
      return resolveCall(expression.name, expression.args, contexts);
    case 'operation':
      return resolveOperation(expression.operator, expression.operands, contexts);
  }
}

function resolveOperation(operator: string, operands: readonly Expression[], contexts: Contexts): Value {
  const values = operands.map((operand) => resolve(operand, contexts));
  const last = values.at(-1) ?? SOMETHING;
  if (operator === '&&') return last;
  if (operator === '.') return values[0] ?? SOMETHING;
  if (operator !== '||') return SOMETHING;
  const { file, secret } = joined(values);
  return secret === undefined && file === undefined
    ? SOMETHING
    : { text: (values.find((value) => value.secret ?? value.file) ?? last).text, secret, file };
}

function resolveCall(name: string, args: readonly Expression[], contexts: Contexts): Value {
  const [first] = args;
  if (name === 'tojson' && first?.kind === 'context' && first.path.length === 1)
    return wholeContext(first.path[0], contexts);
  const values = args.map((arg) => resolve(arg, contexts));
  if (name === 'fromjson') return derived(values[0], true);
  if (name === 'tojson' || name === 'join') return values[0] ?? SOMETHING;
  if (name === 'format') return { ...joined(values), text: joined(values.slice(1)).text };
  return SOMETHING;
}

/** `toJSON(secrets)`, `toJSON(env)` */
function wholeContext(name: string | undefined, contexts: Contexts): Value {
  if (name === 'secrets') return secretValue({ origin: 'every secret', masked: true, maskedWide: false });
  if (name !== 'env') return SOMETHING;
  const listing = secretsInEnv(contexts);
  const [secret] = listing.values();
  return secret === undefined ? SOMETHING : secretValue({ ...secret, listing: [...listing.keys()] });
}

/** The variables of a step with a secret in them. */
export function secretsInEnv({ env, state }: Pick<Contexts, 'env' | 'state'>): ReadonlyMap<string, Secret> {
  const found = new Map<string, Secret>();
  for (const [name, value] of [...state.env, ...env]) {
    if (value.secret === undefined) found.delete(name);
    else found.set(name, value.secret);
  }
  return found;
}

function resolveContext([context = '', ...path]: readonly (string | undefined)[], contexts: Contexts): Value {
  const { inputs, needs, state } = contexts;
  const [first, second, third] = path;
  switch (context) {
    case 'secrets':
      return storedSecret(first);
    case 'env':
      return contexts.env.get(first ?? '') ?? state.env.get(first ?? '') ?? SOMETHING;
    case 'inputs':
      return inputs.get(first ?? '') ?? SOMETHING;
    case 'steps':
      return second === 'outputs' ? outputOf(state, first, third) : SOMETHING;
    case 'needs':
    case 'jobs':
      return second === 'outputs' ? (needs.get(`${first}.${third}`.toLowerCase()) ?? SOMETHING) : SOMETHING;
    case 'runner':
      return first === 'temp' ? plainText('<RUNNER_TEMP>') : SOMETHING;
    case 'github':
      return githubContext(path, contexts);
    default:
      return SOMETHING;
  }
}

/** Every secret but the job's own token, which ends with the job and which most workflows pass around. */
function storedSecret(name: string | undefined): Value {
  if (name?.toUpperCase() === 'GITHUB_TOKEN') return SOMETHING;
  const origin = name === undefined || name === '*' ? 'a secret chosen at run time' : `secrets.${name.toUpperCase()}`;
  return secretValue({ origin, masked: true, maskedWide: false });
}

function outputOf(state: JobState, step = '', name?: string): Value {
  const id = step.toLowerCase();
  if (name !== undefined)
    return state.outputs.get(`${id}.${name.toLowerCase()}`) ?? state.outputs.get(`${id}.*`) ?? SOMETHING;
  let secret: Secret | undefined;
  for (const [key, value] of state.outputs) if (key.startsWith(`${id}.`)) secret = worse(secret, value.secret);
  return secret === undefined ? SOMETHING : secretValue(secret);
}

function githubContext([first = '', second, third]: readonly (string | undefined)[], contexts: Contexts): Value {
  if (first === 'workspace') return plainText('.');
  if (first === 'action_path')
    return contexts.actionFolder === undefined
      ? SOMETHING
      : plainText(contexts.actionFolder === '' ? '.' : contexts.actionFolder);
  if (first === 'event' && second === 'inputs') return contexts.inputs.get(third ?? '') ?? SOMETHING;
  const file = `GITHUB_${first.toUpperCase()}`;
  return Object.hasOwn(COMMAND_FILES, file) ? plainText(`<${file}>`) : SOMETHING;
}
