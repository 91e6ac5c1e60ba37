// Sleeps once more when the first has settled, so it settles a millisecond late.
// caught by: settles as soon as the first has settled
import { setTimeout as sleep } from "node:timers/promises";

export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  for (const value of values) Promise.resolve(value).then(resolve, reject);
  const first = await promise;
  await sleep(0);
  return first;
}
