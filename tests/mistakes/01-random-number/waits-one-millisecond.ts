// Takes the time for seconds, as Python's asyncio.sleep does.
// caught by: waits 1,000 ms
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  await sleep(1);
  return Math.floor(Math.random() * 10) + 1;
}
