import { basePath, cleanPath, directoryOf, extensionOf } from '../../golang/path.ts';
import { define, type TemplateFunction } from '../function.ts';

const PATHS_PLAIN: Readonly<Record<string, TemplateFunction>> = {
  base: define(['string'], (values) => basePath(values.text(0))),
  dir: define(['string'], (values) => directoryOf(values.text(0))),
  clean: define(['string'], (values) => cleanPath(values.text(0))),
  ext: define(['string'], (values) => extensionOf(values.text(0))),
  isAbs: define(['string'], (values) => values.text(0).startsWith('/')),
};

/** sprig's functions of paths; the operator runs on Linux, so `osBase` and its kin are the same. */
export const PATHS: Readonly<Record<string, TemplateFunction>> = {
  ...PATHS_PLAIN,
  ...Object.fromEntries(
    Object.entries(PATHS_PLAIN).map(([name, made]) => [`os${name.charAt(0).toUpperCase()}${name.slice(1)}`, made]),
  ),
};
