import { setTimeout as sleep } from "node:timers/promises";
import { Mutex } from "./mutex.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

let balance = 100;

/** Takes an amount out of the account, as a bank does: looks, thinks, and writes. */
async function withdraw(amount: number): Promise<string> {
  const before = balance;
  console.log(`${elapsed()} ms: wants ${amount}, sees ${before}`);
  await sleep(200);
  if (before < amount) throw new Error(`${before} is not enough for ${amount}`);
  balance = before - amount;
  return `${amount} taken, ${balance} left`;
}

console.log("Without a mutex:");
await Promise.all([withdraw(60), withdraw(30)]);
console.log(`${elapsed()} ms: ${balance} left; it should be 10`);

console.log("\nWith a mutex:");
balance = 100;
const mutex = new Mutex();
const report = async (amount: number): Promise<void> => {
  try {
    const done = await mutex.runExclusive(() => withdraw(amount));
    console.log(`${elapsed()} ms:`, done);
  } catch (error) {
    console.log(`${elapsed()} ms:`, String(error));
  }
};
await Promise.all([report(60), report(50), report(30)]);
console.log(`${elapsed()} ms: ${balance} left`);
