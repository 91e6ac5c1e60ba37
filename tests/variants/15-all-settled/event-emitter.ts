// Style: an EventEmitter that announces each outcome, and one listener that keeps them.
import { EventEmitter } from "node:events";

type Events<T> = { settled: [place: number, outcome: PromiseSettledResult<T>] };

class Postman<T> extends EventEmitter<Events<T>> {
  #letters = 0;

  get letters(): number {
    return this.#letters;
  }

  async send(value: T | PromiseLike<T>): Promise<void> {
    const place = this.#letters++;
    let outcome: PromiseSettledResult<T>;
    try {
      outcome = { status: "fulfilled", value: (await value) as T };
    } catch (reason) {
      outcome = { status: "rejected", reason };
    }
    this.emit("settled", place, outcome);
  }
}

export function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const postman = new Postman<T>();
  return new Promise<PromiseSettledResult<T>[]>((resolve) => {
    const outcomes = new Map<number, PromiseSettledResult<T>>();
    postman.on("settled", (place, outcome) => {
      outcomes.set(place, outcome);
      if (outcomes.size < postman.letters) return;
      const inOrder = [...outcomes].toSorted(([a], [b]) => a - b);
      resolve(inOrder.map(([, one]) => one));
    });
    for (const value of values) void postman.send(value);
    if (postman.letters === 0) resolve([]);
  }).finally(() => postman.removeAllListeners());
}
