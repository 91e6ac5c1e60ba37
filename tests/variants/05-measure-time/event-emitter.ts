// Style: an EventEmitter that announces the ends, and a listener that stops the clock.
import { EventEmitter } from "node:events";

interface News {
  ended: [];
  failed: [reason: unknown];
}

export function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const news = new EventEmitter<News>();
  const start = Date.now();
  let inFlight = n;
  const share = new Promise<number>((resolve, reject) => {
    news.once("failed", reject);
    news.on("ended", () => {
      if (--inFlight === 0) resolve((Date.now() - start) / n);
    });
  });
  for (let i = 0; i < n; i++) {
    wait().then(
      () => news.emit("ended"),
      (reason: unknown) => news.emit("failed", reason),
    );
  }
  return share.finally(() => news.removeAllListeners());
}
