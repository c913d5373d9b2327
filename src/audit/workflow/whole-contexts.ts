import { type Expression, expressionsIn } from '../expression.ts';
import { SOME_NAME } from '../flow/keyless-secrets.ts';
import type { World } from '../flow/world.ts';
import { type Scalar, scalarsOf, type YamlNode } from '../yaml.ts';
import { type Contexts, secretsInEnv } from './contexts.ts';

/** `toJSON(secrets)`, `secrets[…]` and `toJSON(env)`: more than the step can need. */
export function checkWholeContexts(node: YamlNode, contexts: Contexts, world: World): void {
  for (const scalar of scalarsOf(node)) {
    if (!scalar.text.includes('${{')) continue;
    for (const { expression, start } of expressionsIn(scalar.text)) check(expression, scalar, start, contexts, world);
  }
}

function check(expression: Expression, scalar: Scalar, start: number, contexts: Contexts, world: World): void {
  const whole = wholeContextIn(expression);
  if (whole === undefined || (whole === 'toJSON(env)' && secretsInEnv(contexts).size === 0)) return;
  const dynamic = whole === 'secrets[…]';
  world.report.add('context-dump', dynamic ? 'note' : 'warning', scalar.snippet().place(start), {
    why: dynamic
      ? 'A secret is chosen at run time, so the runner gives this job every secret there is.'
      : `\`${whole}\` puts ${whole === 'toJSON(env)' ? 'the whole environment, secrets with it,' : 'every secret there is'} into one text, which no mask of a single value fits.`,
    fix: ['env:', `  ${SOME_NAME}: \${{ secrets.${SOME_NAME} }}   # the one that is needed`].join('\n'),
    subject: whole,
  });
}

/** How an expression takes a whole context; undefined where it does not. */
function wholeContextIn(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'call': {
      const [first] = expression.args;
      if (/^(?:tojson|join|format)$/.test(expression.name) && first?.kind === 'context' && first.path.length === 1) {
        if (first.path[0] === 'secrets') return 'toJSON(secrets)';
        if (first.path[0] === 'env') return 'toJSON(env)';
      }
      return firstOf(expression.args);
    }
    case 'context':
      if (
        expression.path[0] === 'secrets' &&
        expression.path.length > 1 &&
        (expression.path[1] === undefined || expression.path[1] === '*')
      )
        return expression.path[1] === '*' ? 'toJSON(secrets)' : 'secrets[…]';
      return firstOf(expression.indexes);
    case 'operation':
      return firstOf(expression.operands);
    case 'literal':
      return undefined;
  }
}

function firstOf(expressions: readonly Expression[]): string | undefined {
  return expressions.map(wholeContextIn).find((found) => found !== undefined);
}
