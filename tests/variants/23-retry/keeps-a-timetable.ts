// Style: reckons on the clock when the next attempt is due, and sleeps until then in short steps.
import { setTimeout as sleep } from "node:timers/promises";

async function sleepUntil(due: number): Promise<void> {
  for (let left = due - performance.now(); left > 0; left = due - performance.now()) {
    await sleep(Math.min(left, 1_000));
  }
}

function assertWhole(value: number, name: string): asserts value {
  if (!Number.isInteger(value) || Math.sign(value) !== 1) throw new RangeError(name);
}

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  assertWhole(options.attempts, "options.attempts");
  const last = options.attempts;
  let attempt = 0;
  let pause = options.delay;
  do {
    try {
      return await work(++attempt);
    } catch (error) {
      if (attempt >= last) throw error;
      await sleepUntil(performance.now() + pause);
      pause += pause;
    }
  } while (true);
}
