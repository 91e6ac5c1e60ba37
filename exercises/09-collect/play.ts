import { collect } from "./collect.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Yields 1, 2, 3 ... up to `last`, each 200 ms after it was asked for. Takes 100 ms to close. */
async function* countTo(last: number): AsyncGenerator<number, void> {
  try {
    for (let value = 1; value <= last; value++) {
      console.log(`${elapsed()} ms: asked for value ${value}`);
      await sleep(200);
      yield value;
    }
  } finally {
    console.log(`${elapsed()} ms: the source closes`);
    await sleep(100);
    console.log(`${elapsed()} ms: the source has closed`);
  }
}

const all = await collect(countTo(3));
console.log(`${elapsed()} ms: no limit`, all);
const two = await collect(countTo(1_000), 2);
console.log(`${elapsed()} ms: limit 2`, two);
const none = await collect(countTo(1_000), 0);
console.log(`${elapsed()} ms: limit 0`, none);
