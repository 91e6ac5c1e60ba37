// Style: util.promisify, and a wait rounded by hand while the number keeps its fraction.
import { promisify } from "node:util";

const sleep = promisify(setTimeout);

export async function waitRandom(maxDelay = 1e4): Promise<number> {
  const drawn = Math.random() * maxDelay;
  await sleep(Math.round(drawn));
  return drawn;
}
