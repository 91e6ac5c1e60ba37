// Takes a second without a value for the end of the source.
// caught by: collects the values in order
import { setTimeout as sleep } from "node:timers/promises";

export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const iterator = source[Symbol.asyncIterator]();
  while (values.length < limit) {
    const stop = new AbortController();
    const pause = sleep(1_000, undefined, { signal: stop.signal }).catch(() => undefined);
    const result = await Promise.race([iterator.next(), pause]).finally(() => stop.abort());
    if (result === undefined || result.done) return values;
    values.push(result.value);
  }
  await iterator.return?.();
  return values;
}
