/** Folders whose files no one deploys: tests, fixtures, examples, documentation, other people's code. */
export function isRehearsal(path: string): boolean {
  return /(?:^|[/_.-])(?:tests?|testing|testdata|testlib|e2e|integration|fixtures?|mocks?|examples?|samples?|docs?|documentation|demos?|_?archived?|tutorials?|quickstarts?|spec|__\w+__|vendor|third_party|node_modules|benchmarks?|conformance)(?:[/_.-]|$)/i.test(
    path,
  );
}

/** Folders for a developer's own machine, where a secret is likely to be made up. */
export function isLocal(path: string): boolean {
  return /(?:^|[/_.-])(?:hack|dev|development|local|playground|sandbox|kind|minikube|k3d)(?:[/_.-]|$)/i.test(path);
}
