// Style: an EventEmitter that announces each outcome, and events.once to hear of the first.
import { EventEmitter, once } from "node:events";

interface News<T> {
  settled: [outcome: () => T];
}

export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const news = new EventEmitter<News<T>>();
  const first = once(news, "settled") as Promise<News<T>["settled"]>;
  for (const value of values) {
    Promise.resolve(value).then(
      (result) => news.emit("settled", () => result),
      (reason: unknown) =>
        news.emit("settled", () => {
          throw reason;
        }),
    );
  }
  const [outcome] = await first;
  return outcome();
}
