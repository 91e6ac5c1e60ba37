// Style: an EventEmitter that announces values and failures, and listeners that are taken off again.
import { EventEmitter } from "node:events";

interface News<T> {
  value: [value: T];
  failure: [place: number, reason: unknown];
  end: [errors: readonly unknown[]];
}

export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const news = new EventEmitter<News<T>>();
  const errors: unknown[] = [];
  const places = new Set<number>();
  try {
    return await new Promise<T>((resolve, reject) => {
      news.once("value", resolve);
      news.once("end", (reasons) => reject(new AggregateError(reasons)));
      news.on("failure", (place, reason) => {
        errors[place] = reason;
        if (places.delete(place) && places.size === 0) news.emit("end", errors);
      });
      for (const value of values) {
        const place = places.size;
        places.add(place);
        Promise.resolve(value).then(
          (result) => news.emit("value", result),
          (reason: unknown) => news.emit("failure", place, reason),
        );
      }
      if (places.size === 0) news.emit("end", []);
    });
  } finally {
    news.removeAllListeners();
  }
}
