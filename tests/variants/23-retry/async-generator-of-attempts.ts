// Style: an async generator that waits between the numbers of the attempts, and a for await.
import { scheduler } from "node:timers/promises";

async function* attemptsOf(count: number, delay: number): AsyncGenerator<number, void> {
  for (let number = 1; number <= count; number++) {
    if (number > 1) await scheduler.wait(delay * Math.pow(2, number - 2));
    yield number;
  }
}

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  if (options.attempts < 1 || !Number.isInteger(options.attempts)) throw new RangeError();
  const errors: unknown[] = [];
  for await (const number of attemptsOf(options.attempts, options.delay)) {
    try {
      return await work(number);
    } catch (error) {
      errors.push(error);
    }
  }
  throw errors.at(-1);
}
