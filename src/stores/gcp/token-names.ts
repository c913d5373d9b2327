import { type KeptNames, keptNames } from '../../delivery/kept-names.ts';

export const TOKEN_NAMES: KeptNames = keptNames('gcp');

/** What libraries run for a token. */
export const TOKEN_SCRIPT = 'gcp/token.sh';
