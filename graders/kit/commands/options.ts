/** Values of options, checked. */
import { randomInt } from "node:crypto";
import { UsageError } from "../failure.ts";

const MAX_SEED = 2 ** 31 - 1;

/** The value, which is one of those allowed. */
export function oneOf<T extends string>(name: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError(`--${name} ${value}: expected ${allowed.join(" or ")}`);
}

/** The whole number, both ends included. */
export function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw new UsageError(`--${name} ${text}: expected a whole number from ${min} to ${max}`);
}

/** The seed that was asked for, or one that nobody can guess. */
export function seedOr(text: string | undefined): number {
  return text === undefined ? randomInt(MAX_SEED) : wholeNumber("seed", text, 0, MAX_SEED);
}
