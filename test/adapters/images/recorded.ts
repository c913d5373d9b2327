/**
 * What buildx 0.38 printed for a build of two platforms by BuildKit 0.34, Podman 4.3 and Buildah 1.28 for an image each had
 * built: whole documents, but for lists that repeat themselves.
 */

export const BUILDX_LS = [
  '{"Current":true,"Driver":"docker-container","Dynamic":false,"LastActivity":"2026-11-24T18:16:10Z","Name":"builder0","Nodes":[{"Endpoint":"unix:///var/run/docker.sock","GCPolicy":[{"all":false,"filter":["type==source.local"],"keepDuration":172800000000000,"maxUsedSpace":512000000,"minFreeSpace":0,"reservedSpace":0}],"IDs":["xh4xo1lb4povfuspzq0od1gig"],"Labels":{"org.mobyproject.buildkit.worker.executor":"oci"},"Name":"builder00","Platforms":["linux/amd64","linux/386"],"Status":"running","Version":"v0.34.2"}]}',
  '{"Current":false,"Driver":"docker-container","Dynamic":false,"LastActivity":"2026-11-24T18:10:10Z","Name":"asleep","Nodes":[{"Endpoint":"unix:///var/run/docker.sock","Name":"asleep0","Status":"inactive"}]}',
  '{"Current":false,"Driver":"","Dynamic":false,"Err":"failed to connect to the docker API at unix:///var/run/docker.sock","LastActivity":"0001-01-01T00:00:00Z","Name":"default","Nodes":[{"Endpoint":"","Name":""}]}',
].join('\n');

export const HISTORY_LS = [
  '{"cached_steps":0,"completed_at":"2026-11-24T18:16:11.070944924Z","completed_steps":6,"created_at":"2026-11-24T18:16:10.512566193Z","name":"app","ref":"builder0/builder00/94cvrcztqm00s7lk5w6y4r7mq","status":"Completed","total_steps":6}',
  '{"cached_steps":0,"completed_at":"2026-11-24T09:00:11.070944924Z","completed_steps":6,"created_at":"2026-11-24T09:00:10.512566193Z","name":"app","ref":"builder0/builder00/yjylvbddb1q8g3cmxnabsq14l","status":"Completed","total_steps":6}',
].join('\n');

export const INDEX = 'sha256:424fca1ca0df3189625f75912df09f36d58dd467e198c788663567a320485107';
export const MANIFEST = 'sha256:ac744154f569b4ad007de59c4d944885f3ed80be96b3fc5c353c961a0b5b1709';
export const PROVENANCE = 'sha256:89baa22ebf959fa2b18656db85503eedaf6bc94e534a33c1e3a8e5b6a4ec074e';
export const CONFIG = 'sha256:b1052a0f85bf41f116e81820d9dc82ff527da86fc24b78a1516ec1a7a197b2b6';
export const LAYER = 'sha256:784bb5c8ac8dc83ea8b6a88d54370ee2d1cd167b977a0477469853da6443e281';
export const BASE_LAYER = 'sha256:94ee746664e423d752396a516288efb7ed04e79c99435cd07026317e06432cda';

export const historyInspection = (value: string): string =>
  JSON.stringify(
    {
      Name: 'app',
      Ref: '94cvrcztqm00s7lk5w6y4r7mq',
      Context: 'app',
      Dockerfile: 'Dockerfile',
      Platform: ['linux/amd64', 'linux/386'],
      StartedAt: '2026-11-24T18:16:10.512566193Z',
      CompletedAt: '2026-11-24T18:16:11.070944924Z',
      Duration: 558378731,
      Status: 'completed',
      NumCompletedSteps: 6,
      NumTotalSteps: 6,
      NumCachedSteps: 0,
      BuildArgs: [{ Name: 'NPM_TOKEN', Value: value }],
      Config: {},
      Attachments: [
        { Digest: INDEX, Type: 'application/vnd.oci.image.index.v1+json' },
        { Digest: MANIFEST, Platform: 'linux/amd64', Type: 'application/vnd.oci.image.manifest.v1+json' },
        { Digest: PROVENANCE, Platform: 'linux/amd64', Type: 'https://slsa.dev/provenance/v1' },
      ],
    },
    undefined,
    2,
  );

export const IMAGE_MANIFEST = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: CONFIG, size: 1123 },
  layers: [
    { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: BASE_LAYER, size: 122 },
    { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: LAYER, size: 1064330 },
  ],
});

export const BUILT = '9f7f093687f6afcb1e5470e776c66018358b03b7bfebf878115ec23609a2dc37';
export const DATED = '685fadd0aac1177416710999cda3055c5286bf645a08992de4800cf8d16ede93';
export const PULLED = '108896ce50cb60a5166f6e88cb479977d9180b9618439e1c3ce97d2cb05c4e61';

/** The second was built with `--timestamp 0`, the third was pulled. */
export const PODMAN_LS = JSON.stringify([
  {
    Id: BUILT,
    ParentId: PULLED,
    RepoTags: null,
    RepoDigests: ['localhost/app@sha256:5e04624af76ad2829c9ad1c1f94cc75fecf51a079333657459b9ee9a564af0fe'],
    Size: 3976848,
    SharedSize: 0,
    VirtualSize: 3976848,
    Labels: { 'io.buildah.version': '1.28.2', who: 'me' },
    Containers: 0,
    Names: ['localhost/app:1'],
    Digest: 'sha256:5e04624af76ad2829c9ad1c1f94cc75fecf51a079333657459b9ee9a564af0fe',
    History: ['localhost/app:1'],
    Created: 1795546115,
    CreatedAt: '2026-11-24T18:48:35Z',
  },
  { Id: DATED, RepoTags: null, Names: ['localhost/dated:1'], Created: 0, CreatedAt: '1970-01-01T00:00:00Z' },
  { Id: PULLED, RepoTags: null, Names: null, Created: 1795000000, CreatedAt: '2026-11-18T11:06:40Z' },
]);

export const BUILDAH_IMAGES = JSON.stringify([
  {
    id: `sha256:${BUILT}`,
    names: ['localhost/app:1'],
    digest: 'sha256:5e04624af76ad2829c9ad1c1f94cc75fecf51a079333657459b9ee9a564af0fe',
    createdat: '2 minutes ago',
    size: '3.98 MB',
    created: 1795546115,
    createdatraw: '2026-11-24T18:48:35.241389443Z',
    readonly: false,
    history: null,
  },
  { id: `sha256:${DATED}`, names: ['localhost/dated:1'], created: 0, createdatraw: '1970-01-01T00:00:00Z' },
  { id: `sha256:${PULLED}`, names: null, created: 1795000000, createdatraw: '2026-11-18T11:06:40Z' },
]);

/** Of `podman image inspect`; `buildah inspect` has the same in other words, with the same label. */
export const inspection = (id: string, value: string, label = true): string =>
  JSON.stringify([
    {
      Id: id,
      Created: '1970-01-01T00:00:00Z',
      Config: { Env: ['PATH=/bin', 'A=b'], ...(label && { Labels: { 'io.buildah.version': '1.28.2' } }) },
      RootFS: { Type: 'layers', Layers: [] },
      ManifestType: 'application/vnd.oci.image.manifest.v1+json',
      History: [{ created: '1970-01-01T00:00:00Z', created_by: `|1 NPM_TOKEN=${value} /bin/sh -c npm ci` }],
    },
  ]);
