import { measureRuntime } from "./measure-runtime.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

let jobs = 0;

/** Takes five steps of 200 ms, one after another. */
async function job(): Promise<void> {
  const name = `job ${++jobs}`;
  for (let step = 1; step <= 5; step++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    console.log(`${elapsed()} ms: ${name}, step ${step}`);
  }
}

const altogether = await measureRuntime(job);
console.log(`four jobs of 1000 ms: ${Math.round(altogether)} ms altogether`);
