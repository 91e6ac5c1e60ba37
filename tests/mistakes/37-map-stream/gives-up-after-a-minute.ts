// Gives up a value that takes longer than a minute to map.
// caught by: yields each as soon as it and all before it are mapped
import { setTimeout as sleep } from "node:timers/promises";

export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  const held: Promise<IteratorResult<R, void>>[] = [];
  let mayRead = true;
  let isOpen = true;
  const readAndMap = async (): Promise<IteratorResult<R, void>> => {
    const { done, value } = await iterator.next();
    if (done) isOpen = false;
    if (!isOpen) return { done: true, value: undefined };
    mayRead = true;
    const mapped = mapper(value);
    readOn();
    const timer = new AbortController();
    const late = sleep(60_000, undefined, { signal: timer.signal }).catch(() => undefined);
    const result = await Promise.race([mapped, late]);
    timer.abort();
    return { done: false, value: result as R };
  };
  const readOn = (): void => {
    if (!mayRead || held.length >= limit) return;
    mayRead = false;
    const result = readAndMap();
    result.catch(() => {});
    held.push(result);
  };
  try {
    while (true) {
      readOn();
      const result = await held[0];
      if (result?.done !== false) return;
      void held.shift();
      yield result.value;
    }
  } finally {
    if (isOpen) {
      isOpen = false;
      await iterator.return?.();
    }
  }
}
