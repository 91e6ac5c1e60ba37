// Style: small generators in a row: an endless one, one that maps, one that takes ten.
import { scheduler } from "node:timers/promises";

async function* seconds(): AsyncGenerator<void, void> {
  for (;;) {
    await scheduler.wait(1_000);
    yield;
  }
}

async function* map<T, R>(source: AsyncIterable<T>, fn: (value: T) => R): AsyncGenerator<R, void> {
  for await (const value of source) yield fn(value);
}

async function* take<T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> {
  let left = count;
  for await (const value of source) {
    yield value;
    if (--left === 0) return;
  }
}

export const randomNumbers = (): AsyncGenerator<number, void> =>
  take(
    map(seconds(), () => Math.random() * 10),
    10,
  );
