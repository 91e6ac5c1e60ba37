import { generateRandomNumber } from "./random-number.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

console.log(`${elapsed()} ms: ask for one number`);
const number = await generateRandomNumber();
console.log(`${elapsed()} ms: got`, number);

console.log(`${elapsed()} ms: ask for thirty at once`);
const numbers = await Promise.all(Array.from({ length: 30 }, () => generateRandomNumber()));
console.log(`${elapsed()} ms: got`, numbers.join(" "));

console.log("how often each of them came:");
const counts = Object.groupBy(numbers, (one) => one);
for (const [one, all = []] of Object.entries(counts)) {
  console.log(one.padStart(4), "█".repeat(all.length));
}
