/** Stands in for @smithy/core/event-streams in the bundle: no call of Keyless answers with a stream of events. */
function unused(): never {
  throw new Error('event streams are not bundled');
}

export { unused as EventStreamSerde, unused as eventStreamSerdeProvider };
