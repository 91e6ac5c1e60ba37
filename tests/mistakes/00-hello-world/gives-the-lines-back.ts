// Prints nothing, and resolves to the two lines instead.
// caught by: prints Hello at once
import { setTimeout as sleep } from "node:timers/promises";

export const main = (async () => {
  const lines = ["Hello"];
  await sleep(1000);
  return [...lines, "World"];
}) as () => Promise<unknown> as () => Promise<void>;
