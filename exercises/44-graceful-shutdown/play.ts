import { setTimeout as sleep } from "node:timers/promises";
import { Drain } from "./graceful-shutdown.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Answers a request in so many ms, as a server would, and prints what becomes of it. */
async function request(drain: Drain, name: string, ms: number): Promise<void> {
  try {
    await drain.run(async () => {
      console.log(`${elapsed()} ms: ${name} starts`);
      await sleep(ms);
      if (ms === 500) throw new Error("the disk is full");
    });
    console.log(`${elapsed()} ms: ${name} is answered`);
  } catch (error) {
    console.log(`${elapsed()} ms: ${name} fails,`, String(error));
  }
}

for (const timeout of [1_000, 600]) {
  console.log(`With ${timeout} ms to shut down:`);
  start = performance.now();
  const drain = new Drain();
  const requests = [
    request(drain, "a quick request", 200),
    request(drain, "a bad request", 500),
    request(drain, "a slow request", 800),
  ];
  await sleep(100);
  console.log(`${elapsed()} ms: shutdown`);
  const end = drain.shutdown(timeout);
  await request(drain, "a late request", 100);
  console.log(`${elapsed()} ms:`, await end);
  await Promise.all(requests);
  console.log();
}
