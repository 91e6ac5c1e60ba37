// Style: a pump that tells an EventEmitter of each value, and a listener that keeps them.
import { EventEmitter } from "node:events";

async function pump(source: AsyncIterable<unknown>, count: number, to: EventEmitter) {
  let left = count;
  for await (const value of source) {
    to.emit("value", value);
    if (--left === 0) break;
  }
}

export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const news = new EventEmitter();
  news.on("value", (value: T) => values.push(value));
  try {
    await pump(source, limit, news);
  } finally {
    news.removeAllListeners();
  }
  return values;
}
