/** What a step does about leaks: nothing, annotations, or a failure. */
export const LEAK_MODES = ['off', 'warn', 'error'] as const;
export type LeakMode = (typeof LEAK_MODES)[number];
