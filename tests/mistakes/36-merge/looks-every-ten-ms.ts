// Looks every 10 ms whether something has arrived.
// caught by: yields each value as soon as it arrives
import { setTimeout as sleep } from "node:timers/promises";

export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const open = new Set<AsyncIterator<T>>();
  const arrived: { iterator: AsyncIterator<T>; ask: Promise<IteratorResult<T>> }[] = [];
  const askFor = (iterator: AsyncIterator<T>): void => {
    const ask = iterator.next();
    const arrive = (): void => {
      arrived.push({ iterator, ask });
    };
    ask.then(arrive, arrive);
  };
  try {
    for (const source of sources) open.add(source[Symbol.asyncIterator]());
    for (const iterator of open) askFor(iterator);
    while (open.size > 0) {
      const first = arrived.shift();
      if (first === undefined) {
        await sleep(10);
        continue;
      }
      open.delete(first.iterator);
      const { done, value } = await first.ask;
      if (done) continue;
      open.add(first.iterator);
      yield value;
      askFor(first.iterator);
    }
  } finally {
    await Promise.allSettled(Array.from(open, async (iterator) => iterator.return?.()));
  }
}
