/** What is loaded only for a step that names a store outside AWS. */
export { OTHER_ADDRESSES } from '../secrets/other-addresses.ts';
export { readStoreSettings } from '../stores/read-settings.ts';
