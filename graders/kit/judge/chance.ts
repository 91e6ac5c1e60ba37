/**
 * What the judge draws: secrets, durations, orders. They are digests of the seed and a counter, so that
 * neither earlier draws nor the numbers that the answer is sent lead to the next one.
 */
import { hash } from "node:crypto";

/** Makes a generator of numbers from 0 up to (not including) 1 with 48 random bits. */
export function chanceFrom(seed: number): () => number {
  let count = 0;
  return () => {
    const bytes = hash("sha256", `${seed}:${count++}`, "buffer");
    return bytes.readUIntBE(0, 6) / 2 ** 48;
  };
}

/** A seed made of another one, which can't be told from it: a 32-bit number. */
export function seedFor(purpose: string, seed: number): number {
  return hash("sha256", `${purpose}:${seed}`, "buffer").readInt32BE();
}
