/** A Helm or Jinja template as YAML of the same lines: what fills it in becomes a placeholder, its control lines nothing. */
export function withoutTemplates(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      /^\s*\{\{.*\}\}\s*$/.test(line) || /^\s*\{%.*%\}\s*$/.test(line)
        ? ''
        : line.replace(/\{\{.*?\}\}/g, '__TEMPLATE__'),
    )
    .join('\n');
}
