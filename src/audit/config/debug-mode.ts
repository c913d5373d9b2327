import { parseDockerfile } from '../dockerfile/dockerfile.ts';
import type { Place } from '../finding.ts';
import type { World } from '../flow/world.ts';
import type { Source } from '../source.ts';
import { entriesOf, get, itemsOf, scalarsOf, textAt, type YamlNode } from '../yaml.ts';
import { isRehearsal } from './rehearsal.ts';

const ON = /^(?:1|true|on|yes)$/i;

/** Settings that make a framework show its innards to visitors. */
const SETTINGS: Readonly<Record<string, RegExp>> = {
  APP_DEBUG: ON,
  DJANGO_DEBUG: ON,
  FLASK_DEBUG: ON,
  SYMFONY_DEBUG: ON,
  LARAVEL_DEBUG: ON,
  RAILS_DEBUG: ON,
  WP_DEBUG_DISPLAY: ON,
  FLASK_ENV: /^development$/i,
  ASPNETCORE_ENVIRONMENT: /^development$/i,
  WERKZEUG_DEBUG_PIN: /^off$/i,
  MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE: /^\*$|\b(?:env|heapdump)\b/i,
  MANAGEMENT_ENDPOINT_ENV_SHOW_VALUES: /^always$/i,
};

const NAMED = new RegExp(Object.keys(SETTINGS).join('|'), 'i');

/** Whether a text names one of them at all. */
export function namesDebugSetting(text: string): boolean {
  return NAMED.test(text);
}

export function isDebugSetting(name: string, value: string): boolean {
  return Object.hasOwn(SETTINGS, name.toUpperCase()) && SETTINGS[name.toUpperCase()]?.test(value) === true;
}

export function tellDebug(name: string, value: string, place: Place, path: string, world: World): void {
  world.report.add('debug-endpoint', isRehearsal(path) ? 'note' : 'warning', place, {
    why: `${name}=${value} makes the deployed application show settings and environment to whoever causes an error.`,
    fix: `${name}: "${/development/i.test(value) ? 'production' : 'false'}"`,
    subject: name,
  });
}

/** What is deployed: Kubernetes workloads and ConfigMaps, compose files, task definitions, platform files. */
export function checkDebugMode(document: YamlNode, source: Source, world: World): void {
  const kind = textAt(document, 'kind');
  if (kind !== undefined && textAt(document, 'apiVersion') !== undefined) {
    if (kind === 'ConfigMap') checkEntries(get(document, 'data'), source, world);
    else checkVariables(document, source, world);
  } else if (isDeployed(source.path)) {
    checkVariables(document, source, world);
    for (const service of entriesOf(get(document, 'services')))
      checkEnvironment(get(service.value, 'environment'), source, world);
    checkEntries(get(document, 'env_variables'), source, world);
    checkEntries(get(document, 'provider', 'environment'), source, world);
    checkEntries(get(document, 'env'), source, world);
  }
}

/** Compose files that are not for a developer's own machine, and the files of platforms. */
function isDeployed(path: string): boolean {
  const name = path.replace(/^.*\//, '');
  if (/(?:dev|local|test|override|ci|example|sample|debug)/i.test(name)) return false;
  return /^(?:docker-)?compose[\w.-]*(?:prod|production|stag|deploy|live)[\w.-]*\.ya?ml$|^app\.ya?ml$|^serverless\.ya?ml$|task[-_]?def(?:inition)?[\w.-]*\.json$|^values[\w.-]*(?:prod|stag|live)[\w.-]*\.ya?ml$|^render\.yaml$/i.test(
    name,
  );
}

/** Lists of `name` and `value`, wherever they are. */
function checkVariables(node: YamlNode, source: Source, world: World): void {
  if (node.kind === 'sequence') for (const item of node.items) checkVariables(item, source, world);
  if (node.kind !== 'mapping') return;
  const name = textAt(node, 'name');
  const value = get(node, 'value');
  if (name !== undefined && value?.kind === 'scalar' && isDebugSetting(name, value.text))
    tellDebug(name, value.text, value.place, source.path, world);
  for (const entry of node.entries) checkVariables(entry.value, source, world);
}

function checkEntries(node: YamlNode | undefined, source: Source, world: World): void {
  for (const { key, value } of entriesOf(node))
    if (value.kind === 'scalar' && isDebugSetting(key, value.text))
      tellDebug(key, value.text, value.place, source.path, world);
}

function checkEnvironment(node: YamlNode | undefined, source: Source, world: World): void {
  checkEntries(node, source, world);
  for (const scalar of itemsOf(node).flatMap(scalarsOf)) {
    const [name = '', value = ''] = scalar.text.split('=');
    if (isDebugSetting(name, value)) tellDebug(name, value, scalar.place, source.path, world);
  }
}

/** `ENV APP_DEBUG=true` in an image, and `.env.production`. */
export function checkDebugLines(source: Source, world: World): void {
  const dockerfile = !/(?:^|\/)[\w.-]*\.env/.test(source.path) && !/\.env\.\w+$/.test(source.path);
  if (dockerfile && isRehearsal(source.path)) return;
  if (!dockerfile) {
    for (let line = 1; line <= source.lines; line++)
      check(source.line(line), { file: source.path, line, column: 1 }, source, world);
    return;
  }
  const last = parseDockerfile(source).filter(({ name }) => name === 'ENV');
  for (const { place, text } of last)
    for (const pair of text.split(/\s+(?=\w+=)/))
      check(pair.replace(/^(\w+)\s+(?=[^=]*$)/, '$1='), place, source, world);
}

function check(pair: string, place: Place, source: Source, world: World): void {
  const [, name = '', value = ''] = /^\s*(?:export\s+)?(\w+)=["']?([^"'#\s]*)/.exec(pair) ?? [];
  if (isDebugSetting(name, value)) tellDebug(name, value, place, source.path, world);
}

export function hasDebugLines(path: string): boolean {
  return /(?:^|\/)\.env\.(?:prod|production|staging|live)$/.test(path);
}
