// Makes the iterator by hand and gives promises as its values, which for await leaves as they are.
// caught by: yields ten numbers
import { setTimeout as sleep } from "node:timers/promises";

export function randomNumbers(): AsyncGenerator<Promise<number>, void> {
  let left = 10;
  return {
    async next() {
      if (left === 0) return { done: true, value: undefined };
      left--;
      return { done: false, value: sleep(1_000).then(() => Math.random() * 10) };
    },
    async return() {
      left = 0;
      return { done: true, value: undefined };
    },
    async throw(error) {
      left = 0;
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      left = 0;
    },
  };
}
