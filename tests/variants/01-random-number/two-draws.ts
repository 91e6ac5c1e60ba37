// Style: two draws, one for the half and one for the place in it, while the time runs.
import { setTimeout as sleep } from "node:timers/promises";

export async function generateRandomNumber(): Promise<number> {
  const time = sleep(1000);
  const half = Math.random() < 0.5 ? 0 : 5;
  const place = Math.ceil(5 * (1 - Math.random()));
  await time;
  return half + place;
}
