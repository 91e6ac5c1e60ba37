/**
 * Settles as the first of the `values` to settle does, with the very same value or reason.
 *
 * `values` is any iterable. Each value may be a promise, a thenable, or a plain value, which counts
 * as a promise that has fulfilled. Stays pending for none. When the iterable throws, rejects with
 * what it threw.
 */
export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  // TODO: make a promise that you settle by hand
  // TODO: listen to every value, plain ones and thenables included, and settle as the first does
  // TODO: see to it that an iterable that throws makes your promise reject
  throw new Error("TODO: race");
}
