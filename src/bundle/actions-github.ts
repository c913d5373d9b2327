/**
 * Stands in for @actions/github in the bundle: its context, and not the client of GitHub's API beside it, which Keyless asks
 * for one document by a request of its own. 100 KB less to load and to audit.
 */
import { Context } from '../../node_modules/@actions/github/lib/context.js';

export const context: Context = new Context();
