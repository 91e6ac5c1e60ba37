// Waits 10 ms for the source to close and then goes on without it.
// caught by: closes the source at the limit, and waits for that
import { setTimeout as sleep } from "node:timers/promises";

export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const iterator = source[Symbol.asyncIterator]();
  while (values.length < limit) {
    const result = await iterator.next();
    if (result.done) return values;
    values.push(result.value);
  }
  const stop = new AbortController();
  const enough = sleep(10, undefined, { signal: stop.signal }).catch(() => undefined);
  await Promise.race([iterator.return?.(), enough]).finally(() => stop.abort());
  return values;
}
