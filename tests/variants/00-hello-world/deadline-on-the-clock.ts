// Style: a deadline on a steady clock, and recursion that waits again if the timer was early.
import { performance } from "node:perf_hooks";

function until(deadline: number): Promise<void> {
  const left = deadline - performance.now();
  if (left <= 0) return Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, left);
  return promise.then(() => until(deadline));
}

export async function main(): Promise<void> {
  const deadline = performance.now() + 1000;
  console.log("Hello");
  await until(deadline);
  console.log("World");
}
