// Style: an EventEmitter that announces the ends, and listeners that are taken off again.
import { EventEmitter } from "node:events";

interface News {
  ended: [result: number];
  failed: [reason: unknown];
}

export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  if (n === 0) return [];
  const news = new EventEmitter<News>();
  const results: number[] = [];
  try {
    return await new Promise<number[]>((resolve, reject) => {
      news.on("failed", reject);
      news.on("ended", (result) => {
        results.push(result);
        if (results.length === n) resolve(results);
      });
      for (let i = 0; i < n; i++) {
        wait().then(
          (result) => news.emit("ended", result),
          (reason: unknown) => news.emit("failed", reason),
        );
      }
    });
  } finally {
    news.removeAllListeners();
  }
}
