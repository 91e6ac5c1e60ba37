// Style: draws first, and has node:timers/promises hand the number over when the time is up.
import { setTimeout as after } from "node:timers/promises";

export const generateRandomNumber = (): Promise<number> =>
  after(1000, 10 - Math.floor(Math.random() * 10));
