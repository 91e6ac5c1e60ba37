// Style: a mailbox for one letter, emptied by a for await over an endless generator.
import { setTimeout as sleep } from "node:timers/promises";

class Mailbox<T> {
  #letter: { readonly content: T } | null = null;
  #waiting: ((content: T) => void) | null = null;

  put(content: T): void {
    if (this.#waiting === null) {
      this.#letter = { content };
      return;
    }
    this.#waiting(content);
    this.#waiting = null;
  }

  take(): Promise<T> {
    return new Promise((resolve) => {
      if (this.#letter === null) {
        this.#waiting = resolve;
      } else {
        resolve(this.#letter.content);
        this.#letter = null;
      }
    });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, never> {
    while (true) yield await this.take();
  }
}

export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  const mailbox = new Mailbox<A>();
  const empty = async (): Promise<void> => {
    for await (const args of mailbox) {
      fn(...args);
      await sleep(interval);
    }
  };
  void empty();
  return (...args) => mailbox.put(args);
}
