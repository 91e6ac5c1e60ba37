import { waitN } from "./wait-n.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

const delays = [600, 200, 400, 100];
let calls = 0;

/** Waits for the next of the delays, and resolves to the number of this call: 1, 2, 3 ... */
function wait(): Promise<number> {
  const call = ++calls;
  const delay = delays[(call - 1) % delays.length];
  console.log(`${elapsed()} ms: wait ${call} starts and will take ${delay} ms`);
  return new Promise((resolve) => {
    setTimeout(() => {
      console.log(`${elapsed()} ms: wait ${call} ends`);
      resolve(call);
    }, delay);
  });
}

const four = await waitN(4, wait);
console.log(`${elapsed()} ms: results`, four);
const none = await waitN(0, wait);
console.log(`${elapsed()} ms: results`, none);
