/** What is loaded only for a step that says something in one of these inputs. */
export { readCheck } from './check-inputs.ts';
export { readSessionPolicy } from './session-policy-input.ts';
