// Style: an EventEmitter whose events drive a small state machine; an enum, which needs a compiler.
import { EventEmitter } from "node:events";

enum Topic {
  Next = "next",
  Failed = "failed",
}

export function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const news = new EventEmitter();
    const results: T[] = [];
    news.on(Topic.Failed, reject);
    news.on(Topic.Next, (index: number) => {
      if (index === works.length) return resolve(results);
      works[index]!().then(
        (result) => {
          results.push(result);
          news.emit(Topic.Next, index + 1);
        },
        (reason: unknown) => news.emit(Topic.Failed, reason),
      );
    });
    news.emit(Topic.Next, 0);
  });
}
