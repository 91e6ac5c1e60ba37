/**
 * Fulfils as the first of the `values` to fulfil does, with the very same value.
 *
 * `values` are promises, thenables and plain values, in any iterable; a plain value has fulfilled
 * from the start. When all have rejected, rejects with an `AggregateError` whose `errors` are in
 * input order; for none, with one that has no errors. When the iterable throws, rejects with what
 * it threw.
 */
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  // TODO: listen to every value, and fulfil as the first to fulfil does
  // TODO: keep each reason in the place of the value that it belongs to
  // TODO: when the last one has rejected, or there is none, reject with all the reasons
  // TODO: see to it that an iterable that throws makes your promise reject
  throw new Error("TODO: any");
}
