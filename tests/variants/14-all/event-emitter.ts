// Style: an EventEmitter that announces the news, and listeners that are taken off at the end.
import { EventEmitter, once } from "node:events";

interface News<T> {
  result: [place: number, result: T];
  complete: [];
  failed: [reason: unknown];
}

export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const news = new EventEmitter<News<T>>();
  const results = new Map<number, T>();
  let places = 0;
  news.on("result", (place, result) => {
    results.set(place, result);
    if (results.size === places) news.emit("complete");
  });
  const failure = new Promise<never>((_, reject) => news.once("failed", reject));
  failure.catch(() => {});
  const stop = new AbortController();
  const complete = once(news, "complete", { signal: stop.signal });
  try {
    for (const value of values) {
      const place = places++;
      Promise.resolve(value).then(
        (result) => news.emit("result", place, result),
        (reason: unknown) => news.emit("failed", reason),
      );
    }
    if (places === 0) return [];
    await new Promise<unknown>((resolve, reject) => {
      complete.then(resolve, () => {});
      failure.catch(reject);
    });
    return Array.from({ length: places }, (_, place) => results.get(place) as T);
  } finally {
    complete.catch(() => {});
    stop.abort();
    news.removeAllListeners();
  }
}
