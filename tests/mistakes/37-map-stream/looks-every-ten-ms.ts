// Looks every 10 ms whether the first value is mapped.
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
    return { done: false, value: await mapped };
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
      const first = held[0];
      let isReady = false;
      const settle = (): void => void (isReady = true);
      first?.then(settle, settle);
      while (!isReady) await sleep(10);
      const result = await first;
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
