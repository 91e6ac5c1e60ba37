/**
 * Makes a function to be awaited before each thing of which there may be no more than `limit` in any
 * `interval` ms.
 *
 * Its promises resolve in the order of the calls, each as early as possible, so that at no time have
 * more than `limit` resolved within the last `interval` ms. One that resolved exactly `interval` ms
 * ago no longer counts. `interval` is at least 1; `limit` is a whole number from 1.
 *
 * @throws RangeError when `limit` is anything else.
 */
export function rateLimit(limit: number, interval: number): () => Promise<void> {
  // TODO: throw a RangeError if limit is no whole number from 1
  // TODO: a call that finds less than limit resolved in the last interval ms: resolve at once
  // TODO: any other call: let it wait behind those that wait already
  // TODO: as soon as one that resolved no longer counts, let the first that waits take its place
  throw new Error("TODO: rateLimit");
}
