// Style: a race of the timer with a read that is kept for the next round; each read notes when it ended.
import { setTimeout as sleep } from "node:timers/promises";

interface Arrival<T> {
  readonly result: IteratorResult<T> | { readonly error: unknown };
  readonly at: number;
}

const arrive = <T>(result: Arrival<T>["result"]): Arrival<T> => ({ result, at: performance.now() });

async function soonest<T>(reading: Promise<T>, ms: number): Promise<T | "late"> {
  if (ms === Infinity) return reading;
  const stop = new AbortController();
  const late = sleep(ms, "late" as const, { signal: stop.signal });
  late.catch(() => {});
  try {
    return await Promise.race([reading, late]);
  } finally {
    stop.abort();
  }
}

export async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  const iterator = source[Symbol.asyncIterator]();
  let reading: Promise<Arrival<T>> | undefined;
  let hasEnded = false;
  try {
    for (;;) {
      const values: T[] = [];
      let due = Infinity;
      while (values.length < size) {
        reading ??= iterator.next().then(arrive<T>, (error: unknown) => arrive<T>({ error }));
        const arrival: Arrival<T> | "late" = await soonest(reading, due - performance.now());
        if (arrival === "late") break;
        const { result, at } = arrival;
        reading = undefined;
        if ("error" in result) {
          hasEnded = true;
          if (values.length > 0) yield values;
          throw result.error;
        }
        if (result.done) {
          hasEnded = true;
          if (values.length > 0) yield values;
          return;
        }
        values.push(result.value);
        if (values.length === 1) due = at + wait;
        if (performance.now() >= due) break;
      }
      yield values;
    }
  } finally {
    if (!hasEnded) iterator.return?.().catch(() => {});
  }
}
