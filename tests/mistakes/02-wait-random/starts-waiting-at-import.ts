// Starts its first wait when it is imported, so the first call has waited too little.
// caught by: waits as long as the number says
import { setTimeout as sleep } from "node:timers/promises";

let ahead: { readonly share: number; readonly wait: Promise<void> } | undefined;

function begin(maxDelay: number): { readonly share: number; readonly wait: Promise<void> } {
  const share = Math.random();
  return { share, wait: sleep(share * maxDelay) };
}

ahead = begin(10_000);

export async function waitRandom(maxDelay = 10_000): Promise<number> {
  const { share, wait } = ahead ?? begin(maxDelay);
  ahead = undefined;
  await wait;
  return share * maxDelay;
}
