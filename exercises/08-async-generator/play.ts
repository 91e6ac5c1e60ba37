import { randomNumbers } from "./async-generator.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

const numbers = randomNumbers();
console.log(`${elapsed()} ms: called, but nothing has been asked for yet`);

let received = 0;
for await (const number of numbers) {
  received++;
  console.log(`${elapsed()} ms: number ${received} is ${number}`);
  if (received === 3) break;
  console.log(`${elapsed()} ms: the consumer is busy for 500 ms`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  console.log(`${elapsed()} ms: the consumer asks for the next number`);
}
console.log(`${elapsed()} ms: the consumer has stopped:`, await numbers.next());
