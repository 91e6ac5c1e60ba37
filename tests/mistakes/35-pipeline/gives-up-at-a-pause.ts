// Takes a second without a value for the end of the source.
// caught by: maps every value with fn
import { setTimeout as sleep } from "node:timers/promises";

export async function* mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const stop = new AbortController();
      const pause = sleep(1_000, undefined, { signal: stop.signal }).catch(() => undefined);
      const result = await Promise.race([iterator.next(), pause]).finally(() => stop.abort());
      if (result === undefined || result.done) return;
      yield await fn(result.value);
    }
  } finally {
    await iterator.return?.();
  }
}

export async function* filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void> {
  for await (const value of source) {
    if (await keep(value)) yield value;
  }
}

export async function* take<T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> {
  let left = count;
  if (left === 0) return;
  for await (const value of source) {
    yield value;
    left--;
    if (left === 0) return;
  }
}
