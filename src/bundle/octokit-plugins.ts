/**
 * Stands in for Octokit's plugins in the bundle. @actions/github adds a method for every call of GitHub's API; Keyless makes
 * one call, by its route. 120 KB less to load and to audit.
 */
export const restEndpointMethods: () => object = () => ({});

export const paginateRest: () => object = () => ({});
