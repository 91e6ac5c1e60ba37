// Style: one expression; the promise of node:timers/promises carries the number through the wait.
import { setTimeout as after } from "node:timers/promises";

const carry = (delay: number): Promise<number> => after(delay, delay);

export const waitRandom = (maxDelay?: number): Promise<number> =>
  carry(Math.random() * (maxDelay ?? 10_000));
