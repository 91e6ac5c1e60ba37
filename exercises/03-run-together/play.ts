import { runTogether } from "./run-together.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Makes a function that says when it starts and ends, takes `delay` ms, and gives `result`. */
function work<T>(name: string, delay: number, result: T): () => Promise<T> {
  return () => {
    console.log(`${elapsed()} ms: ${name} starts and will take ${delay} ms`);
    return new Promise((resolve) => {
      setTimeout(() => {
        console.log(`${elapsed()} ms: ${name} ends`);
        resolve(result);
      }, delay);
    });
  };
}

const results = await runTogether(work("foo", 600, "tea"), work("bar", 400, 42));
console.log(`${elapsed()} ms: results`, results);

const failing = (): Promise<never> => Promise.reject(new Error("no water"));
const reason = await runTogether(failing, work("bar", 400, 42)).catch((error: unknown) => error);
console.log(`${elapsed()} ms: rejected with ${String(reason)}`);
