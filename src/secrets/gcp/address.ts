import { isProblem, type LineProblem, lineProblem } from '../line-problem.ts';
import { NO_VERSION, parseVersion, splitQuery } from '../query.ts';
import { quote } from '../quotation.ts';

/** A version of a secret of Google Secret Manager. */
export interface GcpRead {
  readonly kind: 'gcp';
  /** Id or number. */
  readonly project: string;
  /** Of a regional secret, which has an endpoint of its own: `europe-west1`. */
  readonly location?: string;
  readonly secret: string;
  /** A number or an alias; undefined stands for `latest`. */
  readonly version?: string;
  /** Where the latest version is disabled or destroyed: the newest one that is enabled in its place. */
  readonly latestEnabled?: true;
}

/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/access */
const RESOURCE =
  /^projects\/(?<project>[^/]*)(?:\/locations\/(?<location>[^/]*))?\/secrets\/(?<secret>[^/]*)(?:\/versions\/(?<version>[^/]*))?$/;
/** An id (older ones begin with a domain), or a number. https://cloud.google.com/resource-manager/docs/creating-managing-projects */
const PROJECT = /^(?:(?:[a-z0-9.-]{1,63}:)?[a-z][a-z0-9-]{1,28}[a-z0-9]|\d{1,20})$/;
/** It becomes part of a host name. */
const LOCATION = /^[a-z]+(?:-[a-z]+)*-?\d{0,2}$/;
const SECRET = /^[A-Za-z0-9_-]{1,255}$/;
/** https://cloud.google.com/secret-manager/docs/assign-alias-to-secret-version */
const VERSION = /^(?:[1-9]\d{0,18}|[A-Za-z][A-Za-z0-9_-]{0,62})$/;
const EXPECTED_VERSION = 'a number, "latest" or an alias';

/** `projects/P[/locations/L]/secrets/S[/versions/V]`; the version may stand behind `?version=` instead. */
export function parseGcpAddress(address: string): GcpRead | LineProblem {
  const { id, query } = splitQuery(address);
  const asked = query === undefined ? NO_VERSION : parseVersion(query, VERSION, EXPECTED_VERSION);
  if (isProblem(asked)) return asked;
  if (id.includes('*'))
    return lineProblem('reference-wildcard', 'secrets of Google are read one by one, by their whole name');
  const { location, project = '', secret = '', version } = RESOURCE.exec(id)?.groups ?? {};
  if (version !== undefined && query !== undefined)
    return lineProblem('reference-query', 'the version is given twice: by /versions/ and by ?version=');
  const wrong = RESOURCE.test(id)
    ? wrongPart(project, location, secret, version)
    : `${id.startsWith('projects/') ? 'what follows the project' : 'its beginning'} is another`;
  if (wrong !== undefined) {
    return lineProblem(
      'reference-syntax',
      `${quote(id)} is no secret of Google: expected gcp:projects/PROJECT/secrets/SECRET, with /locations/LOCATION behind the project where it is regional, and /versions/VERSION at its end for another than the latest; ${wrong}`,
    );
  }
  return { kind: 'gcp', project, ...(location !== undefined && { location }), secret, ...versionOf(version), ...asked };
}

function versionOf(version: string | undefined): { version?: string } {
  return version === undefined ? {} : { version };
}

function wrongPart(
  project: string,
  location: string | undefined,
  secret: string,
  version: string | undefined,
): string | undefined {
  if (!PROJECT.test(project)) return `${quote(project)} is no project's id or number`;
  if (location !== undefined && !LOCATION.test(location)) return `${quote(location)} is no location`;
  if (!SECRET.test(secret)) return `${quote(secret)} is no secret's name: letters, digits, _ and -`;
  if (version !== undefined && !VERSION.test(version)) return `${quote(version)} is no version: ${EXPECTED_VERSION}`;
  return undefined;
}
