import type { TemplateFunction } from '../function.ts';
import { BUILTINS } from './builtins.ts';
import { CERTIFICATES } from './certificates.ts';
import { COMPARISONS } from './comparisons.ts';
import { DATES } from './dates.ts';
import { DEFAULTS } from './defaults.ts';
import { DICTS } from './dicts.ts';
import { DURATIONS } from './durations.ts';
import { ENCODINGS } from './encodings.ts';
import { LISTS } from './lists.ts';
import { NUMBERS } from './numbers.ts';
import { PATHS } from './paths.ts';
import { PATTERNS } from './patterns.ts';
import { STRINGS } from './strings.ts';
import { URLS } from './urls.ts';
import { VERSIONS } from './versions.ts';
import { YAML } from './yaml.ts';

/** Every function a template can be rendered with here. */
export const FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map(
  [
    BUILTINS,
    COMPARISONS,
    STRINGS,
    NUMBERS,
    LISTS,
    DICTS,
    DEFAULTS,
    ENCODINGS,
    PATHS,
    PATTERNS,
    DATES,
    DURATIONS,
    URLS,
    VERSIONS,
    YAML,
    CERTIFICATES,
  ].flatMap((family) => Object.entries(family)),
);

/** The operator has these, and each rendering there gives another result: random, or told by the clock. */
export const IRREPRODUCIBLE: ReadonlySet<string> = new Set([
  'ago',
  'randAlphaNum',
  'randAlpha',
  'randAscii',
  'randNumeric',
  'randInt',
  'randBytes',
  'shuffle',
  'uuidv4',
  'bcrypt',
  'htpasswd',
  'encryptAES',
  'genPrivateKey',
  'genCA',
  'genCAWithKey',
  'genSelfSignedCert',
  'genSelfSignedCertWithKey',
  'genSignedCert',
  'genSignedCertWithKey',
  'buildCustomCert',
  'pemToPkcs12',
  'pemToPkcs12Pass',
  'fullPemToPkcs12',
  'fullPemToPkcs12Pass',
  'pemTruststoreToPKCS12',
  'pemTruststoreToPKCS12Pass',
]);

/** The operator has these too; this engine has not. */
export const UNSUPPORTED: ReadonlySet<string> = new Set([
  'derivePassword',
  'decryptAES',
  'semver',
  'pkcs12key',
  'pkcs12keyPass',
  'pkcs12cert',
  'pkcs12certPass',
]);
