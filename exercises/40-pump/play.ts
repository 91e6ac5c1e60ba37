import { Writable } from "node:stream";
import { pump } from "./pump.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Yields 1, 2, 3 ... up to `last`, each 50 ms after it was asked for, and fails there if so wished. */
async function* countTo(last: number, failure?: Error): AsyncGenerator<number, void> {
  try {
    for (let value = 1; value <= last; value++) {
      console.log(`${elapsed()} ms: the source is asked`);
      await sleep(50);
      yield value;
    }
    if (failure) throw failure;
  } finally {
    console.log(`${elapsed()} ms: the source is closed`);
  }
}

/** Takes 200 ms for each value, holds two at most, and fails at one of them if so wished. */
function printer(failAt = Infinity): Writable {
  return new Writable({
    objectMode: true,
    highWaterMark: 2,
    write(value: number, _encoding, callback) {
      setTimeout(() => {
        console.log(`${elapsed()} ms: the sink has written ${value}`);
        callback(value === failAt ? new Error("out of paper") : null);
      }, 200);
    },
    destroy(error, callback) {
      console.log(`${elapsed()} ms: the sink closes`);
      callback(error);
    },
  });
}

async function tryIt(what: string, source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  console.log(`\n${what}:`);
  start = performance.now();
  try {
    await pump(source, sink);
    console.log(`${elapsed()} ms: resolved`);
  } catch (error) {
    console.log(`${elapsed()} ms: rejected,`, String(error));
  }
  const left = sink.eventNames().map((name) => `${sink.listenerCount(name)} for ${String(name)}`);
  console.log(`${elapsed()} ms: listeners on the sink: ${left.join(", ") || "none"}`);
  await sleep(500); // if anything still happens, it shows here
}

await tryIt("A sink that is slower than the source", countTo(5), printer());
await tryIt("A sink that fails", countTo(5), printer(2));
await tryIt("A source that fails", countTo(2, new Error("no more numbers")), printer());

const sink = printer();
setTimeout(() => sink.destroy(), 120);
await tryIt("A sink that somebody else closes", countTo(5), sink);
