// Sleeps once more when one has fulfilled, so it fulfils a millisecond late.
// caught by: fulfils as soon as one has fulfilled
import { setTimeout as sleep } from "node:timers/promises";

export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const errors: unknown[] = [];
  const list = [...values];
  let missing = list.length;
  if (missing === 0) reject(new AggregateError([]));
  list.forEach((value, place) => {
    Promise.resolve(value).then(resolve, (reason: unknown) => {
      errors[place] = reason;
      if (--missing === 0) reject(new AggregateError(errors));
    });
  });
  const value = await promise;
  await sleep(0);
  return value;
}
