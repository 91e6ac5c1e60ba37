// Makes the iterator by hand, and an ask after the tenth number never gets an answer.
// caught by: yields ten numbers
import { setTimeout as sleep } from "node:timers/promises";

export function randomNumbers(): AsyncGenerator<number, void> {
  let left = 10;
  return {
    async next() {
      if (left === 0) return new Promise<never>(() => {});
      left--;
      await sleep(1_000);
      return { done: false, value: Math.random() * 10 };
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
