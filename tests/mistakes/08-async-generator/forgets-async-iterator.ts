// Makes an object with a next by hand, and forgets what for await needs: Symbol.asyncIterator.
// caught by: yields ten numbers
import { setTimeout as sleep } from "node:timers/promises";

export function randomNumbers(): { next(): Promise<IteratorResult<number, void>> } {
  let left = 10;
  return {
    async next() {
      if (left === 0) return { done: true, value: undefined };
      left--;
      await sleep(1_000);
      return { done: false, value: Math.random() * 10 };
    },
  };
}
