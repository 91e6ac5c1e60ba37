// Style: a class with private fields and methods, made anew for each call.
import { setTimeout as sleep } from "node:timers/promises";

class Retrier<T> {
  readonly #work: (attempt: number) => Promise<T>;
  readonly #most: number;
  #wait: number;
  #attempt = 0;

  constructor(work: (attempt: number) => Promise<T>, attempts: number, delay: number) {
    if (!Number.isInteger(attempts) || attempts <= 0) {
      throw new RangeError(`Expected \`attempts\` to be a whole number from 1, got ${attempts}`);
    }
    this.#work = work;
    this.#most = attempts;
    this.#wait = delay;
  }

  get #isLast(): boolean {
    return this.#attempt === this.#most;
  }

  async run(): Promise<T> {
    while (true) {
      this.#attempt += 1;
      try {
        const { result } = await this.#once();
        return result;
      } catch (error) {
        if (this.#isLast) throw error;
      }
      await this.#backOff();
    }
  }

  async #once(): Promise<{ result: T }> {
    return { result: await this.#work(this.#attempt) };
  }

  async #backOff(): Promise<void> {
    await sleep(this.#wait);
    this.#wait *= 2;
  }
}

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  return await new Retrier(work, options.attempts, options.delay).run();
}
