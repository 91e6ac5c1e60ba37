// Style: an EventEmitter that tells of values, of the end and of the time that is up.
import { EventEmitter, once } from "node:events";

export async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  const news = new EventEmitter();
  const iterator = source[Symbol.asyncIterator]();
  let batch: T[] = [];
  let alarm: NodeJS.Timeout | undefined;
  let isRinging = false;
  let inFlight = false;
  let end: (() => void) | undefined;
  news.on("value", (value: T) => {
    inFlight = false;
    batch.push(value);
    alarm ??= setTimeout(() => {
      isRinging = true;
      news.emit("change");
    }, wait);
  });
  news.on("end", (how: () => void) => {
    end = how;
  });
  const read = (): void => {
    inFlight = true;
    iterator.next().then(
      ({ done, value }) => {
        if (done) news.emit("end", () => {});
        else news.emit("value", value);
        news.emit("change");
      },
      (error: unknown) => {
        news.emit("end", () => {
          throw error;
        });
        news.emit("change");
      },
    );
  };
  try {
    while (batch.length > 0 || !end) {
      if (batch.length < size && !isRinging && !end) {
        if (!inFlight) read();
        await once(news, "change");
        continue;
      }
      clearTimeout(alarm);
      alarm = undefined;
      isRinging = false;
      yield batch.splice(0);
    }
    end();
  } finally {
    clearTimeout(alarm);
    news.removeAllListeners();
    if (!end) iterator.return?.().catch(() => {});
  }
}
