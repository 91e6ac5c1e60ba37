// Style: an EventEmitter between the two sources of news and the promise.
import { EventEmitter } from "node:events";

interface News {
  time: [];
  abort: [reason: unknown];
}

export async function sleep(ms: number, options?: { signal?: AbortSignal }): Promise<void> {
  const signal = options?.signal ?? null;
  if (signal?.aborted) throw signal.reason;
  const news = new EventEmitter<News>();
  const relay = (event: Event): void => {
    news.emit("abort", (event.target as AbortSignal).reason);
  };
  const timer = setTimeout(() => news.emit("time"), ms);
  signal?.addEventListener("abort", relay);
  await new Promise<void>((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", relay);
      settle();
    };
    news.once("time", () => end(resolve));
    news.once("abort", (reason) => end(() => reject(reason)));
  });
}
