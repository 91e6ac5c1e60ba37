// Style: an EventEmitter that announces failures and successes, each with a listener.
import { EventEmitter } from "node:events";

interface News<T> {
  attempt: [number: number];
  failure: [number: number, reason: unknown];
  success: [value: T];
}

class BadAttempts extends RangeError {}

export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  options: { attempts: number; delay: number },
): Promise<T> {
  if (!Number.isInteger(options.attempts) || options.attempts < 1) throw new BadAttempts();
  const news = new EventEmitter<News<T>>();
  const end = Promise.withResolvers<T>();
  news.on("attempt", async (number) => {
    try {
      news.emit("success", await work(number));
    } catch (error) {
      news.emit("failure", number, error);
    }
  });
  news.on("failure", (number, reason) => {
    if (number === options.attempts) end.reject(reason);
    else setTimeout(() => news.emit("attempt", number + 1), options.delay * 2 ** (number - 1));
  });
  news.on("success", end.resolve);
  news.emit("attempt", 1);
  return end.promise.finally(() => news.removeAllListeners());
}
