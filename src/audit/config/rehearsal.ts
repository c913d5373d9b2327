/** Folders whose files are deployed nowhere: tests, fixtures, examples, documentation. */
export function isRehearsal(path: string): boolean {
  return /(?:^|[/_.-])(?:tests?|testing|testdata|test[-_]?infra|tests?[-_]\w+|e2e|integration|fixtures?|mocks?|examples?|samples?|docs?|documentation|demos?|tutorials?|quickstarts?|hack|dev|local|playground|sandbox|spec|__\w+__|vendor|third_party|node_modules|benchmarks?|conformance|kind|minikube)(?:[/_.-]|$)/i.test(
    path,
  );
}
