type Variables = Readonly<Record<string, string>>;

/** What the runner prints before a `uses:` step: its inputs, and all of its environment but the runner's own. */
export function usesHeader(inputs: Variables, env: Variables): readonly string[] {
  return ['##[group]Run ./', ...block('with', inputs), ...block('env', env), '##[endgroup]'];
}

export function runHeader(command: string, env: Variables): readonly string[] {
  const [first = ''] = command.trim().split('\n');
  return [
    `##[group]Run ${first}`,
    ...command.trimEnd().split('\n'),
    'shell: /usr/bin/bash -e {0}',
    ...block('env', env),
    '##[endgroup]',
  ];
}

export function postHeader(): readonly string[] {
  return ['Post job cleanup.'];
}

function block(title: string, variables: Variables): readonly string[] {
  const lines = Object.entries(variables).flatMap(([name, value]) => (value === '' ? [] : [`  ${name}: ${value}`]));
  return lines.length === 0 ? [] : [`${title}:`, ...lines];
}
