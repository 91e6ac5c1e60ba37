import { waitRandom } from "./wait-random.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

console.log(`${elapsed()} ms: ask for one number, up to 1,000`);
const number = await waitRandom(1000);
console.log(`${elapsed()} ms: got`, number);

console.log(`${elapsed()} ms: ask for five at once`);
const begin = performance.now();
const calls = [1, 2, 3, 4, 5].map(async (call) => {
  const delay = await waitRandom(1000);
  const waited = performance.now() - begin;
  console.log(`${elapsed()} ms: call ${call} got ${delay}, and took ${waited.toFixed(1)} ms`);
});
await Promise.all(calls);
console.log(`${elapsed()} ms: all five have their numbers`);
