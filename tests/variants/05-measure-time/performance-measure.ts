// Style: an entry on the performance timeline, which is cleared again.
import { performance } from "node:perf_hooks";

let calls = 0;

export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const name = `measure-time ${++calls}`;
  const start = performance.now();
  await Promise.all(Array.from({ length: n }, () => wait()));
  const { duration } = performance.measure(name, { start, end: performance.now() });
  performance.clearMeasures(name);
  return duration / n;
}
