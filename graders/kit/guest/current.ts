/**
 * Which guest the virtual clock belongs to. The clock is installed once, before any answer loads, so
 * that references which an answer captures stay virtual for ever.
 */
import type { Guest } from "./guest.ts";

let guest: Guest | undefined;

export function setCurrent(next: Guest): void {
  guest = next;
}

/** @throws when the clock is used before there is a guest. */
export function current(): Guest {
  if (guest === undefined) throw new Error("no answer is running");
  return guest;
}
