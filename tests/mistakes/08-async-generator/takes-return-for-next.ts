// Makes the iterator by hand and lets its return do what next does.
// caught by: does nothing after the consumer has stopped
import { setTimeout as sleep } from "node:timers/promises";

export function randomNumbers(): AsyncGenerator<number, void> {
  let left = 10;
  return {
    async next() {
      if (left === 0) return { done: true, value: undefined };
      left--;
      await sleep(1_000);
      return { done: false, value: Math.random() * 10 };
    },
    return() {
      return this.next();
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
